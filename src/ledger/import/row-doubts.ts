import { nearest, slug } from '../suggest.ts';
import { quote, type Doubt, type Question } from './doubts.ts';
import { fold } from './fold.ts';
import { address } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import { looksNumeric } from './looks-numeric.ts';
import { mapPath, spotIn, type TablePlan } from './table-plan.ts';
import { isMissing } from './read-number.ts';
import { withoutOrdinal } from './row-labels.ts';
import type { RowPlan } from './row-plan.ts';

// To compare a name with all provinces takes a while; more names than this are no list of provinces.
const MOST_GUESSES = 100;
const SKIP = { value: 'skip', label: 'bỏ dòng này' };
const SECTION = { value: 'section', label: 'tiêu đề của các dòng dưới; số trong dòng là số cộng' };
const PART = { value: 'part', label: 'một phần của tỉnh ở dòng trên' };
const GROUP = { value: 'group', label: 'chỉ là tên nhóm, không đổi nghĩa của số liệu' };

/** Rows of a table that cannot be placed: names nobody knows, and words of which it is not clear what they do to the rows around them. */
export function rowDoubts(plan: TablePlan, rows: readonly RowPlan[], know: Knowledge): Doubt[] {
  const unknown = rows.filter(({ kind }) => kind === 'unknown');
  const unclear = unknown.filter(({ role }) => role === 'unclear');
  const nameless = unknown.filter(({ label, role }) => label === '' && role !== 'unclear');
  const strange = Map.groupBy(unknown.filter(({ label, role }) => label !== '' && role !== 'unclear'), ({ label }) => label);
  return [
    ...[...Map.groupBy(unclear, ({ label }) => label).values()].map((list) => unclearDoubt(plan, list)),
    ...headingDoubts(plan, rows),
    ...nameless.map(({ row }): Doubt => ({ code: 'NK401', where: spotIn(plan, String(row + 1)), message: `Dòng ${row + 1} có số nhưng không ghi tên.`, hint: 'Điền tên vào tệp, hoặc bỏ dòng này.', question: skipRow(plan, row) })),
    ...[...strange.values()].map((list, i) => strangeDoubt(plan, list, know, i < MOST_GUESSES)),
  ];
}

function unclearDoubt(plan: TablePlan, [first, ...more]: readonly RowPlan[]): Doubt {
  const { label, labelAt, words } = first!;
  const name = words === '' ? label : words;
  return {
    code: 'NK407',
    where: spotIn(plan, labelAt),
    message: `Dòng ${quote(name)}${more.length === 0 ? '' : ` (và ${more.length} dòng cùng tên)`} có số, mà không rõ là tiêu đề của các dòng dưới hay là một phần của dòng trên.`,
    hint: 'Xem biểu gốc rồi chọn.',
    question: { path: mapPath(plan, 'rows', name), choices: [SECTION, PART, SKIP], suggestion: null, form: '', option: '' },
  };
}

/** Headings of which only some words are understood: what they say of the rows below may be more than that. */
function headingDoubts(plan: TablePlan, rows: readonly RowPlan[]): Doubt[] {
  const headings = new Map(rows.flatMap(({ sections }) => sections.map((section) => [section.row, section] as const)));
  return [...headings.values()]
    .filter(({ name, read }) => (read.rest.length > 0 || read.vague.length > 0) && plan.map.rows[name] !== 'section')
    .map(({ name, at, read }) => ({
      code: 'NK408',
      where: spotIn(plan, at),
      message: `Tiêu đề ${quote(name)} trong bảng còn chữ chưa hiểu: “${[...read.rest, ...read.vague].join(' ')}”. Phần hiểu được có đúng cho các dòng dưới không?`,
      hint: 'Nếu tiêu đề chỉ gom các tỉnh thành nhóm thì chọn group.',
      question: { path: mapPath(plan, 'rows', name), choices: [{ value: 'section', label: 'đúng, các dòng dưới theo tiêu đề ấy' }, GROUP], suggestion: null, form: '', option: '' },
    }));
}

function strangeDoubt(plan: TablePlan, [first, ...more]: readonly RowPlan[], know: Knowledge, guesses: boolean): Doubt {
  const { label, labelAt } = first!;
  const town = /^(?:tp|thanh pho|huyen|quan|thi xa|tx|thi tran|xa|phuong)\b/.test(fold(withoutOrdinal(label)));
  const meant = town || !guesses || plan.frame.layout !== 'places-down' ? null : likelyPlace(label, know);
  const guess = meant !== null ? ` Có phải ${quote(meant)}?` : town ? ' Có vẻ là một địa bàn trong tỉnh, không phải cả tỉnh.' : '';
  return {
    code: 'NK401',
    where: spotIn(plan, labelAt),
    message: `Không nhận ra nơi ${quote(label)}${more.length === 0 ? '' : ` (${more.length + 1} dòng)`}.${guess}`,
    hint: 'Nếu là tên tỉnh, thành phố viết khác thì chọn tên đúng; nếu là huyện, đơn vị trực thuộc hay dòng phụ thì chọn skip.',
    question: { path: mapPath(plan, 'places', label), choices: [...(meant === null ? [] : [{ value: meant, label: meant }]), more.length === 0 ? SKIP : { ...SKIP, label: 'bỏ các dòng này' }], suggestion: null, form: 'tên tỉnh, mã trong places.csv, hoặc skip', option: '' },
  };
}

/** A province whose name stands in a label, or differs from it in one letter; other likenesses mislead more than they help: "Lạng Giang" is no An Giang. */
function likelyPlace(label: string, know: Knowledge): string | null {
  const meant = nearest(label.replace(/\(.*\)/, ' '), know.places.names);
  if (meant === null) return null;
  const [written, known] = [slug(withoutOrdinal(label.replace(/\(.*\)/, ' '))), slug(meant)];
  return `-${written}-`.includes(`-${known}-`) || differByOne(written, known) ? meant : null;
}

function differByOne(a: string, b: string): boolean {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Figures above a table, where only words belong: a row that lost its name would otherwise be taken for a title. */
export function strayDoubts(plan: TablePlan): Doubt[] {
  const { grid, frame, mine } = plan;
  return frame.titleRows
    .filter((row) => !mine.skip.includes(String(row + 1)))
    .flatMap((row) => {
      const columns = (grid.rows[row] ?? []).flatMap((cell, column) => (cell !== null && column > frame.labelColumn && looksNumeric(cell) && !isMissing(cell.text) && !/^(?:19|20)\d{2}$|^\(\d{1,2}\)$/.test(cell.text) ? [column] : []));
      if (columns.length === 0) return [];
      return [
        {
          code: 'NK204',
          where: spotIn(plan, String(row + 1)),
          message: `Dòng ${row + 1} có số (${columns.slice(0, 4).map((column) => `${address(row, column)} ${quote(grid.rows[row]?.[column]?.text ?? '')}`).join(', ')}) nhưng nằm trên bảng, không thuộc dòng nào của bảng.`,
          hint: 'Có thể dòng ấy thiếu tên, hoặc bảng có hai phần. Sửa tệp, hoặc bỏ dòng này.',
          question: skipRow(plan, row),
        },
      ];
    });
}

function skipRow(plan: TablePlan, row: number): Question {
  return { path: ['this_file', 'tables', plan.index, 'skip', '+'], choices: [{ value: String(row + 1), label: `bỏ dòng ${row + 1}` }], suggestion: null, form: '', option: '' };
}
