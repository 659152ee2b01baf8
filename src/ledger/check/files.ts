import { DESCRIPTOR_FILE, RELEASE_SCHEMA_FILE, describeFolder } from '../descriptor.ts';
import { finding, type Report } from '../problem.ts';
import { TABLES } from '../schemas/all.ts';
import { RELEASE_NOTES } from '../schemas/release-note.ts';
import { SOURCES } from '../schemas/source.ts';
import { TRANSLATIONS } from '../schemas/translation.ts';
import { lockedFiles, type Files } from './lock.ts';

const SPREADSHEET = /\.(?:csv|tsv|xlsx?|ods)$/i;

/** Points out spreadsheets nobody reads: a release in the wrong folder would otherwise be missed in silence. */
export function checkFiles(files: Files, releaseFiles: readonly string[], report: Report): void {
  const read = new Set([...Object.values(TABLES).map(({ file }) => file), ...releaseFiles]);
  for (const file of files.keys()) {
    if (SPREADSHEET.test(file) && !read.has(file)) report(finding('KC214', { file }), { file, line: 1, column: 1, cell: '' });
  }
}

const BOM: readonly number[] = [0xef, 0xbb, 0xbf];
/** Excel adds a BOM to these again and again; publishing takes it away. */
const TIDIED = new Set([SOURCES.file, RELEASE_NOTES.file, TRANSLATIONS.file]);

/** Points out tables that begin with a BOM: the ledger reads past it, other software takes it for a part of the first column's name. */
export function checkBoms(files: Files, report: Report): void {
  for (const { file } of Object.values(TABLES)) {
    if (!TIDIED.has(file) && BOM.every((byte, i) => files.get(file)?.[i] === byte)) report(finding('KC218', {}), { file, line: 1, column: 1, cell: '' });
  }
}

/** Points out descriptor files that are missing or were made from other tables or releases. Drafts may be described, or not yet. */
export function checkDescriptor(files: Files, releases: readonly string[], report: Report): void {
  const locked = lockedFiles(files);
  const expected = [releases, releases.filter((id) => locked.has(`${id}.csv`))].map(describeFolder);
  for (const file of [DESCRIPTOR_FILE, RELEASE_SCHEMA_FILE]) {
    const bytes = files.get(file);
    const text = normal(new TextDecoder().decode(bytes));
    if (bytes === undefined || !expected.some((described) => described.get(file) === text)) report(finding('KC611', { file, missing: bytes === undefined }), { file, line: 1, column: 1, cell: '' });
  }
}

/** Git on Windows may check a file out with CRLF. */
function normal(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
