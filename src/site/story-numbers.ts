/**
 * Finds numbers typed into prose, where only named figures may stand.
 *
 * Years, dates, periods of months, ordinals, and the numbers of laws and decisions are names, not figures, and stay. So do
 * digits that belong to a word (CO2, Covid-19). Everything else with a digit is a figure, and so is a written-out number
 * before a unit of money or share ("hai mươi phần trăm"), or a written-out number from ten up before a thing counted.
 */
import type { Lang } from '../words/lang.ts';
import type { NumberManner } from './story-number-manner.ts';
import { ENGLISH_NUMBERS } from './story-numbers-en.ts';
import { VIETNAMESE_NUMBERS } from './story-numbers-vi.ts';

/** A number typed into prose. */
export interface TypedNumber {
  /** Where it begins in the text. */
  readonly index: number;
  /** The number with its unit, as typed: "12 tỷ đồng", "VND 12 billion". */
  readonly text: string;
  /** Canonical digits (`1.234,5` → `1234.5`), or null when it is written out in words. */
  readonly digits: string | null;
}

const MANNERS: Readonly<Record<Lang, NumberManner>> = { vi: VIETNAMESE_NUMBERS, en: ENGLISH_NUMBERS };

const YEAR = '(?:19|20)\\d\\d';

/** Finds the typed numbers of a text. `units` are the units of the ledger's indicators. */
export function typedNumbers(text: string, units: readonly string[], lang: Lang): TypedNumber[] {
  const manner = MANNERS[lang];
  const unit = alternatives([...manner.units, ...units.flatMap((one) => manner.wordsOf(one))]);
  // What stands in braces is named, not typed: blank it, so that no index moves.
  const named = text.replace(/\{[^}]*\}/g, (braces) => '\uFFFC'.repeat(braces.length));
  const open = named.replace(new RegExp(manner.names.join('|'), 'gu'), blank);
  const year = `(?<![\\d.,])${YEAR}(?:[–-](?:${YEAR}|\\d\\d))?(?![\\d.,]?\\d)(?!\\s*(?:${unit})${manner.noUnit}(?!\\p{L}))`;
  const prose = open.replace(new RegExp(year, 'gu'), blank);
  return [...digitNumbers(prose, unit, manner), ...wordNumbers(prose, unit, manner)].sort((a, b) => a.index - b.index);
}

function digitNumbers(prose: string, unit: string, { before, noUnit, canonical }: NumberManner): TypedNumber[] {
  const pattern = new RegExp(`${before}\\d[\\d.,]*(?<![.,])(?:\\s*(?:${unit})${noUnit}(?!\\p{L}))?`, 'giu');
  return [...prose.matchAll(pattern)].map((match) => ({
    index: match.index,
    text: match[0],
    digits: canonical(/\d(?:[\d.,]*\d)?/.exec(match[0])?.[0] ?? ''),
  }));
}

function wordNumbers(prose: string, unit: string, manner: NumberManner): TypedNumber[] {
  const pattern = manner.words(unit).map((words) => `(?<!\\p{L})${words}${manner.noUnit}(?!\\p{L})`).join('|');
  return [...prose.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({ index: match.index, text: match[0], digits: null }));
}

function alternatives(units: readonly string[]): string {
  const all = [...new Set(units)].filter((unit) => unit !== '');
  return all.sort((a, b) => b.length - a.length).map((unit) => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}
