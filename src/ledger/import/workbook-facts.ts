import { unzipSync } from 'fflate';
import { columnNumber, type Merge } from './grid.ts';
import { readFormats, readRaisedTexts } from './workbook-styles.ts';
import { readXml, type Parts } from './workbook-xml.ts';

/** What a workbook says of a sheet beside the values of its cells, and `read-excel-file` keeps to itself. */
export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  /** Ranges of hidden columns, both ends included. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly merges: readonly Merge[];
  /** Number formats of cells, by `row:column`, where they have one. */
  readonly formats: ReadonlyMap<string, string>;
  /** Formulas without a cached result and cells in error (`#REF!`): a reader of values takes both for empty. */
  readonly troubles: ReadonlyMap<string, { readonly kind: 'error' | 'uncached'; readonly text: string }>;
  /** Texts with raised figures, those put in parentheses: a footnote mark must not become a digit of the number before it. */
  readonly raised: ReadonlyMap<string, string>;
}

/** Reads those facts, sheet by sheet in the order of the workbook, and what else it holds that is no cell. Throws when the bytes are no workbook. */
export function readWorkbookFacts(bytes: Uint8Array): { readonly sheets: readonly SheetFacts[]; readonly remarks: readonly string[] } {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') || name.endsWith('.rels') });
  if (parts['xl/workbook.xml'] === undefined) throw new Error('không có xl/workbook.xml');
  const paths = readRelations(parts);
  const formats = readFormats(parts);
  const raised = readRaisedTexts(parts);
  const sheets: SheetFacts[] = [];
  readXml(parts, 'xl/workbook.xml', (name, attributes) => {
    if (name !== 'sheet') return;
    const { name: title = '', state = 'visible', 'r:id': relation, id } = attributes;
    sheets.push({ name: title, hidden: state !== 'visible', ...readSheetFacts(parts, paths.get(relation ?? id ?? '') ?? '', formats, raised) });
  });
  return { sheets, remarks: remarksOn(parts) };
}

function readRelations(parts: Parts): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  readXml(parts, 'xl/_rels/workbook.xml.rels', (name, { Id, Target = '' }) => {
    if (name === 'Relationship' && Id !== undefined) paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  return paths;
}

function readSheetFacts(parts: Parts, path: string, styles: readonly string[], raisedTexts: ReadonlyMap<number, string>): Omit<SheetFacts, 'name' | 'hidden'> {
  const hiddenRows = new Set<number>();
  const hiddenColumns: [number, number][] = [];
  const merges: Merge[] = [];
  const formats = new Map<string, string>();
  const troubles = new Map<string, { kind: 'error' | 'uncached'; text: string }>();
  const raised = new Map<string, string>();
  let row = -1;
  let cell = { at: '', type: '', formula: '', value: '' };
  let reading: 'formula' | 'value' | null = null;
  readXml(
    parts,
    path,
    (name, attributes) => {
      if (name === 'col' && isTrue(attributes['hidden'])) hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
      if (name === 'mergeCell') merges.push(readRange(attributes['ref'] ?? ''));
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        if (isTrue(attributes['hidden'])) hiddenRows.add(row);
      }
      if (name === 'c') {
        const place = readAddress(attributes['r'] ?? '');
        cell = { at: `${place.row}:${place.column}`, type: attributes['t'] ?? 'n', formula: '', value: '' };
        const format = styles[Number(attributes['s'] ?? 0)] ?? 'General';
        if (format !== 'General') formats.set(cell.at, format);
      }
      if (name === 'f') reading = 'formula';
      if (name === 'v') reading = 'value';
      // `<f/>` without text repeats a shared formula.
      if (name === 'f') cell.formula = '=';
    },
    (name) => {
      if (name === 'f' || name === 'v') reading = null;
      if (name !== 'c') return;
      const text = cell.type === 's' ? raisedTexts.get(Number(cell.value)) : undefined;
      if (text !== undefined) raised.set(cell.at, text);
      if (cell.type === 'e') troubles.set(cell.at, { kind: 'error', text: cell.value === '' ? '#ERROR!' : cell.value });
      // A formula that gives an empty text has an empty value and the type of text.
      else if (cell.formula !== '' && cell.value === '' && cell.type !== 'str') troubles.set(cell.at, { kind: 'uncached', text: cell.formula.replace(/^==/, '=') });
    },
    (text) => {
      if (reading !== null) cell[reading] += text;
    },
  );
  return { hiddenRows, hiddenColumns, merges, formats, troubles, raised };
}

function remarksOn(parts: Parts): string[] {
  const names = Object.keys(parts);
  const remarks: string[] = [];
  if (names.some((name) => /^xl\/(?:threadedComments\/|comments)/.test(name))) remarks.push('Tệp có ghi chú gắn vào ô (comment); máy không đọc ghi chú ấy. Hãy mở tệp xem có điều gì cần đưa vào cột note.');
  if (names.some((name) => /^xl\/drawings\/drawing/.test(name))) remarks.push('Tệp có hình, biểu đồ hoặc khung chữ; máy chỉ đọc các ô.');
  return remarks;
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function readAddress(text: string): { row: number; column: number } {
  const [, column = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  return { row: Number(row) - 1, column: columnNumber(column) };
}

function readRange(text: string): Merge {
  const [first = '', last = first] = text.split(':');
  const { row: top, column: left } = readAddress(first);
  const { row: bottom, column: right } = readAddress(last);
  return { top, left, bottom, right };
}
