import { fold } from '../../../../../src/ledger/import/fold.ts';
import { tables } from '../sheets.ts';
import type { Rendered, RenderedCell } from './model.ts';

const GARBAGE = ['#REF!', '1.2.3', 'chưa rõ', '####', '12/5/2024', '(5)', '1,23,4', '12 13', 'IV'];
const ONLY_VI = /,\d{1,2}(?!\d)|,\d{4}|\.\d{3}[.,]/;
const ONLY_EN = /\.\d{1,2}(?!\d)|\.\d{4}|,\d{3}[.,]/;
const NAMES = new Set(tables.places.map(({ name_vi }) => fold(name_vi)));

/** Breaks a table in a way that must not go unnoticed. Where the damage cannot be done, the table stays whole. */
export function damaged(whole: Rendered, lead: number, headerAt: number): Rendered {
  const { dialect } = whole;
  const rows = whole.rows.map((cells) => [...cells]);
  const merges = [...whole.merges];
  const isPlace = (text: string): boolean => NAMES.has(fold(text.normalize('NFC')).replace(/^(?:tinh|tp\.|thanh pho|so cong thuong) /, '').replace(/ \(1\)$/, ''));
  const body = rows.flatMap((cells, row) => (isPlace(String(cells[lead - 1] ?? '')) ? [row] : []));
  const filled = whole.truth.filter(({ row }) => body.includes(row));
  const at = filled[dialect.damageAt % Math.max(1, filled.length)];
  if (dialect.damage === 'none' || at === undefined) return whole;
  const { row, column } = at;
  const insert = (where: number, text: (row: number) => RenderedCell): Rendered => {
    rows.forEach((cells, i) => cells.splice(where, 0, text(i)));
    return { ...whole, rows, merges: [], broken: true };
  };
  switch (dialect.damage) {
    case 'scope':
      return { ...whole, broken: true };
    case 'typo':
      rows[row]![lead - 1] = 'Bắc Gianh';
      break;
    case 'double':
      rows.splice(row + 1, 0, [...rows[row]!]);
      break;
    case 'garbage':
      rows[row]![column] = GARBAGE[dialect.damageAt % 9]!;
      break;
    case 'merge':
      if (dialect.file !== 'grid' || !body.includes(row + 1)) return whole;
      merges.push({ top: row, left: column, bottom: row + 1, right: column });
      rows[row + 1]![column] = null;
      break;
    case 'strange-column':
      return insert(lead, (i) => (i === headerAt ? 'Chỉ số XYZ' : body.includes(i) ? '77' : null));
    case 'no-header':
      return insert(lead, (i) => (body.includes(i) ? '77' : null));
    case 'strange-words':
      return insert(lead, (i) => (i === headerAt ? 'Tên đề án' : body.includes(i) ? `Hỗ trợ xưởng số ${i} làm đồ gỗ` : null));
    case 'second-places':
      if (body.length < 2) return whole;
      return insert(lead + 1, (i) => (i === headerAt ? 'Tỉnh' : body.includes(i) ? rows[body[0]!]![lead - 1]! : null));
    case 'no-label':
      rows[row]![lead - 1] = null;
      break;
    case 'other-unit':
      // Where nothing else names a unit, one behind every number is simply right.
      if (dialect.unitAt === 'nowhere' || dialect.unitAt === 'cells') return whole;
      rows[row]![column] = `${textOf(rows[row]![column]!)} nghìn tỷ`;
      break;
    case 'other-style': {
      // Unless another number of the column is written so that it can only be the table's own style, this one would simply be right.
      const others = filled.some((figure) => figure.column === column && figure.row !== row && (dialect.style.endsWith('en') ? ONLY_EN : ONLY_VI).test(textOf(rows[figure.row]![column]!)));
      if (!others || (dialect.file === 'grid' && !dialect.asText)) return whole;
      rows[row]![column] = dialect.style.endsWith('en') ? '1.234,5' : '1,234.5';
      break;
    }
  }
  return { ...whole, rows, merges, broken: true };
}

/** A cell as text. */
export function textOf(cell: RenderedCell): string {
  return cell === null ? '' : typeof cell === 'string' ? cell : cell.stored;
}
