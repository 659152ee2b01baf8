/** What a line over years may join: neighbouring years with a value, and never across a break. */
import type { LineChart, LinePoint } from '../model.ts';
import type { Tone } from '../palette.ts';
import type { Known } from './column-series.ts';
import { known } from './column-series.ts';

/** A point with a value. */
export interface KnownPoint {
  readonly x: number;
  readonly datum: Known;
}

/** A series as unbroken runs of neighbouring years; a run of one is an isolated point. */
export interface LineRuns {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly tone: Tone;
  readonly runs: readonly (readonly KnownPoint[])[];
}

/** Runs of points that may be joined; points keep whatever else they carry. */
export function runsOf<Point extends LinePoint>(points: readonly Point[], breaks: readonly number[]): (Point & KnownPoint)[][] {
  const runs: (Point & KnownPoint)[][] = [];
  for (const point of points.toSorted((a, b) => a.x - b.x)) {
    if (!isKnown(point)) continue;
    const last = runs.at(-1)?.at(-1);
    const joined = last !== undefined && point.x - last.x <= 1 && !breaks.some((cut) => last.x <= cut && cut < point.x);
    if (joined) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

function isKnown<Point extends LinePoint>(point: Point): point is Point & KnownPoint {
  return known(point.datum) !== null;
}

/** Series of a chart as runs. */
export function lineSeries(chart: LineChart): LineRuns[] {
  const breaks = (chart.breaks ?? []).map((cut) => cut.after);
  return chart.series.map((series) => ({
    id: series.id,
    name: series.name,
    short: series.short ?? series.name,
    tone: series.tone,
    runs: runsOf(series.points, breaks),
  }));
}
