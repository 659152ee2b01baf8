import { fold } from '../../ledger/import/fold.ts';

/** A word as search compares it: without marks first, and with them where a reader typed them. */
export interface Word {
  /** Without marks, lower case: `bac`. đ is d. */
  readonly plain: string;
  /** With the marks that make another letter (ă, ê, đ) but without tone: `băc`. As long as `plain`. */
  readonly letters: string;
  /** The tone mark, or nothing. Kept apart from its letter, so that `hoà` and `hòa` are one word. */
  readonly tone: string;
}

/** How the marks of a typed word agree with a written one of the same plain letters. */
export type Agreement = 'same' | 'open' | 'other';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES = new RegExp(TONE, 'g');
const PLURAL = /(?<=[a-z]{2}[^s])s$/;
const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text: runs of letters and digits. Other scripts and signs are no words. An English plural is its singular: no
 * Vietnamese syllable ends in s.
 */
export function wordsIn(text: string): Word[] {
  return (text.normalize('NFC').match(RUN) ?? []).flatMap((run) => {
    const plain = fold(run).replace(/[^a-z0-9]/g, '').replace(PLURAL, '');
    if (plain === '') return [];
    const parts = run.normalize('NFD').toLowerCase();
    const letters = parts.replace(TONES, '').normalize('NFC').replaceAll('ð', 'đ').replace(PLURAL, '');
    // A word of another language (`straße`, `œ`) is compared by its plain letters alone.
    return [letters.length === plain.length ? { plain, letters, tone: TONE.exec(parts)?.[0] ?? '' } : { plain, letters: plain, tone: '' }];
  });
}

/** Whether a word has any mark. */
export function isMarked({ plain, letters, tone }: Word): boolean {
  return tone !== '' || letters !== plain;
}

/**
 * Compares marks, where `typed` may be the beginning of `written`: `same` when all agree; `open` when the typed word has fewer, as one
 * typed without marks or not yet finished (`băc` of `bắc`); `other` when it has one that the written word has not (`hạ` of `hà`).
 */
export function agreement(typed: Word, written: Word): Agreement {
  let open = typed.plain.length < written.plain.length;
  for (let i = 0; i < typed.letters.length; i++) {
    if (typed.letters[i] === written.letters[i]) continue;
    if (typed.letters[i] !== typed.plain[i]) return 'other';
    open = true;
  }
  if (typed.tone === written.tone) return open ? 'open' : 'same';
  return typed.tone === '' ? 'open' : 'other';
}
