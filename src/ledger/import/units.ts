import type { Indicator } from '../model.ts';
import { fold } from './fold.ts';

/** A unit as a sheet names it. */
export interface SheetUnit {
  /** As people write it: `triệu đồng`, `%`, `đề án`, `nghìn lao động`. */
  readonly name: string;
  /** What it is a multiple of: `đồng`, `%`, or a counted thing, folded. */
  readonly base: string;
  /** Ten to this power of the base. */
  readonly power: number;
}

const MONEY: readonly (readonly [string, number, RegExp])[] = [
  ['nghìn tỷ đồng', 12, /^(?:nghin|ngan) t[yi](?: dong)?$/],
  ['tỷ đồng', 9, /^t[yi](?: (?:dong|vnd|d))?$/],
  ['triệu đồng', 6, /^(?:trieu(?: ?(?:dong|vnd|d))?|tr\.? ?d(?:ong)?\.?|1[.,]?000[.,]?000 ?(?:dong|vnd|d))$/],
  ['nghìn đồng', 3, /^(?:nghin|ngan|1[.,]?000) ?(?:dong|vnd|d)$/],
  ['đồng', 0, /^(?:dong|vnd|d|dong viet nam|viet nam dong)$/],
];
const MULTIPLES: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:nghin|ngan|1\.?000) /, 3, 'nghìn '],
  [/^trieu /, 6, 'triệu '],
];
// Other words for the things indicators count. Only true synonyms: a firm is not a workshop.
const SAME_THING: ReadonlyMap<string, string> = new Map([['lao dong', 'nguoi'], ['hoc vien', 'nguoi'], ['nguoi lao dong', 'nguoi'], ['luot nguoi', 'nguoi']]);

/** Units of money a question may offer. */
export const MONEY_UNITS: readonly string[] = ['tỷ đồng', 'triệu đồng', 'nghìn đồng', 'đồng'];

/** Reads the name of a unit, or null when it is none that the ledger's indicators have. */
export function readUnitName(text: string, counted: ReadonlySet<string>): SheetUnit | null {
  const name = fold(text).replace(/^[(\s.:;,]+|[)\s.:;,]+$/g, '');
  if (name === '%' || name === 'phan tram' || name === 'ty le %') return { name: '%', base: '%', power: 0 };
  for (const [unit, power, pattern] of MONEY) if (pattern.test(name)) return { name: unit, base: 'đồng', power };
  for (const [pattern, power, word] of MULTIPLES) {
    const rest = name.replace(pattern, '');
    if (rest !== name && counted.has(rest)) return { name: word + text.trim().split(/\s+/).slice(1).join(' ').toLowerCase(), base: thing(rest), power };
  }
  return counted.has(name) ? { name: text.trim().toLowerCase(), base: thing(name), power: 0 } : null;
}

/** The folded names of all things that indicators count, and their synonyms. */
export function countedThings(indicators: readonly Indicator[]): ReadonlySet<string> {
  const units = indicators.map(({ unit }) => fold(unit)).filter((unit) => unit !== '%' && !unit.endsWith(' dong'));
  return new Set([...units, ...units.flatMap((unit) => unit.split(', ')), ...SAME_THING.keys(), 'nguoi']);
}

/** Whether an indicator's unit is money. */
export function isMoney(unit: string): boolean {
  return unit === 'đồng' || unit.endsWith(' đồng');
}

/**
 * By how many places the decimal point moves from a sheet's unit to an indicator's: triệu đồng → tỷ đồng is −3. Null when the two measure
 * different things.
 */
export function pointShift(from: SheetUnit, to: string, counted: ReadonlySet<string>): number | null {
  const target = readUnitName(to, counted);
  return target === null || target.base !== from.base ? null : from.power - target.power;
}

const MARK = /(?:^|[\s(])(?:dvt|d\.v\.t\.?|don vi(?: tinh)?|dv tinh|dv)\s*[:.]?\s+|(?:^|[\s(])(?:dvt|don vi(?: tinh)?)\s*:/;

/**
 * The units a cell like `ĐVT: triệu đồng, đề án` names; empty when the text announces no unit. `whole` also takes a cell that is
 * nothing but a unit, and units in parentheses.
 */
export function announcedUnits(text: string, counted: ReadonlySet<string>, whole: boolean): SheetUnit[] {
  const split = (list: string): (SheetUnit | null)[] => list.split(/[,;/]|\s+và\s+/i).map((piece) => readUnitName(piece, counted));
  const folded = fold(text);
  const mark = MARK.exec(folded);
  if (mark !== null) return split([...text.normalize('NFC')].slice([...folded.slice(0, mark.index + mark[0].length)].length).join('')).filter((unit) => unit !== null);
  if (!whole) return [];
  const inside = [text, ...[...text.matchAll(/\(([^()]+)\)/g)].map(([, words = '']) => words)].map(split);
  return inside.find((units) => units.every((unit) => unit !== null)) as SheetUnit[] | undefined ?? [];
}

/** Whether a cell tells units and nothing else: `(ĐVT: triệu đồng)`, not `KINH PHÍ NĂM 2020 (ĐVT: triệu đồng)`. */
export function onlyAnnounces(text: string, counted: ReadonlySet<string>): boolean {
  const folded = fold(text);
  const mark = MARK.exec(folded);
  return mark === null ? readUnitName(text, counted) !== null : !/[a-z0-9]/.test(folded.slice(0, mark.index)) && announcedUnits(text, counted, false).length > 0;
}

function thing(folded: string): string {
  return SAME_THING.get(folded) ?? folded;
}
