import type { Lang } from './lang.ts';
import { many } from './plural.ts';

const vi = {
  /** What was done to read a file. */
  reading: {
    delimiter: (mark: ';' | '\t' | ',') => `Tệp ngăn cột bằng ${mark === ';' ? 'dấu chấm phẩy' : 'dấu tab'}; trang đã đổi thành dấu phẩy để kiểm tra, tệp tải về cũng vậy.`,
    sheet: (name: string, others: number) =>
      `Đọc trang tính “${name}” của tệp Excel, lấy đúng số lưu trong ô.${others > 0 ? ` Tệp còn ${others} trang tính khác, không đọc.` : ''}`,
    sourceHint: 'Chọn tài liệu đã in các số này. Tài liệu mới: thêm một dòng vào sources.csv rồi thả tệp ấy cùng bảng.',
    oneSheet: (name: string) => `Mỗi lần chỉ đọc một bảng theo mẫu riêng; chưa đọc ${name}.`,
  },
  /** Words in pictures of what changes. */
  drawn: {
    standing: 'Đang có',
    fresh: 'Đợt này',
    gone: 'Sẽ rút',
    brokenSeries: 'không so được',
    marked: (figures: string, unit: string) => `Số của đợt này, ${unit}: ${figures}.`,
    overYears: (unit: string) => `Qua các năm, ${unit}`,
    amongPlaces: (unit: string, count: string) => `Giữa ${count} nơi có số, ${unit}; đợt này tô đậm`,
  },
};

const en: typeof vi = {
  reading: {
    delimiter: (mark) => `Columns of the file are parted by ${mark === ';' ? 'semicolons' : 'tabs'}; the page checks it with commas, and hands it back with commas.`,
    sheet: (name, others) => `The sheet “${name}” of the Excel file was read, with numbers as its cells keep them.${others > 0 ? ` ${many(String(others), 'other sheet was', 'other sheets were')} not read.` : ''}`,
    sourceHint: 'Choose the document that printed these figures. A new one: add a row to sources.csv and drop that file together with the sheet.',
    oneSheet: (name) => `One sheet in a form of its own is read at a time; ${name} was not read.`,
  },
  drawn: {
    standing: 'Now',
    fresh: 'This release',
    gone: 'Withdrawn',
    brokenSeries: 'not comparable',
    marked: (figures, unit) => `Figures of this release, ${unit}: ${figures}.`,
    overYears: (unit) => `Over the years, ${unit}`,
    amongPlaces: (unit, count) => `Among ${count} places with a figure, ${unit}; this release is marked`,
  },
};

const BY_LANG: Readonly<Record<Lang, typeof vi>> = { vi, en };

/** What the reading and checking of files says by itself, beside the words of problems. Few words, so that the worker holds both languages. */
export function checkStrings(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
