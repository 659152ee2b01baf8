/** Exact decimal numbers: whole units and how many of their digits stand after the point. Money is never put through binary fractions here. */

/** `units` × 10^-`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Zero. */
export const ZERO: Decimal = { units: 0n, scale: 0 };

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads plain digits with a decimal point, or null. */
export function readDecimal(text: string): Decimal | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/** Plain digits; as many decimals as the scale says, so that `2.000` stays `2.000`. */
export function writeDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : `.${digits.slice(-scale)}`;
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}

/** a + b, with the decimals of the finer one. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

/** a − b. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, scale: b.scale });
}

/** Negative, zero or positive, as a is below, equal to or above b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { units } = subtractDecimals(a, b);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/** Without its sign. */
export function absolute({ units, scale }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, scale };
}

/**
 * Moves the decimal point of plain digits: `shiftPoint('48331', -3)` is `48.331`. No digit is lost or rounded; digits printed after the
 * point stay (`2000` triệu is `2.000` tỷ). Zero is `0` whatever its decimals.
 */
export function shiftPoint(digits: string, places: number): string {
  const read = readDecimal(digits);
  if (read === null || places === 0) return digits;
  if (read.units === 0n) return '0';
  const scale = read.scale - places;
  return writeDecimal(scale >= 0 ? { units: read.units, scale } : { units: read.units * 10n ** BigInt(-scale), scale: 0 });
}

/** Rounds plain digits to a number of decimals, half away from zero, and pads with zeros to it: what a spreadsheet shows. */
export function roundTo(digits: string, decimals: number): string {
  const read = readDecimal(digits);
  if (read === null) return digits;
  if (read.scale <= decimals) return writeDecimal({ units: atScale(read, decimals), scale: decimals });
  const step = 10n ** BigInt(read.scale - decimals);
  const { units } = absolute(read);
  const rounded = (units + step / 2n) / step;
  return writeDecimal({ units: read.units < 0n ? -rounded : rounded, scale: decimals });
}

/** Plain digits of a number as a workbook stores it (`1.5E-2`), to the fifteen significant digits spreadsheets work with; null when it is none. */
export function plainDigits(stored: string): string | null {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return null;
  const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(stored) && stored.replace(/^-?0*\.?0*|\./g, '').length <= 15;
  if (plain) return stored === '-0' ? '0' : stored;
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shifted = shiftPoint(`${whole}.${fraction}`, Number(exponent));
  return shifted.includes('.') ? shifted.replace(/\.?0+$/, '') : shifted;
}

/** Digits as Vietnamese print has them: comma for decimals, points for thousands where asked. */
export function printVietnamese(digits: string, grouped: boolean): string {
  const [whole = '', fraction] = digits.split('.');
  const grouping = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return fraction === undefined ? grouping : `${grouping},${fraction}`;
}

function atScale({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}
