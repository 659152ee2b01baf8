/** Every string of the dictionaries is used: one that no file reaches is either forgotten on its page or left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartPageWords } from '../../../src/words/chart-page-words.ts';
import { chartWords } from '../../../src/words/chart-words.ts';
import { vi as checkWords } from '../../../src/words/check/vi.ts';
import { checkPageStrings } from '../../../src/words/check-page-strings.ts';
import { checkStrings } from '../../../src/words/check-strings.ts';
import { embedStrings } from '../../../src/words/embed-strings.ts';
import { findStrings } from '../../../src/words/find-strings.ts';
import { fileWords } from '../../../src/words/file-words.ts';
import { storyStrings } from '../../../src/words/story-strings.ts';
import { strings } from '../../../src/words/strings.ts';
import { trustStrings } from '../../../src/words/trust-strings.ts';
import { voiceOf } from '../../../src/words/voice.ts';

const SRC = join(import.meta.dirname, '../../../src');
const DICTIONARY = /^words\/(?:strings\/.*|check\/.*|[a-z-]*strings|chart-words|chart-page-words|file-words|check-strings)\.ts$/;

/** How a file says that it takes its words from a dictionary. */
const DICTIONARIES = [
  ['strings', /\bstrings\(|\bhere\(Astro\)|\bStrings\b/, strings('vi')],
  ['trustStrings', /\btrustStrings\b/, trustStrings('vi')],
  ['findStrings', /\bfindStrings\b/, findStrings('vi')],
  ['embedStrings', /\bembedStrings\b/, embedStrings('vi')],
  ['chartPageWords', /\bchartPageWords\b/, chartPageWords('vi')],
  ['chartWords', /\bchartWords\b/, chartWords('vi')],
  ['storyStrings', /\bstoryStrings\b/, storyStrings('vi')],
  ['fileWords', /\bfileWords\b/, fileWords('vi')],
  ['checkStrings', /\bcheckStrings\b/, checkStrings('vi')],
  ['checkPageStrings', /\bcheckPageStrings\b/, checkPageStrings('vi')],
  ['checkWords', /\bVoice\b/, checkWords],
] as const;

/** The code of the site, dictionaries left out and comments taken away. */
function code(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro|mdx)$/.test(path) && !DICTIONARY.test(path.replaceAll('\\', '/')))
    .map((path) => readFileSync(join(SRC, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, ''));
}

/** The paths of all strings below a part of a dictionary. A list is one string. */
function paths(part: object): string[][] {
  return Object.entries(part).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? paths(value as object).map((rest) => [key, ...rest]) : [[key]],
  );
}

/** Whether a file names a key: `.key`, `?.key`, `{ key`, `, key`, `'key'`. */
function names(text: string, key: string): boolean {
  return new RegExp(`(?:\\.|[{,]\\s*|['"\`])${key.replace(/[.*+?^$\{}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(text);
}

/** Groups whose strings are taken by a variable, `verdict[identity.verdict]`: there it is enough that the group is used. */
const BY_VARIABLE = [
  'findStrings.kinds', 'findStrings.short', 'trustStrings.source.languages', 'trustStrings.identity.verdict', 'chartPageWords.families', 'chartPageWords.forms',
  'fileWords.qualifier', 'fileWords.hints', 'fileWords.names', 'checkWords.status', 'checkWords.file.roles', 'checkWords.changes.action',
];

/** Whether a file reaches a string: it names every key on the way to it. */
function reaches(text: string, dictionary: string, path: readonly string[]): boolean {
  const end = path.findIndex((_, i) => BY_VARIABLE.includes([dictionary, ...path.slice(0, i + 1)].join('.')));
  return (end < 0 ? path : path.slice(0, end + 1)).every((key) => names(text, key));
}

describe('no dictionary holds a string that nothing uses', () => {
  const files = code();

  it.each(DICTIONARIES)('%s', (name, taken, dictionary) => {
    const own = files.filter((text) => taken.test(text));
    expect(own.length).toBeGreaterThan(0);
    expect(paths(dictionary).filter((path) => !own.some((text) => reaches(text, name, path))).map((path) => path.join('.'))).toEqual([]);
  });
});

it('no sentence is written for nobody', () => {
  const callers = code();
  const sentences = Object.values(voiceOf('vi')).flatMap((group) => Object.keys(group));
  expect(sentences.length).toBeGreaterThan(30);
  expect(sentences.filter((name) => !callers.some((text) => new RegExp(`\\.${name}\\(`).test(text)))).toEqual([]);
});

it('a string that only its dictionary has is found', () => {
  const page = 'const { source: t } = trustStrings(lang); say(t.none, t.verdict[kind]);';
  expect(reaches(page, 'trustStrings', ['source', 'none'])).toBe(true);
  expect(reaches(page, 'trustStrings', ['source', 'nowhere'])).toBe(false);
  expect(reaches(page, 'trustStrings', ['other', 'none'])).toBe(false);
});
