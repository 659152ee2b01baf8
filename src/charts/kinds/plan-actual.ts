/** Plan against actual, period by period: the plan an outlined bar, the actual a solid one inside it. */
import { scaleLinear } from 'd3-scale';
import { ARROW, barMarks, labelOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { widest, words } from '../frame.ts';
import { placeLegend } from '../legend.ts';
import type { Datum, PlanActualChart, PlanRow } from '../model.ts';
import type { Tone } from '../palette.ts';
import { phrase } from '../phrases.ts';
import type { Mark, Scene } from '../scene.ts';
import { known } from './column-series.ts';

const OUTER = 20;
const INNER = 10;
const GAP = 14;

/** The share of the plan as printed: `94,6%`; empty where nobody gave one. */
export function completionText(row: PlanRow): string {
  const datum = row.completion && known(row.completion);
  if (!datum) return '';
  const text = labelOf(datum);
  return text.endsWith('%') ? text : `${text}%`;
}

/** Places the rows: in one line each where there is room, else words above the bar. */
export function placePlanActual(chart: PlanActualChart, frame: Frame): Scene {
  const tone = chart.tone ?? 'kcqg';
  const legend = placeLegend(
    [
      { name: phrase(chart.lang, 'actual'), tone },
      { name: phrase(chart.lang, 'plan'), tone, texture: 'hatch' },
    ],
    frame,
    0,
  );
  const wide = frame.name === 'wide';
  const names = widest(chart.rows.map((row) => row.label), frame.text, 600) + GAP;
  const shares = widest(chart.rows.map(completionText), frame.text, 600);
  const values = widest(chart.rows.map((row) => labelOf(row.actual)), frame.text, 600) + widest(chart.rows.map(planText), frame.small) + GAP * 2;
  const left = wide ? names : 0;
  const right = wide ? frame.width - shares - values : frame.width;
  const most = Math.max(0, ...chart.rows.flatMap((row) => [row.plan.value ?? 0, row.actual.value ?? 0]));
  const scale = scaleLinear().domain([0, most || 1]).range([left, right - ARROW]);
  const marks: Mark[] = [...legend.marks];
  if (shares > 0) {
    const header = chart.lang === 'vi' ? '% kế hoạch' : '% of plan';
    marks.push(words(frame, frame.width, frame.leading / 2 + 2 + frame.small * 0.36, header, { size: frame.small, tone: 'muted', anchor: 'end', part: 'header' }));
  }
  const pitch = wide ? OUTER + 12 : OUTER + frame.leading + 14;
  let y = legend.height + 10;
  for (const row of chart.rows) {
    const barTop = wide ? y : y + frame.leading + 2;
    const base = wide ? y + OUTER / 2 + frame.text * 0.36 : y + frame.text;
    marks.push(words(frame, 0, base, row.label, { weight: 600, part: 'name' }));
    marks.push(valueMark(row, frame, wide ? right + GAP : names, base));
    const share = completionText(row);
    if (share !== '') marks.push(words(frame, frame.width, base, share, { weight: 600, anchor: 'end', part: 'value' }));
    marks.push(...bullet(row, scale, left, barTop, tone, frame, chart));
    y += pitch;
  }
  const bottom = y - (pitch - OUTER) + (wide ? 0 : frame.leading + 2);
  if (wide) marks.push({ mark: 'line', x1: left, y1: legend.height + 4, x2: left, y2: bottom + 4, tone: 'rule', weight: 1, part: 'baseline' });
  return { width: frame.width, height: bottom + 8, marks };
}

const planText = (row: PlanRow): string => (row.plan.value === null ? '' : `/ ${labelOf(row.plan)}`);

/** Actual in bold, then the plan: `176,4 / 186,5`. */
function valueMark(row: PlanRow, frame: Frame, x: number, base: number): Mark {
  const tail = row.plan.value === null ? {} : { tail: { text: planText(row), size: frame.small, weight: 400, tone: 'muted' } as const };
  return words(frame, x, base, labelOf(row.actual), { weight: 600, part: 'value', tone: row.actual.value === null ? 'muted' : 'ink', ...tail });
}

function bullet(row: PlanRow, scale: (value: number) => number, left: number, y: number, tone: Tone, frame: Frame, chart: PlanActualChart): Mark[] {
  const bar = (datum: Datum, top: number, height: number, part: string): Mark[] => {
    const value = known(datum);
    return value ? barMarks({ x: left, y: top, width: scale(value.value) - left, height }, value, tone, 'right', part) : [];
  };
  const plan = bar({ ...row.plan, status: 'ke-hoach' }, y, OUTER, 'plan');
  const actual = bar(row.actual, y + (OUTER - INNER) / 2, INNER, 'actual');
  if (plan.length + actual.length > 0) return [...plan, ...actual];
  return [words(frame, left + 8, y + OUTER / 2 + frame.small * 0.36, phrase(chart.lang, 'missing'), { size: frame.small, tone: 'muted', part: 'missing' })];
}
