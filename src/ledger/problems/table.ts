import { error, quoted, warning } from './entry.ts';

/** KC7xx: tables beside the releases that contradict themselves or each other. */
export const TABLE_PROBLEMS = {
  KC701: error<{ key: string; first: number }>(({ key, first }) => ({
    vi: [`${quoted(key)} đã có ở dòng ${first}; mỗi mã chỉ có một dòng.`, 'Xóa một dòng, hoặc đổi mã nếu là hai thứ khác nhau.'],
    en: [`${quoted(key)} already stands in line ${first}; every identifier has one row.`, 'Delete one row, or change the identifier if they are two different things.'],
  })),
  KC702: warning<{ source: string; line: number }>(({ source, line }) => ({
    vi: [`Địa chỉ này trùng với nguồn ${quoted(source)} ở dòng ${line}.`, 'Nếu là cùng một tài liệu thì gộp làm một; nếu không, xem lại địa chỉ.'],
    en: [`This address is also that of source ${quoted(source)}, line ${line}.`, 'If it is the same document keep one row; otherwise check the address.'],
  })),
  KC703: error<{ from: string; to: string }>(({ from, to }) => ({
    vi: [`Ngày hết hiệu lực ${to} đứng trước ngày có hiệu lực ${from}.`, 'Xem lại hai ngày; có thể valid_from và valid_to bị đổi chỗ.'],
    en: [`valid_to ${to} comes before valid_from ${from}.`, 'Check both dates; they may be swapped.'],
  })),
  KC704: error<{ column: string; chain: string }>(({ column, chain }) => ({
    vi: [`Cột ${column} chạy vòng tròn: ${chain}.`, column === 'successor' ? 'successor chỉ từ địa bàn cũ sang địa bàn mới; xóa ô chỉ ngược lại.' : 'parent chỉ từ nhóm nhỏ lên nhóm lớn; xóa ô chỉ ngược lại.'],
    en: [`Column ${column} runs in a circle: ${chain}.`, column === 'successor' ? 'successor points from an old place to a new one; clear the one that points back.' : 'parent points from a sub-group to its group; clear the one that points back.'],
  })),
  KC705: error<{ code: string; other: string; line: number }>(({ code, other, line }) => ({
    vi: [`Mã thống kê ${code} trùng với ${quoted(other)} (dòng ${line}) trong cùng thời gian.`, 'Xem lại mã, hoặc valid_from và valid_to: một mã có thể dùng lại, nhưng không cho hai tỉnh cùng lúc.'],
    en: [`GSO code ${code} also belongs to ${quoted(other)} (line ${line}) at the same time.`, 'Check the code, or valid_from and valid_to: a code may be re-used, but not by two provinces at once.'],
  })),
  KC706: error<{ cell: string; fixed: string | null }>(({ cell, fixed }) => ({
    vi: [`${quoted(cell)} không đúng dạng: cần hai kỳ nối bằng “..”, kỳ sớm hơn đứng trước.`, `Viết ${fixed ?? 'kỳ cuối trước chỗ gãy và kỳ đầu sau chỗ gãy, ví dụ 2020..2021'}.`],
    en: [`${quoted(cell)} is not two periods joined by “..”, the earlier first.`, `Write ${fixed ?? 'the last period before the break and the first after it, e.g. 2020..2021'}.`],
  })),
  KC707: error<{ cell: string; at: number; why_vi: string }>(({ cell, at, why_vi }) => ({
    vi: [`Không đọc được biểu thức ${quoted(cell)} ở ký tự thứ ${at}. ${why_vi}`, 'Sửa biểu thức; cách viết có trong data/README.md, phần identities.csv.'],
    en: [`The expression ${quoted(cell)} cannot be read at character ${at}.`, 'Mend the expression; data/README.md explains the form under identities.csv.'],
  })),
  KC708: error<{ region: string }>(({ region }) => ({
    vi: [`${quoted(region)} không phải là vùng (cột level trong places.csv không ghi region).`, 'Cột region phải là mã của một vùng, ví dụ phia-bac.'],
    en: [`${quoted(region)} is not a region (its level in places.csv is not region).`, 'The region column names a region, e.g. phia-bac.'],
  })),
  KC709: error<{ place: string }>(({ place }) => ({
    vi: [`${quoted(place)} không phải là tỉnh, thành phố (cột level trong places.csv không ghi province).`, 'Thành viên của một vùng phải là tỉnh hoặc thành phố.'],
    en: [`${quoted(place)} is not a province or city (its level in places.csv is not province).`, 'The members of a region are provinces.'],
  })),
  KC710: error<{ region: string; place: string; instead: string | null }>(({ region, place, instead }) => ({
    vi: [`${place} và vùng ${region} không có ngày nào cùng tồn tại.`, instead === null ? 'Xem lại dạng của tỉnh hoặc của vùng (trước hay sau 1/7/2025).' : `Có phải ${quoted(instead)}?`],
    en: [`${place} and region ${region} never existed at the same time.`, instead === null ? 'Check which form of the province or region is meant (before or after 1 July 2025).' : `Did you mean ${quoted(instead)}?`],
  })),
  KC711: error<{ min: string; max: string }>(({ min, max }) => ({
    vi: [`Cận dưới ${min} lớn hơn cận trên ${max}.`, 'Xem lại plausible_min và plausible_max; có thể hai số bị đổi chỗ.'],
    en: [`The lower bound ${min} is greater than the upper bound ${max}.`, 'Check plausible_min and plausible_max; they may be swapped.'],
  })),
  KC712: error<{ kind: string }>(({ kind }) => ({
    vi: [`Biểu đồ kiểu ${kind} vẽ một kỳ, mà cột period để trống.`, 'Ghi một kỳ, ví dụ 2023; kiểu bars và dots còn nhận nhiều kỳ nếu mọi cột khác chỉ có một mã.'],
    en: [`A chart of kind ${kind} draws one period, and period is empty.`, 'Write a period, e.g. 2023; bars and dots also take several where every other column names one thing.'],
  })),
  KC713: error<{ units: string }>(({ units }) => ({
    vi: [`Các chỉ tiêu của biểu đồ này khác đơn vị: ${units}.`, 'Chỉ vẽ chung những chỉ tiêu cùng đơn vị; tách thành hai biểu đồ.'],
    en: [`The indicators of this chart have different units: ${units}.`, 'Draw only indicators of one unit together; make two charts.'],
  })),
  KC714: error<{ found: number; sought: string }>(({ found, sought }) => ({
    vi: [
      found === 0 ? 'Sổ không có số liệu nào cho biểu đồ này.' : 'Sổ chỉ có một số liệu cho biểu đồ này, chưa đủ để vẽ.',
      `Đã tìm ${quoted(sought)} và các khóa cùng loại; số còn nghi vấn không được vẽ. Xem lại các cột place, period, indicator, programme, status, category.`,
    ],
    en: [
      found === 0 ? 'The ledger has no figure for this chart.' : 'The ledger has only one figure for this chart, too few to draw.',
      `Looked for ${quoted(sought)} and its like; figures in doubt are not drawn. Check place, period, indicator, programme, status and category.`,
    ],
  })),
  KC715: error<{ kind: string; several: string }>(({ kind, several }) => ({
    vi: [`Các cột ${several} đều có nhiều giá trị; kiểu ${kind} chỉ so một loại với nhau.`, 'Để nhiều mã ở một cột thôi, các cột kia mỗi cột một mã.'],
    en: [`The columns ${several} hold several values each; kind ${kind} compares one sort of thing.`, 'Keep several values in one column and one in each of the others.'],
  })),
  KC716: error<{ given: string; missing: string }>(({ given, missing }) => ({
    vi: [`Có ${given} mà không có ${missing}.`, 'Viết đủ cả hai thứ tiếng, hoặc để trống cả hai.'],
    en: [`There is ${given} but no ${missing}.`, 'Write both languages, or leave both empty.'],
  })),
  KC717: error<{ vi: readonly string[]; en: readonly string[] }>(({ vi, en }) => ({
    vi: [`Bản dịch có con số khác bản tiếng Việt: ${onlyIn('chỉ tiếng Việt có', vi)}${vi.length > 0 && en.length > 0 ? '; ' : ''}${onlyIn('chỉ tiếng Anh có', en)}.`, 'Giữ nguyên mọi con số, cả “hơn”, “gần”, “khoảng”, tỷ hay triệu; tháng viết bằng chữ cũng tính là số.'],
    en: [`The translation says other numbers than the Vietnamese: ${onlyIn('only in Vietnamese', vi)}${vi.length > 0 && en.length > 0 ? '; ' : ''}${onlyIn('only in English', en)}.`, 'Keep every number, with “more than”, “nearly”, “about” and billion or million; names of months count as numbers.'],
  })),
  KC718: warning<{ count: number }>(({ count }) => ({
    vi: [count === 1 ? 'Một ghi chú trong tệp này chưa có bản tiếng Anh.' : `${count} ghi chú trong tệp này chưa có bản tiếng Anh; đây là chỗ đầu tiên.`, 'Chạy npm run data:translate để chép các ghi chú còn thiếu vào translations.csv, rồi điền cột en. Chưa dịch thì trang tiếng Anh in nguyên tiếng Việt.'],
    en: [count === 1 ? 'One remark in this file has no English.' : `${count} remarks in this file have no English; this is the first.`, 'Run npm run data:translate to copy what is missing into translations.csv, then fill in the column en. Until then English pages print the Vietnamese.'],
  })),
  KC719: warning(() => ({
    vi: ['Không ghi chú nào trong sổ viết đúng như thế này, nên bản dịch không được dùng.', 'Nếu ghi chú đã được sửa thì sửa ô vi cho khớp từng chữ; nếu không còn nữa thì xóa dòng.'],
    en: ['No remark in the ledger reads exactly like this, so the translation is not used.', 'If the remark was mended, mend this cell to match it letter by letter; if it is gone, delete the row.'],
  })),
};

/** "only in English: 12, >5.3e9", or nothing. */
function onlyIn(where: string, numbers: readonly string[]): string {
  return numbers.length === 0 ? '' : `${where} ${numbers.map(quoted).join(', ')}`;
}
