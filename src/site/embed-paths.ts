/** Addresses of embedded charts. They stand in articles we cannot edit, so they never change. */

/** The live embed of a chart, or the one frozen at a release. */
export const embedPath = (chart: string, release?: string): string =>
  release === undefined ? `nhung/${chart}/` : `nhung/${release}/${chart}/`;

/** The oEmbed answer for a chart, live or frozen. */
export const oembedPath = (chart: string, release?: string): string =>
  release === undefined ? `oembed/${chart}.json` : `oembed/${release}/${chart}.json`;

/** The picture of a chart as an edition had it. */
export const frozenPicturePath = (chart: string, release: string): string => `nhung/${release}/${chart}.png`;

/** The script that fits the height of every embed on a host's page. */
export const LOADER_PATH = 'nhung.js';
