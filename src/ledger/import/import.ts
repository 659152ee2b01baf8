import { figureKey } from '../key.ts';
import type { Tables } from '../model.ts';
import type { ReleaseCells } from '../schemas/release-row.ts';
import { nearest } from '../suggest.ts';
import { Account, type FateGroup } from './account.ts';
import { quote, type Doubt } from './doubts.ts';
import { findFrames } from './frames.ts';
import { address, filledCells, type Book } from './grid.ts';
import { looksNumeric } from './looks-numeric.ts';
import { decided, EMPTY_MAP, type ImportMap, type TableMap } from './import-map.ts';
import { PhraseBook } from './phrases.ts';
import { PlaceNames } from './place-names.ts';
import type { TakenFigure } from './figure.ts';
import type { LedgerWords } from './figure-parts.ts';
import { planTable } from './plan.ts';
import { mapPath, spotIn, type TablePlan } from './table-plan.ts';
import { isMissing } from './read-number.ts';
import { WordReader } from './read-words.ts';
import { checkSums, type SumCheck, type Unchecked } from './sums.ts';
import type { AcrossCheck } from './sums-across.ts';
import { takeTable, type TakenTable } from './take.ts';
import { countedThings } from './units.ts';

export { answer } from './import-map.ts';

/** Answers given with the command, for all tables of the file. */
export interface Given {
  readonly set: TableMap['set'];
  readonly period?: string;
  readonly boundaries?: string;
  readonly source?: string;
}

/** What an import came to. Rows are complete only when nothing is in doubt. */
export interface Outcome {
  readonly book: Book;
  readonly tables: readonly TakenTable[];
  readonly doubts: readonly Doubt[];
  readonly rows: readonly ReleaseCells[];
  readonly map: ImportMap;
  readonly cells: readonly FateGroup[];
  readonly down: readonly SumCheck[];
  readonly across: readonly AcrossCheck[];
  readonly unchecked: readonly Unchecked[];
}

/** Prepares what imports need to know of a ledger. */
export function ledgerWords(tables: Pick<Tables, 'places' | 'indicators' | 'categories'>): LedgerWords {
  const counted = countedThings(tables.indicators);
  return {
    know: { places: new PlaceNames(tables), words: new WordReader(new PhraseBook(tables.indicators, tables.categories), counted), counted },
    indicators: new Map(tables.indicators.map((indicator) => [indicator.indicator, indicator])),
    categories: new Map(tables.categories.map((category) => [category.category, category])),
  };
}

/** Reads all tables of a book into rows of a release, by what the book says and what a map and the command answer. Pure; never throws on odd sheets. */
export function importBook(book: Book, ledger: LedgerWords, sources: ReadonlySet<string>, map: ImportMap = EMPTY_MAP, given: Given = { set: {} }): Outcome {
  const print = fingerprint(book);
  const earlier: ImportMap = map.this_file?.fingerprint === print ? map : { ...map, this_file: undefined };
  const source = given.source ?? decided(earlier.this_file?.source) ?? '';
  const account = new Account(book);
  const plans: TablePlan[] = [];
  book.sheets.forEach((grid, sheetIndex) => {
    if (grid.hidden) return account.enterRest(sheetIndex, 'left', 'trang tính bị ẩn');
    findFrames(grid, ledger.know).forEach((frame, i) => plans.push(planTable({ file: book.file, grid, sheetIndex, number: i + 1, frame, index: plans.length }, ledger.know, earlier, given)));
  });
  const tables = plans.filter(({ map: { use } }) => use !== 'no').map((plan) => takeTable(plan, source, ledger, account));
  const figures = tables.flatMap((table) => table.figures);
  const checks = tables.map(checkSums);
  const unchecked = checks.flatMap((check) => check.unchecked);
  for (const plan of plans) enterTable(plan, tables.find((table) => table.plan === plan), unchecked, account);
  book.sheets.forEach((grid, sheetIndex) => {
    const without = !plans.some((plan) => plan.sheetIndex === sheetIndex);
    for (const { row, column, cell } of filledCells(grid)) account.enter(sheetIndex, row, column, 'left', without ? 'trang tính không có bảng số liệu nào nhận ra được' : looksNumeric(cell) ? 'số ngoài bảng' : 'chữ ngoài bảng');
  });
  const doubts = [...(plans.length === 0 ? [noTable(book)] : []), ...sheetDoubts(book, plans, earlier), ...tables.flatMap((table) => table.doubts), ...repeats(tables), ...sourceDoubt(book, source, sources)];
  return {
    book,
    tables,
    doubts,
    rows: figures.map(({ cells }) => cells),
    map: mapOf(earlier, plans, book, print, source),
    cells: account.groups(),
    down: checks.flatMap(({ down }) => down),
    across: checks.flatMap(({ across }) => across),
    unchecked,
  };
}

