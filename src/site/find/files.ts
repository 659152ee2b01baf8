import { createHash } from 'node:crypto';
import type { Ledger } from '../../ledger/ledger.ts';
import type { EntryRow } from '../../words/find/entry.ts';
import { FORM, type NamesFile } from '../../words/find/names-file.ts';
import { cutShards, type Shards } from '../../words/find/shards.ts';
import { LANGS, type Lang } from '../../words/lang.ts';
import { figureFile, figureFilePaths } from './figure-files.ts';

/** What search is made of: names and long lists in each language. */
export interface FindSource {
  readonly ledger: Ledger;
  readonly names: Readonly<Record<Lang, readonly EntryRow[]>>;
  readonly lists: Readonly<Record<Lang, readonly EntryRow[]>>;
}

/** The files of search, made one at a time. */
export interface FindFiles {
  readonly paths: readonly string[];
  /** The text of a file; throws for a path that is none. */
  file(path: string): string;
}

/**
 * All files of search: per language the names (`vi/ten.json`), shards of words (`vi/chu/0.json`) and blocks of rows (`vi/dong/0.json`);
 * per place its figures (`so/bac-giang.json`). All carry one version, which changes with anything that any of them says.
 */
export function findFiles({ ledger, names, lists }: FindSource): FindFiles {
  const shards: Readonly<Record<Lang, Shards>> = { vi: cutShards(lists.vi), en: cutShards(lists.en) };
  const version = versionOf(ledger, [names, lists]);
  const makers = new Map<string, () => object>();
  for (const lang of LANGS) {
    const { plan, words, rows } = shards[lang];
    makers.set(`${lang}/ten.json`, () => ({ form: FORM, lang, release: ledger.release, version, entries: names[lang], plan }) satisfies NamesFile);
    for (const [i, postings] of words.entries()) makers.set(`${lang}/chu/${i}.json`, () => ({ version, postings }));
    for (const [i, block] of rows.entries()) makers.set(`${lang}/dong/${i}.json`, () => ({ version, rows: block }));
  }
  for (const { place } of ledger.places.all) {
    for (const path of figureFilePaths(ledger, place)) makers.set(path, () => figureFile(ledger, version, place, /\/(\d{4})\.json$/.exec(path)?.[1]));
  }
  return {
    paths: [...makers.keys()],
    file(path) {
      const make = makers.get(path);
      if (make === undefined) throw new Error(`Search has no file “${path}”.`);
      return JSON.stringify(make());
    },
  };
}

/** A short hash of everything the files are made of. */
function versionOf(ledger: Ledger, texts: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([FORM, ledger.release, texts]));
  // Figures are many: what is shown of each, without making objects of them.
  for (const { key, chosen, disputed } of ledger.sorted) hash.update(`${key}|${chosen.value}|${chosen.qualifier}|${chosen.unit}|${chosen.source}|${chosen.review}|${disputed}\n`);
  return hash.digest('base64url').slice(0, 10);
}
