import type { BarsChart } from '../../charts/model.ts';
import { isDoubtful } from '../../ledger/choose.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../ledger/model.ts';
import { anchorOf } from '../../ledger/key.ts';
import { parsePeriod, lastDay } from '../../ledger/period.ts';
import { chartWords } from '../../words/chart-words.ts';
import { findingForRankChart } from '../../words/findings.ts';
import { statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { plainText } from '../../words/prose.ts';
import { unitHeading } from '../../words/units.ts';
import { anchorSlug } from './chart-id.ts';
import { datumOf } from './datum.ts';
import { budgetNote, whatOf } from './names.ts';
import { sourceLine } from './sources.ts';

/** Fewer bars than this are no ranking. */
const ENOUGH = 3;

/** The figures with this anchor that a ranking of provinces may show, largest first. */
export function rankable(ledger: Ledger, anchor: string): readonly Figure[] {
  return ledger
    .byAnchor(anchor)
    .filter((figure) => ledger.places.get(figure.chosen.place)?.level === 'province' && !isDoubtful(figure))
    .sort((a, b) => Number(b.chosen.value) - Number(a.chosen.value));
}

/** Provinces by one figure, largest first; null where fewer than three have it. `highlight` marks one of them. */
export function ranking(ledger: Ledger, anchor: string, lang: Lang, highlight?: string): BarsChart | null {
  const figures = rankable(ledger, anchor);
  const [first] = figures;
  if (first === undefined || figures.length < ENOUGH) return null;
  const { period, indicator, programme, status, category, unit } = first.chosen;
  const what = whatOf(ledger, indicator, category, lang);
  const read = parsePeriod(period);
  return {
    kind: 'bars',
    id: `xep-hang-${anchorSlug(anchor)}`,
    title: plainText(findingForRankChart(ledger, figures, lang)),
    subtitle: chartWords(lang).ranked(`${what}${budgetNote(programme, lang)}`, statusName(status, lang), periodName(period, lang), unitHeading(unit, lang)),
    source: sourceLine(ledger, figures, lang),
    lang,
    unit,
    tone: programme === 'kcqg' ? 'kcqg' : programme === 'tong' ? 'tong' : 'kcdp',
    rows: figures.map((figure) => ({
      label: nameOf(ledger, figure, lang),
      datum: datumOf(ledger, figure, undefined, lang),
      ...(figure.chosen.place === highlight ? { highlight: true } : {}),
    })),
    ...(read === null ? {} : { coverage: { have: figures.length, of: ledger.places.provincesOn(lastDay(read)).length, what: chartWords(lang).provinces } }),
  };
}

/** The anchors of a set of figures that rank most provinces, best covered first. */
export function bestCovered(ledger: Ledger, anchors: Iterable<string>): string[] {
  return [...new Set(anchors)]
    .map((anchor) => ({ anchor, count: rankable(ledger, anchor).length }))
    .filter(({ count }) => count >= ENOUGH)
    .sort((a, b) => b.count - a.count || (a.anchor < b.anchor ? -1 : 1))
    .map(({ anchor }) => anchor);
}

/** Anchors of the figures a list holds. */
export function anchorsOf(figures: readonly Figure[]): string[] {
  return figures.map((figure) => anchorOf(figure.key));
}

function nameOf(ledger: Ledger, figure: Figure, lang: Lang): string {
  const place = ledger.places.get(figure.chosen.place);
  return place === undefined ? figure.chosen.place : placeName(place, lang);
}
