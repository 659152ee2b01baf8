import { TABLES } from './schemas/all.ts';
import { columnMeta, type ColumnKind } from './schemas/column.ts';
import { constraintsOf } from './schemas/constraints.ts';
import { RELEASE_ROWS } from './schemas/release-row.ts';
import { columnsOf, type Table } from './schemas/table.ts';

/** The descriptor of the data folder, and the schema that all releases share. */
export const DESCRIPTOR_FILE = 'datapackage.json';
export const RELEASE_SCHEMA_FILE = 'release.schema.json';

// Everything else is a string: a period or a partial date is no date to Table Schema.
const TYPES: Readonly<Partial<Record<ColumnKind, object>>> = {
  number: { type: 'number' },
  date: { type: 'date' },
  url: { type: 'string', format: 'uri' },
};

/** The Frictionless files of the data folder, by name, for the given releases (ids): made from the same schemas as the checks. */
export function describeFolder(releases: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    [DESCRIPTOR_FILE, json(describePackage(releases))],
    [RELEASE_SCHEMA_FILE, json(describeSchema(RELEASE_ROWS))],
  ]);
}

function describePackage(releases: readonly string[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'so-khuyen-cong',
    title: 'Sổ Khuyến công',
    title_en: 'Sổ Khuyến công: a ledger of industrial promotion in Vietnam',
    description: 'Số liệu công tác khuyến công của Việt Nam, mỗi số kèm nguồn; số đã công bố chỉ được sửa hoặc rút bằng một đợt công bố sau.',
    description_en: 'Figures of the industrial promotion programme of Vietnam, each with its source; a published figure is corrected or withdrawn only by a later release.',
    resources: [
      ...Object.values(TABLES).map((table) => describeResource(table as Table<unknown>)),
      ...releases.map((release) => ({
        name: release,
        type: 'table',
        path: `releases/${release}.csv`,
        ...TABLE_FORMAT,
        title: RELEASE_ROWS.title_vi,
        title_en: RELEASE_ROWS.title_en,
        schema: RELEASE_SCHEMA_FILE,
      })),
    ],
  };
}

/** The dialect is said, although it is the usual one: where it is not, validators guess it, and semicolons in remarks mislead them. */
export const TABLE_FORMAT = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true } } as const;

function describeResource(table: Table<unknown>): object {
  return {
    name: table.name,
    type: 'table',
    path: table.file,
    ...TABLE_FORMAT,
    title: table.title_vi,
    title_en: table.title_en,
    description: table.description_vi,
    description_en: table.description_en,
    schema: describeSchema(table),
  };
}

function describeSchema<Row>(table: Table<Row>): object {
  const columns = columnsOf(table);
  const required = new Set(columns.filter(([, schema]) => constraintsOf(schema).required).map(([name]) => name));
  // A primary key may not have empty parts; where ours may, it is only a unique key.
  const keyed = table.key.every((column) => required.has(column)) ? { primaryKey: table.key } : { uniqueKeys: [table.key] };
  const foreignKeys = columns.flatMap(([name, schema]) => {
    const refers = columnMeta(schema).refers;
    // A list of identifiers is no foreign key to Table Schema.
    if (refers === undefined || refers.each) return [];
    return [{ fields: [name], reference: { resource: refers.table, fields: [refers.column] } }];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(([name, schema]) => {
      const meta = columnMeta(schema);
      return {
        name,
        ...(TYPES[meta.kind] ?? { type: 'string' }),
        title: meta.title_vi,
        title_en: meta.title_en,
        description: meta.description_vi,
        description_en: meta.description_en,
        constraints: describeConstraints(schema, meta.kind),
      };
    }),
    missingValues: [''],
    ...keyed,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** Patterns are for strings only: numbers and dates are held by their types. */
function describeConstraints(schema: Parameters<typeof constraintsOf>[0], kind: ColumnKind): object {
  const { pattern, ...others } = constraintsOf(schema);
  return pattern === undefined || kind === 'number' || kind === 'date' ? others : { ...others, pattern };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
