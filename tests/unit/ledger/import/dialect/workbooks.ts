import { workbook, type MadeCell } from '../../../../fixtures/sheets/sheet-maker.ts';
import type { Rendered, RenderedCell } from './model.ts';

/** A rendered table as the bytes of a real workbook: merged cells, number formats, hidden rows and columns and all. */
export async function workbookOf({ rows, merges, hiddenRows, hiddenColumns }: Rendered): Promise<Uint8Array> {
  const width = Math.max(...rows.map((cells) => cells.length));
  const data = rows.map((cells, row) =>
    Array.from({ length: width }, (_, column): MadeCell => {
      const merge = merges.find(({ top, left }) => top === row && left === column);
      const made = madeCell(cells[column] ?? null);
      if (merge === undefined) return made;
      const plain = made !== null && typeof made === 'object' && 'value' in made ? made : { value: (made ?? '') as string | number };
      return { ...plain, rowSpan: merge.bottom - merge.top + 1, columnSpan: merge.right - merge.left + 1 };
    }),
  );
  return workbook([{ sheet: 'Sheet1', data }], (part) =>
    part('xl/worksheets/sheet1.xml', (xml) => {
      const hidden = hiddenRows.reduce((text, row) => text.replace(`<row r="${row + 1}"`, `<row r="${row + 1}" hidden="1"`), xml);
      return hiddenColumns.reduce((text, column) => text.replace('<sheetData', `<cols><col min="${column + 1}" max="${column + 1}" width="9" hidden="1" customWidth="1"/></cols><sheetData`), hidden);
    }),
  );
}

function madeCell(cell: RenderedCell): MadeCell {
  if (cell === null || typeof cell === 'string') return cell === '' ? null : cell;
  const { stored, shown, percent = false } = cell;
  if (percent) return { value: Number(stored) / 100, format: '0.00%' };
  return shown === undefined ? Number(stored) : { value: Number(stored), format: '#,##0.0' };
}
