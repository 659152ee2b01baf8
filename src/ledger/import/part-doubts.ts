import type { Doubt, Question } from './doubts.ts';
import { quote } from './doubts.ts';
import { address } from './grid.ts';
import type { LedgerWords, Part, PartDoubt } from './figure-parts.ts';
import { choicesFor, PART_FORMS, PART_LACKS, PART_NAMES } from './part-words.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './table-plan.ts';
import type { RowPlan } from './row-plan.ts';
import type { SheetUnit } from './units.ts';

/** A row and the columns in which it has figures. */
export interface FilledRow {
  readonly row: RowPlan;
  readonly columns: readonly ColumnPlan[];
}

/** A part that is not known, in one column and row. */
export interface Unknown {
  readonly column: ColumnPlan;
  readonly row: RowPlan;
  readonly doubts: readonly PartDoubt[];
}

interface Case {
  readonly column: ColumnPlan;
  readonly row: RowPlan;
  readonly doubt: PartDoubt;
}

const CODES: Readonly<Record<Part, string>> = { indicator: 'NK311', programme: 'NK312', status: 'NK313', period: 'NK314', unit: 'NK315', category: 'NK316' };
// Columns that lack these may be answered together even where others have them: they are of one kind far more often than not.
const OFTEN_COMMON: ReadonlySet<Part> = new Set(['indicator', 'unit', 'category']);
const SKIP_ROW = { value: 'skip', label: 'bỏ dòng này' };
const LEAVE_COLUMN = { value: 'note', label: 'không lấy cột này' };

/** Puts unknown parts as few questions as they are, never so that an answer would speak for figures that say something themselves. */
export function partDoubts(plan: TablePlan, filled: readonly FilledRow[], unknown: readonly Unknown[], ledger: LedgerWords): Doubt[] {
  const ask = new Asker(plan, ledger);
  return (Object.keys(PART_NAMES) as Part[]).flatMap((part) => {
    const cases = unknown.flatMap(({ column, row, doubts }) => doubts.filter((doubt) => doubt.part === part).map((doubt) => ({ column, row, doubt })));
    const missing = cases.filter(({ doubt }) => doubt.why === 'missing');
    const others = cases.filter(({ doubt }) => doubt.why !== 'missing');
    return [...askMissing(ask, part, filled, missing), ...others.map((one) => (fromRow(one) ? ask.row(part, one) : ask.column(part, one)))];
  });
}

/** The whole table when nothing has the part; else whole columns, or whole rows; else only the cells that lack it. */
function askMissing(ask: Asker, part: Part, filled: readonly FilledRow[], missing: readonly Case[]): Doubt[] {
  const [first] = missing;
  if (first === undefined) return [];
  const cells = filled.reduce((sum, { columns }) => sum + columns.length, 0);
  if (missing.length === cells) return [ask.table(part, first.doubt)];
  const inColumn = new Map<ColumnPlan, number>();
  for (const { columns } of filled) for (const column of columns) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  const byColumn = Map.groupBy(missing, ({ column }) => column);
  if ([...byColumn].every(([column, list]) => list.length === inColumn.get(column))) {
    if (!OFTEN_COMMON.has(part)) return [...byColumn.values()].map(([one]) => ask.column(part, one!));
    // Rates and amounts have no indicator in common.
    const alike = Map.groupBy(byColumn.keys(), ({ read }) => read.units[0]?.value.base ?? '');
    return [...alike.values()].map((columns) => (columns.length > 1 ? ask.columns(part, byColumn.get(columns[0]!)![0]!.doubt, columns) : ask.column(part, byColumn.get(columns[0]!)![0]!)));
  }
  const inRow = new Map(filled.map(({ row, columns }) => [row, columns.length]));
  const byRow = Map.groupBy(missing, ({ row }) => row);
  if ([...byRow].every(([row, list]) => list.length === inRow.get(row) && row.words !== '')) return [...byRow.values()].map(([one]) => ask.row(part, one!));
  return [ask.cells(part, first.doubt, missing)];
}

/** Whether the words that make trouble stand in the row and not over the column. */
function fromRow({ row, doubt: { part, detail } }: Case): boolean {
  if (row.read.length === 0 || part === 'unit' || part === 'period') return false;
  return row.read.some(({ rest }) => rest.length > 0 && detail.includes(rest.join(' '))) || detail.includes(`(${row.labelAt})`);
}

/** Words the questions of one table. */
class Asker {
  readonly #plan: TablePlan;
  readonly #ledger: LedgerWords;

  constructor(plan: TablePlan, ledger: LedgerWords) {
    this.#plan = plan;
    this.#ledger = ledger;
  }

