import type { Account, FateGroup } from './account.ts';
import { quote } from './doubts.ts';
import { address } from './grid.ts';
import type { Unchecked } from './sums.ts';
import type { TablePlan } from './table-plan.ts';
import type { TakenTable } from './take.ts';

/** Says of every cell of a table that is no figure what it was. */
export function enterTable(plan: TablePlan, table: TakenTable | undefined, unchecked: readonly Unchecked[], account: Account): void {
  const failed = new Set(unchecked.filter(({ sheet }) => sheet === plan.grid.name).map(({ at }) => at));
  const { sheetIndex, frame, grid } = plan;
  const rows = (list: readonly number[], fate: FateGroup['fate'], as: string): void => list.forEach((row) => account.enterRow(sheetIndex, row, fate, as));
  rows(frame.titleRows, 'read', 'tiêu đề và chữ phía trên bảng');
  rows(frame.headerRows, 'read', 'tiêu đề cột');
  rows(frame.numberingRows, 'left', 'dòng đánh số cột');
  rows(frame.repeatedRows, 'left', 'tiêu đề in lại ở giữa bảng');
  if (table === undefined) return rows(frame.bodyRows, 'left', 'bảng người biên tập bỏ');
  const roles: Readonly<Record<string, readonly [FateGroup['fate'], string]>> = {
    place: ['read', 'tên tỉnh, thành phố'],
    words: ['read', 'nhãn của dòng'],
    unit: ['read', 'đơn vị tính'],
    ordinal: ['left', 'số thứ tự'],
    note: ['left', 'cột ghi chú'],
    value: ['left', 'còn phải hỏi'],
  };
  for (const { row, kind, label } of table.rows) {
    if (kind === 'sum') {
      (grid.rows[row] ?? []).forEach((cell, column) => {
        if (cell === null) return;
        const compared = table.sums.has(`${row}:${column}`) && !failed.has(address(row, column));
        account.enter(sheetIndex, row, column, compared ? 'checked' : cell.kind === 'text' && !table.plan.columns.some((plan_) => plan_.column === column && plan_.role === 'value') ? 'read' : 'left', compared ? 'dòng tổng, chỉ để đối chiếu' : cell.kind === 'text' && column <= frame.labelColumn ? 'tên dòng tổng' : 'dòng tổng, không đối chiếu được');
      });
    }
    if (kind === 'heading') account.enterRow(sheetIndex, row, 'left', 'dòng chỉ có chữ');
    if (kind === 'unknown') account.enterRow(sheetIndex, row, 'left', 'dòng không nhận ra tên');
    if (kind === 'skipped') account.enterRow(sheetIndex, row, 'left', `dòng ${quote(label)} người biên tập bỏ`);
    if (grid.hiddenRows.has(row) && plan.map.set.hidden === 'skip') account.enterRow(sheetIndex, row, 'left', 'dòng bị ẩn');
    for (const { column, role } of plan.columns) {
      if (grid.rows[row]?.[column] == null) continue;
      const [fate, as] = roles[role ?? 'value'] ?? ['left', 'cột chưa rõ'];
      const hidden = role === 'value' && grid.hiddenColumns.has(column) && plan.map.set.hidden === 'skip';
      account.enter(sheetIndex, row, column, hidden ? 'left' : fate, hidden ? 'cột bị ẩn' : as);
    }
  }
}
