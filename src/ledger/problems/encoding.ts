import { error, quoted } from './entry.ts';

const SAVE_VI = 'Lưu lại tệp bằng UTF-8: trong Excel chọn kiểu “CSV UTF-8 (phân cách bằng dấu phẩy)”, trong Notepad chọn mã hóa UTF-8.';
const SAVE_EN = 'Save the file again as UTF-8: in Excel choose “CSV UTF-8 (comma delimited)”, in Notepad the encoding UTF-8.';

/** Encodings that Vietnamese text still arrives in. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'Windows-1258';

const CONVERT_VI = (from: string): string =>
  `Chuyển chữ sang Unicode (bộ công cụ của UniKey: nguồn ${from === 'TCVN3' ? 'TCVN3 (ABC)' : 'VNI Windows'}, đích Unicode), rồi lưu tệp bằng UTF-8.`;
const CONVERT_EN = (from: string): string =>
  `Convert the text to Unicode (UniKey toolkit: from ${from === 'TCVN3' ? 'TCVN3 (ABC)' : 'VNI Windows'} to Unicode), then save the file as UTF-8.`;

/** KC1xx: bytes that are not UTF-8, and characters that are not what they look like. */
export const ENCODING_PROBLEMS = {
  KC101: error<{ order: 'LE' | 'BE' }>(({ order }) => ({
    vi: [`Tệp được lưu bằng UTF-16 ${order}; sổ chỉ đọc UTF-8.`, SAVE_VI],
    en: [`The file is saved as UTF-16 ${order}; the ledger reads UTF-8 only.`, SAVE_EN],
  })),
  KC102: error<{ byte: string; guess: LegacyEncoding | null; reading: string }>(({ byte, guess, reading }) => ({
    vi: [
      `Tệp không phải UTF-8: không đọc được byte 0x${byte} ở đây${guess === null ? '' : `; có vẻ tệp dùng bảng mã ${guess} (đọc ra ${quoted(reading)})`}.`,
      guess === null || guess === 'Windows-1258' ? SAVE_VI : CONVERT_VI(guess),
    ],
    en: [
      `The file is not UTF-8: byte 0x${byte} here cannot be read${guess === null ? '' : `; it seems to be in ${guess} (and would read ${quoted(reading)})`}.`,
      guess === null || guess === 'Windows-1258' ? SAVE_EN : CONVERT_EN(guess),
    ],
  })),
  KC103: error(() => ({
    vi: [
      'Đây là tệp bảng tính Excel, không phải tệp CSV; đổi đuôi tệp không đổi được nội dung.',
      'Mở tệp bằng Excel, chọn “Lưu thành” rồi chọn kiểu “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
    ],
    en: [
      'This is an Excel workbook, not a CSV file; renaming a file does not convert it.',
      'Open it in Excel, choose “Save as” and the type “CSV UTF-8 (comma delimited)”.',
    ],
  })),
  KC104: error<{ cell: string; encoding: LegacyEncoding; reading: string }>(({ cell, encoding, reading }) => ({
    vi: [`${quoted(cell)} là chữ gõ theo bảng mã ${encoding}, không phải Unicode.`, `Viết lại thành ${quoted(reading)}. Nếu nhiều ô cùng lỗi: ${lower(CONVERT_VI(encoding))}`],
    en: [`${quoted(cell)} is text typed in ${encoding}, not Unicode.`, `Write ${quoted(reading)}. If many cells are like this: ${lower(CONVERT_EN(encoding))}`],
  })),
  KC105: error<{ cell: string; reading: string }>(({ cell, reading }) => ({
    vi: [
      `${quoted(cell)} là chữ UTF-8 đã bị mở nhầm bằng bảng mã Windows-1252 rồi lưu lại.`,
      `Viết lại thành ${quoted(reading)}. Khi mở CSV trong Excel, dùng Dữ liệu → Từ văn bản/CSV và chọn “65001: Unicode (UTF-8)”.`,
    ],
    en: [
      `${quoted(cell)} is UTF-8 text that was opened as Windows-1252 and saved again.`,
      `Write ${quoted(reading)}. To open a CSV in Excel use Data → From Text/CSV and choose “65001: Unicode (UTF-8)”.`,
    ],
  })),
  KC106: error<{ cell: string }>(({ cell }) => ({
    vi: [
      `${quoted(cell)} đã mất chữ: khi lưu, chữ có dấu bị thay bằng “?” hoặc “\uFFFD”.`,
      'Chép lại ô này từ bản gốc, rồi lưu tệp bằng UTF-8 (Excel: kiểu “CSV UTF-8”, không chọn “CSV”).',
    ],
    en: [
      `${quoted(cell)} has lost letters: on saving, marked letters became “?” or “\uFFFD”.`,
      'Copy the cell again from the original, then save as UTF-8 (Excel: “CSV UTF-8”, not plain “CSV”).',
    ],
  })),
  KC107: error<{ cell: string; nfc: string }>(({ cell, nfc }) => ({
    vi: [
      `${quoted(cell)} dùng dấu rời (Unicode tổ hợp): nhìn giống nhưng máy coi là chữ khác.`,
      `Gõ lại ${quoted(nfc)} bằng Unicode dựng sẵn (UniKey: bảng mã “Unicode”, không chọn “Unicode tổ hợp”).`,
    ],
    en: [
      `${quoted(cell)} uses separate combining marks (not NFC): it looks the same but is a different text.`,
      `Type ${quoted(nfc)} again in precomposed Unicode (UniKey: table “Unicode”, not “Unicode tổ hợp”).`,
    ],
  })),
  KC108: error<{ cell: string; fixed: string }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} có chữ Ð của tiếng Băng Đảo (U+00D0), nhìn giống Đ tiếng Việt (U+0110).`, `Viết lại thành ${quoted(fixed)}.`],
    en: [`${quoted(cell)} has the Icelandic letter Ð (U+00D0), which looks like the Vietnamese Đ (U+0110).`, `Write ${quoted(fixed)}.`],
  })),
  KC109: error<{ at: number; code: string; fixed: string }>(({ at, code, fixed }) => ({
    vi: [`Ký tự thứ ${at} của ô là dấu cách đặc biệt (${code}), không phải dấu cách thường.`, `Xóa rồi gõ lại bằng phím cách: ${quoted(fixed)}.`],
    en: [`Character ${at} of the cell is a special space (${code}), not an ordinary one.`, `Delete it and press the space bar: ${quoted(fixed)}.`],
  })),
  KC110: error<{ at: number; code: string; fixed: string }>(({ at, code, fixed }) => ({
    vi: [`Ký tự thứ ${at} của ô là ký tự không nhìn thấy (${code}).`, `Xóa ký tự ấy; dễ nhất là xóa cả ô và gõ lại ${quoted(fixed)}.`],
    en: [`Character ${at} of the cell is invisible (${code}).`, `Delete it; the easiest way is to clear the cell and type ${quoted(fixed)} again.`],
  })),
  KC111: error<{ at: number; code: string; fixed: string }>(({ at, code, fixed }) => ({
    vi: [`Ký tự thứ ${at} của ô là ký tự điều khiển (${code}), thường lẫn vào khi chép từ PDF hoặc Word.`, `Xóa ký tự ấy: ${quoted(fixed)}.`],
    en: [`Character ${at} of the cell is a control character (${code}), which often comes along when copying from PDF or Word.`, `Delete it: ${quoted(fixed)}.`],
  })),
};

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
