import { fold, wordsOf } from './fold.ts';
import { readPeriods } from './period-words.ts';
import type { PhraseBook } from './phrases.ts';
import { readUnitName, type SheetUnit } from './units.ts';

/** All that a header or a label says, as far as it is understood. More than one value in a list is a contradiction, or a title that names many things. */
export interface WordsRead {
  readonly indicators: readonly string[];
  readonly categories: readonly string[];
  readonly programmes: readonly string[];
  readonly statuses: readonly string[];
  readonly units: readonly SheetUnit[];
  readonly periods: readonly string[];
  readonly parts: readonly string[];
  readonly vague: readonly string[];
  /** Whether it says "tổng", "cộng". */
  readonly total: boolean;
  /** Words nobody could explain, without marks. */
  readonly rest: readonly string[];
}

const REMEMBERED = 20_000;
const NOTHING: WordsRead = { indicators: [], categories: [], programmes: [], statuses: [], units: [], periods: [], parts: [], vague: [], total: false, rest: [] };

/** Reads headers, labels and titles by one book of phrases; the same text is read once. */
export class WordReader {
  readonly #phrases: PhraseBook;
  readonly #counted: ReadonlySet<string>;
  readonly #known = new Map<string, WordsRead>();

  constructor(phrases: PhraseBook, counted: ReadonlySet<string>) {
    this.#phrases = phrases;
    this.#counted = counted;
  }

  /** What one cell of words says. */
  read(text: string): WordsRead {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const read = text === '' ? NOTHING : this.#read(text);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(text, read);
    return read;
  }

  #read(text: string): WordsRead {
    const units: SheetUnit[] = [];
    const whole = readUnitName(text, this.#counted);
    // A lone unit is a unit only where it cannot be a thing counted: `%` and money, not `đề án`.
    if (whole !== null && (whole.base === '%' || whole.base === 'đồng')) return { ...NOTHING, units: [whole] };
    const bare = withoutMarks(text).replace(/\(([^()]*)\)/g, (match, inside: string) => {
      const named = inside.replace(/^\s*(?:ĐVT|Đơn vị(?: tính)?)\s*:\s*/i, '').split(/[,;/]/).map((piece) => readUnitName(piece, this.#counted));
      if (named.some((unit) => unit === null)) return match;
      for (const unit of named) if (unit !== null) units.push(unit);
      return ' ';
    });
    // What is a phrase as a whole is not cut into times and words: "tăng giảm so với kế hoạch năm trước".
    const exact = this.#phrases.exact(wordsOf(bare));
    const { periods, parts, vague, dates, rest: folded } = exact === null ? readPeriods(bare) : { periods: [], parts: [], vague: [], dates: [], rest: '' };
    const { found, rest } = exact === null ? this.#phrases.read(wordsOf(folded)) : { found: [{ meaning: exact }], rest: [] };
    const said = { indicators: new Set<string>(), categories: new Set<string>(), programmes: new Set<string>(), statuses: new Set<string>() };
    let total = false;
    for (const { meaning } of found) {
      const { indicator, category, programme, status, unit } = meaning;
      if (indicator !== undefined) said.indicators.add(indicator);
      if (category !== undefined) said.categories.add(category);
      if (programme !== undefined) said.programmes.add(programme);
      if (status !== undefined) said.statuses.add(status);
      const named = unit === undefined ? null : readUnitName(unit, this.#counted);
      if (named !== null && !units.some(({ name }) => name === named.name)) units.push(named);
      total ||= meaning.total === true;
    }
    // "Khuyến công địa phương cấp tỉnh" is local, and says which.
    if ([...said.programmes].some((programme) => programme.startsWith('kcdp-'))) said.programmes.delete('kcdp');
    return {
      indicators: [...said.indicators],
      categories: [...said.categories],
      programmes: [...said.programmes],
      statuses: [...said.statuses],
      units,
      periods,
      parts,
      // Over a column a date is a time that only the document explains.
      vague: [...vague, ...dates],
      total,
      rest,
    };
  }
}

/** Whether a reading leaves no word unexplained and says at least something about a figure. */
export function isExplained(read: WordsRead): boolean {
  return read.rest.length === 0 && read.vague.length === 0 && (read.total || [read.indicators, read.categories, read.programmes, read.statuses, read.periods, read.parts].some((list) => list.length > 0));
}

/** Text without footnote marks and the sums that forms print in their headers: `Tổng số (3=1+2)`, `Kinh phí (1)`, `Đề án*`. */
export function withoutMarks(text: string): string {
  return text
    .replace(/\(?\s*\d{1,2}\s*=\s*[\d+\-*/:x ()]+\)?/g, ' ')
    .replace(/[(\[]\s*(?:\d{1,2}|[a-z*])\s*[)\]]/gi, ' ')
    .replace(/[*¹²³⁴⁵⁶⁷⁸⁹⁰]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

// Only words for places in general: "Thành phố Hà Nội" is a row, not a header.
const PLACE_WORD = '(?:tinh|thanh pho|tp|dia phuong|dia ban|don vi|so cong thuong|trung tam khuyen cong|vung|khu vuc)';
const PLACE_HEADER = new RegExp(`^(?:(?:ten|cac) )*${PLACE_WORD}(?: (?:va|hoac|cac|${PLACE_WORD}|thuc hien|bao cao|hanh chinh|truc thuoc(?: tw| trung uong)?|trong (?:vung|khu vuc)))*$`);

// Reasons, addresses, documents and their days.
const NOTE_HEADER = /^(?:ghi chu|chu thich|ly do|nguyen nhan|giai trinh|dia chi|dien thoai|nguoi (?:lap|theo doi|lien he)|can cu|(?:so )?(?:van ban|quyet dinh|hop dong)|qd so|ngay|thoi (?:gian|han|diem)|han (?:hoan thanh|nop)|so (?:va )?ngay)\b/;

/** Headers that name the column of places, and those of columns that never hold figures. */
export function headerRole(text: string): 'place' | 'ordinal' | 'note' | 'unit' | null {
  const words = fold(withoutMarks(text)).replace(/[^a-z0-9]+/g, ' ').trim();
  if (/^(?:tt|stt|so tt|so thu tu|sott)$/.test(words)) return 'ordinal';
  if (NOTE_HEADER.test(words)) return 'note';
  if (/^(?:dvt|don vi tinh)$/.test(words)) return 'unit';
  if (PLACE_HEADER.test(words)) return 'place';
  return null;
}
