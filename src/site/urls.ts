import { anchorOf } from '../ledger/key.ts';
import type { FigureKey, Place } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { pathIn } from './languages.ts';
import { settings } from './settings.ts';

/**
 * A path of the site, as a link within it: with the sub-path the site is served under. `path` has no leading slash. Without a
 * language it is a file that is the same for all.
 */
export function link(path: string, lang: Lang = 'vi'): string {
  return settings.basePath + pathIn(path, lang);
}

/** The absolute address of a path, for canonical links and feeds. */
export function absolute(path: string, lang: Lang = 'vi'): string {
  return settings.siteUrl + link(path, lang);
}

/** Path of a place's page: the country, a conference region, or a province. */
export function placePath(place: Pick<Place, 'place' | 'level'>): string {
  if (place.level === 'country') return 'ca-nuoc/';
  return place.level === 'region' ? `vung/${place.place}/` : `tinh/${place.place}/`;
}

/** Path of the page of a calendar year. */
export const yearPath = (year: number | string): string => `nam/${year}/`;

/** Path of an indicator's page. */
export const indicatorPath = (indicator: string): string => `chi-tieu/${indicator}/`;

/** Path of a programme category's page. */
export const categoryPath = (category: string): string => `noi-dung/${category}/`;

/** Path of a source's page. */
export const sourcePath = (source: string): string => `nguon/${source}/`;

/** Path of a release's page. */
export const releasePath = (release: string): string => `cap-nhat/${release}/`;

/** Path of a story. */
export const storyPath = (story: string): string => `bai-viet/${story}/`;

/** The address of a figure: its row on the page of its place. The places' levels come from `levelOf`. */
export function figurePath(key: FigureKey, levelOf: (place: string) => Place['level']): string {
  // A key begins with its place; taking all of it apart for every row of every page would cost seconds.
  const place = key.slice(0, key.indexOf('/'));
  return `${placePath({ place, level: levelOf(place) })}#${anchorOf(key)}`;
}
