import { PROGRAMMES, STATUSES } from '../key.ts';
import { parsePeriod } from '../period.ts';
import { quote, type Choice, type Doubt, type Question } from './doubts.ts';
import type { Part, PartDoubt } from './meaning.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './plan.ts';
import type { RowPlan } from './rows.ts';
import { MONEY_UNITS } from './units.ts';

/** A part that is not known, in one column and row. */
export interface Unknown {
  readonly column: ColumnPlan;
  readonly row: RowPlan;
  readonly doubts: readonly PartDoubt[];
}

const NAMES: Readonly<Record<Part, string>> = { indicator: 'chỉ tiêu', programme: 'chương trình', status: 'trạng thái', period: 'kỳ', unit: 'đơn vị', category: 'nhóm nội dung' };
const CODES: Readonly<Record<Part, string>> = { indicator: 'NK311', programme: 'NK312', status: 'NK313', period: 'NK314', unit: 'NK315', category: 'NK316' };
const FORMS: Readonly<Record<Part, string>> = {
  indicator: 'mã trong indicators.csv',
  programme: 'tong, kcqg, kcdp, kcdp-tinh hoặc kcdp-huyen',
  status: 'thuc-hien, uoc, ke-hoach hoặc muc-tieu',
  period: 'kỳ như 2024, 2024-H1, 2025-9M',
  unit: 'đơn vị như triệu đồng, tỷ đồng, %',
  category: 'mã trong categories.csv',
};
const WORDS: Readonly<Record<string, string>> = {
  tong: 'tất cả chương trình',
  kcqg: 'khuyến công quốc gia',
  kcdp: 'khuyến công địa phương',
  'kcdp-tinh': 'khuyến công địa phương cấp tỉnh',
  'kcdp-huyen': 'khuyến công địa phương cấp huyện',
  'thuc-hien': 'thực hiện',
  uoc: 'ước thực hiện',
  'ke-hoach': 'kế hoạch',
  'muc-tieu': 'mục tiêu',
};

/** What a programme or status is called. */
export function wordFor(id: string): string {
  return WORDS[id] ?? id;
}

/** Puts unknown parts as few questions as they are: for the table where no column knows, for columns or rows where only some do not. */
export function partDoubts(plan: TablePlan, filled: readonly { readonly row: RowPlan; readonly columns: readonly ColumnPlan[] }[], unknown: readonly Unknown[]): Doubt[] {
  const doubts: Doubt[] = [];
  const usedColumns = new Set(filled.flatMap(({ columns }) => columns));
  const usedRows = filled.filter(({ columns }) => columns.length > 0).length;
  for (const part of Object.keys(NAMES) as Part[]) {
    const cases = unknown.flatMap(({ column, row, doubts: list }) => list.filter((doubt) => doubt.part === part).map((doubt) => ({ column, row, doubt })));
    const missing = cases.filter(({ doubt }) => doubt.why === 'missing');
    const columns = new Map(missing.map(({ column, doubt }) => [column, doubt]));
    const rows = new Map(missing.map(({ row, doubt }) => [row, doubt]));
    const [first] = missing;
    const everyRow = rows.size === usedRows;
    if (first !== undefined && everyRow && columns.size === usedColumns.size) doubts.push(forTable(plan, part, first.doubt, []));
    else if (first !== undefined && everyRow && columns.size > 1 && part !== 'period') doubts.push(forTable(plan, part, first.doubt, [...columns.keys()]));
    else if (columns.size === usedColumns.size) for (const [row, doubt] of rows) doubts.push(forRow(plan, part, row, doubt));
    else for (const [column, doubt] of columns) doubts.push(forColumn(plan, part, column, doubt));
    for (const { column, row, doubt } of cases) {
      if (doubt.why !== 'missing') doubts.push(fromRow(row, doubt) ? forRow(plan, part, row, doubt) : forColumn(plan, part, column, doubt));
    }
  }
  return doubts;
}

/** Whether the words that make trouble stand in the row and not over the column. */
function fromRow(row: RowPlan, { part, detail }: PartDoubt): boolean {
  if (row.read.length === 0 || part === 'unit' || part === 'period') return false;
  return row.read.some(({ rest }) => rest.length > 0 && detail.includes(rest.join(' '))) || detail.includes(row.labelAt);
}

