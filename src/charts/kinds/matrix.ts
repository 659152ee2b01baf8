/** Rows by columns: shaded by size, or by what kind of figure there is at all. */
import type { Status } from '../../ledger/model.ts';
import { className, onShade, shadeClasses, shadeOf } from '../classes.ts';
import { labelOf, textureOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { widest, words } from '../frame.ts';
import type { LegendItem } from '../legend.ts';
import { placeLegend } from '../legend.ts';
import type { Datum, MatrixChart } from '../model.ts';
import { periodLabels } from '../period-axis.ts';
import type { Tone } from '../palette.ts';
import { phrase, statusName } from '../phrases.ts';
import type { Mark, Scene, Texture } from '../scene.ts';
import { textWidth } from '../text/measure.ts';
import type { ShadeClass } from '../classes.ts';
import { known } from './column-series.ts';

const GAP = 8;
const OUTLINE = { 'thuc-hien': 'solid', uoc: 'dashed', 'ke-hoach': 'open', 'muc-tieu': 'dashed' } as const;
const ORDER: readonly Status[] = ['thuc-hien', 'uoc', 'ke-hoach', 'muc-tieu'];

/** What a cell shows. */
export interface Cell {
  readonly tone: Tone;
  readonly texture: Texture;
  /** A doubtful figure: there is one, but it is not to be used. */
  readonly doubtful: boolean;
  readonly text: string;
  readonly textTone: Tone;
}

/** The look of a cell. A missing value that has a key is a doubtful figure. */
export function cellOf(chart: MatrixChart, datum: Datum, classes: readonly ShadeClass[], printed: boolean): Cell {
  const value = known(datum);
  if (!value) return { tone: 'void', texture: 'solid', doubtful: datum.key !== undefined, text: '', textTone: 'muted' };
  const texture = textureOf(value.status);
  if (chart.mode === 'coverage') return { tone: 'kcqg', texture, doubtful: false, text: '', textTone: 'ink' };
  const shade = shadeOf(value.value, classes);
  if (texture === 'solid') return { tone: shade, texture, doubtful: false, text: labelOf(value), textTone: onShade(shade) };
  // Hatching would spoil printed digits: then an outline says that the value is not fact.
  return { tone: printed ? 'q4' : shade, texture: printed ? OUTLINE[value.status] : texture, doubtful: false, text: labelOf(value), textTone: 'ink' };
}

/** Classes of what happened, or of plans where there is nothing else; none in coverage mode. */
export function matrixClasses(chart: MatrixChart): ShadeClass[] {
  if (chart.mode === 'coverage') return [];
  const values = chart.rows.flatMap((row) => row.cells.flatMap((cell) => known(cell) ?? []));
  const facts = values.filter((datum) => datum.status === 'thuc-hien');
  return shadeClasses((facts.length > 0 ? facts : values).map((datum) => datum.value), chart.thresholds);
}

/** Places names, cells and column labels. */
export function placeMatrix(chart: MatrixChart, frame: Frame): Scene {
  const classes = matrixClasses(chart);
  const left = widest(chart.rows.map((row) => row.label), frame.small, 600) + GAP;
  const width = (frame.width - left) / Math.max(1, chart.columns.length);
  const texts = chart.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.value === null ? [] : [labelOf(cell)])));
  const printed = chart.mode === 'value' && texts.every((text) => textWidth(text, frame.small) <= width - 6);
  const legend = placeLegend(legendItems(chart, classes, printed), frame, 0);
  const height = frame.name === 'wide' ? 24 : 20;
  const top = legend.height + 8 + frame.leading + 4;
  const centres = chart.columns.map((_, index) => left + (index + 0.5) * width);
  const marks: Mark[] = [...legend.marks, ...periodLabels(chart.columns, centres, frame, top - 7)];
  const looks = chart.rows.map((row) => chart.columns.map((_, index) => cellOf(chart, row.cells[index] ?? EMPTY, classes, printed)));
  for (const [rowIndex, row] of chart.rows.entries()) {
    const y = top + rowIndex * height;
    const base = y + height / 2 + frame.small * 0.36;
    marks.push(words(frame, 0, base, row.label, { size: frame.small, weight: row.highlight ? 600 : 400, part: 'name' }));
    for (const [index, look] of (looks[rowIndex] ?? []).entries()) {
      marks.push(...cellMarks(look, left + index * width, y, width - 1.5, height - 1.5, frame, printed));
    }
  }
  return { width: frame.width, height: top + chart.rows.length * height + 2, marks };
}

const EMPTY: Datum = { value: null, qualifier: '=', status: 'thuc-hien', text: '' };

function cellMarks(look: Cell, x: number, y: number, width: number, height: number, frame: Frame, printed: boolean): Mark[] {
  const marks: Mark[] = [{ mark: 'rect', x, y, width, height, tone: look.tone, texture: look.texture, part: look.tone === 'void' ? 'void' : 'cell' }];
  const middle = { size: frame.small, anchor: 'middle', part: 'cell-text' } as const;
  const base = y + height / 2 + frame.small * 0.36;
  if (look.doubtful) marks.push(words(frame, x + width / 2, base, '?', { ...middle, weight: 600, tone: 'muted' }));
  if (printed && look.text !== '') marks.push(words(frame, x + width / 2, base, look.text, { ...middle, tone: look.textTone }));
  return marks;
}

function legendItems(chart: MatrixChart, classes: readonly ShadeClass[], printed: boolean): LegendItem[] {
  const cells = chart.rows.flatMap((row) => row.cells);
  const statuses = ORDER.filter((status) => cells.some((cell) => known(cell)?.status === status));
  const shades = classes.map((each): LegendItem => ({ name: className(each, chart.lang), tone: each.shade }));
  const kinds = statuses
    .filter((status) => chart.mode === 'coverage' || status !== 'thuc-hien')
    .map((status): LegendItem => ({ name: statusName(chart.lang, status), tone: chart.mode === 'coverage' ? 'kcqg' : 'q4', texture: printed ? OUTLINE[status] : textureOf(status) }));
  const missing = cells.some((cell) => cell.value === null && cell.key === undefined);
  const doubtful = cells.some((cell) => cell.value === null && cell.key !== undefined);
  return [
    ...shades,
    ...kinds,
    ...(missing ? [{ name: phrase(chart.lang, 'missing'), tone: 'void' as const }] : []),
    ...(doubtful ? [{ name: `? ${phrase(chart.lang, 'doubtful')}`, tone: 'void' as const }] : []),
  ];
}
