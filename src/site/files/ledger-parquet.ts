import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { Ledger } from '../../ledger/ledger.ts';
import { figureRows } from '../figures-csv.ts';
import { LEDGER_COLUMNS } from './ledger-columns.ts';
import { LICENCE } from './licence.ts';

/**
 * Every live value of a ledger as a Parquet file: `value` a double with its printed digits beside it in `value_printed`,
 * `shown` a boolean, all else text; what is empty is null.
 */
export function ledgerParquet(ledger: Ledger): Uint8Array {
  const texts: (string | null)[][] = LEDGER_COLUMNS.map(() => []);
  for (const figure of ledger.sorted) {
    for (const cells of figureRows(ledger, figure, 'vi')) cells.forEach((cell, i) => texts[i]?.push(cell === '' ? null : cell));
  }
  const columnData = LEDGER_COLUMNS.flatMap(({ name, type }, i): ColumnSource[] => {
    const data = texts[i] ?? [];
    if (type === 'number') {
      return [
        { name, type: 'DOUBLE', data: data.map(Number), nullable: false },
        { name: `${name}_printed`, type: 'STRING', data, nullable: false },
      ];
    }
    if (type === 'flag') return [{ name, type: 'BOOLEAN', data: data.map((cell) => cell === 'yes'), nullable: false }];
    return [{ name, type: 'STRING', data }];
  });
  const kvMetadata = [
    { key: 'title', value: 'Sổ Khuyến công' },
    { key: 'release', value: ledger.release },
    { key: 'licence', value: `${LICENCE.id} ${LICENCE.url}` },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'so-khuyen-cong' }));
}
