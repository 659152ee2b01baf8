import { error, quoted } from './entry.ts';

/** KC3xx: a cell that does not have the form its column asks for (numbers: `number.ts`). */
export const CELL_PROBLEMS = {
  KC301: error<{ column: string; trimmed: string }>(({ column, trimmed }) => ({
    vi: [`Ô ${column} có dấu cách thừa ở đầu hoặc cuối.`, `Viết ${quoted(trimmed)}, bỏ dấu cách thừa.`],
    en: [`The ${column} cell begins or ends with a space.`, `Write ${quoted(trimmed)} without it.`],
  })),
  KC302: error<{ column: string; means_vi: string; means_en: string }>(({ column, means_vi, means_en }) => ({
    vi: [`Ô ${column} bỏ trống, nhưng cột này bắt buộc phải có.`, `Điền ${column}: ${means_vi}.`],
    en: [`The ${column} cell is empty, but the column is required.`, `Fill in ${column}: ${means_en}.`],
  })),
  KC303: error<{ column: string; cell: string; choices: string; mayBeEmpty: boolean; nearest: string | null }>(({ column, cell, choices, mayBeEmpty, nearest }) => ({
    vi: [`Cột ${column} không nhận ${quoted(cell)}.`, `${nearest === null ? '' : `Có phải ${quoted(nearest)}? `}Chỉ nhận: ${choices}${mayBeEmpty ? ', hoặc để trống' : ''}.`],
    en: [`Column ${column} does not take ${quoted(cell)}.`, `${nearest === null ? '' : `Did you mean ${quoted(nearest)}? `}It takes only: ${choices}${mayBeEmpty ? ', or nothing' : ''}.`],
  })),
  KC304: error<{ column: string; cell: string; slug: string }>(({ column, cell, slug }) => ({
    vi: [`${quoted(cell)} không phải là mã: mã viết thường, không dấu, nối bằng gạch ngang.`, slug === '' ? 'Đặt mã như bac-giang hoặc kinh-phi.' : `Viết ${column} là ${quoted(slug)}.`],
    en: [`${quoted(cell)} is not an identifier: those are lower case, without marks, joined by hyphens.`, slug === '' ? 'Choose one like bac-giang or kinh-phi.' : `Write ${quoted(slug)} as ${column}.`],
  })),
  KC305: error<{ column: string; cell: string; readings: readonly string[]; partial: boolean; excel: boolean }>(({ column, cell, readings, partial, excel }) => ({
    vi: [
      `${quoted(cell)} không đúng dạng ngày của cột ${column}.`,
      `${readings.length === 0 ? `Viết năm-tháng-ngày, ví dụ 2025-07-01${partial ? '; chưa rõ ngày thì viết 2025-07 hoặc 2025' : ''}.` : `Viết ${readings.map(dayVi).join(', hoặc ')}.`}${excel ? ' Excel đã đổi ô này: đặt kiểu cột là Văn bản (Text) trước khi gõ.' : ''}`,
    ],
    en: [
      `${quoted(cell)} is not a date as column ${column} wants it.`,
      `${readings.length === 0 ? `Write year-month-day, e.g. 2025-07-01${partial ? '; or 2025-07, or 2025, when the day is not known' : ''}.` : `Write ${readings.map(dayEn).join(', or ')}.`}${excel ? ' Excel has changed this cell: give the column the type Text before typing.' : ''}`,
    ],
  })),
  KC306: error<{ cell: string; days: number | null }>(({ cell, days }) => ({
    vi: [`Trên lịch không có ${cell}.`, days === null ? 'Tháng chỉ từ 01 đến 12. Xem lại ngày trong nguồn.' : `Tháng này chỉ có ${days} ngày. Xem lại ngày trong nguồn.`],
    en: [`The calendar has no ${cell}.`, days === null ? 'Months run from 01 to 12. Look at the source again.' : `That month has ${days} days. Look at the source again.`],
  })),
  KC307: error<{ column: string; cell: string }>(({ column, cell }) => ({
    vi: [`${quoted(cell)} không phải là địa chỉ web đầy đủ.`, `Chép cả địa chỉ từ thanh địa chỉ trình duyệt vào ${column}, bắt đầu bằng https:// hoặc http://.`],
    en: [`${quoted(cell)} is not a full web address.`, `Copy the whole address from the browser into ${column}; it begins with https:// or http://.`],
  })),
  KC308: error<{ cell: string; fixed: string | null }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} không phải là kỳ số liệu.`, fixed === null ? 'Viết 2023 (cả năm), 2024-H1 (6 tháng đầu năm), 2024-Q3 (quý III), 2025-9M (9 tháng đầu năm) hoặc 2016/2020 (giai đoạn).' : `Viết ${fixed}.`],
    en: [`${quoted(cell)} is not a period.`, fixed === null ? 'Write 2023 (a year), 2024-H1 (first half), 2024-Q3 (third quarter), 2025-9M (first nine months) or 2016/2020 (a range of years).' : `Write ${fixed}.`],
  })),
  KC309: error<{ column: string; joined: string }>(({ column, joined }) => ({
    vi: [`Ô ${column} bị ngắt dòng ở giữa.`, `Viết trên một dòng: ${quoted(joined)}.`],
    en: [`The ${column} cell has a line break inside.`, `Write it on one line: ${quoted(joined)}.`],
  })),
  KC310: error<{ column: string; cell: string; sign: string }>(({ column, cell, sign }) => ({
    vi: [`Ô ${column} bắt đầu bằng dấu “${sign}”: Excel sẽ chạy ${quoted(cell)} như một công thức trên máy người tải về.`, 'Viết giá trị hoặc lời văn, không viết công thức; câu văn thì bắt đầu bằng chữ.'],
    en: [`The ${column} cell begins with “${sign}”: Excel would run ${quoted(cell)} as a formula on a reader's machine.`, 'Write the value or the words, not a formula; begin a sentence with a letter.'],
  })),
  KC311: error<{ column: string; cell: string; form_vi: string; form_en: string }>(({ column, cell, form_vi, form_en }) => ({
    vi: [`${quoted(cell)} không đúng dạng của cột ${column}.`, `Viết ${form_vi}.`],
    en: [`${quoted(cell)} does not have the form of column ${column}.`, `Write ${form_en}.`],
  })),
};

/** `2025-06-27 (ngày 27 tháng 6)`: said so that nobody takes the day for the month. */
function dayVi(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${date} (${day === undefined ? '' : `ngày ${day} `}tháng ${month})`;
}

function dayEn(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${date} (${day === undefined ? '' : `day ${day}, `}month ${month})`;
}
