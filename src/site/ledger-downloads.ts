import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFolder, DESCRIPTOR_FILE } from '../ledger/descriptor.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ledgerAsOf } from './as-of.ts';
import { ledgerFileName, releaseDataPackage, siteDataPackage } from './files/data-package.ts';
import { LEDGER_FORMS, ledgerPieces, type LedgerForm } from './files/ledger-forms.ts';
import { factsOf, Shelf, type FileFacts, type MadeFile } from './files/shelf.ts';

/**
 * A ledger larger than this is not written out as of every release: the files would grow with the square of its age. Such a
 * state is rebuilt from the releases' own files, which are all there.
 */
const MOST_ROWS_AS_OF = 10_000;

/** A file of the downloads, with its path inside their folder. */
export interface LedgerDownload extends FileFacts {
  readonly path: string;
  /** Empty for the descriptor. */
  readonly form: LedgerForm | '';
}

/** Everything the downloads hold beside the data folder's own files: the whole ledger in every form, now and as of each release. */
export class LedgerDownloads {
  private readonly shelf = new Shelf();
  private readonly ledger: Ledger;
  private readonly dataDir: string;
  private readonly writtenOut: readonly string[];
  private past: Ledger | undefined;

  constructor(ledger: Ledger, dataDir: string) {
    this.ledger = ledger;
    this.dataDir = dataDir;
    let rows = 0;
    this.writtenOut = ledger.releaseIds.filter((release) => (rows += ledger.changesIn(release).length) <= MOST_ROWS_AS_OF);
  }

  /** Paths of all files, inside the folder of the downloads. */
  paths(): string[] {
    const names = [...LEDGER_FORMS.map(ledgerFileName), DESCRIPTOR_FILE];
    const schemas = [...describeFolder(this.ledger.releaseIds).keys()].filter((file) => file !== DESCRIPTOR_FILE);
    return [...names, ...schemas, ...this.releases().flatMap((release) => names.map((name) => `${release}/${name}`))];
  }

  /** Releases whose state is written out, oldest first. */
  releases(): readonly string[] {
    return this.writtenOut;
  }

  /** The whole ledger in every form with its descriptor: as it is now, or as a release left it. */
  forms(release?: string): LedgerDownload[] {
    const folder = release === undefined ? '' : `${release}/`;
    const forms = LEDGER_FORMS.map((form): LedgerDownload => ({ form, ...this.told(folder + ledgerFileName(form)) }));
    return [...forms, { form: '', ...this.told(folder + DESCRIPTOR_FILE) }];
  }

  /** One file, made when first asked for; undefined for a path that is none of them. */
  file(path: string): MadeFile | undefined {
    const [, release, name = ''] = /^(?:([^/]+)\/)?([^/]+)$/.exec(path) ?? [];
    if (release !== undefined && !this.releases().includes(release)) return undefined;
    const form = LEDGER_FORMS.find((each) => ledgerFileName(each) === name);
    if (form !== undefined) return this.shelf.get(path, () => ledgerPieces(this.asOf(release), form));
    if (name === DESCRIPTOR_FILE) return this.shelf.get(path, () => [this.descriptor(release)]);
    const schema = release === undefined ? describeFolder(this.ledger.releaseIds).get(name) : undefined;
    return schema === undefined ? undefined : this.shelf.get(path, () => [schema]);
  }

  private told(path: string): FileFacts & { readonly path: string } {
    const made = this.file(path);
    if (made === undefined) throw new Error(`No download has the path "${path}".`);
    return { path, bytes: made.bytes, sha256: made.sha256 };
  }

  private descriptor(release: string | undefined): string {
    if (release !== undefined) return releaseDataPackage(this.asOf(release), (path) => this.told(`${release}/${path}`));
    return siteDataPackage(this.ledger, (path) => (this.file(path) ? this.told(path) : factsOf(readFileSync(join(this.dataDir, path)))));
  }

  /** Files are asked for release by release: one past state at a time is enough. */
  private asOf(release: string | undefined): Ledger {
    if (release === undefined) return this.ledger;
    if (this.past?.release !== release) this.past = ledgerAsOf(this.ledger, release);
    return this.past;
  }
}
