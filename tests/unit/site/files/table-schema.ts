/**
 * The rules of Data Package 2.0 and Table Schema 2.0 that a validator holds a package to, as far as our packages use them:
 * written from the standards, not from the code that makes the packages.
 */
import Papa from 'papaparse';

/** A field of a schema. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string; readonly enum?: readonly string[] };
}

/** A schema. */
export interface Schema {
  readonly fields: readonly Field[];
  readonly missingValues?: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields?: readonly string[] } }[];
}

/** A resource. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly mediatype?: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly dialect?: { readonly delimiter?: string };
  readonly schema?: Schema | string;
}

/** A package. */
export interface Package {
  readonly $schema: string;
  readonly name: string;
  readonly version?: string;
  readonly licenses?: readonly { readonly name?: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  date: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  boolean: ['required', 'enum'],
};

/** What a descriptor does wrong, in words. */
export function packageFaults(described: Package): string[] {
  const faults: string[] = [];
  const say = (fault: string, wrong: boolean): void => void (wrong && faults.push(fault));
  say('profile', described.$schema !== 'https://datapackage.org/profiles/2.0/datapackage.json');
  say('name', !/^[-a-z0-9._/]+$/.test(described.name));
  say('licence', !(described.licenses ?? []).every(({ name, path }) => /^[-a-zA-Z0-9._]+$/.test(name ?? '') && URL.canParse(path ?? '')));
  say('resources', described.resources.length === 0);
  const names = described.resources.map(({ name }) => name);
  say('names are unique', new Set(names).size !== names.length);
  for (const { name, path, type, mediatype, bytes, hash, dialect, schema } of described.resources) {
    say(`${name}: name`, !/^[-a-z0-9._/]+$/.test(name));
    say(`${name}: path`, path.startsWith('/') || path.split('/').includes('..') || path.includes('\\'));
    say(`${name}: mediatype`, mediatype !== undefined && !/^[^/]+\/[^/]+$/.test(mediatype));
    // Not asked by the standard; but validators guess a dialect that is not said, and guess wrong.
    say(`${name}: dialect`, type === 'table' && dialect?.delimiter !== ',');
    say(`${name}: bytes`, bytes !== undefined && !Number.isInteger(bytes));
    say(`${name}: hash`, hash !== undefined && !/^sha256:[0-9a-f]{64}$/.test(hash));
    for (const { reference } of typeof schema === 'object' ? (schema.foreignKeys ?? []) : []) {
      const target = described.resources.find((each) => each.name === reference.resource)?.schema;
      const known = typeof target === 'object' ? target.fields.map((field) => field.name) : [];
      say(`${name}: refers to ${reference.resource}`, !(reference.fields ?? []).every((field) => known.includes(field)));
    }
  }
  return faults;
}

/** What a schema does wrong, in words. */
export function schemaFaults(schema: Schema): string[] {
  const names = schema.fields.map(({ name }) => name);
  const keys = [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? []), ...(schema.foreignKeys ?? []).map(({ fields }) => fields)];
  return [
    ...(new Set(names).size === names.length ? [] : ['names are not unique']),
    ...keys.flat().filter((name) => !names.includes(name)).map((name) => `key of an unknown field ${name}`),
    ...schema.fields.flatMap(({ name, type, constraints = {} }) => {
      const allowed = ALLOWED[type];
      if (allowed === undefined) return [`${name}: unknown type ${type}`];
      return Object.keys(constraints).filter((constraint) => !allowed.includes(constraint)).map((constraint) => `${name}: ${type} knows no ${constraint}`);
    }),
  ];
}

/** What a CSV text breaks of its schema, in words: at most a few. */
export function tableFaults(csv: string, schema: Schema): string[] {
  const { data: [head = [], ...rows], errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const faults = errors.map(({ message }) => message);
  if (head.join() !== schema.fields.map(({ name }) => name).join()) faults.push(`header ${head.join()}`);
  const missing = new Set(schema.missingValues ?? ['']);
  for (const [i, cells] of rows.entries()) {
    if (cells.length !== head.length) faults.push(`row ${i + 2} has ${cells.length} cells`);
    for (const [j, field] of schema.fields.entries()) {
      const cell = cells[j] ?? '';
      const fault = missing.has(cell) ? (field.constraints?.required === true ? 'required' : '') : cellFault(cell, field);
      if (fault !== '') faults.push(`row ${i + 2}, ${field.name}: "${cell}" ${fault}`);
    }
  }
  for (const key of [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])].filter((each) => each.length > 0)) {
    const at = key.map((name) => head.indexOf(name));
    const seen = rows.map((cells) => at.map((k) => cells[k]).join('\u0000'));
    if (new Set(seen).size !== seen.length) faults.push(`${key.join()} is not unique`);
  }
  return faults.slice(0, 5);
}

function cellFault(cell: string, { type, format, constraints = {}, trueValues = ['true'], falseValues = ['false'] }: Field): string {
  if (type === 'number' && !/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(cell)) return 'is no number';
  if (type === 'date' && (!/^\d{4}-\d{2}-\d{2}$/.test(cell) || Number.isNaN(Date.parse(cell)))) return 'is no date';
  if (type === 'boolean' && !trueValues.includes(cell) && !falseValues.includes(cell)) return 'is neither true nor false';
  if (format === 'uri' && !URL.canParse(cell)) return 'is no address';
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cell)) return 'does not match';
  return constraints.enum !== undefined && !constraints.enum.includes(cell) ? 'is not in the list' : '';
}
