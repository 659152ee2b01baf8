import type { DrawingSize } from '../charts/embedded.ts';
import { textWidth, wrapText } from '../charts/text/measure.ts';
import { measures, SHOWN_FROM, shownAt } from './embed-measures.ts';

/** The words of an embed, as its height depends on them. */
export interface EmbedText {
  readonly title: string;
  readonly subtitle: string;
  /** What happened since it was frozen; they stand first under the drawing, each set in behind a bar. */
  readonly notices?: readonly string[];
  /** Other paragraphs under the drawing. */
  readonly foot: readonly string[];
}

/** Widths of the columns in which articles stand, on phones and on desks. */
const WIDTHS = Array.from({ length: 21 }, (_, i) => 300 + i * 20);

/** Room for one more line: system fonts are about as wide as the one our measures come from, not exactly. */
const SLACK = measures.foot[1];

/**
 * The height to declare for an embed that nobody will fit: enough, in every column from 300 to 700 px, for all words and for the
 * drawing at the size it was made for. In a wider or lower frame the drawing gives way, never the words.
 */
export function declaredHeight(text: EmbedText, drawings: readonly DrawingSize[]): number {
  const highest = Math.max(...WIDTHS.map((width) => heightAt(width, text, drawings)));
  return Math.ceil((highest + SLACK) / 10) * 10;
}

function heightAt(width: number, text: EmbedText, drawings: readonly DrawingSize[]): number {
  const { padX, padTop, padBottom, sub, foot, gap, footGap, notice } = measures;
  const title = width >= SHOWN_FROM.wide ? measures.titleWide : measures.title;
  const column = width - padX * 2;
  const drawing = shownAt(width, drawings);
  const lines = (words: string, [size]: readonly [number, number], weight: 400 | 600 = 400, room = column): number => linesOf(words, room, size, weight);
  const head = gap + lines(text.title, title, 600) * title[1] + lines(text.subtitle, sub) * sub[1];
  const told = (text.notices ?? []).reduce((sum, words) => sum + lines(words, foot, 400, column - notice.bar - notice.padX) * foot[1] + notice.gap, 0);
  const under = 1 + footGap + told + text.foot.reduce((sum, words) => sum + lines(words, foot) * foot[1], 0);
  const picture = Math.min(column / drawing.width, 1) * drawing.height;
  return padTop + head + gap + picture + gap + under + padBottom;
}

/** Like a browser, it breaks a word that is wider than the column; lines of several words are none such. */
function linesOf(words: string, width: number, size: number, weight: 400 | 600): number {
  return wrapText(words, width, size, weight).reduce((sum, line) => sum + (line.includes(' ') ? 1 : Math.max(1, Math.ceil(textWidth(line, size, weight) / width))), 0);
}