/** A short name for the content of a book, so that answers for one file are not used for another. */
export function fingerprint(book: Book): string {
  let high = 0x811c9dc5;
  let low = 0x1000193;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
      low = Math.imul(low ^ text.charCodeAt(i), 0x85ebca6b) ^ (low >>> 13);
    }
  };
  for (const grid of book.sheets) {
    add(`\u0001${grid.name}`);
    for (const { row, column, cell } of filledCells(grid)) add(`${row}:${column}:${cell.text}\u0002`);
  }
  return [high, low].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mapOf(earlier: ImportMap, plans: readonly TablePlan[], book: Book, print: string, source: string): ImportMap {
  return {
    version: 1,
    ...(earlier.encoding === undefined ? {} : { encoding: earlier.encoding }),
    ...(earlier.delimiter === undefined ? {} : { delimiter: earlier.delimiter }),
    leave_sheets: earlier.leave_sheets,
    // A file that could not be opened says nothing against what is known of its form.
    tables: plans.length === 0 ? earlier.tables : plans.map((plan) => plan.map),
    this_file: { name: book.file, fingerprint: print, ...(source === '' ? {} : { source }), tables: plans.map((plan) => plan.mine) },
  };
}

/** Sheets full of numbers in which no table was recognised, beside others in which one was. */
function sheetDoubts(book: Book, plans: readonly TablePlan[], { leave_sheets }: ImportMap): Doubt[] {
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

/** Says of every cell of a table that is no figure what it was. */
function enterTable(plan: TablePlan, table: TakenTable | undefined, unchecked: readonly Unchecked[], account: Account): void {
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
        const compared = table.sums.has(`${row}:${column}`) && !unchecked.some(({ at, sheet }) => at === address(row, column) && sheet === grid.name);
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

/** The same figure twice: in one table by mistake, or because one table repeats another. */
function repeats(all: readonly TakenTable[]): Doubt[] {
  // Where it is not clear what the columns are, doubles say nothing new.
  const tables = all.filter(({ doubts }) => !doubts.some(({ code }) => code.startsWith('NK30')));
  const figures = tables.flatMap((table) => table.figures);
  const first = new Map<string, TakenFigure>();
  const pairs = new Map<string, { a: TakenFigure; b: TakenFigure }[]>();
  const planOf = new Map(tables.flatMap(({ plan, figures: own }) => own.map((figure) => [figure, plan] as const)));
  for (const figure of figures) {
    const key = figureKey(figure.cells);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, figure);
      continue;
    }
    const pair = `${planOf.get(earlier)!.index} ${planOf.get(figure)!.index}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), { a: earlier, b: figure }]);
  }
  return [...pairs.values()].flatMap((list) => {
    const [one] = list;
    const [planA, planB] = [planOf.get(one!.a)!, planOf.get(one!.b)!];
    const at = ({ row, column }: TakenFigure): string => address(row, column);
    if (planA !== planB && list.length >= 3) {
      return [
        {
          code: 'NK602',
          where: spotIn(planB, ''),
          message: `Bảng này có ${list.length} số trùng khóa với bảng ở ${planA.grid.name === planB.grid.name ? 'phía trên' : `trang tính ${quote(planA.grid.name)}`}, như ${at(one!.a)} và ${at(one!.b)}.`,
          hint: 'Nếu bảng này chỉ lặp lại bảng kia thì bỏ; nếu không, nói rõ kỳ, chương trình hay trạng thái của từng bảng.',
          question: { path: mapPath(planB, 'use'), choices: [{ value: 'no', label: 'bỏ bảng này' }], suggestion: null, form: '', option: '' },
        },
      ];
    }
    return list.slice(0, 5).map(({ a, b }) => ({
      code: 'NK601',
      where: spotIn(planB, at(b)),
      message: `${at(a)} và ${at(b)} là cùng một số liệu: ${figureKey(a.cells)}${list.length > 5 ? ` (và ${list.length - 5} cặp khác)` : ''}.`,
      hint: 'Hai cột hoặc hai dòng bị hiểu như nhau: nói rõ chúng khác nhau ở điểm nào trong map, hoặc bỏ một.',
      question: { path: ['this_file', 'tables', planB.index, 'skip', '+'], choices: [{ value: at(b), label: `bỏ ${at(b)}` }, ...(planA === planB ? [{ value: at(a), label: `bỏ ${at(a)}` }] : [])], suggestion: null, form: '', option: '' },
    }));
  });
}

function sourceDoubt(book: Book, source: string, sources: ReadonlySet<string>): Doubt[] {
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

function noTable(book: Book): Doubt {
  return {
    code: 'NK201',
    where: { file: book.file, sheet: '', at: '' },
    message: 'Không thấy bảng số liệu nào: không có cột tên tỉnh, thành phố hay cột chỉ tiêu đứng cạnh các số.',
    hint: 'Xem lại tệp. Tên tỉnh phải đứng riêng trong ô; chỉ tiêu phải có trong indicators.csv.',
    question: null,
  };
}
