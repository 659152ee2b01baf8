/** The picture on the page: one canvas, drawn anew for every picture, width and theme. */
import type { Axes, Kind } from '../kind.ts';
import type { Mark, Picture } from '../picture.ts';
import type { Voice } from '../voice.ts';
import { markedOf } from './datasets.ts';
import { barAt, pointAt } from './elements.ts';
import { frameFor } from './frame.ts';
import { heightOf } from './height.ts';
import { Chart } from './library.ts';
import type { Theme } from './theme.ts';

/** What is drawn: a picture of a kind, the names of its axes, in which colours and language. */
export interface Drawing {
  readonly picture: Picture;
  readonly kind: Kind;
  readonly axes: Axes;
  readonly theme: Theme;
  readonly voice: Voice;
}

/** Figures near a point of the canvas, and where the first of them is. */
export interface Found {
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
}

/** A pointer is meant for a figure that is nearer than this, in px. */
const NEAR = 40;

/** A canvas that shows pictures. */
export class Canvas {
  readonly #canvas: HTMLCanvasElement;
  #chart: Chart | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Draws, as wide as told. */
  show({ picture, kind, axes, theme, voice }: Drawing, width: number, pixels = window.devicePixelRatio): void {
    this.clear();
    const context = this.#canvas.getContext('2d');
    if (context === null || width <= 0) return;
    const height = heightOf(picture, width);
    // Chart.js takes the size from the attributes, and keeps the style it once gave.
    this.#canvas.removeAttribute('style');
    this.#canvas.width = width;
    this.#canvas.height = height;
    const config = kind.config(picture, frameFor(width, theme, voice), axes, context);
    this.#chart = new Chart(this.#canvas, { ...config, options: { ...config.options, devicePixelRatio: pixels } } as typeof config);
  }

  /** Takes the picture away. */
  clear(): void {
    this.#chart?.destroy();
    this.#chart = null;
  }

  /** The figures at a place of the canvas, those of a column or row together; null where there is none near. */
  at({ offsetX, offsetY }: MouseEvent): Found | null {
    const chart = this.#chart;
    if (chart === null) return null;
    let nearest = NEAR;
    let found: { marks: Mark[]; x: number; y: number } | null = null;
    for (const [index, dataset] of chart.data.datasets.entries()) {
      for (const [i, mark] of markedOf(dataset).marks.entries()) {
        const bar = chart.getDatasetMeta(index).type === 'bar' ? barAt(chart, index, i) : null;
        const at = bar ?? pointAt(chart, index, i);
        if (mark === null || at === null) continue;
        // A bar is met across its whole slot, a point from around it.
        const off = bar === null ? Math.hypot(at.x - offsetX, at.y - offsetY) : Math.max(0, Math.abs(bar.upright ? at.x - offsetX : at.y - offsetY) - bar.thickness / 2);
        if (off > nearest || (bar === null && off === nearest)) continue;
        if (found === null || off < nearest) found = { marks: [], x: at.x, y: at.y };
        nearest = off;
        found.marks.push(mark);
        if (bar !== null && bar.upright) found.y = Math.min(found.y, bar.y);
      }
    }
    return found === null ? null : { ...found, marks: [...new Set(found.marks)] };
  }

  /** Lifts the figures with these keys out; none to let all rest. */
  point(keys: readonly string[]): void {
    const chart = this.#chart;
    if (chart === null) return;
    const active = chart.data.datasets.flatMap((dataset, datasetIndex) =>
      markedOf(dataset).marks.flatMap((mark, index) => (mark !== null && keys.includes(mark.key ?? '') ? [{ datasetIndex, index }] : [])),
    );
    chart.setActiveElements(active);
    chart.render();
  }
}
