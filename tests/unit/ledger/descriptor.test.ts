// The descriptor and the checks are made from the same schemas; these tests hold them together from outside.
import { describe, expect, test } from 'vitest';
import { cellCheck } from '../../../src/ledger/cells/cell-check.ts';
import { DESCRIPTOR_FILE, RELEASE_SCHEMA_FILE, describeFolder } from '../../../src/ledger/descriptor.ts';
import { TABLES } from '../../../src/ledger/schemas/all.ts';
import { columnMeta } from '../../../src/ledger/schemas/column.ts';
import { RELEASE_ROWS } from '../../../src/ledger/schemas/release-row.ts';
import { columnsOf, type Table } from '../../../src/ledger/schemas/table.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly title: string;
  readonly title_en: string;
  readonly description: string;
  readonly constraints: { readonly required: boolean; readonly pattern?: string; readonly enum?: readonly string[] };
}

interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[];
}

const folder = describeFolder(['2025-01-15-nam-2023']);
const descriptor = JSON.parse(folder.get(DESCRIPTOR_FILE) ?? '') as { resources: { name: string; path: string; schema: Schema | string }[] };
const releaseSchema = JSON.parse(folder.get(RELEASE_SCHEMA_FILE) ?? '') as Schema;

const tables = [...Object.values(TABLES), RELEASE_ROWS] as unknown as Table<unknown>[];

function schemaOf(table: Table<unknown>): Schema {
  if (table.name === 'release') return releaseSchema;
  return descriptor.resources.find(({ name }) => name === table.name)?.schema as Schema;
}

/** Judges a cell by the descriptor alone, as another program would. */
function accepts({ type, constraints }: Field, cell: string): boolean {
  if (cell === '') return !constraints.required;
  if (constraints.enum !== undefined && !constraints.enum.includes(cell)) return false;
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) return false;
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(cell);
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)) && new Date(cell).toISOString().startsWith(cell);
  return true;
}

const CELLS = [
  '', 'bac-giang', 'Bắc Giang', '2023', '2024-H1', '2024-H3', '2016/2020', '2025-9M', '2025-02-28', '2025-02-30', '2025-13', '12', '12.5', '-3',
  '1,5', 'abc', '=', '>', '~', 'tong', 'thuc-hien', 'yes', 'no', 'province', 'tinh', 'press', 'vi', 'VN-HN', 'VN', 'https://example.org/a',
  'ftp://x', 'confirmed', 'correct', 'withdraw', 'recast', '2020..2021', '01', '1', 'Một câu.',
];

describe('the descriptor', () => {
  test.each(tables.map((table) => [table.file, table] as const))('%s has the columns of its schema, in order, with both titles', (_, table) => {
    const { fields } = schemaOf(table);
    expect(fields.map(({ name }) => name)).toEqual(columnsOf(table).map(([name]) => name));
    for (const field of fields) expect([field.title, field.title_en, field.description].every((text) => text !== '')).toBe(true);
  });

  test.each(tables.map((table) => [table.file, table] as const))('%s refuses no cell that the checks take, and takes no more than types can leave open', (_, table) => {
    const { fields } = schemaOf(table);
    columnsOf(table).forEach(([name, schema], i) => {
      const check = cellCheck(name, schema);
      for (const cell of CELLS) {
        const accepted = accepts(fields[i]!, cell);
        const sound = check(cell) === null;
        if (sound) expect({ name, cell, accepted }).toEqual({ name, cell, accepted: true });
        // Table Schema knows no calendar inside a pattern, no periods in order, no formulas, and takes numbers with leading zeros.
        const { kind } = columnMeta(schema);
        const finer = ['partial-date', 'period', 'periods', 'break', 'text', 'expression'].includes(kind) || (kind === 'number' && cell === '01');
        if (!sound && !finer) expect({ name, cell, accepted }).toEqual({ name, cell, accepted: false });
      }
    });
  });

  test.each(tables.map((table) => [table.file, table] as const))('%s has keys that point at columns that are there', (_, table) => {
    const { fields, primaryKey, uniqueKeys, foreignKeys = [] } = schemaOf(table);
    const names = fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...(primaryKey ?? uniqueKeys?.[0] ?? ['none'])]));
    for (const { fields: from, reference } of foreignKeys) {
      const target = tables.find(({ name }) => name === reference.resource);
      expect(names).toEqual(expect.arrayContaining([...from]));
      expect(target?.key).toEqual(reference.fields);
    }
  });

  test('lists every table and every release', () => {
    const paths = descriptor.resources.map(({ path }) => path);
    expect(paths).toEqual([...Object.values(TABLES).map(({ file }) => file), 'releases/2025-01-15-nam-2023.csv']);
    expect(descriptor.resources.at(-1)?.schema).toBe(RELEASE_SCHEMA_FILE);
  });
});
