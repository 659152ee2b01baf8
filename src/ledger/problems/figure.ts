import { error, quoted, warning } from './entry.ts';

/** The kinds of things a cell may name, with the table that lists them. */
export type Named = 'place' | 'indicator' | 'category' | 'source';

const NAMES: Readonly<Record<Named, { readonly vi: string; readonly en: string; readonly file: string }>> = {
  place: { vi: 'địa bàn', en: 'place', file: 'places.csv' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator', file: 'indicators.csv' },
  category: { vi: 'nội dung khuyến công', en: 'category', file: 'categories.csv' },
  source: { vi: 'nguồn', en: 'source', file: 'sources.csv' },
};

/** KC4xx: a cell that names what is not there, or does not fit what it names; KC5xx: a figure that cannot be right. */
export const FIGURE_PROBLEMS = {
  KC401: error<{ named: Named; cell: string; nearest: string | null }>(({ named, cell, nearest }) => ({
    vi: [
      `Không có ${NAMES[named].vi} nào mang mã ${quoted(cell)} trong ${NAMES[named].file}.`,
      nearest === null ? `Dùng một mã có trong ${NAMES[named].file}, hoặc thêm một dòng cho mã này ở đó.` : `Có phải ${quoted(nearest)}? Nếu đây là ${NAMES[named].vi} mới, thêm một dòng vào ${NAMES[named].file} trước.`,
    ],
    en: [
      `${NAMES[named].file} has no ${NAMES[named].en} ${quoted(cell)}.`,
      nearest === null ? `Use one that is listed in ${NAMES[named].file}, or add a row for this one.` : `Did you mean ${quoted(nearest)}? If it is a new ${NAMES[named].en}, add a row to ${NAMES[named].file} first.`,
    ],
  })),
  KC402: error<{ unit: string; indicator: string; expected: string }>(({ unit, indicator, expected }) => ({
    vi: [`Đơn vị ${quoted(unit)} không phải là đơn vị của chỉ tiêu ${indicator} (${quoted(expected)}).`, `Viết ${quoted(expected)} và đổi số sang đơn vị ấy${unit === 'triệu đồng' && expected === 'tỷ đồng' ? ' (chia cho 1000)' : ''}, hoặc chọn chỉ tiêu khác.`],
    en: [`Unit ${quoted(unit)} is not that of indicator ${indicator} (${quoted(expected)}).`, `Write ${quoted(expected)} and convert the number${unit === 'triệu đồng' && expected === 'tỷ đồng' ? ' (divide by 1000)' : ''}, or choose another indicator.`],
  })),
  KC501: error<{ place: string; from: string; to: string; period: string; instead: string | null }>(({ place, from, to, period, instead }) => ({
    vi: [
      `Kỳ ${period} nằm ngoài thời gian tồn tại của ${place} (${range(from, to, 'từ', 'đến')}).`,
      `${instead === null ? 'Chọn địa bàn có trong kỳ ấy' : `Kỳ này thuộc địa bàn ${quoted(instead)}`}. Nếu nguồn tính lại kỳ ${period} theo địa giới của ${place} thì ghi recast ở cột boundary.`,
    ],
    en: [
      `Period ${period} lies outside the life of ${place} (${range(from, to, 'from', 'to')}).`,
      `${instead === null ? 'Choose a place that existed then' : `That period belongs to ${quoted(instead)}`}. If the source recasts ${period} in the boundaries of ${place}, write recast as boundary.`,
    ],
  })),
  KC502: warning<{ place: string; period: string }>(({ place, period }) => ({
    vi: [`Cột boundary ghi recast, nhưng cả kỳ ${period} nằm trong thời gian tồn tại của ${place}.`, 'Để trống cột boundary; recast chỉ dùng khi nguồn tính lại số của kỳ trước theo địa giới mới.'],
    en: [`boundary says recast, but all of ${period} lies within the life of ${place}.`, 'Leave boundary empty; recast is for an earlier period reported in later boundaries.'],
  })),
  KC503: error<{ value: string; unit: string; indicator: string; min: string; max: string; times: number | null; money: boolean }>(({ value, unit, indicator, min, max, times, money }) => ({
    vi: [
      `${value} ${unit} nằm ngoài khoảng hợp lý của chỉ tiêu ${indicator} (${range(min, max, 'từ', 'đến')}).`,
      `${times === null ? 'Xem lại số và đơn vị trong nguồn.' : `Có thể số lệch ${times} lần: xem lại dấu thập phân${money ? ' và đơn vị (triệu hay tỷ đồng)' : ''} trong nguồn.`} Nguồn in sai thì ghi doubtful ở cột review và nêu lý do ở cột doubt; số đúng thì nới khoảng hợp lý trong indicators.csv.`,
    ],
    en: [
      `${value} ${unit} is outside the plausible range of ${indicator} (${range(min, max, 'from', 'to')}).`,
      `${times === null ? 'Look at the number and unit in the source.' : `It may be ${times} times off: check the decimal mark${money ? ' and the unit (million or billion đồng)' : ''} in the source.`} If the source is wrong, write doubtful as review and say why in doubt; if the number is right, widen the range in indicators.csv.`,
    ],
  })),
  KC504: error<{ key: string; first: number }>(({ key, first }) => ({
    vi: [`Số này đã có ở dòng ${first} của tệp này (${key}, cùng nguồn).`, 'Giữ một dòng; đợt chưa khóa thì sửa thẳng vào dòng ấy. Nếu là hai số khác nhau thì kỳ, chỉ tiêu, nội dung, chương trình hoặc trạng thái của một dòng đang ghi sai.'],
    en: [`Line ${first} of this file already gives this figure (${key}, same source).`, 'Keep one row, mended in place while the release is not locked. If they are two different figures, one has a wrong period, indicator, category, programme or status.'],
  })),
  KC505: error<{ key: string; release: string; line: number }>(({ key, release, line }) => ({
    vi: [`Số này đã công bố ở releases/${release}.csv, dòng ${line} (${key}, cùng nguồn).`, 'Muốn đính chính: ghi correct ở cột action và nêu lý do ở cột reason. Nếu không có gì khác thì xóa dòng này.'],
    en: [`This figure was published in releases/${release}.csv, line ${line} (${key}, same source).`, 'To change it write correct as action and say why in reason. If nothing changes, delete this row.'],
  })),
  KC506: error<{ action: string; key: string; source: string }>(({ action, key, source }) => ({
    vi: [`Không có gì để ${action === 'correct' ? 'đính chính' : 'rút'}: chưa đợt nào trước đây công bố ${key} theo nguồn ${source}.`, 'Bảy cột place, period, indicator, category, programme, status, source phải ghi y như dòng cũ. Nếu là số mới thì để trống action và reason.'],
    en: [`Nothing to ${action}: no earlier release gives ${key} from source ${source}.`, 'The columns place, period, indicator, category, programme, status and source must be as in the old row. For a new figure leave action and reason empty.'],
  })),
  KC507: error<{ action: string; key: string; release: string; line: number }>(({ action, key, release, line }) => ({
    vi: [`Không thể ${action === 'correct' ? 'đính chính' : 'rút'} số này: nó đã bị rút ở releases/${release}.csv, dòng ${line} (${key}).`, 'Muốn công bố lại thì để trống action và reason, như một số mới.'],
    en: [`This figure cannot be ${action === 'correct' ? 'corrected' : 'withdrawn'}: releases/${release}.csv, line ${line}, withdrew it (${key}).`, 'To publish it again leave action and reason empty, as for a new figure.'],
  })),
  KC508: error<{ action: string }>(({ action }) => ({
    vi: [`Dòng ${action === 'correct' ? 'đính chính' : 'rút số'} mà cột reason bỏ trống.`, 'Ghi ở reason một câu cho bạn đọc: sai ở đâu, vì sao đính chính hoặc rút. Ví dụ: “Nhập nhầm 12,5 thành 125 tỷ đồng”.'],
    en: [`A row that ${action === 'correct' ? 'corrects' : 'withdraws'} a figure has no reason.`, 'Write one sentence for readers in reason: what was wrong and why it changes.'],
  })),
  KC509: error(() => ({
    vi: ['Cột reason có lời giải thích, nhưng cột action bỏ trống.', 'Ghi correct (đính chính) hoặc withdraw (rút) ở action. Nếu là số mới thì chuyển lời này sang cột note.'],
    en: ['There is a reason but no action.', 'Write correct or withdraw as action. For a new figure move the words to note.'],
  })),
  KC510: error<{ review: string }>(({ review }) => ({
    vi: [`Cột doubt nêu nghi ngờ, nhưng cột review ghi ${quoted(review)}.`, 'Ghi doubtful ở review để trang web nêu rõ số này đáng ngờ; nếu hết nghi ngờ thì xóa ô doubt.'],
    en: [`doubt gives a doubt, but review says ${quoted(review)}.`, 'Write doubtful as review so that the site shows the doubt; or clear doubt if it is settled.'],
  })),
  KC511: error(() => ({
    vi: ['Cột review ghi doubtful, nhưng cột doubt bỏ trống.', 'Ghi ở doubt điều gì đáng ngờ, ví dụ: “Hai trang của báo cáo in hai số khác nhau”.'],
    en: ['review says doubtful, but doubt is empty.', 'Say in doubt what is doubtful, e.g. “two pages of the report print different numbers”.'],
  })),
  KC512: warning<{ release: string; line: number }>(({ release, line }) => ({
    vi: [`Dòng đính chính này giống hệt dòng đang có (releases/${release}.csv, dòng ${line}), nên không thay đổi gì.`, 'Ghi số đúng vào value (hoặc ô cần sửa), nếu không thì xóa dòng này.'],
    en: [`This correction equals the figure as it stands (releases/${release}.csv, line ${line}) and changes nothing.`, 'Write what is right as value (or in the cell to be changed), or delete the row.'],
  })),
  KC513: warning<{ value: string; live: string; release: string; line: number }>(({ value, live, release, line }) => ({
    vi: [`Dòng rút ghi ${value}, nhưng số đang có là ${live} (releases/${release}.csv, dòng ${line}).`, 'Xem lại có rút đúng số hay không; dòng withdraw chép nguyên dòng cũ, chỉ thêm action và reason.'],
    en: [`This row withdraws ${value}, but the figure as it stands is ${live} (releases/${release}.csv, line ${line}).`, 'Check that it is the right figure; a withdraw row repeats the old row and adds action and reason.'],
  })),
  KC514: warning<{ identity: string; left: string; right: string; leftValue: string; rightValue: string; explanation_vi: string; keys: string }>(({ identity, left, right, leftValue, rightValue, explanation_vi, keys }) => ({
    vi: [
      `Không khớp đẳng thức ${identity}: ${left} là ${leftValue}, còn ${right} là ${rightValue}.`,
      `${explanation_vi} Xem lại trong nguồn: ${keys}. Nguồn in đúng như vậy thì ghi vào note của dòng: [đã xem KC514: lý do]; trang đối chiếu vẫn nêu chỗ lệch.`,
    ],
    en: [
      `Identity ${identity} does not hold: ${left} is ${leftValue}, but ${right} is ${rightValue}.`,
      `Look at the source again: ${keys}. If it prints them so, write into the row's note: [đã xem KC514: lý do]; the reconciliation page still shows the difference.`,
    ],
  })),
};

function range(low: string, high: string, from: string, to: string): string {
  return [low === '' ? '' : `${from} ${low}`, high === '' ? '' : `${to} ${high}`].filter((part) => part !== '').join(' ');
}
