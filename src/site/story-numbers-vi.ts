import type { NumberManner } from './story-number-manner.ts';

const YEAR = '(?:19|20)\\d\\d';
const ONE_TO_TEN = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
const NUMBER_WORDS = `${ONE_TO_TEN}|mươi|mốt|tư|lăm|trăm|nghìn|ngàn|linh|lẻ|rưỡi`;

/** Numbers in Vietnamese prose: "176,4 tỷ đồng", "hai mươi phần trăm". */
export const VIETNAMESE_NUMBERS: NumberManner = {
  names: [
    `\\d+(?:/\\d{4})?/[A-ZĐ]{2}[\\p{L}\\d-]*`, // 45/2012/NĐ-CP, 1881/QĐ-TTg
    `(?:Nghị định|Quyết định|Thông tư|Nghị quyết|Chỉ thị|Luật|Điều|điều|khoản|Khoản|Chương|Mục)(?: số)? \\d+(?:/\\d{4})?`,
    `\\d{1,2}/\\d{1,2}/${YEAR}|\\d{1,2}/${YEAR}`,
    `(?:[Nn]gày|[Tt]háng|[Qq]uý|[Ll]ần thứ|[Tt]hứ) \\d{1,2}(?![\\d.,]\\d)`,
    `\\d{1,2} tháng`,
    `(?:[Nn]ăm|[Gg]iai đoạn|[Nn]hiệm kỳ) ${YEAR}(?:[–-](?:${YEAR}|\\d\\d))?(?![\\d.,]\\d)`,
    `\\p{L}[\\p{L}]*-?\\d+`, // CO2, Covid-19
  ],
  units: [
    'tỷ đồng', 'tỉ đồng', 'triệu đồng', 'nghìn đồng', 'tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'trăm', 'đồng', '%', 'phần trăm',
    'điểm phần trăm', 'điểm %', 'lần', 'tỉnh', 'thành phố', 'địa phương', 'huyện', 'xã', 'làng nghề', 'gian', 'máy', 'việc làm', 'học viên',
  ],
  wordsOf: (unit) => [unit, ...unit.split(', ')],
  // "tỷ lệ", "tỷ trọng" … are words, not billions.
  noUnit: '(?!\\s*(?:lệ|trọng|số|phú|giá|suất))',
  before: '',
  words: (unit) => [
    `(?:${ONE_TO_TEN})(?:\\s+(?:${NUMBER_WORDS}))*\\s+(?:tỷ|tỉ|triệu|phần trăm|%)`,
    `(?:mười|(?:${ONE_TO_TEN})(?:\\s+(?:${NUMBER_WORDS}))*\\s+(?:mươi|trăm|nghìn|ngàn))(?:\\s+(?:${NUMBER_WORDS}))*\\s+(?:${unit})`,
  ],
  canonical: (digits) => digits.replaceAll('.', '').replace(',', '.'),
};
