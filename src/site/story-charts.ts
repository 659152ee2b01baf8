import type { Chart } from '../charts/model.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Place } from '../ledger/model.ts';
import { fundingByYear, planAgainstActual } from './charts/funding.ts';
import { acrossBoundaries } from './story-boundaries-chart.ts';
import { planByBudget, shortfallByBudget, sourcesByKind } from './story-budget-charts.ts';
import { fundingCoverage } from './story-coverage-chart.ts';
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

type Builder = (ledger: Ledger, place: Place, period: string) => Chart | null;

const BUILDERS: Readonly<Record<string, Builder>> = {
  'kinh-phi-theo-nam': (ledger, place) => fundingByYear(ledger, place),
  'ke-hoach-thuc-hien': (ledger, place) => planAgainstActual(ledger, place),
  'hut-ke-hoach': shortfallByBudget,
  'ke-hoach-theo-nguon': planByBudget,
  'hai-ranh-gioi': acrossBoundaries,
  'do-phu-kinh-phi': fundingCoverage,
  'nguon-theo-loai': sourcesByKind,
};

/** Names of all charts, for messages. */
export const CHART_NAMES: readonly string[] = Object.keys(BUILDERS);

const WHOLE_COUNTRY = 'viet-nam';

/** Builds the chart a story asks for, or says why there is none. The words must be free of faults. */
export function storyChart(ledger: Ledger, request: ChartRequest): Chart | StoryFault {
  const { name, place: id = WHOLE_COUNTRY, period = '' } = request;
  const build = Object.hasOwn(BUILDERS, name) ? BUILDERS[name] : undefined;
  if (build === undefined) return storyFault('BV303', 'biểu đồ', name, CHART_NAMES);
  const place = ledger.places.get(id);
  if (place === undefined) return storyFault('BV304', 'Chart', `không có nơi nào mang mã “${id}”.`);
  const chart = build(ledger, place, period);
  if (chart === null) return storyFault('BV305', name);
  return {
    ...chart,
    title: filledText(ledger, request.title),
    ...(request.note === undefined ? {} : { note: filledText(ledger, request.note) }),
  };
}
