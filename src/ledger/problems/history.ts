import { quoted, warning } from './entry.ts';

/** A part of a total, and how it is one. */
export type PartKind = 'programme' | 'category' | 'period' | 'place';

const PARTS: Readonly<Record<PartKind, { readonly vi: string; readonly en: string }>> = {
  programme: { vi: 'phần của một chương trình', en: 'one programme' },
  category: { vi: 'phần của một nội dung', en: 'one category' },
  period: { vi: 'phần của một kỳ ngắn hơn', en: 'a shorter period' },
  place: { vi: 'phần của một địa bàn', en: 'one place' },
};

const ACK_VI = 'Đúng như nguồn in thì ghi vào note của dòng: ';
const ACK_EN = 'If the source prints it so, write into the row\'s note: ';
const ackOf = (code: string) => `[đã xem ${code}: lý do]`;

/** KC52x: what only a look at the other figures, sources and notes can tell. All are warnings, and all can be acknowledged. */
export const HISTORY_PROBLEMS = {
  KC521: warning<{ value: string; unit: string; times: number; more: boolean; other: string; period: string; money: boolean }>(({ value, unit, times, more, other, period, money }) => ({
    vi: [
      `${value} ${unit} ${more ? `gấp khoảng ${times} lần` : `chỉ bằng khoảng 1/${times}`} các kỳ khác của chính địa bàn này (kỳ ${period} là ${other}).`,
      `Xem lại dấu thập phân${money && times >= 1000 ? ' và đơn vị (triệu hay tỷ đồng)' : ''} trong nguồn. ${ACK_VI}${ackOf('KC521')}.`,
    ],
    en: [
      `${value} ${unit} is about ${times} times ${more ? 'more' : 'less'} than other periods of this place (${period}: ${other}).`,
      `Check the decimal mark${money && times >= 1000 ? ' and the unit (million or billion đồng)' : ''} in the source. ${ACK_EN}${ackOf('KC521')}.`,
    ],
  })),
  KC522: warning<{ value: string; unit: string; times: number; more: boolean; median: string; count: number; money: boolean }>(({ value, unit, times, more, median, count, money }) => ({
    vi: [
      `${value} ${unit} ${more ? `gấp khoảng ${times} lần` : `chỉ bằng khoảng 1/${times}`} những số thường gặp của chỉ tiêu này (giữa dãy ${count} số là ${median}).`,
      `Xem lại dấu thập phân${money && times >= 1000 ? ' và đơn vị (triệu hay tỷ đồng)' : ''} trong nguồn. ${ACK_VI}${ackOf('KC522')}.`,
    ],
    en: [
      `${value} ${unit} is about ${times} times ${more ? 'more' : 'less'} than is usual for this indicator (median of ${count} figures: ${median}).`,
      `Check the decimal mark${money && times >= 1000 ? ' and the unit (million or billion đồng)' : ''} in the source. ${ACK_EN}${ackOf('KC522')}.`,
    ],
  })),
  KC523: warning<{ value: string; unit: string; printed: string; expected: string; times: number }>(({ value, unit, printed, expected, times }) => ({
    vi: [
      `locator nói nguồn in là ${printed}, tức ${expected} ${unit}, mà value ghi ${value}: lệch ${times} lần.`,
      `Ghi ${expected} ở value; nếu locator mới là chỗ sai thì sửa locator. ${ACK_VI}${ackOf('KC523')}.`,
    ],
    en: [
      `locator says the source prints ${printed}, which is ${expected} ${unit}, but value is ${value}: ${times} times off.`,
      `Write ${expected} as value, or mend locator if that is wrong. ${ACK_EN}${ackOf('KC523')}.`,
    ],
  })),
  KC524: warning<{ value: string; period: string; release: string; line: number }>(({ value, period, release, line }) => ({
    vi: [
      `${value} trùng đến chữ số cuối với số của kỳ ${period} (releases/${release}.csv, dòng ${line}).`,
      `Có thể đã chép số của kỳ kia, hoặc bài nhắc lại số cũ: xem lại kỳ trong nguồn. ${ACK_VI}${ackOf('KC524')}.`,
    ],
    en: [
      `${value} equals the figure of ${period} to the last digit (releases/${release}.csv, line ${line}).`,
      `It may be that period's figure copied, or repeated by the source: check the period. ${ACK_EN}${ackOf('KC524')}.`,
    ],
  })),
  KC525: warning<{ kind: PartKind; total: string; totalValue: string; part: string; partValue: string }>(({ kind, total, totalValue, part, partValue }) => ({
    vi: [
      `Tổng nhỏ hơn ${PARTS[kind].vi}: ${total} là ${totalValue}, còn ${part} là ${partValue}.`,
      `Xem lại cả hai số và phạm vi của chúng trong nguồn. ${ACK_VI}${ackOf('KC525')}.`,
    ],
    en: [
      `The total is smaller than ${PARTS[kind].en}: ${total} is ${totalValue}, but ${part} is ${partValue}.`,
      `Check both figures and what they cover in the source. ${ACK_EN}${ackOf('KC525')}.`,
    ],
  })),
  KC526: warning<{ source: string; line: number; address: boolean }>(({ source, line, address }) => ({
    vi: [
      `${address ? 'Địa chỉ' : 'Nhan đề, nơi công bố và ngày'} gần như trùng với nguồn ${quoted(source)} ở dòng ${line}.`,
      `Nếu là cùng một tài liệu thì dùng mã đã có và xóa dòng này. Hai tài liệu khác nhau thì ghi vào note: ${ackOf('KC526')}.`,
    ],
    en: [
      `${address ? 'The address is' : 'Title, publisher and date are'} nearly those of source ${quoted(source)} in line ${line}.`,
      `If it is the same document use the older identifier and delete this row. For two documents write into note: ${ackOf('KC526')}.`,
    ],
  })),
  KC527: warning<{ cell: string; figure: boolean; column: string; nearest: string | null }>(({ cell, figure, column, nearest }) => ({
    vi: [
      figure ? `Cột ${column} dẫn khóa ${quoted(cell)}, nhưng sổ không có số liệu nào mang khóa ấy.` : `Cột ${column} dẫn mã ${quoted(cell)}, nhưng không có nguồn nào mang mã ấy.`,
      nearest === null ? 'Sửa lại mã được dẫn, hoặc bỏ đi.' : `Có phải ${quoted(nearest)}?`,
    ],
    en: [
      figure ? `${column} refers to the key ${quoted(cell)}, but the ledger has no such figure.` : `${column} refers to ${quoted(cell)}, but there is no such source.`,
      nearest === null ? 'Mend the reference, or take it out.' : `Did you mean ${quoted(nearest)}?`,
    ],
  })),
  KC528: warning<{ code: string }>(({ code }) => ({
    vi: [`note ghi đã xem ${code}, nhưng dòng này không có cảnh báo ${code}.`, `Bỏ phần ${quoted(`[đã xem ${code}: …]`)}, hoặc sửa lại mã cảnh báo.`],
    en: [`note acknowledges ${code}, but this row has no such warning.`, `Take out ${quoted(`[đã xem ${code}: …]`)}, or mend the code.`],
  })),
  KC529: warning<{ cell: string }>(({ cell }) => ({
    vi: [`Không hiểu lời ghi ${quoted(cell)}, nên chưa cảnh báo nào được coi là đã xem.`, 'Viết đúng dạng [đã xem KC524: lý do], gồm mã cảnh báo và một câu lý do. Lỗi thì phải sửa, không ghi đã xem được.'],
    en: [`${quoted(cell)} is no acknowledgement, so no warning counts as seen.`, 'Write [đã xem KC524: reason], with the code of a warning and a reason. Errors cannot be acknowledged.'],
  })),
};
