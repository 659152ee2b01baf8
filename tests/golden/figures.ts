/** Short ways to write the values of the golden cases. */
import type { Qualifier, Status } from '../../src/ledger/model.ts';
import type { Datum } from '../../src/charts/model.ts';
import { formatPrinted } from '../../src/words/numbers.ts';

/** A value by its printed digits, with its qualifier in front where it has one: `> 480`. */
export function figure(printed: string | number, status: Status = 'thuc-hien', more: Partial<Datum> = {}): Datum {
  const [, mark = '', digits = ''] = /^([<>~]?)\s*(.*)$/.exec(String(printed)) ?? [];
  return {
    value: Number(digits),
    digits,
    qualifier: (mark || '=') as Qualifier,
    status,
    text: formatPrinted(digits, 'vi'),
    ...more,
  };
}

/** No value. */
export const missing = (reason?: string): Datum => ({
  value: null,
  qualifier: '=',
  status: 'thuc-hien',
  text: '',
  ...(reason ? { missing: reason } : {}),
});
