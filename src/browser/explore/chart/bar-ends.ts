/** What a bar says beyond its length: its end tells the qualifier, a line of dashes a target, a stroke on the ground a gap. */
import type { Plugin } from 'chart.js';
import { markedOf } from './datasets.ts';
import { barAt, type Bar } from './elements.ts';
import type { Theme } from './theme.ts';

const ARROW = 6;
const FADE = 5;

/** Draws the ends of bars: a tip that points on for "hơn", a notch for "gần", an end that fades for "khoảng". */
export function barEnds(theme: Theme): Plugin {
  return {
    id: 'bar-ends',
    afterDatasetDraw(chart, { index }) {
      const dataset = chart.data.datasets[index];
      if (dataset === undefined || chart.getDatasetMeta(index).type !== 'bar') return;
      const { marks, tone, status } = markedOf(dataset);
      const { ctx } = chart;
      ctx.save();
      for (const [i, mark] of marks.entries()) {
        const bar = barAt(chart, index, i);
        if (mark === null || bar === null) continue;
        const colour = theme.colour(tone);
        if (status === 'muc-tieu') dashes(ctx, bar, colour);
        if (mark.qualifier === '>') tip(ctx, bar, ARROW, colour, status === 'thuc-hien');
        if (mark.qualifier === '<') tip(ctx, bar, -ARROW, theme.colour('paper'), true);
        if (mark.qualifier === '~') fade(ctx, bar, theme.colour('paper'));
      }
      ctx.restore();
    },
  };
}

function corners({ x, y, base, thickness, upright }: Bar): { left: number; top: number; width: number; height: number } {
  return upright
    ? { left: x - thickness / 2, top: Math.min(y, base), width: thickness, height: Math.abs(base - y) }
    : { left: Math.min(x, base), top: y - thickness / 2, width: Math.abs(x - base), height: thickness };
}

function dashes(context: CanvasRenderingContext2D, bar: Bar, colour: string): void {
  const { left, top, width, height } = corners(bar);
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  context.setLineDash([4, 3]);
  context.strokeRect(left + 0.8, top + 0.8, Math.max(0, width - 1.6), Math.max(0, height - 1.6));
  context.setLineDash([]);
}

/** A triangle on the end of a bar: outwards for a positive length, into the bar for a negative one. */
function tip(context: CanvasRenderingContext2D, { x, y, base, thickness, upright }: Bar, length: number, colour: string, full: boolean): void {
  const half = thickness / 2;
  const along = (upright ? Math.sign(y - base) : Math.sign(x - base)) || (upright ? -1 : 1);
  context.beginPath();
  if (upright) {
    context.moveTo(x - half, y);
    context.lineTo(x, y + along * length);
    context.lineTo(x + half, y);
  } else {
    context.moveTo(x, y - half);
    context.lineTo(x + along * length, y);
    context.lineTo(x, y + half);
  }
  context.closePath();
  context.fillStyle = context.strokeStyle = colour;
  context.lineWidth = 1.4;
  if (full) context.fill();
  else context.stroke();
}

function fade(context: CanvasRenderingContext2D, { x, y, base, thickness, upright }: Bar, paper: string): void {
  const length = Math.abs(upright ? base - y : x - base);
  if (length < 3 * FADE) return;
  const along = upright ? Math.sign(base - y) : Math.sign(base - x);
  context.fillStyle = paper;
  for (const [step, opacity] of [0.75, 0.5, 0.25].entries()) {
    context.globalAlpha = opacity;
    const at = step * FADE;
    if (upright) context.fillRect(x - thickness / 2 - 1, along > 0 ? y + at - 1 : y - at - FADE + 1, thickness + 2, FADE);
    else context.fillRect(along > 0 ? x + at - 1 : x - at - FADE + 1, y - thickness / 2 - 1, FADE, thickness + 2);
  }
  context.globalAlpha = 1;
}
