import { isRealDate } from '../../ledger/schemas/column.ts';
import { slug } from '../../ledger/suggest.ts';

const NAME = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id a release gets: its file name when that is one, else the day with the name made fit; always after the last release. */
export function releaseIdFor(fileName: string, today: string, last: string): string {
  const name = fileName.replace(/\.[a-z]+$/i, '');
  if (NAME.test(name)) return name;
  const words = slug(name.replace(/^\d{4}-\d{2}-\d{2}/, '')) || 'dot-cong-bo';
  const id = `${today}-${words}`;
  return id > last ? id : `${dayAfter(last.slice(0, 10))}-${words}`;
}

/** Whether a text can name a release that follows the last one. */
export function isNextName(name: string, last: string): boolean {
  return NAME.test(name) && isRealDate(name.slice(0, 10)) && name > last;
}

/** What commands call a release: its id without day and ordinal. */
export function slugOf(id: string): string {
  return id.replace(/^\d{4}-\d{2}-\d{2}-(?:\d{2}-)?/, '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
