/** The search files of the real ledger, as a release left it, and its stories, as a build makes them, and a reader's browser that has them at hand. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { answer, type Limits } from '../../../../src/browser/search/answer.ts';
import { Library, type Files } from '../../../../src/browser/search/library.ts';
import { ledgerAsOf } from '../../../../src/site/as-of.ts';
import { makeChartBook } from '../../../../src/site/chart-book.ts';
import { findFiles } from '../../../../src/site/find/files.ts';
import { longLists } from '../../../../src/site/find/long-lists.ts';
import { namedEntries } from '../../../../src/site/find/names.ts';
import { allSections } from '../../../../src/site/sections.ts';
import { loadLedger } from '../../../../src/site/load.ts';
import { tellStories } from '../../../../src/site/story-model.ts';
import type { Shown } from '../../../../src/words/find/arrange.ts';
import type { Lang } from '../../../../src/words/lang.ts';

/** Later releases and drafts bring more to find, and nothing here is asked of them. */
export const ledger = ledgerAsOf(await loadLedger('data'), '2026-11-23-05-ra-soat');

function stories(lang: Lang) {
  const names = globSync(lang === 'vi' ? 'src/content/bai-viet/*.mdx' : `src/content/bai-viet/${lang}/*.mdx`);
  return tellStories(ledger, names.map((name) => {
    const text = readFileSync(name, 'utf8');
    return { id: basename(name, '.mdx'), file: name, text, frontMatter: parse(/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') };
  }), lang);
}

const inBoth = <T>(make: (lang: Lang) => T): Record<Lang, T> => ({ vi: make('vi'), en: make('en') });

export const files = findFiles({
  ledger,
  names: inBoth((lang) => namedEntries(ledger, stories(lang), allSections(lang), lang)),
  lists: inBoth((lang) => longLists(ledger, makeChartBook(ledger, lang), lang)),
});

/** A browser that has kept nothing and always reaches the site; `asked` collects the paths it fetched. */
export function online(asked: string[] = [], of: Pick<typeof files, 'file'> = files): Files {
  const read = async (path: string): Promise<unknown> => {
    asked.push(path);
    return JSON.parse(of.file(path));
  };
  return { kept: async () => null, fetched: read, ofVersion: read };
}

export const LIMITS: Limits = { names: 8, figures: 4, rows: 6 };

/** What a reader has in front of them once everything has come. */
export async function ask(text: string, lang: Lang = 'vi', library = new Library(online(), lang)): Promise<Shown> {
  let last: Shown = { results: [], how: 'none', done: false };
  await answer(library, await library.checked(), text, LIMITS, lang, (shown) => (last = shown));
  return last;
}
