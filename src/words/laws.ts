import type { Lang } from './lang.ts';

/** What Vietnamese legal texts and their parts are called, the longer names first. */
const NAMES: readonly (readonly [vi: RegExp, en: string])[] = [
  [/Thông tư liên tịch(?= \d)/g, 'Joint Circular'],
  [/Thông tư(?= \d)/g, 'Circular'],
  [/Nghị định(?= \d)/g, 'Decree'],
  [/Nghị quyết(?= \d)/g, 'Resolution'],
  [/Quyết định(?= \d)/g, 'Decision'],
  [/Điều(?= \d)/g, 'Article'],
  [/khoản(?= \d)/g, 'clause'],
];

/** A legal basis in a language: "Nghị định 45/2012/NĐ-CP, Điều 4, khoản 3" · "Decree 45/2012/NĐ-CP, Article 4, clause 3". Numbers of texts stay as they are cited. */
export function sayLegalBasis(basis: string, lang: Lang): string {
  return lang === 'vi' ? basis : NAMES.reduce((text, [vi, en]) => text.replace(vi, en), basis);
}
