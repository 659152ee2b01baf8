import { quote, type Doubt } from './doubts.ts';
import { address, cellAt } from './grid.ts';
import { decided } from './import-map.ts';
import { proveStyle } from './number-style.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './plan.ts';
import { readNumberText, type NumberStyle, type NumberText } from './read-number.ts';
import type { RowPlan } from './rows.ts';

const CHOICES = [
  { value: 'vi', label: 'lối Việt Nam: chấm ngăn nghìn, phẩy thập phân (1.234,5)' },
  { value: 'en', label: 'lối Anh: phẩy ngăn nghìn, chấm thập phân (1,234.5)' },
];

/** Asks once for all columns that could be read two ways, and says what the other columns look like. */
export function joinStyleDoubts(plan: TablePlan, doubts: readonly Doubt[], proven: readonly (NumberStyle | null)[]): Doubt[] {
  const [first, ...more] = doubts.filter(({ code, question }) => code === 'NK501' && question?.option !== '');
  if (first === undefined) return [...doubts];
  const others = [...new Set(proven)].filter((style) => style !== null);
  const [only] = others;
  const seen = only === undefined || others.length > 1 ? '' : ` Các cột khác trong bảng viết theo lối ${only === 'vi' ? 'Việt Nam' : 'Anh'}.`;
  const letters = [first, ...more].map(({ where }) => where.at);
  const joined: Doubt = {
    ...first,
    where: more.length === 0 ? first.where : spotIn(plan, ''),
    message: more.length === 0 ? first.message : `${first.message} ${more.length === 1 ? 'Cột' : 'Các cột'} ${letters.slice(1).join(', ')} cũng vậy.`,
    hint: `Không có ô nào trong ${more.length === 0 ? 'cột' : 'các cột ấy'} cho biết chắc.${seen} Xem lại nguồn rồi chọn, một lần cho cả bảng.`,
    question: { path: mapPath(plan, 'set', 'numbers'), choices: CHOICES, suggestion: only === undefined || others.length > 1 ? null : only, form: '', option: '--numbers vi|en' },
  };
  return [...doubts.filter((doubt) => doubt !== first && !more.includes(doubt)), joined];
}

/** How a column writes numbers: what an editor said, else what its own cells prove, sums included; else a question. */
export function styleOf(plan: TablePlan, column: ColumnPlan, counted: boolean, rows: readonly RowPlan[]): { readonly style: NumberStyle | null; readonly doubt: Doubt | null } {
  const said = decided(column.set.numbers);
  if (said !== undefined) return { style: said, doubt: null };
  const numbers: NumberText[] = [];
  const places: string[] = [];
  for (const { row, kind } of rows) {
    const cell = cellAt(plan.grid, row, column.column);
    const read = cell?.kind === 'text' && (kind === 'figures' || kind === 'sum') ? readNumberText(cell.text) : null;
    if (read?.kind !== 'number') continue;
    numbers.push(read);
    places.push(address(row, column.column));
  }
  const proof = proveStyle(numbers, counted);
  switch (proof.proof) {
    case 'indifferent':
      return { style: null, doubt: null };
    case 'proven': {
      const chosen = decided(plan.map.set.numbers);
      if (chosen === undefined || chosen === proof.style) return { style: proof.style, doubt: null };
      const at = places[proof.cell]!;
      return { style: null, doubt: ask(plan, column, `Đã chọn lối ${chosen === 'vi' ? 'Việt Nam' : 'Anh'} cho cả bảng, nhưng ${at} ${quote(textOf(plan, at, column))} viết theo lối ${proof.style === 'vi' ? 'Việt Nam' : 'Anh'}.`, 'Xem lại lựa chọn cho cả bảng, hoặc chọn riêng cho cột này.', '') };
    }
    case 'ambiguous': {
      const general = decided(plan.map.set.numbers);
      if (general !== undefined) return { style: general, doubt: null };
      const { vi, en } = numbers[proof.cell]!;
      const at = places[proof.cell]!;
      return { style: null, doubt: ask(plan, column, `Số trong cột ${column.letter} đọc được hai cách: ${at} ${quote(textOf(plan, at, column))} là ${vi} hay ${en!.replace('.', ',')}?`, '', '--numbers vi|en') };
    }
    case 'mixed': {
      const text = (at: number): string => `${places[at]!} ${quote(textOf(plan, places[at]!, column))}`;
      return { style: null, doubt: ask(plan, column, `Cột viết số theo hai lối: ${text(proof.vi)} lối Việt Nam, ${text(proof.en)} lối Anh.`, 'Sửa các ô viết khác cho cùng một lối. Nếu chọn một lối thì ô viết theo lối kia sẽ bị hỏi từng ô.', '') };
    }
  }
}

function ask(plan: TablePlan, column: ColumnPlan, message: string, hint: string, option: string): Doubt {
  return {
    code: 'NK501',
    where: spotIn(plan, column.letter),
    message,
    hint,
    question: { path: mapPath(plan, 'columns', column.index, 'set', 'numbers'), choices: CHOICES, suggestion: null, form: '', option },
  };
}

function textOf({ grid }: TablePlan, at: string, column: ColumnPlan): string {
  return cellAt(grid, Number(/\d+$/.exec(at)?.[0] ?? 1) - 1, column.column)?.text ?? '';
}
