import { parseArgs } from 'node:util';
import { ENCODINGS } from '../../src/ledger/import/encodings.ts';
import type { Given } from '../../src/ledger/import/import.ts';
import { IMPORT_MAP } from '../../src/ledger/import/import-map.ts';
import { parsePeriod } from '../../src/ledger/period.ts';

/** What the command may be told. */
export const USAGE = `Nhập số liệu từ bảng tính của sở, ngành (.xlsx, .csv):
  npm run data:import -- TỆP [--map TỆP.map.yaml] [--source MÃ-NGUỒN] [--out TỆP.csv] [--data THƯ-MỤC]
Nguồn mới:       --source MÃ --source-title "…" [--source-publisher "…"] [--source-date 2025-06-27] [--source-url https://…]
                 [--source-kind official-report|official-site|press|machine-translation] [--source-language vi]
Điều biểu không nói: --period 2024  --unit "triệu đồng"  --programme kcqg  --status thuc-hien  --indicator kinh-phi  --place bac-giang
                 --numbers vi|en  --digits stored|shown  --dashes zero|missing  --hidden take|skip  --boundaries 2025-07-01|period
Cách mở tệp:     --encoding ${ENCODINGS.join('|')}  --delimiter ";"
Khác:            --overwrite (ghi đè bản nháp đã có)  --no-ask (không hỏi, chỉ liệt kê)
`;

/** The command was not understood: ends with 2. */
export class UsageError extends Error {}

/** The command was understood and cannot be carried out: ends with 1. */
export class Refusal extends Error {}

/** The options, as typed. */
export type Values = ReturnType<typeof parse>['values'];

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;
const SETS = ['unit', 'programme', 'status', 'indicator', 'place', 'numbers', 'digits', 'dashes', 'hidden'] as const;

/** Reads the command line. */
export function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        map: TEXT, source: TEXT, out: TEXT, data: TEXT, encoding: TEXT, delimiter: TEXT, period: TEXT, boundaries: TEXT, unit: TEXT, programme: TEXT,
        status: TEXT, indicator: TEXT, place: TEXT, numbers: TEXT, digits: TEXT, dashes: TEXT, hidden: TEXT, 'source-title': TEXT, 'source-publisher': TEXT,
        'source-date': TEXT, 'source-url': TEXT, 'source-kind': TEXT, 'source-language': TEXT, overwrite: FLAG, 'no-ask': FLAG, help: { ...FLAG, short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`Tùy chọn không hợp lệ: ${(error as Error).message}`);
  }
}

/** Answers given with the command. */
export function givenOf(values: Values): Given {
  const set = Object.fromEntries(SETS.filter((name) => values[name] !== undefined).map((name) => [name, values[name]!]));
  const tried = IMPORT_MAP.safeParse({ version: 1, tables: [{ sheet: '', table: 1, set }] });
  if (!tried.success) throw new UsageError(`Tùy chọn không nhận giá trị ấy: ${tried.error.issues.map(({ path }) => `--${String(path.at(-1))}`).join(', ')}`);
  if (values.period !== undefined && parsePeriod(values.period) === null) throw new UsageError(`--period ${values.period} không phải là kỳ số liệu; viết 2024, 2024-H1, 2025-9M…`);
  if (values.boundaries !== undefined && !/^(?:period|\d{4}-\d{2}-\d{2})$/.test(values.boundaries)) throw new UsageError('--boundaries phải là một ngày, như 2025-07-01, hoặc period');
  if (values.encoding !== undefined && !(ENCODINGS as readonly string[]).includes(values.encoding)) throw new UsageError(`--encoding: ${ENCODINGS.join(', ')}`);
  const { period, boundaries, source } = values;
  return { set: tried.data.tables[0]!.set, ...(period === undefined ? {} : { period }), ...(boundaries === undefined ? {} : { boundaries }), ...(source === undefined ? {} : { source }) };
}
