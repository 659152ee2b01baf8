/** Where Chart.js has put its elements. */
import type { BarElement, Chart, PointElement } from 'chart.js';

/** A point of the canvas. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** The rectangle of a bar, and where it grows to. */
export interface Bar extends At {
  readonly base: number;
  readonly thickness: number;
  readonly upright: boolean;
}

/** Where a bar is drawn; null where there is none. */
export function barAt(chart: Chart, dataset: number, index: number): Bar | null {
  const element = chart.getDatasetMeta(dataset).data[index] as BarElement | undefined;
  if (element === undefined) return null;
  const { x, y, base, width, height, horizontal } = element.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'], true);
  if (!isNumber(x) || !isNumber(y) || !isNumber(base)) return null;
  return { x, y, base, thickness: horizontal ? height : width, upright: !horizontal };
}

/** Where a point is drawn; null where there is none. */
export function pointAt(chart: Chart, dataset: number, index: number): At | null {
  const element = chart.getDatasetMeta(dataset).data[index] as PointElement | undefined;
  if (element === undefined) return null;
  const { x, y } = element.getProps(['x', 'y'], true);
  return isNumber(x) && isNumber(y) ? { x, y } : null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
