import { checkFolder } from '../../ledger/check.ts';
import { LOCK_FILE, type Files } from '../../ledger/check/lock.ts';
import { buildLedger, type Ledger } from '../../ledger/ledger.ts';
import type { Problem } from '../../ledger/problem.ts';
import type { Lang } from '../../words/lang.ts';
import type { SiteData } from './site-data.ts';

/** The site's ledger, ready to be compared with. */
export interface OpenSite {
  readonly data: SiteData;
  /** Its files, with a lock that names every published release. */
  readonly files: Files;
  readonly ledger: Ledger;
  /** What is known of it already and is no concern of the dropped files. */
  readonly known: ReadonlySet<string>;
  /** The language in which files are talked about. */
  readonly lang: Lang;
}

/** Reads the site's ledger. */
export function openSite(data: SiteData, lang: Lang): OpenSite {
  const encoder = new TextEncoder();
  const files = new Map(Object.entries(data.files).map(([path, text]) => [path, encoder.encode(text)]));
  // What the site shows is published; the sums are not compared here, only the names count.
  const releases = [...files.keys()].filter((path) => path.startsWith('releases/')).map((path) => path.slice('releases/'.length));
  files.set(LOCK_FILE, encoder.encode(releases.map((file) => `${'0'.repeat(64)}  ${file}\n`).join('')));
  const { problems, tables, releases: read } = checkFolder(files);
  return { data, files, ledger: buildLedger(tables, read), known: new Set(problems.map(nameOf)), lang };
}

/** What makes two problems the same. */
export function nameOf({ code, file, line, column }: Problem): string {
  return [code, file, line, column].join(' ');
}
