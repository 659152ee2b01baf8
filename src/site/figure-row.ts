import type { Evaluation } from '../ledger/identities.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Observation } from '../ledger/model.ts';
import { comparePeriods, parsePeriod } from '../ledger/period.ts';
import { formatDate } from '../words/dates.ts';
import { programmeName, reviewName, statusName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { periodShort } from '../words/periods.ts';
import { placeName } from '../words/places.ts';
import { sayLocator, sayRemark, type Remark } from '../words/remarks.ts';
import { strings } from '../words/strings.ts';
import { trustStrings } from '../words/trust-strings.ts';
import { formatValue } from '../words/values.ts';
import { sayIdentity } from './equation.ts';
import { figureLine } from './figure-line.ts';
import { sourceLabel, titleFor, type SourceTitle } from '../words/source-names.ts';
import { absolute, figurePath, placePath, releasePath, sourcePath } from './urls.ts';

/** A line of what else is known of a figure: a text, which leads to `href` (a path of the site) where it has one, and words of the ledger. */
export interface FigureDetail {
  readonly label: string;
  readonly text?: string;
  readonly href?: string;
  readonly remark?: Remark | null;
}

/** A citation, in the pieces that may be in different languages. */
export interface FigureCitation {
  readonly figure: string;
  readonly source: string;
  readonly edition: string;
}

/** A figure as one row of a table, in words. */
export interface FigureRow {
  readonly path: string;
  readonly place: string;
  readonly placePath: string;
  readonly period: string;
  readonly partOfYear: boolean;
  readonly programme: string;
  /** Budget, kind of statement and category: "KCQG, kế hoạch". */
  readonly kind: string;
  /** Qualifier and digits without unit: the unit stands with the indicator. */
  readonly value: string;
  /** The value with its unit. */
  readonly whole: string;
  /** How others cite it: what, where, when, how much, from which document, by which release, at which address. */
  readonly citation: FigureCitation;
  readonly source: string;
  readonly sourceLabel: string;
  readonly sourceTitle: SourceTitle | null;
  readonly disputed: boolean;
  readonly doubt: Remark | null;
  readonly more: readonly FigureDetail[];
}

/** Says everything the ledger knows of a figure, for its row on a page; `evaluations` are the identities it takes part in. */
export function figureRow(ledger: Ledger, figure: Figure, lang: Lang, evaluations: readonly Evaluation[] = []): FigureRow {
  const { chosen } = figure;
  const place = ledger.places.get(chosen.place);
  const source = ledger.sources.get(chosen.source);
  return {
    path: figurePath(figure.key, (id) => ledger.places.get(id)?.level ?? 'province'),
    place: place === undefined ? chosen.place : placeName(place, lang),
    placePath: placePath({ place: chosen.place, level: place?.level ?? 'province' }),
    period: periodShort(chosen.period, lang),
    partOfYear: parsePeriod(chosen.period)?.kind !== 'year',
    programme: chosen.programme,
    kind: kindOf(ledger, chosen, lang),
    value: formatValue(chosen, lang, chosen.unit === '%' ? 'full' : 'number'),
    whole: formatValue(chosen, lang),
    citation: citeFigure(ledger, figure, lang),
    source: chosen.source,
    sourceLabel: sourceLabel(ledger, chosen.source, lang),
    sourceTitle: source === undefined ? null : titleFor(ledger, source, lang),
    disputed: figure.disputed,
    doubt: sayRemark(ledger, chosen.doubt, lang),
    more: details(ledger, figure, lang, evaluations),
  };
}

/** Figures with the latest period first; those of one period keep their order. */
export function newestFirst(figures: readonly Figure[]): Figure[] {
  const period = (figure: Figure) => parsePeriod(figure.chosen.period);
  return [...figures].sort((a, b) => {
    const [one, other] = [period(a), period(b)];
    return one && other ? other.end.localeCompare(one.end) || comparePeriods(other, one) : 0;
  });
}

/** A figure as others cite it; an address in a language leads to the page in that language. */
function citeFigure(ledger: Ledger, { chosen }: Figure, lang: Lang): FigureCitation {
  const t = strings(lang).figure.citation;
  const { subject, place, period, value, path, sourceLabel: source } = figureLine(ledger, chosen, lang);
  const release = formatDate(chosen.release.slice(0, 10), lang);
  return { figure: t.figure(`${subject}, ${place}, ${period}: ${value}`), source, edition: t.edition(release, absolute(path, lang)) };
}

function kindOf(ledger: Ledger, { programme, status, category }: Observation, lang: Lang): string {
  const parts = [programmeName(programme, lang, 'short'), statusName(status, lang)];
  if (category !== '') parts.push(ledger.categories.get(category)?.[`name_${lang}`] ?? category);
  return parts.join(', ');
}

function details(ledger: Ledger, figure: Figure, lang: Lang, evaluations: readonly Evaluation[]): FigureDetail[] {
  const t = strings(lang).figure;
  const { chosen } = figure;
  const lines: FigureDetail[] = [];
  if (chosen.locator !== '') lines.push({ label: t.locator, remark: sayLocator(chosen.locator, lang) });
  if (chosen.note !== '') lines.push({ label: t.note, remark: sayRemark(ledger, chosen.note, lang) });
  if (chosen.boundary === 'recast') lines.push({ label: t.note, text: t.recast });
  for (const other of figure.others) {
    const value = formatValue(other, lang);
    const label = sourceLabel(ledger, other.source, lang);
    lines.push({ label: t.otherSources, text: `${value}, ${label}`, href: sourcePath(other.source) });
  }
  for (const { identity, verdict } of evaluations) {
    const equation = ledger.tables.identities.find((row) => row.identity === identity);
    if (equation === undefined) continue;
    const text = `${sayIdentity(ledger, equation, lang)}: ${trustStrings(lang).identity.verdict[verdict]}`;
    lines.push({ label: strings(lang).site.nav.reconciliation, text, href: `doi-chieu/#${identity}` });
  }
  for (const change of ledger.history(figure.key)) {
    if (change.action === 'add') continue;
    const what = change.action === 'correct' ? t.corrected : t.withdrawn;
    const before = change.before === null ? '' : formatValue(change.before, lang);
    const after = change.after === null ? '' : ` → ${formatValue(change.after, lang)}`;
    lines.push({ label: what, text: `${before}${after} (${formatDate(change.release.slice(0, 10), lang)})`, href: releasePath(change.release), remark: sayRemark(ledger, change.reason, lang) });
  }
  lines.push({
    label: t.review,
    text: `${reviewName(chosen.review, lang)}; ${t.release.toLowerCase()} ${formatDate(chosen.release.slice(0, 10), lang)}`,
    href: releasePath(chosen.release),
  });
  return lines;
}