  table(part: Part, doubt: PartDoubt): Doubt {
    const message: Readonly<Record<Part, string>> = {
      indicator: 'Không cột nào và tiêu đề nào nói số liệu thuộc chỉ tiêu gì.',
      programme: 'Bảng không ghi là khuyến công quốc gia, địa phương hay tất cả.',
      status: 'Bảng không ghi là kế hoạch, thực hiện hay ước thực hiện.',
      period: `Chưa rõ kỳ số liệu: ${doubt.detail}.`,
      unit: 'Bảng không ghi đơn vị tính của tiền.',
      category: `Tiêu đề nói về một nội dung: ${doubt.detail}. Số trong bảng là của riêng nội dung ấy hay của mọi nội dung?`,
    };
    return this.#general(part, doubt, message[part], 'Xem văn bản kèm theo biểu rồi trả lời một lần cho cả bảng.');
  }

  columns(part: Part, doubt: PartDoubt, columns: readonly ColumnPlan[]): Doubt {
    const names = columns.map(({ letter, header }) => `${letter} ${quote(header)}`).join(', ');
    const lack = part === 'category' ? `không ghi nội dung, mà tiêu đề nói về một nội dung (${doubt.detail})` : PART_LACKS[part];
    return this.#general(part, doubt, `Các cột ${names} ${lack}.`, `Trả lời một lần cho các cột ấy; nếu chúng khác nhau thì ghi set.${part} ở từng cột trong map.`);
  }

  /** Figures here and there: an answer for the table fills only what is not said. */
  cells(part: Part, doubt: PartDoubt, cases: readonly Case[]): Doubt {
    const at = cases.slice(0, 6).map(({ row, column }) => address(row.row, column.column)).join(', ');
    const rows = [...new Set(cases.map(({ row }) => row.words || row.label))].slice(0, 4).map(quote).join(', ');
    return this.#general(part, doubt, `${cases.length} ô ${PART_LACKS[part]}: ${at}${cases.length > 6 ? '…' : ''} (${rows}).`, 'Trả lời một lần cho những ô ấy; ô nào đã ghi rõ thì giữ nguyên. Nếu chúng khác nhau thì ghi ở từng nhãn trong map.');
  }

  column(part: Part, { column, doubt }: Case): Doubt {
    const path = part === 'period' ? ['this_file', 'tables', this.#plan.index, 'periods', column.letter] : mapPath(this.#plan, 'columns', column.index, 'set', part);
    const units = column.read.units.length > 0 ? column.read.units : this.#plan.title.units;
    const asked = this.#question(part, path, doubt, '', units.map(({ value }) => value));
    return {
      code: CODES[part],
      where: spotIn(this.#plan, column.letter),
      message: `${column.header === '' ? 'Cột không có tiêu đề' : `Tiêu đề ${quote(column.header)}`} ${said(part, doubt)}.`,
      hint: 'Chọn nghĩa đúng; cột không cần lấy thì chọn note.',
      question: part === 'period' ? asked : { ...asked, choices: [...asked.choices, LEAVE_COLUMN] },
    };
  }

  row(part: Part, { row, doubt }: Case): Doubt {
    const path = part === 'period' ? ['this_file', 'tables', this.#plan.index, 'periods', row.labelAt] : row.words === '' || part === 'unit' ? null : mapPath(this.#plan, 'rows', row.words, part);
    const asked = path === null ? null : this.#question(part, path, doubt, '', row.unit === null ? [] : [row.unit.value]);
    return {
      code: CODES[part],
      where: spotIn(this.#plan, row.labelAt),
      message: `Nhãn ${quote(row.words === '' ? row.label : row.words)} ${said(part, doubt)}.`,
      hint: 'Chọn nghĩa đúng; dòng không cần lấy thì chọn skip.',
      question: asked === null || part === 'period' ? asked : { ...asked, choices: [...asked.choices, SKIP_ROW] },
    };
  }

  #general(part: Part, doubt: PartDoubt, message: string, hint: string): Doubt {
    const path = part === 'period' ? ['this_file', 'tables', this.#plan.index, 'period'] : mapPath(this.#plan, 'set', part);
    const option = part === 'category' ? '' : `--${part} …`;
    return { code: CODES[part], where: spotIn(this.#plan, ''), message, hint, question: this.#question(part, path, doubt, option, this.#plan.title.units.map(({ value }) => value)) };
  }

  #question(part: Part, path: readonly (string | number)[], doubt: PartDoubt, option: string, units: readonly SheetUnit[]): Question {
    return { path, choices: choicesFor(part, doubt, units, this.#ledger), suggestion: doubt.choices.length === 1 ? doubt.choices[0]! : null, form: PART_FORMS[part], option };
  }
}

function said(part: Part, { why, detail }: PartDoubt): string {
  if (why === 'missing' && part === 'period') return `chưa rõ kỳ: ${detail}`;
  if (why === 'missing') return part === 'category' ? `không ghi nội dung, mà tiêu đề bảng nói về một nội dung (${detail})` : PART_LACKS[part];
  if (why === 'clash') return `nói hai ${PART_NAMES[part]} khác nhau (${detail})`;
  return `chưa rõ ${PART_NAMES[part]}: ${detail}`;
}
