import { isDoubtful } from './choose.ts';
import type { Coverage, Derived, DerivedKind, RefusalReason, Refused } from './derive.ts';
import type { Figure } from './model.ts';
import type { Quantity } from './quantity.ts';
import { printUnit } from './unit.ts';

/** What a computation is called in both languages. */
export interface Formula {
  readonly kind: DerivedKind;
  readonly vi: string;
  readonly en: string;
}

const MOST_DECIMALS = 3;
const MOST_DECIMALS_OF_PERCENT = 1;

/** Makes a derived number of a quantity, or refuses when it has no value or no unit. */
export function derivedFrom(quantity: Quantity, formula: Formula, coverage?: Coverage): Derived | Refused {
  const unit = quantity.unit === null ? null : printUnit(quantity.unit);
  if (!Number.isFinite(quantity.value)) return refuse('division', quantity.inputs, 'Phép tính không có kết quả (chia cho 0).');
  if (unit === null) return refuse('units', quantity.inputs, 'Đơn vị của các số liệu không ghép được với nhau.');
  // Twelve digits are more than any source prints; beyond them stands only the noise of binary fractions.
  const value = Number(quantity.value.toPrecision(12));
  return {
    kind: formula.kind,
    value,
    decimals: printableDecimals(value, quantity.decimals, unit),
    unit,
    qualifier: quantity.qualifier,
    inputs: quantity.inputs,
    formula_vi: formula.vi,
    formula_en: formula.en,
    ...(coverage === undefined ? {} : { coverage }),
  };
}

/** A refusal with its reason. */
export function refuse(refused: RefusalReason, keys: readonly string[], message: string): Refused {
  return { refused, keys, message };
}

/** Refuses when any of the figures is doubtful; null when all may be used. */
export function refuseDoubtful(figures: readonly Figure[]): Refused | null {
  const keys = figures.filter(isDoubtful).map((figure) => figure.key);
  return keys.length === 0 ? null : refuse('doubtful', keys, `Số liệu còn nghi ngờ, không dùng để tính: ${keys.join(', ')}.`);
}

function printableDecimals(value: number, decimals: number, unit: string): number {
  const most = unit === '%' ? MOST_DECIMALS_OF_PERCENT : Number.isFinite(decimals) ? decimals : MOST_DECIMALS;
  const wanted = Math.min(decimals, most);
  if (Number.isFinite(decimals)) return wanted;
  // An exact result needs no zeros at its end: 4 establishments for 2 projects are 2, not 2,000.
  let enough = 0;
  while (enough < wanted && Number(value.toFixed(enough)) !== value) enough += 1;
  return enough;
}
