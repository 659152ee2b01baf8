import type { Lang } from './lang.ts';

/** What Vietnamese legal texts and their parts are called, the longer names first. */
const NAMES: readonly (readonly [vi: RegExp, en: string])[] = [
  [/Thông tư liên tịch(?= \d)/g, 'Joint Circular'],
  [/Thông tư(?= \d)/g, 'Circular'],
  [/Nghị định(?= \d)/g, 'Decree'],
  [/Nghị quyết(?= \d)/g, 'Resolution'],
  [/Quyết định(?= \d)/g, 'Decision'],
  [/Điều(?= \d+(?:, |–)\d)/g, 'Articles'],
  [/Điều(?= \d)/g, 'Article'],
  [/khoản(?= \d)/g, 'clause'],
  [/điểm(?= [a-zđ](?![\p{L}]))/gu, 'point'],
  [/ và (?=Article|clause|Decision)/g, ' and '],
];

/** What else stands in the basis of a word or an activity. */
const REMARKS: readonly (readonly [vi: string, en: string])[] = [
  ['(đọc qua báo chí và bản tóm tắt)', '(read in the press and in summaries)'],
  ['(đã được thay)', '(since replaced)'],
  ['(phần tạm ứng)', '(on advances)'],
  ['theo cách dùng trong các nguồn', 'as used in the sources'],
  ['chưa đọc được định nghĩa', 'its definition was not seen'],
  ['tên cơ quan đầu mối', 'name of the lead agency'],
  ['quy định về hồ sơ', 'rules on applications'],
  ['Nghĩa vụ:', 'The duty:'],
  ['chữ dùng:', 'the words:'],
  ['địa bàn mới:', 'eligible areas now:'],
  ['Các vùng:', 'The regions:'],
  ['Tên trong', 'Names in'],
  ['báo chí', 'the press of'],
];

/** A legal basis in a language, with what is remarked on it: "Nghị định 45/2012/NĐ-CP, Điều 4, khoản 3" · "Decree 45/2012/NĐ-CP, Article 4, clause 3". Numbers of texts stay as they are cited. */
export function sayLegalBasis(basis: string, lang: Lang): string {
  if (lang === 'vi') return basis;
  const remarked = REMARKS.reduce((text, [vi, en]) => text.replace(vi, en), basis);
  return NAMES.reduce((text, [vi, en]) => text.replace(vi, en), remarked);
}
