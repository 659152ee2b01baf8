import type { Wording } from './problem.ts';

/** How a language writes numbers, and the words that change what a number says. */
interface Manner {
  readonly number: RegExp;
  readonly group: RegExp;
  readonly decimal: string;
  /** Word before a number → the ledger's qualifier. */
  readonly before: readonly (readonly [words: RegExp, qualifier: string])[];
  /** Word after a number → its magnitude or sign. */
  readonly after: readonly (readonly [words: RegExp, mark: string])[];
}

const MANNERS: Readonly<Record<keyof Wording, Manner>> = {
  vi: {
    number: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
    group: /\./g,
    decimal: ',',
    before: [
      // "thấp hơn 8,5%" is "8.5% lower".
      [/(?<!(?:thấp|cao|nhiều|ít|lớn|nhỏ|kém|sạch|nhanh|chậm)\s)(?:hơn|trên)\s+(?:năm |tháng )?$/iu, '>'],
      [/gần\s+(?:năm |tháng )?$/iu, '<'],
      // "trong khoảng 2007–2016" is a span, not a guess.
      [/(?<!trong\s)khoảng\s+(?:năm |tháng )?$/iu, '~'],
    ],
    after: [[/^ ?nghìn tỷ(?! lệ)/iu, ' nghìn tỷ'], [/^ ?tỷ(?! lệ)/iu, ' tỷ'], [/^ ?triệu/iu, ' triệu'], [/^ ?%/, '%']],
  },
  en: {
    number: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
    group: /,/g,
    decimal: '.',
    before: [
      [/more than\s+(?:VND\s+)?$/iu, '>'],
      [/(?:nearly|almost)\s+(?:VND\s+)?$/iu, '<'],
      [/(?:about|around)\s+(?:VND\s+)?$/iu, '~'],
    ],
    after: [[/^ ?trillion/iu, ' nghìn tỷ'], [/^ ?billion/iu, ' tỷ'], [/^ ?million/iu, ' triệu'], [/^ ?(?:%|per cent)/iu, '%']],
  },
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
/** A month is a number in Vietnamese. "May" is one only beside a number. */
const MONTH = new RegExp(`\\b(?:${MONTHS.filter((month) => month !== 'May').join('|')}|(?<=\\d )May|May(?= \\d))\\b`, 'g');

/**
 * The numbers a text says, each with its qualifier and magnitude, in ascending order of their writing: "hơn 1.605,5 triệu" and
 * "more than VND 1,605.5 million" are both `>1605.5 triệu`. Names of months are numbers; numbers written as words are not seen.
 */
export function numbersInWords(text: string, lang: keyof Wording): readonly string[] {
  const { number, group, decimal, before, after } = MANNERS[lang];
  const months = lang === 'vi' ? text : text.replace(MONTH, (name) => String(MONTHS.indexOf(name as (typeof MONTHS)[number]) + 1));
  return [...months.matchAll(number)].map((match) => {
    const [head, tail] = [months.slice(0, match.index), months.slice(match.index + match[0].length)];
    const qualifier = before.find(([words]) => words.test(head))?.[1] ?? '';
    const magnitude = after.find(([words]) => words.test(tail))?.[1] ?? '';
    return qualifier + match[0].replace(group, '').replace(decimal, '.').replace(/^0+(?=\d)/, '') + magnitude;
  }).sort();
}

const QUOTATION = /"([^"]*)"/g;

/** The numbers that only one of two texts says. What both quote from the source in the same letters is left out. */
export function differingNumbers({ vi, en }: Wording): { readonly vi: readonly string[]; readonly en: readonly string[] } {
  const quoted = (text: string) => new Set(text.match(QUOTATION) ?? []);
  const shared = [...quoted(vi)].filter((passage) => quoted(en).has(passage));
  const bare = (text: string) => shared.reduce((rest, passage) => rest.replaceAll(passage, ''), text);
  const [left, right] = [numbersInWords(bare(vi), 'vi'), numbersInWords(bare(en), 'en')];
  return { vi: without(left, right), en: without(right, left) };
}

/** The list less the other, one for one. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
