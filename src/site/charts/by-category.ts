import type { BarsChart } from '../../charts/model.ts';
import { isDoubtful } from '../../ledger/choose.ts';
import { figureAnchor, figureKey, type KeyParts } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../ledger/model.ts';
import { highestOf } from '../../words/apart.ts';
import { shortCategory } from '../../words/category-words.ts';
import { chartWords } from '../../words/chart-words.ts';
import { findingForCategoriesChart } from '../../words/findings.ts';
import { statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise } from '../../words/lists.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { plainText } from '../../words/prose.ts';
import { unitHeading } from '../../words/units.ts';
import { formatValue } from '../../words/values.ts';
import { anchorSlug } from './chart-id.ts';
import { datumOf } from './datum.ts';
import { budgetNote, indicatorName } from './names.ts';
import { sourceLine } from './sources.ts';

/** One figure by programme category: everything that names it but the category. */
export type CategoryQuestion = Omit<KeyParts, 'category'>;

/**
 * What money or projects went to, by category, largest first. Null where fewer than two categories are known; a category
 * and its own sub-group count as one, since they overlap.
 */
export function byCategory(ledger: Ledger, name: CategoryQuestion, lang: Lang): BarsChart | null {
  const found = ledger.tables.categories.flatMap(({ category }) => ledger.figure(figureKey({ ...name, category })) ?? []).filter((figure) => !isDoubtful(figure));
  const ids = new Set(found.map(({ chosen }) => chosen.category));
  const figures = found.filter(({ chosen }) => !ids.has(ledger.categories.get(chosen.category)?.parent ?? ''));
  const place = ledger.places.get(name.place);
  const [first] = figures;
  if (place === undefined || first === undefined || figures.length < 2) return null;
  const t = chartWords(lang);
  const what = `${indicatorName(ledger, name.indicator, lang)}${budgetNote(name.programme, lang)}`;
  return {
    kind: 'bars',
    id: `noi-dung-${anchorSlug(figureAnchor({ ...name, category: '' }))}-${name.place}`,
    title: titleOf(ledger, figures, name, lang) ?? t.byCategoryPlain(what, placeName(place, lang, 'full')),
    subtitle: t.byCategory(what, placeName(place, lang, 'dated'), statusName(name.status, lang), periodName(name.period, lang), unitHeading(first.chosen.unit, lang)),
    source: sourceLine(ledger, figures, lang),
    lang,
    unit: first.chosen.unit,
    tone: 'tong',
    rows: figures.map((figure) => ({ label: capitalise(shortCategory(figure.chosen.category, ledger.categories, lang)), datum: datumOf(ledger, figure, name.status, lang) })),
  };
}

/** Every question of the ledger that has an answer by category, in the order of its figures. */
export function categoryQuestions(ledger: Ledger): CategoryQuestion[] {
  const questions = new Map<string, CategoryQuestion>();
  for (const { chosen } of ledger.sorted) {
    if (chosen.category === '' || chosen.unit === '%') continue;
    const { place, period, indicator, programme, status } = chosen;
    questions.set([place, period, indicator, programme, status].join(' '), { place, period, indicator, programme, status });
  }
  return [...questions.values()];
}

function titleOf(ledger: Ledger, figures: readonly Figure[], name: CategoryQuestion, lang: Lang): string | undefined {
  const whole = ledger.figure(figureKey({ ...name, category: '' }));
  if (whole !== undefined && !isDoubtful(whole) && name.indicator === 'kinh-phi') return plainText(findingForCategoriesChart(ledger, figures, whole, lang));
  const top = highestOf(figures);
  return top && chartWords(lang).byCategoryTitle(shortCategory(top.chosen.category, ledger.categories, lang), formatValue(top.chosen, lang, 'prose'));
}
