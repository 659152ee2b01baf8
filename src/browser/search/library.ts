import type { EntryRow } from '../../words/find/entry.ts';
import { FORM, type NamesFile } from '../../words/find/names-file.ts';
import { figureFilePath, type FigureFile } from '../../words/find/figure-file.ts';
import { openFinder, type Finder } from '../../words/find/find.ts';
import { openShard, type Mention, type Posting, type ShardPlan } from '../../words/find/shards.ts';
import type { Lang } from '../../words/lang.ts';

/** Where files come from: the site, and what this device has kept of it. */
export interface Files {
  /** A file as the device kept it, or null. Never asks the network. */
  kept(path: string): Promise<unknown>;
  /** A file as the site has it now, which is kept; rejects without a network. */
  fetched(path: string): Promise<unknown>;
  /** A file that belongs to a version: the kept one if it does, else the site's. Rejects where neither can be had. */
  ofVersion(path: string, version: string): Promise<unknown>;
}

/** The names of the site, and how sure it is that they are today's. */
export interface Names {
  readonly finder: Finder;
  readonly plan: ShardPlan;
  readonly version: string;
  /** The last release in them. */
  readonly release: string;
  /** Whether the site could not be asked, so that they are as old as the device's copy. */
  readonly offline: boolean;
}

/** The site has been published anew while a question was asked: names and figures would not belong together. */
export class Outdated extends Error {}

/** The files of search, each read once. */
export class Library {
  readonly #files: Files;
  readonly #lang: Lang;
  readonly #read = new Map<string, Promise<unknown>>();
  #checked: Promise<Names> | null = null;

  constructor(files: Files, lang: Lang) {
    this.#files = files;
    this.#lang = lang;
  }

  /** The names that this device kept, at once; null where it has none that can be read. They may be out of date. */
  async kept(): Promise<Names | null> {
    const file = await this.#files.kept(this.#namesPath).catch(() => null);
    return isNames(file) ? open(file, false) : null;
  }

  /** The names as the site has them now; the kept ones, and said so, without a network. Rejects where there are neither. */
  checked(): Promise<Names> {
    this.#checked ??= this.#check().catch((reason: unknown) => {
      this.#checked = null;
      throw reason;
    });
    return this.#checked;
  }

  /** Words of one shard, ready to be compared. */
  shard(number: number): Promise<readonly Mention[]> {
    return this.#once(`${this.#lang}/chu/${number}.json`, (file: { postings: readonly Posting[] }) => openShard(file.postings));
  }

  /** One block of the long lists. */
  block(number: number): Promise<readonly EntryRow[]> {
    return this.#once(`${this.#lang}/dong/${number}.json`, (file: { rows: readonly EntryRow[] }) => file.rows);
  }

  /** A place's figures; of a place with a great many, those of a year where one is named. */
  async figures(place: string, year: string | undefined): Promise<FigureFile> {
    const all = await this.#once(figureFilePath(place), (file: FigureFile) => file);
    return all.parted && year !== undefined && all.years.includes(year) ? this.#once(figureFilePath(place, year), (file: FigureFile) => file) : all;
  }

  get #namesPath(): string {
    return `${this.#lang}/ten.json`;
  }

  async #check(): Promise<Names> {
    const file = await this.#files.fetched(this.#namesPath).catch(() => null);
    if (isNames(file)) return open(file, false);
    if (file !== null) throw new Outdated();
    const kept = await this.#files.kept(this.#namesPath);
    if (!isNames(kept)) throw new Error('Neither the site nor this device has the names.');
    return open(kept, true);
  }

  #once<File, Read>(path: string, read: (file: File) => Read): Promise<Read> {
    const before = this.#read.get(path);
    if (before !== undefined) return before as Promise<Read>;
    const reading = this.checked()
      .then(({ version }) => this.#files.ofVersion(path, version))
      .then((file) => read(file as File));
    this.#read.set(path, reading);
    // A lost connection is no answer: the next question asks again.
    reading.catch(() => this.#read.delete(path));
    return reading;
  }
}

function open({ entries, plan, version, release }: NamesFile, offline: boolean): Names {
  return { finder: openFinder(entries), plan, version, release, offline };
}

function isNames(file: unknown): file is NamesFile {
  return typeof file === 'object' && file !== null && 'form' in file && file.form === FORM;
}
