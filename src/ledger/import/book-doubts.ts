import { nearest } from '../suggest.ts';
import { quote, type Doubt } from './doubts.ts';
import { filledCells, type Book } from './grid.ts';
import type { ImportMap } from './import-map.ts';
import { looksNumeric } from './looks-numeric.ts';
import { isMissing } from './read-number.ts';
import type { TablePlan } from './table-plan.ts';

/** Sheets full of numbers in which no table was recognised, beside others in which one was. */
export function sheetDoubts(book: Book, plans: readonly TablePlan[], { leave_sheets }: ImportMap): Doubt[] {
  if (plans.length === 0) return [];
  return book.sheets.flatMap((grid, i) => {
    if (grid.hidden || plans.some(({ sheetIndex }) => sheetIndex === i) || leave_sheets.includes(grid.name)) return [];
    const numbers = [...filledCells(grid)].filter(({ cell }) => looksNumeric(cell) && !isMissing(cell.text)).length;
    if (numbers < 3) return [];
    return [
      {
        code: 'NK202',
        where: { file: book.file, sheet: grid.name, at: '' },
        message: `Trang tính có ${numbers} ô số, nhưng không nhận ra bảng nào: không có cột tên tỉnh, thành phố hay chỉ tiêu cạnh các số.`,
        hint: 'Nếu trang tính này không có gì cần lấy thì bỏ; nếu có, xem lại tên tỉnh và chỉ tiêu trong đó.',
        question: { path: ['leave_sheets', '+'], choices: [{ value: grid.name, label: 'bỏ trang tính này' }], suggestion: null, form: '', option: '' },
      },
    ];
  });
}

/** A source that is not named, or that the ledger does not have. */
export function sourceDoubt(book: Book, source: string, sources: ReadonlySet<string>): Doubt[] {
  if (source !== '' && sources.has(source)) return [];
  const meant = source === '' ? null : nearest(source, sources);
  return [
    {
      code: 'NK110',
      where: { file: book.file, sheet: '', at: '' },
      message: source === '' ? 'Chưa biết nguồn: mỗi con số phải có một nguồn trong sources.csv.' : `sources.csv không có nguồn ${quote(source)}.${meant === null ? '' : ` Có phải ${quote(meant)}?`}`,
      hint: 'Chạy lại với --source MÃ; nguồn mới thì thêm --source-title, --source-publisher, --source-date, --source-url.',
      question: { path: ['this_file', 'source'], choices: [], suggestion: meant, form: 'mã trong sources.csv', option: '--source MÃ' },
    },
  ];
}

/** A book in which nothing looks like a table of figures. */
export function noTable(book: Book): Doubt {
  return {
    code: 'NK201',
    where: { file: book.file, sheet: '', at: '' },
    message: 'Không thấy bảng số liệu nào: không có cột tên tỉnh, thành phố hay cột chỉ tiêu đứng cạnh các số.',
    hint: 'Xem lại tệp. Tên tỉnh phải đứng riêng trong ô; chỉ tiêu phải có trong indicators.csv.',
    question: null,
  };
}

/** A book of which nothing is left to take: an empty release would say nothing. */
export function noFigures(book: Book): Doubt {
  return {
    code: 'NK206',
    where: { file: book.file, sheet: '', at: '' },
    message: 'Không còn số nào để lấy: các bảng đều bị bỏ, hoặc mọi ô đều trống.',
    hint: 'Xem phần “Không lấy, và vì sao” trong báo cáo.',
    question: null,
  };
}
