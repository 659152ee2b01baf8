import { readerNote } from '../ledger/acknowledgement.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Lang } from './lang.ts';
import { unitWord } from './units.ts';
import { formatValue } from './values.ts';

/** Words of the ledger, and the language they are really in: what has no English is shown in Vietnamese and marked so. */
export interface Remark {
  readonly text: string;
  readonly lang: Lang;
}

/** A note, a doubt, a reason or an explanation for readers of a language, without what editors tell each other in it; null where nothing is left. */
export function sayRemark(ledger: Ledger, text: string, lang: Lang): Remark | null {
  const vi = readerNote(text);
  if (vi === '') return null;
  const translated = lang === 'vi' ? undefined : ledger.translations.get(vi);
  return translated === undefined ? { text: vi, lang: 'vi' } : { text: translated, lang };
}

const PRINTED = /^in là (\d{1,3}(?:\.\d{3})*|\d+)(,\d+)? ([^"(]+?)( \(nguồn tiếng Anh\))?$/;

/** Nouns of locators that are no unit of the ledger. */
const PRINTED_UNITS: Readonly<Record<string, string>> = {
  'học viên': 'trainees', 'lượt học viên': 'trainee-turns', 'lượt người': 'attendances', 'hồ sơ': 'applications',
};

/** How a source prints a figure: "in là 1.605 triệu đồng" · "VND 1,605 million". Words of another form stay Vietnamese; null where nothing is said. */
export function sayLocator(locator: string, lang: Lang): Remark | null {
  if (locator === '') return null;
  const [, whole = '', fraction = '', unit = '', english] = PRINTED.exec(locator) ?? [];
  const digits = whole.replaceAll('.', '') + fraction.replace(',', '.');
  const noun = PRINTED_UNITS[unit];
  const known = noun !== undefined || unitWord(unit, '2', 'en') !== unit;
  if (lang === 'vi' || !known) return { text: locator, lang: 'vi' };
  const amount = { value: digits, qualifier: '=', unit: noun === undefined ? unit : '' } as const;
  return { text: `${formatValue(amount, lang)}${noun === undefined ? '' : ` ${noun}`}${english === undefined ? '' : ' (source in English)'}`, lang };
}
