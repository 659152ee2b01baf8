import type { Chart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { acrossBoundaries } from './charts/boundaries.ts';
import { byBudget, shortfallByBudget } from './charts/by-budget.ts';
import { fundingByYear, planAgainstActual } from './charts/funding.ts';
import { fundingCoverage } from './charts/members.ts';
import { sourcesByKind } from './charts/sources-by-kind.ts';
import { storyFault, type StoryFault } from './story-faults.ts';
import { filledText } from './story-template.ts';

/** A chart that prose asks for; its words may name figures in braces. */
export interface ChartRequest {
  readonly name: string;
  readonly place?: string | undefined;
  readonly period?: string | undefined;
  /** What the chart shows, as a headline. */
  readonly title: string;
  readonly note?: string | undefined;
}

type Builder = (ledger: Ledger, lang: Lang, place: Place, period: string) => Chart | null;

const BUILDERS: Readonly<Record<string, Builder>> = {
  'kinh-phi-theo-nam': (ledger, lang, place) => fundingByYear(ledger, place, lang),
  'ke-hoach-thuc-hien': (ledger, lang, place) => planAgainstActual(ledger, place, lang),
  'hut-ke-hoach': (ledger, lang, place, period) => shortfallByBudget(ledger, place, period, lang),
  'ke-hoach-theo-nguon': (ledger, lang, place, period) => byBudget(ledger, place, period, 'ke-hoach', lang),
  'hai-ranh-gioi': (ledger, lang, place) => acrossBoundaries(ledger, place, lang),
  'do-phu-kinh-phi': (ledger, lang, place) => fundingCoverage(ledger, place, lang),
  'nguon-theo-loai': (ledger, lang) => sourcesByKind(ledger, lang),
};

/** Names of all charts, for messages. */
export const CHART_NAMES: readonly string[] = Object.keys(BUILDERS);

const WHOLE_COUNTRY = 'viet-nam';

/** Builds the chart a story asks for, or says why there is none. The words must be free of faults. */
export function storyChart(ledger: Ledger, request: ChartRequest, lang: Lang): Chart | StoryFault {
  const { name, place: id = WHOLE_COUNTRY, period = '' } = request;
  const build = Object.hasOwn(BUILDERS, name) ? BUILDERS[name] : undefined;
  if (build === undefined) return storyFault('BV303', 'biểu đồ', name, CHART_NAMES);
  const place = ledger.places.get(id);
  if (place === undefined) return storyFault('BV304', 'Chart', `không có nơi nào mang mã “${id}”.`);
  const chart = build(ledger, lang, place, period);
  if (chart === null) return storyFault('BV305', name);
  return {
    ...chart,
    title: filledText(ledger, request.title, lang),
    ...(request.note === undefined ? {} : { note: filledText(ledger, request.note, lang) }),
  };
}
