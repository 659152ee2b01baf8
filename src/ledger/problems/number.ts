import { error, quoted } from './entry.ts';

const RULE_VI = 'Số viết liền, không ngăn nhóm nghìn, phần thập phân sau dấu chấm';
const RULE_EN = 'Digits without grouping, a point before decimals';

/** KC32x–KC33x: a number that is not plain digits with a decimal point. The mended number is given wherever only one is possible. */
export const NUMBER_PROBLEMS = {
  KC321: error<{ cell: string; fixed: string }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} viết theo lối Việt Nam: chấm ngăn nghìn, phẩy thập phân.`, `Viết ${fixed}. ${RULE_VI}.`],
    en: [`${quoted(cell)} is written the Vietnamese way: points for thousands, a decimal comma.`, `Write ${fixed}. ${RULE_EN}.`],
  })),
  KC322: error<{ cell: string; fixed: string }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} dùng dấu phẩy thập phân.`, `Viết ${fixed}. ${RULE_VI}.`],
    en: [`${quoted(cell)} has a decimal comma.`, `Write ${fixed}. ${RULE_EN}.`],
  })),
  KC323: error<{ cell: string; decimal: string; whole: string }>(({ cell, decimal, whole }) => ({
    vi: [`${quoted(cell)} đọc được theo hai cách: ${decimal} (phẩy thập phân) hoặc ${whole} (phẩy ngăn nghìn).`, `Xem lại nguồn rồi viết ${decimal} hoặc ${whole}.`],
    en: [`${quoted(cell)} can be read in two ways: ${decimal} (decimal comma) or ${whole} (comma for thousands).`, `Look at the source, then write ${decimal} or ${whole}.`],
  })),
  KC324: error<{ cell: string; fixed: string }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} có dấu ngăn nhóm nghìn.`, `Viết ${fixed}. ${RULE_VI}.`],
    en: [`${quoted(cell)} groups its thousands.`, `Write ${fixed}. ${RULE_EN}.`],
  })),
  KC325: error<{ cell: string; fixed: string | null }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} có dấu % trong ô số.`, `${fixed === null ? 'Chỉ viết số' : `Viết ${fixed}`} ở cột value; dấu % viết ở cột unit.`],
    en: [`${quoted(cell)} has a % sign in the number.`, `${fixed === null ? 'Write only the number' : `Write ${fixed}`} as value; the % sign belongs in unit.`],
  })),
  KC326: error<{ cell: string; fixed: string | null }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} có chữ trong ô số.`, `${fixed === null ? 'Chỉ viết số' : `Viết ${fixed}`} ở cột value; đơn vị viết ở cột unit.`],
    en: [`${quoted(cell)} has words in the number.`, `${fixed === null ? 'Write only the number' : `Write ${fixed}`} as value; the unit belongs in unit.`],
  })),
  KC327: error<{ cell: string; fixed: string | null }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} có dấu cách giữa các chữ số.`, `Viết ${fixed ?? 'các chữ số liền nhau'}. ${RULE_VI}.`],
    en: [`${quoted(cell)} has a space between its digits.`, `Write ${fixed ?? 'the digits together'}. ${RULE_EN}.`],
  })),
  KC328: error<{ cell: string; fixed: string | null }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} có dấu cộng ở đầu.`, `Viết ${fixed ?? 'số không có dấu cộng'}: số dương không ghi dấu.`],
    en: [`${quoted(cell)} begins with a plus sign.`, `Write ${fixed ?? 'the number without it'}: positive numbers carry no sign.`],
  })),
  KC329: error<{ cell: string; fixed: string | null }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} là số viết dạng lũy thừa của bảng tính.`, `Viết đủ chữ số${fixed === null ? '' : `: ${fixed}`}.`],
    en: [`${quoted(cell)} is written with an exponent.`, `Write all its digits${fixed === null ? '' : `: ${fixed}`}.`],
  })),
  KC330: error<{ cell: string; fixed: string }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} có số 0 thừa ở đầu.`, `Viết ${fixed}.`],
    en: [`${quoted(cell)} begins with a superfluous 0.`, `Write ${fixed}.`],
  })),
  KC331: error<{ cell: string; fixed: string }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} thiếu chữ số trước hoặc sau dấu chấm.`, `Viết ${fixed}.`],
    en: [`${quoted(cell)} lacks a digit before or after the point.`, `Write ${fixed}.`],
  })),
  KC332: error<{ cell: string }>(({ cell }) => ({
    vi: [`${quoted(cell)} không phải là số.`, 'Nguồn không nêu số thì không viết dòng này: thiếu số khác với số 0. Nguồn có số thì viết bằng chữ số.'],
    en: [`${quoted(cell)} is not a number.`, 'When the source gives no number, leave the row out: missing is not zero. Otherwise write the number in digits.'],
  })),
  KC333: error<{ cell: string; fixed: string | null; qualifier: string }>(({ cell, fixed, qualifier }) => ({
    vi: [`${quoted(cell)} có chữ hoặc dấu chỉ mức độ trong ô số.`, `Viết ${fixed ?? 'số'} ở cột value và ${qualifier} ở cột qualifier (> hơn, trên · < gần · ~ khoảng).`],
    en: [`${quoted(cell)} has a qualifying word or sign in the number.`, `Write ${fixed ?? 'the number'} as value and ${qualifier} as qualifier (> more than · < nearly · ~ about).`],
  })),
  KC334: error<{ cell: string; fixed: string | null }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} dùng gạch dài hoặc dấu trừ in thay cho dấu trừ thường.`, `Viết ${fixed ?? 'số với dấu trừ “-” trên bàn phím'}.`],
    en: [`${quoted(cell)} has a dash or typographic minus instead of a hyphen-minus.`, `Write ${fixed ?? 'it with the “-” of the keyboard'}.`],
  })),
  KC335: error<{ cell: string; unit: string; whole: string | null }>(({ cell, unit, whole }) => ({
    vi: [`${quoted(cell)} ${unit} là số thập phân, mà ${unit} đếm bằng số nguyên.`, whole === null ? 'Xem lại số và đơn vị trong nguồn.' : `Dấu chấm ở đây là dấu thập phân. Nếu nguồn in ${cell} theo lối Việt Nam thì viết ${whole}.`],
    en: [`${quoted(cell)} is a fraction, but “${unit}” is counted in whole numbers.`, whole === null ? 'Look at the number and the unit in the source again.' : `The point is a decimal point here. If the source prints ${cell} the Vietnamese way, write ${whole}.`],
  })),
  KC336: error<{ cell: string; indicator: string }>(({ cell, indicator }) => ({
    vi: [`Chỉ tiêu ${indicator} không thể âm (${cell}).`, 'Bỏ dấu trừ nếu gõ nhầm. Số âm chỉ dùng cho tỷ lệ thay đổi (đơn vị %, không cộng được).'],
    en: [`Indicator ${indicator} cannot be negative (${cell}).`, 'Remove the minus if it is a slip. Only changes in % (not additive) may be negative.'],
  })),
  KC337: error<{ cell: string }>(({ cell }) => ({
    vi: [`${quoted(cell)} là ngày tháng, không phải số: Excel tự đổi số như 1.5 hay 5-1 thành ngày.`, 'Chép lại số từ nguồn. Trước khi gõ, chọn cả cột value và đặt kiểu ô là Văn bản (Text), để Excel không đổi nữa.'],
    en: [`${quoted(cell)} is a date, not a number: Excel turns numbers like 1.5 or 5-1 into dates.`, 'Copy the number from the source again. Before typing, give the whole value column the cell type Text, and Excel will leave it alone.'],
  })),
  KC338: error<{ cell: string }>(({ cell }) => ({
    vi: [`${quoted(cell)} là báo lỗi của bảng tính, không phải số.`, cell.startsWith('##') ? 'Cột trong bảng tính quá hẹp nên số bị che: kéo rộng cột rồi chép lại.' : 'Công thức trong bảng tính đang hỏng: chép lại số từ nguồn, không chép công thức.'],
    en: [`${quoted(cell)} is an error of the spreadsheet, not a number.`, cell.startsWith('##') ? 'The column there is too narrow to show the number: widen it and copy again.' : 'A formula in the spreadsheet is broken: copy the number from the source, not the formula.'],
  })),
};
