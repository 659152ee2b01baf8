import { drawTogether } from './account.ts';
import type { Outcome } from './import.ts';
import { code, markdownTable } from './markdown.ts';
import { cellSections } from './report-cells.ts';
import { doubtItem, doubtLines } from './report-doubts.ts';
import { sumSection, sumSentence } from './report-sums.ts';
import { tableSection, type NameTables } from './report-table.ts';
import type { TakenTable } from './take.ts';

/** The report on an import, in Markdown: what stops it, what was taken, whether the sums agree, what was left out and why, cell by cell. */
export function importReport(outcome: Outcome, tables: NameTables): string {
  const { book, doubts, cells } = outcome;
  const parts = [
    `# Nhập số liệu từ ${code(book.file)}`,
    summary(outcome),
    doubts.length === 0 ? '' : `## Còn phải hỏi\n\nChưa ghi số nào, cho đến khi trả lời hết.\n\n${doubts.map(doubtItem).join('\n')}`,
    sumSection(outcome),
    ...outcome.tables.map((table) => tableSection(table, tables, outcome.tables.length > 1 || book.kind === 'xlsx')),
    ...cellSections(cells),
    book.remarks.length === 0 ? '' : `## Ngoài các ô\n\n${book.remarks.map((remark) => `- ${remark}`).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The same in a few lines, for the console. */
export function importSummary(outcome: Outcome): string {
  const { doubts, down, across } = outcome;
  const lines = [plainSummary(outcome)];
  const strays = outcome.cells.filter(({ as }) => as === 'số ngoài bảng').flatMap(({ cells }) => cells.map(({ at }) => at));
  if (strays.length > 0) lines.push(`Lưu ý: có số nằm ngoài bảng, không lấy: ${drawTogether(strays).join(', ')}.`);
  const hidden = outcome.book.sheets.filter((sheet) => sheet.hidden).map(({ name }) => `“${name}”`);
  if (hidden.length > 0) lines.push(`Lưu ý: không đọc trang tính bị ẩn: ${hidden.join(', ')}.`);
  for (const check of [...down, ...across].filter(({ verdict }) => verdict === 'differs')) lines.push(`Lệch: ${sumSentence(check)}`);
  for (const [i, doubt] of doubts.entries()) lines.push(...doubtLines(doubt, i));
  return `${lines.join('\n')}\n`;
}

function summary(outcome: Outcome): string {
  const { tables, cells, rows, down, across, doubts } = outcome;
  const read = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const taken = new Set(tables.flatMap((table) => table.figures.map(({ sheetIndex, row }) => `${sheetIndex}:${row}`))).size;
  const places = new Set(rows.map(({ place }) => place)).size;
  const left = cells.filter(({ fate }) => fate === 'left').reduce((sum, group) => sum + group.cells.length, 0);
  const wrong = [...down, ...across].filter(({ verdict }) => verdict === 'differs').length;
  const bare = doubts.length > 0 ? [] : tables.flatMap(rowsWithoutFigures);
  const facts = [
    ['Dòng trong các bảng', String(read)],
    ['Dòng có số được lấy', String(taken)],
    ['Số được lấy', String(rows.length)],
    ['Ô không lấy (kể ở dưới)', String(left)],
    ['Tổng và tỷ lệ tính lại', String(down.length + across.length)],
    ['… trong đó lệch', wrong === 0 ? '0' : `**${wrong}**`],
  ];
  return [
    doubts.length === 0 ? `**Đã lấy ${rows.length} số của ${places} nơi.**` : `**Chưa nhập được: còn ${doubts.length} điều phải hỏi.** Đọc được ${rows.length} số của ${places} nơi.`,
    '',
    markdownTable(['', ''], [1], facts),
    ...(bare.length === 0 ? [] : ['', `Có tên trong biểu mà không có số nào được lấy: ${bare.join(', ')}.`]),
  ].join('\n');
}

function rowsWithoutFigures({ rows, figures, plan }: TakenTable): string[] {
  const taken = new Set(figures.map(({ row }) => row));
  return rows.filter(({ kind, row }) => kind === 'figures' && !taken.has(row)).map(({ label, words, row }) => `${words === '' || plan.frame.layout !== 'places-down' ? label : `${label} (${words})`} (dòng ${row + 1})`);
}

function plainSummary({ rows, doubts, down, across, book }: Outcome): string {
  const places = new Set(rows.map(({ place }) => place)).size;
  const checks = [...down, ...across];
  const wrong = checks.filter(({ verdict }) => verdict === 'differs').length;
  const rounded = checks.filter(({ verdict }) => verdict === 'rounding').length;
  const agreement = wrong > 0 ? `${wrong} chỗ lệch` : rounded > 0 ? `${checks.length - rounded} khớp hẳn, ${rounded} khớp trong sai số làm tròn` : 'đều khớp';
  const sums = checks.length === 0 ? 'Trong tệp không có tổng nào để đối chiếu.' : `Tính lại ${checks.length} tổng và tỷ lệ: ${agreement}.`;
  if (doubts.length > 0 && checks.length === 0) return `${book.file}: chưa nhập được, còn ${doubts.length} điều phải hỏi.`;
  return doubts.length === 0 ? `${book.file}: lấy ${rows.length} số của ${places} nơi. ${sums}` : `${book.file}: chưa nhập được, còn ${doubts.length} điều phải hỏi (đọc được ${rows.length} số của ${places} nơi). ${sums}`;
}
