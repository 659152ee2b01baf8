/**
 * Units of computed numbers: a name, and how often the number was multiplied by a hundred to be read as a percentage. A ratio of equal units
 * times 100 is `%`; a value divided by a percentage and multiplied by 100 has the value's unit again.
 */

/** `{name: '', hundreds: 1}` is `%`. */
export interface Unit {
  readonly name: string;
  readonly hundreds: number;
}

/** The unit of constants and ratios. */
export const NO_UNIT: Unit = { name: '', hundreds: 0 };

/** Difference of two percentages. */
export const PERCENTAGE_POINT = 'điểm %';

/** Reads an observation's unit. */
export function readUnit(text: string): Unit {
  return text === '%' ? { name: '', hundreds: 1 } : { name: text, hundreds: 0 };
}

/** The unit as printed, or null when it stands for nothing a reader knows. */
export function printUnit({ name, hundreds }: Unit): string | null {
  if (hundreds === 0) return name;
  return hundreds === 1 && name === '' ? '%' : null;
}

/** Sums need one unit; a bare constant takes that of its partner. */
export function addUnits(a: Unit | null, b: Unit | null, aConstant: boolean, bConstant: boolean): Unit | null {
  if (a === null || b === null) return null;
  if (aConstant) return b;
  return bConstant || same(a, b) ? a : null;
}

/** As sums, but percentages differ by percentage points. */
export function subtractUnits(a: Unit | null, b: Unit | null, aConstant: boolean, bConstant: boolean): Unit | null {
  const unit = addUnits(a, b, aConstant, bConstant);
  if (unit === null || aConstant || bConstant) return unit;
  return unit.name === '' && unit.hundreds === 1 ? { name: PERCENTAGE_POINT, hundreds: 0 } : unit;
}

/** One factor must be without name; the constant 100 makes a percentage. */
export function multiplyUnits(a: Unit | null, b: Unit | null, aValue: number | null, bValue: number | null): Unit | null {
  if (a === null || b === null || (a.name !== '' && b.name !== '')) return null;
  const hundreds = Number(aValue === 100) + Number(bValue === 100);
  return { name: a.name + b.name, hundreds: a.hundreds + b.hundreds + hundreds };
}

/** Equal names cancel; different ones make "tỷ đồng/đề án"; dividing by the constant 100 undoes a percentage. */
export function divideUnits(a: Unit | null, b: Unit | null, bValue: number | null): Unit | null {
  if (a === null || b === null || (a.name === '' && b.name !== '')) return null;
  const name = a.name === b.name ? '' : b.name === '' ? a.name : `${a.name}/${b.name}`;
  return { name, hundreds: a.hundreds - b.hundreds - Number(bValue === 100) };
}

function same(a: Unit, b: Unit): boolean {
  return a.name === b.name && a.hundreds === b.hundreds;
}
