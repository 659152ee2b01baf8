import type { FigureKey, Observation, Programme, Status } from './model.ts';
import { parsePeriod } from './period.ts';

/** Every budget line a figure may belong to, in the order tables show them. */
export const PROGRAMMES: readonly Programme[] = ['tong', 'kcqg', 'kcdp', 'kcdp-tinh', 'kcdp-huyen'];

/** Every kind of statement, in the order tables show them: what happened first, what was hoped for last. */
export const STATUSES: readonly Status[] = ['thuc-hien', 'uoc', 'ke-hoach', 'muc-tieu'];

/** The columns that together name a figure. */
export type KeyParts = Pick<Observation, 'place' | 'period' | 'indicator' | 'programme' | 'status' | 'category'>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `place/period.indicator.programme.status`, and `.category` where the figure has one. */
export function figureKey(parts: KeyParts): FigureKey {
  const { place, period, indicator, programme, status, category } = parts;
  const names = [`${place}/${period}`, indicator, programme, status];
  if (category !== '') names.push(category);
  // `join` makes one flat string; a template keeps a tree of fragments, three times the memory over a million keys.
  return names.join('.');
}

/** The figure's anchor on its place's page: its key without the place. */
export function figureAnchor(parts: KeyParts): string {
  return anchorOf(figureKey(parts));
}

/** What follows the first slash of a key. */
export function anchorOf(key: FigureKey): string {
  return key.slice(key.indexOf('/') + 1);
}

/** Takes a key apart, or null when the text is no key. It may still name a figure that does not exist. */
export function parseFigureKey(key: string): KeyParts | null {
  // A place never holds a slash, a period may (`2016/2020`): only the first slash divides.
  const slash = key.indexOf('/');
  const place = key.slice(0, Math.max(slash, 0));
  const [period = '', indicator = '', programme = '', status = '', category = '', ...rest] = key
    .slice(slash + 1)
    .split('.');
  if (slash < 1 || rest.length > 0 || key.endsWith('.')) return null;
  if (!ID.test(place) || !ID.test(indicator) || (category !== '' && !ID.test(category))) return null;
  if (!isProgramme(programme) || !isStatus(status) || parsePeriod(period) === null) return null;
  return { place, period, indicator, programme, status, category };
}

/** Whether a text is a programme id. */
export function isProgramme(text: string): text is Programme {
  return (PROGRAMMES as readonly string[]).includes(text);
}

/** Whether a text is a status id. */
export function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}
