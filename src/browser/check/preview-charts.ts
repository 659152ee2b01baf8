/**
 * Pictures of what a release changes: where a new number falls among the other years of its place, or among the other places of its
 * year. A slip that no rule catches is often seen at once. Loaded by the worker when the page opens, so that it needs no network later.
 */
import { sceneToTree, treeToString } from '../../charts/draw.ts';
import { frames } from '../../charts/frame.ts';
import { placeBars } from '../../charts/kinds/bars.ts';
import { placeLine } from '../../charts/kinds/line.ts';
import type { BarsChart, Datum, LineChart } from '../../charts/model.ts';
import { withShortLabels } from '../../charts/short-labels.ts';
import { describeBars } from '../../charts/tell/bars.ts';
import { describeLine } from '../../charts/tell/line.ts';
import { breaksFor } from '../../ledger/breaks.ts';
import { figureKey } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Change, Figure, Observation } from '../../ledger/model.ts';
import { parsePeriod } from '../../ledger/period.ts';
import { checkStrings } from '../../words/check-strings.ts';
import { programmeName, statusName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise } from '../../words/lists.ts';
import { formatPrinted } from '../../words/numbers.ts';
import { periodName } from '../../words/periods.ts';
import { placeName } from '../../words/places.ts';
import { unitHeading } from '../../words/units.ts';

/** A picture for the page: words, and an SVG drawing as text. */
export interface PreviewChart {
  readonly title: string;
  readonly subtitle: string;
  readonly svg: string;
}

/** Draws previews of changes; a type of its own so that the page can be checked without the drawings' code. */
export type DrawPreviews = (before: Ledger, after: Ledger, changes: readonly Change[], lang: Lang) => readonly PreviewChart[];

const MOST = 6;
const FEWEST_PLACES = 3;
const MOST_BARS = 30;

/** Changes of several places in one year are ranked together; one alone is shown among the years of its place, else among other places. */
export const previewCharts: DrawPreviews = (before, after, changes, lang) => {
  const drawable = changes.filter((change) => isDrawable(subjectOf(change)));
  const groups = [...Map.groupBy(drawable, (change) => `${after.places.get(subjectOf(change).place)?.level} ${anchorOf(subjectOf(change))}`).values()];
  const charts = groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const alone = new Set(group.map((change) => subjectOf(change).place)).size === 1;
    return (alone ? overYears(before, after, first, lang) : null) ?? amongPlaces(after, group, lang) ?? [];
  });
  // A place with several new years has one picture of them all.
  return [...new Map(charts.map((chart) => [chart.id, chart])).values()].slice(0, MOST).map(drawn);
};

function drawn(chart: LineChart | BarsChart): PreviewChart {
  const short = withShortLabels(chart);
  const scene = short.kind === 'line' ? placeLine(short, frames.narrow) : placeBars(short, frames.narrow);
  const description = chart.kind === 'line' ? describeLine(chart) : `${describeBars(chart)} ${marked(chart)}`;
  const { id, title, subtitle, lang } = chart;
  return { title, subtitle, svg: treeToString(sceneToTree(scene, { id, title, description, lang })) };
}

/** In words what the picture marks. */
function marked({ rows, unit, lang }: BarsChart): string {
  return checkStrings(lang).drawn.marked(rows.filter(({ highlight }) => highlight).map(({ label, datum }) => `${label} ${datum.text}`).join('; '), unitHeading(unit, lang));
}

