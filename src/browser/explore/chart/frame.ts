/** Measures and habits that all pictures share. */
import type { ChartOptions, Plugin } from 'chart.js';
import type { Lang } from '../../../words/lang.ts';
import { formatNumber } from '../../../words/numbers.ts';
import type { Voice } from '../voice.ts';
import { FACE, type Theme } from './theme.ts';

/** What a picture is drawn on. */
export interface Frame {
  /** Width of its column in px. */
  readonly width: number;
  readonly theme: Theme;
  readonly voice: Voice;
  /** Text size of names and values, and of axes and remarks. */
  readonly text: number;
  readonly small: number;
}

/** Below this width names leave the picture for the legend. */
export const WIDE = 560;

/** The frame for a column of so many px. */
export function frameFor(width: number, theme: Theme, voice: Voice): Frame {
  return width >= WIDE ? { width, theme, voice, text: 14, small: 13.5 } : { width, theme, voice, text: 13, small: 12.5 };
}

/** A font of the canvas. */
export const font = (size: number, weight: 400 | 600 = 400): string => `${weight} ${size}px ${FACE}`;

/** Width of a text. */
export function widthOf(context: CanvasRenderingContext2D, text: string, size: number, weight: 400 | 600 = 400): number {
  context.font = font(size, weight);
  return context.measureText(text).width;
}

/** A number along an axis. */
export const tickText = (value: string | number, lang: Lang): string => formatNumber(Math.round(Number(value) * 1e6) / 1e6, { lang });

/** Options of every picture. Chart.js reads neither pointer nor keys: the page does. */
export const common: ChartOptions = { responsive: false, maintainAspectRatio: false, animation: false };

/** An axis of values: its numbers keep their room and are drawn by `valueGrid`, above their lines as on every chart of the site. */
export function valueAxis({ small, voice: { lang } }: Frame) {
  return {
    type: 'linear',
    beginAtZero: true,
    grace: '6%',
    border: { display: false },
    grid: { display: false },
    ticks: { maxTicksLimit: 6, color: 'transparent', padding: 0, font: { family: FACE, size: small }, callback: (value: string | number) => tickText(value, lang) },
  } as const;
}

/** An axis of names. */
export function nameAxis({ small, theme }: Frame) {
  return {
    type: 'category',
    border: { display: false },
    grid: { display: false },
    ticks: { color: theme.colour('muted'), maxRotation: 0, autoSkipPadding: 6, padding: 4, font: { family: FACE, size: small } },
  } as const;
}

/** Hairlines across the whole picture, each with its number above it at the left, and the line of zero. */
export function valueGrid({ theme, small, voice: { lang } }: Frame): Plugin {
  return {
    id: 'value-grid',
    beforeDatasetsDraw({ ctx, scales, width }) {
      const y = scales['y'];
      if (y === undefined) return;
      ctx.save();
      ctx.font = font(small);
      ctx.textBaseline = 'alphabetic';
      for (const { value } of y.ticks) {
        const at = Math.round(y.getPixelForValue(value)) + 0.5;
        ctx.fillStyle = theme.colour(value === 0 ? 'rule' : 'grid');
        ctx.fillRect(0, at - 0.5, width, 1);
        if (value === 0) continue;
        ctx.fillStyle = theme.colour('muted');
        ctx.fillText(tickText(value, lang), 0, at - 4);
      }
      ctx.restore();
    },
  };
}
