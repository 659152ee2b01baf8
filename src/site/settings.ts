import { resolve } from 'node:path';

/** Where the site's data, public address and sub-path come from: the environment, read in this one place. */
export interface Settings {
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  /** Public origin without a trailing slash, for canonical links, feeds and cards. */
  readonly siteUrl: string;
  /** Sub-path the site is served under, beginning and ending with a slash. */
  readonly basePath: string;
}

/** Reads `DATA_DIR`, `SITE_URL` and `BASE_PATH`; every one has a default that suits work on one's own machine. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, cwd: string): Settings {
  const base = (env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return {
    dataDir: resolve(cwd, env['DATA_DIR'] || 'data'),
    siteUrl: (env['SITE_URL'] || 'http://localhost:4321').replace(/\/+$/, ''),
    basePath: base === '' ? '/' : `/${base}/`,
  };
}

/** The settings of this process. */
export const settings = readSettings(process.env, process.cwd());
