/**
 * Finds numbers typed into prose, where only named figures may stand.
 *
 * Years, dates, periods of months, ordinals, and the numbers of laws and decisions are names, not figures, and stay. So do
 * digits that belong to a word (CO2, Covid-19). Everything else with a digit is a figure, and so is a written-out number
 * before a unit of money or share ("hai mươi phần trăm"), or a written-out number from ten up before a thing counted.
 */

/** A number typed into prose. */
export interface TypedNumber {
  /** Where it begins in the text. */
  readonly index: number;
  /** The number with its unit, as typed: "12 tỷ đồng". */
  readonly text: string;
  /** Canonical digits (`1.234,5` → `1234.5`), or null when it is written out in words. */
  readonly digits: string | null;
}

/** Units that are written beside numbers whatever the ledger counts. */
const UNITS = [
  'tỷ đồng', 'tỉ đồng', 'triệu đồng', 'nghìn đồng', 'tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'trăm', 'đồng', '%', 'phần trăm',
  'điểm phần trăm', 'điểm %', 'lần', 'tỉnh', 'thành phố', 'địa phương', 'huyện', 'xã', 'làng nghề', 'gian', 'máy', 'việc làm', 'học viên',
];

/** "tỷ lệ", "tỷ trọng" … are words, not billions. */
const NO_UNIT = '(?!\\s*(?:lệ|trọng|số|phú|giá|suất))';
const YEAR = '(?:19|20)\\d\\d';
const ONE_TO_TEN = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
const NUMBER_WORDS = `${ONE_TO_TEN}|mươi|mốt|tư|lăm|trăm|nghìn|ngàn|linh|lẻ|rưỡi`;

/** What looks like a number and is a name. Tried at every place where a digit or its word begins. */
const NAMES = [
  `\\d+(?:/\\d{4})?/[A-ZĐ]{2}[\\p{L}\\d-]*`, // 45/2012/NĐ-CP, 1881/QĐ-TTg
  `(?:Nghị định|Quyết định|Thông tư|Nghị quyết|Chỉ thị|Luật|Điều|điều|khoản|Khoản|Chương|Mục)(?: số)? \\d+(?:/\\d{4})?`,
  `\\d{1,2}/\\d{1,2}/${YEAR}|\\d{1,2}/${YEAR}`,
  `(?:[Nn]gày|[Tt]háng|[Qq]uý|[Ll]ần thứ|[Tt]hứ) \\d{1,2}(?![\\d.,]\\d)`,
  `\\d{1,2} tháng`,
  `(?:[Nn]ăm|[Gg]iai đoạn|[Nn]hiệm kỳ) ${YEAR}(?:[–-](?:${YEAR}|\\d\\d))?(?![\\d.,]\\d)`,
  `\\p{L}[\\p{L}]*-?\\d+`, // CO2, Covid-19
];

/** Finds the typed numbers of a text. `units` are the nouns of the things the ledger counts. */
export function typedNumbers(text: string, units: readonly string[]): TypedNumber[] {
  const unit = alternatives([...UNITS, ...units]);
  // What stands in braces is named, not typed: blank it, so that no index moves.
  const named = text.replace(/\{[^}]*\}/g, (braces) => '\uFFFC'.repeat(braces.length));
  const open = named.replace(new RegExp(NAMES.join('|'), 'gu'), blank);
  const prose = open.replace(new RegExp(`(?<![\\d.,])${YEAR}(?:[–-](?:${YEAR}|\\d\\d))?(?![\\d.,]?\\d)(?!\\s*(?:${unit})${NO_UNIT}(?!\\p{L}))`, 'gu'), blank);
  return [...digitNumbers(prose, unit), ...wordNumbers(prose, unit)].sort((a, b) => a.index - b.index);
}

function digitNumbers(prose: string, unit: string): TypedNumber[] {
  const pattern = new RegExp(`\\d[\\d.,]*(?<![.,])(?:\\s*(?:${unit})${NO_UNIT}(?!\\p{L}))?`, 'giu');
  return [...prose.matchAll(pattern)].map((match) => ({
    index: match.index,
    text: match[0],
    digits: canonical(/^[\d.,]*\d/.exec(match[0])?.[0] ?? ''),
  }));
}

function wordNumbers(prose: string, unit: string): TypedNumber[] {
  const money = '(?:tỷ|tỉ|triệu|phần trăm|%)';
  const edge = '(?<!\\p{L})';
  const small = `${edge}(?:${ONE_TO_TEN})(?:\\s+(?:${NUMBER_WORDS}))*\\s+${money}${NO_UNIT}(?!\\p{L})`;
  const large = `${edge}(?:mười|(?:${ONE_TO_TEN})(?:\\s+(?:${NUMBER_WORDS}))*\\s+(?:mươi|trăm|nghìn|ngàn))(?:\\s+(?:${NUMBER_WORDS}))*\\s+(?:${unit})${NO_UNIT}(?!\\p{L})`;
  return [...prose.matchAll(new RegExp(`${small}|${large}`, 'giu'))].map((match) => ({ index: match.index, text: match[0], digits: null }));
}

function alternatives(units: readonly string[]): string {
  const all = [...new Set(units.flatMap((unit) => [unit, ...unit.split(', ')]))].filter((unit) => unit !== '');
  return all.sort((a, b) => b.length - a.length).map((unit) => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

function canonical(digits: string): string {
  return digits.replaceAll('.', '').replace(',', '.');
}