function forTable(plan: TablePlan, part: Part, doubt: PartDoubt, columns: readonly ColumnPlan[]): Doubt {
  const what: Readonly<Record<Part, string>> = {
    indicator: 'Không cột nào và tiêu đề nào nói số liệu thuộc chỉ tiêu gì.',
    programme: 'Bảng không ghi là khuyến công quốc gia, địa phương hay tất cả.',
    status: 'Bảng không ghi là kế hoạch, thực hiện hay ước thực hiện.',
    period: `Chưa rõ kỳ số liệu: ${doubt.detail}.`,
    unit: 'Bảng không ghi đơn vị tính của tiền.',
    category: '',
  };
  const path = part === 'period' ? ['this_file', 'tables', plan.index, 'period'] : mapPath(plan, 'set', part);
  const message = columns.length === 0 ? what[part] : `Các cột ${columns.map(({ letter, header }) => `${letter} ${quote(header)}`).join(', ')} không ghi ${NAMES[part]}.`;
  const hint = columns.length === 0 ? 'Xem văn bản kèm theo biểu rồi trả lời một lần cho cả bảng.' : `Trả lời một lần cho các cột ấy; nếu chúng khác nhau thì ghi set.${part} ở từng cột trong map.`;
  return { code: CODES[part], where: spotIn(plan, ''), message, hint, question: question(part, path, doubt, `--${part}`) };
}

function forColumn(plan: TablePlan, part: Part, column: ColumnPlan, doubt: PartDoubt): Doubt {
  const path = part === 'period' ? ['this_file', 'tables', plan.index, 'periods', column.letter] : mapPath(plan, 'columns', column.index, 'set', part);
  return { code: CODES[part], where: spotIn(plan, column.letter), message: `${column.header === '' ? 'Cột không có tiêu đề' : `Tiêu đề ${quote(column.header)}`} ${said(part, doubt)}.`, hint: 'Chọn nghĩa đúng; cột không cần lấy thì ghi set.role: note trong map.', question: question(part, path, doubt, '') };
}

function forRow(plan: TablePlan, part: Part, row: RowPlan, doubt: PartDoubt): Doubt {
  const path = part === 'period' ? ['this_file', 'tables', plan.index, 'periods', row.labelAt] : row.words === '' || part === 'unit' ? null : mapPath(plan, 'rows', row.words, part);
  const asked = path === null ? null : question(part, path, doubt, '');
  const skippable = asked === null || part === 'period' ? asked : { ...asked, form: `${asked.form}; bỏ dòng thì ghi skip cho cả nhãn` };
  return { code: CODES[part], where: spotIn(plan, row.labelAt), message: `Nhãn ${quote(row.words === '' ? row.label : row.words)} ${said(part, doubt)}.`, hint: 'Chọn nghĩa đúng; dòng không cần lấy thì ghi skip cho nhãn ấy trong map.', question: skippable };
}

function said(part: Part, { why, detail }: PartDoubt): string {
  if (why === 'missing') return part === 'period' ? `chưa rõ kỳ: ${detail}` : `không ghi ${NAMES[part]}`;
  if (why === 'clash') return `nói hai ${NAMES[part]} khác nhau (${detail})`;
  return `chưa rõ ${NAMES[part]}: ${detail}`;
}

function question(part: Part, path: readonly (string | number)[], { choices }: PartDoubt, option: string): Question {
  const fixed: Partial<Record<Part, readonly string[]>> = { programme: PROGRAMMES, status: STATUSES, unit: choices.length > 0 && !choices.every((choice) => MONEY_UNITS.includes(choice)) ? choices : MONEY_UNITS };
  const list = part === 'period' ? choices.filter((choice) => parsePeriod(choice) !== null) : (fixed[part] ?? choices);
  return { path, choices: list.map((value): Choice => ({ value, label: WORDS[value] ?? value })), suggestion: choices.length === 1 ? choices[0]! : null, form: FORMS[part], option: option === '' ? '' : `${option} …` };
}
