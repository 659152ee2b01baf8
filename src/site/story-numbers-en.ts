import { BILLION, MILLION, unitWord } from '../words/units.ts';
import type { NumberManner } from './story-number-manner.ts';

const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const ONE_TO_NINE = 'one|two|three|four|five|six|seven|eight|nine';
const TEN_UP = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const MORE = `(?:(?:[\\s-]+|\\s+and\\s+)(?:${ONE_TO_NINE}|${TEN_UP}|hundred|thousand))*`;

/** Numbers in English prose: "VND 176.4 billion", "twenty per cent". */
export const ENGLISH_NUMBERS: NumberManner = {
  names: [
    `\\d+(?:/\\d{4})?/[A-ZĐ]{2}[\\p{L}\\d-]*`, // 45/2012/NĐ-CP, 1881/QĐ-TTg
    `(?:Decree|Decision|(?:Joint )?Circular|Resolution|Directive|Law|[Aa]rticles?|[Cc]lause|[Cc]hapter|[Ss]ection)(?: No\\.?)? \\d+(?:/\\d{4})?(?! (?:billion|million))`,
    `\\d{1,2} ${MONTH}(?: ${YEAR})?(?!\\p{L})|${MONTH} \\d{1,2}(?:, ${YEAR})?(?![\\d.,]\\d)|${MONTH} ${YEAR}`,
    `\\d{1,2}(?:st|nd|rd|th)(?!\\p{L})`, // the 18th conference
    `[QH][1-4] ${YEAR}`,
    `\\d{1,2}[ -]months?(?!\\p{L})`,
    `\\p{L}[\\p{L}]*-?\\d+`, // CO2, Covid-19
  ],
  units: [
    'billion dong', 'million dong', 'billion', 'million', 'trillion', 'thousand', 'dong', '%', 'per cent', 'percent', 'percentage points', 'percentage point',
    'times', 'province', 'provinces', 'city', 'cities', 'district', 'districts', 'commune', 'communes', 'village', 'villages', 'workshop', 'workshops',
    'stand', 'stands', 'job', 'jobs', 'trainee', 'trainees', 'award', 'awards', 'entry', 'entries', 'figure', 'figures', 'source', 'sources',
  ],
  wordsOf: (unit) => (unit === BILLION || unit === MILLION ? [] : ['1', '2'].flatMap((digits) => splitWords(unitWord(unit, digits, 'en')))),
  noUnit: '',
  before: '(?:(?:VND|US\\$|USD|\\$)\\s*)?',
  words: (unit) => [
    `(?:${ONE_TO_NINE}|${TEN_UP})${MORE}[\\s-]+(?:billion|million|trillion|per\\s?cent|%)(?:\\s+dong)?`,
    `(?:(?:${TEN_UP})${MORE}|(?:${ONE_TO_NINE})\\s+(?:hundred|thousand)${MORE})[\\s-]+(?:${unit})`,
  ],
  canonical: (digits) => digits.replaceAll(',', ''),
};

/** "province or city" is written as either. */
function splitWords(words: string): readonly string[] {
  return [words, ...words.split(/ (?:or|and) /)];
}