/** The series of a changed figure as it stands, in grey, and what the release says of it, in the colour of what a picture points at. */
function overYears(before: Ledger, after: Ledger, change: Change, lang: Lang): LineChart | null {
  const t = checkStrings(lang).drawn;
  const subject = subjectOf(change);
  const figures = (ledger: Ledger) => ledger.byPlace(subject.place).filter(({ chosen }) => isSameSeries(chosen, subject));
  const standing = figures(before);
  const next = figures(after);
  const changed = next.filter((figure) => before.figure(figure.key)?.chosen.value !== figure.chosen.value);
  const gone = standing.filter((figure) => after.figure(figure.key) === undefined);
  const years = new Set([...standing, ...next].map(({ chosen }) => chosen.period));
  const place = after.places.get(subject.place);
  if (years.size < 2 || place === undefined || changed.length + gone.length === 0) return null;
  const line = (id: string, name: string, tone: 'tong' | 'accent' | 'plum', shown: readonly Figure[]) =>
    shown.length === 0 ? [] : [{ id, name, tone, points: shown.map((figure) => ({ x: Number(figure.chosen.period), datum: datumOf(figure.chosen, lang) })) }];
  return {
    kind: 'line',
    id: `xem-truoc-${idOf(subject.place, subject)}`,
    title: `${capitalise(placeName(place, lang, 'dated'))}: ${whatIs(after, subject, lang)}`,
    subtitle: t.overYears(unitHeading(subject.unit, lang)),
    source: { text: '' },
    lang,
    unit: subject.unit,
    series: [...line('dang-co', t.standing, 'tong', standing), ...line('dot-nay', t.fresh, 'accent', changed), ...line('rut', t.gone, 'plum', gone)],
    breaks: breaksFor(after, subject.place, subject.indicator).filter((cut) => [...years].some((year) => year > cut.after)).map((cut) => ({ after: Number(cut.after), label: t.brokenSeries })),
  };
}

/** Changed figures among those of the other places of their level. */
function amongPlaces(after: Ledger, changes: readonly Change[], lang: Lang): BarsChart | null {
  const subject = subjectOf(changes[0]!);
  const level = after.places.get(subject.place)?.level;
  const changed = new Set(changes.map((change) => subjectOf(change).place));
  const alike = after.byIndicator(subject.indicator).filter(({ chosen }) => anchorOf(chosen) === anchorOf(subject) && after.places.get(chosen.place)?.level === level && isDrawable(chosen));
  if (alike.length < FEWEST_PLACES) return null;
  const ranked = alike.toSorted((a, b) => Number(b.chosen.value) - Number(a.chosen.value));
  const shown = ranked.length <= MOST_BARS ? ranked : ranked.filter(({ chosen }, i) => changed.has(chosen.place) || i < FEWEST_PLACES).slice(0, MOST_BARS);
  return {
    kind: 'bars',
    id: `xem-truoc-${idOf(subject.period, subject)}`,
    title: `${capitalise(whatIs(after, subject, lang))}, ${periodName(subject.period, lang)}`,
    subtitle: checkStrings(lang).drawn.amongPlaces(unitHeading(subject.unit, lang), shown.length < ranked.length ? `${shown.length}/${ranked.length}` : String(ranked.length)),
    source: { text: '' },
    lang,
    unit: subject.unit,
    tone: 'tong',
    rows: shown.map(({ chosen }) => ({ label: nameOf(after, chosen.place, lang), datum: datumOf(chosen, lang), highlight: changed.has(chosen.place) })),
  };
}

function subjectOf(change: Change): Observation {
  return (change.after ?? change.before)!;
}

/** Full years only, as on the site; what is doubtful is never drawn. */
function isDrawable(observation: Observation): boolean {
  return parsePeriod(observation.period)?.kind === 'year' && observation.review !== 'doubtful';
}

function isSameSeries(a: Observation, b: Observation): boolean {
  return a.indicator === b.indicator && a.category === b.category && a.programme === b.programme && a.status === b.status && isDrawable(a);
}

/** What figures of different places have in common. */
function anchorOf(observation: Observation): string {
  return figureKey({ ...observation, place: '' });
}

function idOf(first: string, { indicator, category, programme, status }: Observation): string {
  return [first, indicator, category, programme, status].filter((part) => part !== '').join('-').replaceAll('/', '-');
}

function whatIs(ledger: Ledger, { indicator, category, programme, status }: Observation, lang: Lang): string {
  const name = ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator;
  const parts = [
    name.charAt(0).toLowerCase() + name.slice(1),
    category === '' ? '' : (ledger.categories.get(category)?.[`name_${lang}`] ?? category),
    programme === 'tong' ? '' : programmeName(programme, lang),
    status === 'thuc-hien' ? '' : statusName(status, lang),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function nameOf(ledger: Ledger, id: string, lang: Lang): string {
  const place = ledger.places.get(id);
  return place === undefined ? id : placeName(place, lang);
}

function datumOf({ value, qualifier, status }: Observation, lang: Lang): Datum {
  return { value: Number(value), digits: value, qualifier, status, text: formatPrinted(value, lang) };
}
