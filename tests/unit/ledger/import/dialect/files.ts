import { textCell, type Book, type Cell, type Grid } from '../../../../../src/ledger/import/grid.ts';
import { convertLegacyBack } from '../../../../fixtures/sheets/old-letters.ts';
import { textOf } from './damage.ts';
import type { Rendered, RenderedCell } from './model.ts';

/** The bytes of a CSV, by the dialect's encoding and delimiter. */
export function fileOf({ rows, dialect }: Rendered): Uint8Array {
  const { delimiter, encoding, lineEnd, sep } = dialect;
  const width = Math.max(...rows.map((cells) => cells.length));
  const quote = (text: string): string => (text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((cells) => Array.from({ length: width }, (_, i) => quote(textOf(cells[i] ?? null))).join(delimiter));
  const text = `${sep ? `sep=${delimiter}${lineEnd}` : ''}${lines.join(lineEnd)}${lineEnd}`;
  if (encoding === 'tcvn3' || encoding === 'windows-1258' || encoding === 'vni') {
    const plain = text.normalize('NFC').replace(/[–…\u202f]/g, (sign) => ({ '–': '-', '…': '...' })[sign] ?? '\u00a0');
    return Uint8Array.from(convertLegacyBack(plain, encoding), (letter) => letter.charCodeAt(0));
  }
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return new TextEncoder().encode((encoding === 'utf-8-bom' ? '\ufeff' : '') + text);
  return wide(encoding === 'utf-16le-bare' ? text : `\ufeff${text}`, encoding !== 'utf-16be');
}

/** A workbook, as the reader of workbooks gives it: the table, and another sheet beside it. */
export function bookOf({ rows, merges, hiddenRows, hiddenColumns, dialect }: Rendered): Book {
  const table = gridOf('Sheet1', rows, { merges, hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) });
  const others: Readonly<Record<typeof dialect.otherSheet, readonly Grid[]>> = {
    none: [],
    letter: [gridOf('Công văn', [['Kính gửi: Cục Công Thương địa phương'], ['Sở Công Thương gửi biểu số liệu kèm theo.']], {})],
    hidden: [gridOf('nháp', [['Hà Nội', { stored: '999' }], ['Nghệ An', { stored: '888' }]], { hidden: true })],
    numbers: [gridOf('Huyện', [['Huyện', 'Kinh phí'], ['Đông Anh', { stored: '5' }], ['Gia Lâm', { stored: '6' }], ['Sóc Sơn', { stored: '7' }]], {})],
  };
  return { file: 'x.xlsx', kind: 'xlsx', sheets: [table, ...others[dialect.otherSheet]], remarks: [] };
}

function gridOf(name: string, rows: readonly (readonly RenderedCell[])[], over: Partial<Grid>): Grid {
  return { name, hidden: false, rows: rows.map((cells) => cells.map(cellOf)), hiddenRows: new Set(), hiddenColumns: new Set(), merges: [], ...over };
}

function cellOf(cell: RenderedCell): Cell | null {
  if (cell === null || typeof cell === 'string') return cell === null ? null : textCell(cell);
  const { stored, shown = stored, percent = false } = cell;
  return { kind: 'number', text: `${shown.replace('.', ',')}${percent ? '%' : ''}`, number: { stored, shown, percent, hidden: false } };
}

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return bytes;
}
