import { quote, type Doubt } from './doubts.ts';
import { address, cellAt } from './grid.ts';
import { decided } from './import-map.ts';
import { misfit, proveStyle } from './number-style.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './table-plan.ts';
import { readNumberText, type NumberStyle, type NumberText } from './read-number.ts';
import type { RowPlan } from './row-plan.ts';
import { styleBySums } from './style-sums.ts';

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

/** How a column writes numbers, or the question that has to be asked. */
export interface ColumnStyle {
  readonly column: ColumnPlan;
  /** Null where every number reads the same either way, and where it is not known. */
  readonly style: NumberStyle | null;
  readonly doubt: Doubt | null;
  /** Where the form of a number alone proves the style: that number, and one that reads both ways, with how it reads. */
  readonly form: { readonly proof: string; readonly both: { readonly text: string; readonly vi: string; readonly en: string } | null } | null;
}

/** Two columns of one table whose forms prove different styles: then a number that reads both ways is proven by neither. */
export function clashingStyles(plan: TablePlan, columns: readonly ColumnStyle[]): Doubt[] {
  const ofStyle = (style: NumberStyle): ColumnStyle | undefined => columns.find((one) => one.form !== null && one.style === style);
  const [vi, en] = [ofStyle('vi'), ofStyle('en')];
  if (vi === undefined || en === undefined) return [];
  return columns
    .filter(({ form, style }) => form?.both != null && style !== null)
    .map(({ column, form, style }) => {
      const other = style === 'vi' ? en : vi;
      const { text, vi: first, en: second } = form!.both!;
      return ask(plan, column, `Cột ${column.letter} viết số lối ${nameOf(style!)} (${form!.proof}), còn cột ${other.column.letter} viết lối ${nameOf(other.style!)} (${other.form!.proof}): ${text} là ${commaed(first)} hay ${commaed(second)}?`, 'Một biểu hiếm khi có hai lối. Xem lại nguồn rồi chọn cho cột này.', '');
    });
}

/** How a column writes numbers: what an editor said, else what its own cells prove, sums included; else a question. */
export function styleOf(plan: TablePlan, column: ColumnPlan, counted: boolean, rows: readonly RowPlan[]): ColumnStyle {
  const said = decided(column.set.numbers);
  const known = (style: NumberStyle | null): ColumnStyle => ({ column, style, doubt: null, form: null });
  if (said !== undefined) return known(said);
  const { numbers, places, sizes } = numbersOf(plan, column, rows);
  const text = (at: number): string => `${places[at]!} ${quote(textOf(plan, places[at]!, column))}`;
  const asked = (message: string, hint: string, option = ''): ColumnStyle => ({ column, style: null, doubt: ask(plan, column, message, hint, option), form: null });
  const chosen = decided(plan.map.set.numbers);
  const proof = proveStyle(numbers, counted);
  switch (proof.proof) {
    case 'indifferent':
      return known(null);
    case 'proven': {
      const { style } = proof;
      if (chosen !== undefined && chosen !== style) return asked(`Đã chọn lối ${nameOf(chosen)} cho cả bảng, nhưng ${text(proof.cell)} viết theo lối ${nameOf(style)}.`, 'Xem lại lựa chọn cho cả bảng, hoặc chọn riêng cho cột này.');
      const odd = proof.because === 'counted' || chosen !== undefined ? null : misfit(numbers, style, sizes);
      const summed = styleBySums(plan, column, rows) === style;
      if (odd === null || summed) {
        const both = numbers.findIndex(({ vi, en }) => vi !== null && en !== null && vi !== en);
        const settled = summed || proof.because === 'counted' || chosen !== undefined;
        return { ...known(style), form: settled ? null : { proof: text(proof.cell), both: both < 0 ? null : { text: text(both), vi: numbers[both]!.vi!, en: numbers[both]!.en! } } };
      }
      const other = numbers[odd]![style === 'vi' ? 'en' : 'vi']!;
      return asked(`Cột viết số lối ${nameOf(style)} (${text(proof.cell)}), nhưng theo lối ấy thì ${text(odd)} là ${commaed(numbers[odd]![style]!)}, lạc hẳn so với các số khác; có thể là ${commaed(other)}.`, 'Nếu cả cột viết một lối thì chọn lối ấy; nếu ô ấy viết lối khác thì sửa trong tệp.');
    }
    case 'ambiguous': {
      if (chosen !== undefined) return known(chosen);
      const summed = styleBySums(plan, column, rows);
      if (summed !== null) return known(summed);
      const { vi, en } = numbers[proof.cell]!;
      return asked(`Số trong cột ${column.letter} đọc được hai cách: ${text(proof.cell)} là ${commaed(vi!)} hay ${commaed(en!)}?`, '', '--numbers vi|en');
    }
    case 'mixed':
      return asked(`Cột viết số theo hai lối: ${text(proof.vi)} lối Việt Nam, ${text(proof.en)} lối Anh.`, 'Sửa các ô viết khác cho cùng một lối. Nếu chọn một lối thì ô viết theo lối kia sẽ bị hỏi từng ô.');
  }
}

/** The numbers a column has as text, with where they stand; and the sizes of those a workbook keeps as numbers. */
function numbersOf(plan: TablePlan, { column }: ColumnPlan, rows: readonly RowPlan[]): { readonly numbers: readonly NumberText[]; readonly places: readonly string[]; readonly sizes: readonly number[] } {
  const numbers: NumberText[] = [];
  const places: string[] = [];
  const sizes: number[] = [];
  for (const { row, kind } of rows) {
    const cell = cellAt(plan.grid, row, column);
    if (cell === null || (kind !== 'figures' && kind !== 'sum')) continue;
    if (cell.number !== undefined && kind === 'figures') sizes.push(Math.abs(Number(cell.number.stored)));
    const read = cell.kind === 'text' ? readNumberText(cell.text) : null;
    if (read?.kind !== 'number') continue;
    numbers.push(read);
    places.push(address(row, column));
  }
  return { numbers, places, sizes };
}

function nameOf(style: NumberStyle): string {
  return style === 'vi' ? 'Việt Nam' : 'Anh';
}

function commaed(digits: string): string {
  return digits.replace('.', ',');
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
