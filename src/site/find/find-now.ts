import type { EntryRow } from '../../words/find/entry.ts';
import type { Lang } from '../../words/lang.ts';
import { chartBook } from '../chart-book-now.ts';
import { ledger } from '../load.ts';
import { stories } from '../story-list.ts';
import { findFiles, type FindFiles } from './files.ts';
import { longLists } from './long-lists.ts';
import { namedEntries } from './names.ts';
import { allSections } from '../sections.ts';

let files: FindFiles | undefined;

/** Everything of this build that has a name of its own. */
export function namesNow(lang: Lang): EntryRow[] {
  return namedEntries(ledger, stories(lang), allSections(lang), lang);
}

/** Charts, releases and sources of this build. */
export function listsNow(lang: Lang): EntryRow[] {
  return longLists(ledger, chartBook(lang), lang);
}

/** The files of search of this build, made when first asked for. */
export function findFilesNow(): FindFiles {
  return (files ??= findFiles({ ledger, names: { vi: namesNow('vi'), en: namesNow('en') }, lists: { vi: listsNow('vi'), en: listsNow('en') } }));
}
