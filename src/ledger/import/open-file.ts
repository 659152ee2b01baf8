import { readDoubleUtf8 } from '../cells/legacy.ts';
import { chooseDelimiter, raggedDoubt } from './delimiters.ts';
import { quote, type Doubt } from './doubts.ts';
import { decodeText, type Encoding } from './encodings.ts';
import type { Knowledge } from './knowledge.ts';
import { address, filledCells, type Book } from './grid.ts';
import { convertBook, convertText, findOldLetters } from './old-letters.ts';
import { DELIMITERS, declaredDelimiter, readCsv, type Delimiter } from './read-csv.ts';
import { readWorkbook, workbookKind } from './read-workbook.ts';

/** What an editor has said of a file beforehand. */
export interface FileChoices {
  /** `?` is a question a map leaves open. */
  readonly encoding: Encoding | '?' | null;
  readonly delimiter: string | null;
}

/** A file as a book, or with the doubts that keep it from being one; and how it was opened. */
export interface Opened {
  readonly book: Book;
  readonly doubts: readonly Doubt[];
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = { ';': 'dấu chấm phẩy', '\t': 'dấu tab', ',': 'dấu phẩy', '|': 'dấu gạch đứng' };

/** Opens a department's file: workbook or CSV, in any encoding a person has confirmed where it cannot be proven. Never throws. */
export async function openFile(file: string, bytes: Uint8Array, choices: FileChoices, know: Knowledge): Promise<Opened> {
  const kind = workbookKind(bytes);
  if (kind === 'xls') return refuse(file, 'NK101', 'Tệp là bảng tính Excel kiểu cũ (.xls), hoặc có mật khẩu.', 'Mở bằng Excel, bỏ mật khẩu nếu có, rồi lưu thành “Sổ làm việc Excel (.xlsx)”.');
  if (kind === null) return settleLetters(openCsv(file, bytes, choices, know), choices);
  try {
    const book = await readWorkbook(file, bytes);
    return settleLetters({ book, doubts: [], encoding: null, delimiter: null }, choices);
  } catch (error) {
    return refuse(file, 'NK102', `Không mở được tệp như một sổ làm việc Excel (${(error as Error).message}).`, 'Tệp có thể hỏng, hoặc là loại khác (.ods, .docx…): mở bằng Excel rồi lưu lại thành .xlsx.');
  }
}

/** Opens a CSV; also what tests and the browser use where there is no workbook. */
export function openCsv(file: string, bytes: Uint8Array, choices: FileChoices, know: Knowledge): Opened {
  if (bytes.length === 0) return refuse(file, 'NK109', 'Tệp trống, không có byte nào.', 'Xin lại tệp.');
  const decoded = decodeText(bytes, choices.encoding === '?' ? null : choices.encoding);
  if (decoded.text === null) {
    const { guess, sample, badByte } = decoded;
    const code = badByte.toString(16).toUpperCase().padStart(2, '0');
    if (guess === null) return refuse(file, 'NK104', `Tệp không phải UTF-8 và không nhận ra bảng mã (byte 0x${code}).`, 'Lưu lại bằng kiểu “CSV UTF-8 (phân cách bằng dấu phẩy)”, hoặc chạy lại với --encoding nếu biết bảng mã.');
    return {
      ...refuse(file, '', '', ''),
      doubts: [encodingDoubt(file, guess, `Tệp không phải UTF-8; có vẻ dùng bảng mã ${encodingName(guess)}. Đọc theo bảng mã ấy thì thấy: ${quote(sample)}.`)],
    };
  }
  const { text, encoding } = decoded;
  // Single bytes are old letters throughout; inside Unicode they may stand in some cells only, and are put right cell by cell.
  const old = encoding === 'tcvn3' || encoding === 'vni' ? encoding : null;
  const body = old === null ? text.replace(/^\ufeff/, '') : convertText(text, old);
  const declared = declaredDelimiter(body);
  const chosen = DELIMITERS.find((delimiter) => delimiter === choices.delimiter || DELIMITER_NAMES[delimiter] === choices.delimiter) ?? declared;
  const typed = choices.encoding === 'tcvn3' || choices.encoding === 'vni' ? choices.encoding : null;
  const found = chosen === null ? chooseDelimiter(typed === null || old !== null ? body : convertText(body, typed), know) : { delimiter: chosen, rivals: [] };
  if (found.rivals.length > 1) {
    const names = found.rivals.map((delimiter) => DELIMITER_NAMES[delimiter]);
    return {
      ...refuse(file, '', '', ''),
      encoding,
      doubts: [
        {
          code: 'NK105',
          where: { file, sheet: '', at: '' },
          message: `Không rõ các ô cách nhau bằng ${names.join(' hay ')}.`,
          hint: 'Mở tệp bằng Notepad để xem, rồi chọn.',
          question: { path: ['delimiter'], choices: found.rivals.map((value) => ({ value, label: DELIMITER_NAMES[value] })), suggestion: null, form: '', option: '--delimiter' },
        },
      ],
    };
  }
  const { grid, brokenQuote } = readCsv('', body, found.delimiter);
  const doubts: Doubt[] = [];
  if (brokenQuote !== null) doubts.push(plain(file, 'NK106', String(brokenQuote + 1), 'Dấu nháy kép mở mà không đóng, hoặc có chữ liền sau dấu đóng; ranh giới các ô từ đây không chắc.', 'Sửa dấu nháy ở dòng này, hoặc lưu lại từ Excel.'));
  const sep = declared === null ? grid : { ...grid, rows: [[], ...grid.rows.slice(1)] };
  return { book: { file, kind: 'csv', sheets: [sep], remarks: declared === null ? [] : [`Dòng 1 “sep=${declared}” chỉ cho Excel biết dấu ngăn cột.`] }, doubts: [...doubts, ...raggedDoubt(file, sep, found.delimiter)], encoding, delimiter: found.delimiter };
}

/** Letters that only look right in their own fonts, and text opened in a wrong encoding and saved. */
function settleLetters(opened: Opened, choices: FileChoices): Opened {
  const { book, doubts } = opened;
  for (const grid of book.sheets) {
    for (const { row, column, cell } of filledCells(grid)) {
      const reading = cell.kind === 'text' ? readDoubleUtf8(cell.text) : null;
      if (reading === null) continue;
      const doubt = plain(book.file, 'NK108', address(row, column), `Ô ${quote(cell.text)} là chữ UTF-8 đã bị mở nhầm bảng mã rồi lưu lại; chữ đúng là ${quote(reading)}.`, 'Xin lại tệp gốc, hoặc nhập vào Excel bằng Dữ liệu → Từ văn bản/CSV với mã 65001.');
      return { ...opened, doubts: [...doubts, { ...doubt, where: { ...doubt.where, sheet: grid.name } }] };
    }
  }
  if (opened.encoding === 'tcvn3' || opened.encoding === 'vni') return opened;
  if (choices.encoding === 'tcvn3' || choices.encoding === 'vni') return { ...opened, book: convertBook(book, choices.encoding), encoding: choices.encoding };
  const old = findOldLetters(book);
  if (old === null) return opened;
  const samples = old.samples.map(({ address: at, before, after }) => `${at} ${quote(before)} → ${quote(after)}`).join('; ');
  return { ...opened, doubts: [...doubts, encodingDoubt(book.file, old.encoding, `${old.cells} ô có chữ theo bảng mã ${encodingName(old.encoding)}. Đổi sang Unicode thì thành: ${samples}.`)] };
}

function encodingDoubt(file: string, encoding: Encoding, message: string): Doubt {
  return {
    code: 'NK103',
    where: { file, sheet: '', at: '' },
    message,
    hint: `Nếu chữ sau khi đổi đúng là chữ của tệp, chạy lại với --encoding ${encoding}.`,
    question: { path: ['encoding'], choices: [{ value: encoding, label: `đúng, đọc theo ${encodingName(encoding)}` }], suggestion: null, form: '', option: `--encoding ${encoding}` },
  };
}

function encodingName(encoding: Encoding): string {
  return { tcvn3: 'TCVN3 (phông .VnTime)', vni: 'VNI (phông VNI-Times)', 'windows-1258': 'Windows-1258', 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' }[encoding];
}

function plain(file: string, code: string, at: string, message: string, hint: string): Doubt {
  return { code, where: { file, sheet: '', at }, message, hint, question: null };
}

function refuse(file: string, code: string, message: string, hint: string): Opened {
  return { book: { file, kind: 'csv', sheets: [], remarks: [] }, doubts: [plain(file, code, '', message, hint)], encoding: null, delimiter: null };
}
