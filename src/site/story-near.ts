import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import { nearest } from '../ledger/suggest.ts';
import type { Lang } from '../words/lang.ts';
import { BILLION, MILLION, unitWord } from '../words/units.ts';

const MOST = 3;

/** The keys an editor most likely meant, the nearest first. */
export function nearKeys(ledger: Ledger, written: string): FigureKey[] {
  const candidates = new Set<string>(ledger.figures.keys());
  const found: FigureKey[] = [];
  while (found.length < MOST) {
    const key = nearest(written, candidates);
    if (key === null) break;
    found.push(key);
    candidates.delete(key);
  }
  return found;
}

/** Keys of the figures that print these digits with this unit, those of places the story already speaks of first. */
export function keysPrinting(ledger: Ledger, digits: string, typed: string, places: ReadonlySet<string>, lang: Lang): FigureKey[] {
  const same = ledger.sorted.filter(({ chosen }) => chosen.value === digits && (lang === 'vi' ? typed.includes(chosen.unit) || unitBegins(typed, chosen.unit) : saysUnit(typed, chosen.unit)));
  const known = same.filter(({ chosen }) => places.has(chosen.place));
  return [...known, ...same.filter((figure) => !known.includes(figure))].slice(0, MOST).map((figure) => figure.key);
}

/** "176,4 tỷ" is short for "tỷ đồng", "94,6 phần trăm" means "%", "15 tỉnh" means "tỉnh, thành phố". */
function unitBegins(typed: string, unit: string): boolean {
  const written = typed.replace(/^[\d.,\s]+/, '').replace('phần trăm', '%').replace('tỉ', 'tỷ');
  return written !== '' && unit.startsWith(written);
}

/** Whether English words after a number are those of a unit: "VND 176.4 billion", "94.6 per cent", "15 provinces". */
function saysUnit(typed: string, unit: string): boolean {
  const written = typed.replace(/^(?:VND )?[\d.,\s]+/, '').replace(/per ?cent/, '%').toLowerCase();
  if (unit === BILLION) return written.startsWith('billion');
  if (unit === MILLION) return written.startsWith('million');
  const words = ['1', '2'].map((digits) => unitWord(unit, digits, 'en'));
  return written !== '' && (words.includes(written) || words.some((word) => word.split(/ (?:or|and) /).includes(written)));
}
