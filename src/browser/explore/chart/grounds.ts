/** What lies under a picture over years: grounds where nothing is known, and cuts where nothing may be compared. */
import type { Chart, Plugin } from 'chart.js';
import { yearRuns } from '../../../words/year-runs.ts';
import type { Cut } from '../picture.ts';
import { font, type Frame } from './frame.ts';

/** Height that the words of cuts take above a picture. */
export const CUT_ROOM = 22;

interface Years {
  readonly years: readonly number[];
  readonly empty: readonly number[];
  readonly cuts: readonly Cut[];
}

/** Draws them, under the axis' labels too, so that a ground cannot be taken for a column. */
export function grounds({ years, empty, cuts }: Years, { theme, small, voice: { t: { chart: t } } }: Frame): Plugin {
  return {
    id: 'grounds',
    beforeDraw(chart) {
      const { ctx, chartArea, height } = chart;
      const band = bandsOf(chart, years.length);
      if (band === null) return;
      ctx.save();
      for (const [left, right] of spansOf(empty, years, band)) {
        ctx.fillStyle = theme.colour('void');
        ctx.fillRect(left, chartArea.top, right - left, height - chartArea.top);
        if (theme.forced) {
          ctx.strokeStyle = theme.colour('grid');
          ctx.setLineDash([2, 4]);
          ctx.strokeRect(left + 0.5, chartArea.top + 0.5, right - left - 1, height - chartArea.top - 1);
        }
      }
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, width } = chart;
      const band = bandsOf(chart, years.length);
      if (band === null) return;
      ctx.save();
      ctx.font = font(small);
      const wide = ctx.measureText(t.missing).width;
      for (const [left, right] of spansOf(empty, years, band)) {
        if (wide >= right - left - 8) continue;
        const [x, y] = [(left + right - wide) / 2, (chartArea.top + chartArea.bottom) / 2];
        // No line of the grid runs through the words.
        ctx.fillStyle = theme.colour('void');
        ctx.fillRect(x - 3, y - small, wide + 6, small * 1.4);
        ctx.fillStyle = theme.colour('muted');
        ctx.fillText(t.missing, x, y);
      }
      ctx.strokeStyle = ctx.fillStyle = theme.colour('accent');
      for (const { after, reason } of cuts) {
        const x = band.left(years.indexOf(after) + 1);
        const text = reason === null ? t.newBoundaries : t.incomparable;
        const half = ctx.measureText(text).width / 2;
        ctx.fillText(text, Math.min(Math.max(x, half), width - half) - half, chartArea.top - CUT_ROOM + small);
        ctx.lineWidth = 1.2;
        ctx.setLineDash([2, 3]);
        line(ctx, x, chartArea.top - CUT_ROOM + small + 5, x, chartArea.bottom - 9);
        ctx.setLineDash([]);
        for (const at of [x - 3, x + 3]) line(ctx, at - 3, chartArea.bottom + 6, at + 3, chartArea.bottom - 6);
      }
      ctx.restore();
    },
  };
}

/** The stretch of the axis that each year owns. */
function bandsOf({ scales, chartArea }: Chart, count: number): { left(index: number): number } | null {
  const x = scales['x'];
  if (x === undefined || count === 0) return null;
  const width = (chartArea.right - chartArea.left) / count;
  return { left: (index) => chartArea.left + index * width };
}

/** Left and right of every run of years without figures. */
function spansOf(empty: readonly number[], years: readonly number[], { left }: { left(index: number): number }): [left: number, right: number][] {
  return yearRuns(empty).map(([first, last]) => [left(years.indexOf(first)), left(years.indexOf(last) + 1)]);
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
