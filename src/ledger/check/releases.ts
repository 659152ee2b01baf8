import type { ReleaseNote } from '../model.ts';
import { finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';
import { isRealDate } from '../schemas/column.ts';
import { nearest, slug } from '../suggest.ts';

const RELEASE_FILE = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/;

/** Checks the names of release files: a date that exists, then a slug. Gives back those that are well named. */
export function checkReleaseNames(files: readonly string[], report: Report): string[] {
  return files.filter((path) => {
    const file = path.slice('releases/'.length);
    const date = RELEASE_FILE.exec(file)?.[1];
    if (date !== undefined && isRealDate(date)) return true;
    report(date === undefined ? finding('KC601', { file, fixed: rename(file) }) : finding('KC602', { file, date }), { file: path, line: 1, column: 1, cell: file });
    return false;
  });
}

/** Checks that every release has its row in `releases.csv`, and every row its release. A draft may wait for its row until it is published. */
export function checkReleaseNotes(notes: Sheet<ReleaseNote>, releases: readonly string[], locked: ReadonlySet<string>, report: Report): void {
  const named = new Set(notes.rows.map(({ release }) => release));
  const unnamed = releases.filter((release) => !named.has(release));
  for (const release of unnamed) report(locked.has(`${release}.csv`) ? finding('KC603', { release }) : finding('KC612', { release }), { file: `releases/${release}.csv`, line: 1, column: 1, cell: '' });
  notes.rows.forEach(({ release }, i) => {
    if (releases.includes(release) || !notes.sound(i, 'release')) return;
    report(finding('KC604', { release, nearest: nearest(release, unnamed) }), notes.spot(i, 'release'));
  });
}

/** A name made from what was written, when it begins with a date. */
function rename(file: string): string | null {
  const yearFirst = /^(?<year>\d{4})[-_. ]?(?<month>\d{2})[-_. ]?(?<day>\d{2})(?<rest>.*?)(?:\.csv)?$/i.exec(file);
  const dayFirst = /^(?<day>\d{2})[-_. ]?(?<month>\d{2})[-_. ]?(?<year>\d{4})(?<rest>.*?)(?:\.csv)?$/i.exec(file);
  const { year, month, day, rest = '' } = (yearFirst ?? dayFirst)?.groups ?? {};
  const name = slug(rest);
  return year === undefined || name === '' || !isRealDate(`${year}-${month}-${day}`) ? null : `${year}-${month}-${day}-${name}.csv`;
}
