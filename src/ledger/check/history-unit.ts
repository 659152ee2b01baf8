import type { Observation } from '../model.ts';
import { finding } from '../problem.ts';
import type { Tell } from './fresh.ts';

const PRINTED = /in là (?<number>\d[\d.,]*\d|\d) (?<unit>tỷ|triệu|nghìn|ngàn|đồng)(?: đồng)?/u;

// Powers of ten of a đồng.
const POWERS: Readonly<Record<string, number>> = { tỷ: 9, triệu: 6, nghìn: 3, ngàn: 3, đồng: 0, 'tỷ đồng': 9, 'triệu đồng': 6, 'nghìn đồng': 3 };

/** Warns where the locator tells how money is printed ("in là 1.605 triệu đồng") and the value is a power of ten off. */
export function checkPrintedUnits(fresh: readonly Observation[], tell: Tell): void {
  for (const observation of fresh) {
    const { locator, unit, value } = observation;
    const power = POWERS[unit];
    if (power === undefined || !locator.includes('in là')) continue;
    const { number = '', unit: printedUnit = '' } = PRINTED.exec(locator)?.groups ?? {};
    const from = POWERS[printedUnit];
    const digits = from === undefined ? null : readVietnamese(number);
    if (digits === null || from === undefined || digits === 0) continue;
    const expected = digits * 10 ** (from - power);
    const factor = Math.log10(Number(value) / expected);
    // Another number altogether may be a part of what was printed; only a shifted one is a slip.
    if (Math.round(factor) === 0 || Math.abs(factor - Math.round(factor)) > 0.005) continue;
    const printed = `${number} ${printedUnit}${printedUnit === 'đồng' ? '' : ' đồng'}`;
    tell(finding('KC523', { value, unit, printed, expected: String(Number(expected.toPrecision(12))), times: 10 ** Math.abs(Math.round(factor)) }), observation);
  }
}

/** `1.234,5` as printed in Vietnamese; null when it can be read in two ways or none. */
function readVietnamese(text: string): number | null {
  return /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : null;
}
