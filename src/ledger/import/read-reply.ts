import { parsePeriod } from '../period.ts';
import type { Question } from './doubts.ts';
import type { LedgerWords } from './figure-parts.ts';
import { fold, wordsOf } from './fold.ts';
import { joinPeriod, readPeriods } from './period-words.ts';

/** What an editor's reply to a question means: an answer, or several it may mean, or nothing that fits. */
export type Reply = { readonly kind: 'answer'; readonly value: string } | { readonly kind: 'several'; readonly labels: readonly string[] } | { readonly kind: 'none' };

/** Reads a reply as people type it: the number of a choice, its value or words of it, else a free answer where the question takes one. */
export function readReply(reply: string, { choices, form, path }: Question, ledger: LedgerWords): Reply {
  const text = reply.trim();
  const numbered = /^\d{1,2}$/.test(text) ? choices[Number(text) - 1]?.value : undefined;
  if (numbered !== undefined) return { kind: 'answer', value: numbered };
  const exact = choices.find(({ value, label }) => fold(value) === fold(text) || fold(label) === fold(text));
  if (exact !== undefined) return { kind: 'answer', value: exact.value };
  const free = form === '' ? null : freeAnswer(text, String(path.at(-1)), path, ledger);
  if (free !== null) return free;
  const like = choices.filter(({ label }) => hasWords(label, text));
  if (like.length === 1) return { kind: 'answer', value: like[0]!.value };
  return like.length > 1 ? { kind: 'several', labels: like.map(({ label }) => label) } : form === '' ? { kind: 'none' } : { kind: 'answer', value: text };
}

/** A period in words, an indicator or category by its name; null when the text is taken as it stands. */
function freeAnswer(text: string, part: string, path: readonly (string | number)[], { indicators, categories }: LedgerWords): Reply | null {
  if (part === 'period' || path.includes('periods')) {
    if (parsePeriod(text) !== null) return { kind: 'answer', value: text };
    const { periods, parts, vague } = readPeriods(text);
    const [period, ...more] = periods;
    if (period === undefined || more.length > 0 || vague.length > 0) return { kind: 'none' };
    return { kind: 'answer', value: parts.length === 1 && /^\d{4}$/.test(period) ? joinPeriod(period, parts[0]!) : period };
  }
  if (part === 'indicator') return byName(text, [...indicators.values()].map(({ indicator, name_vi }) => [indicator, name_vi] as const));
  return part === 'category' ? byName(text, [...categories.values()].map(({ category, name_vi }) => [category, name_vi] as const)) : null;
}

function byName(text: string, names: readonly (readonly [id: string, name: string])[]): Reply | null {
  const wanted = fold(text);
  const exact = names.find(([id, name]) => id === text || fold(name) === wanted);
  if (exact !== undefined) return { kind: 'answer', value: exact[0] };
  const like = names.filter(([, name]) => hasWords(name, text));
  if (like.length === 1) return { kind: 'answer', value: like[0]![0] };
  return like.length > 1 ? { kind: 'several', labels: like.slice(0, 12).map(([id, name]) => `${name} (${id})`) } : { kind: 'none' };
}

/** Whether the words of a reply stand side by side in a name. */
function hasWords(name: string, reply: string): boolean {
  const wanted = wordsOf(reply).join(' ');
  return wanted !== '' && ` ${wordsOf(name).join(' ')} `.includes(` ${wanted} `);
}
