/** Horizontal gridlines with their numbers above them, at the left. */
import type { Lang } from '../words/lang.ts';
import type { Frame } from './frame.ts';
import { widest, words } from './frame.ts';
import type { Mark } from './scene.ts';
import { formatTick } from './ticks.ts';

/** Lines and numbers of an axis. */
export function gridMarks(ticks: readonly number[], scale: (value: number) => number, frame: Frame, lang: Lang, right = frame.width): Mark[] {
  return ticks.flatMap((tick): Mark[] => [
    { mark: 'line', x1: 0, y1: scale(tick), x2: right, y2: scale(tick), tone: 'grid', weight: 1, part: 'grid' },
    words(frame, 0, scale(tick) - 4, formatTick(tick, lang), { size: frame.small, tone: 'muted', part: 'tick' }),
  ]);
}

/** Room that the numbers of an axis take at the left. */
export function tickRoom(ticks: readonly number[], frame: Frame, lang: Lang): number {
  return widest(ticks.map((tick) => formatTick(tick, lang)), frame.small) + 8;
}
