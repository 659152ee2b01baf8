import { Outdated, type Files } from './library.ts';

/** Where this device keeps files of search: nothing else of the site, and nothing about its reader. */
const SHELF = 'tim-trong-so';

/**
 * The folder of a language, and that of the files of search, by the address of the language's page of search: `/en/tim/`. The files
 * are for both languages and stand beside the Vietnamese one.
 */
export function addressesOf(page: string): { readonly root: string; readonly files: string } {
  return { root: page.replace(/tim\/$/, ''), files: page.replace(/(?:en\/)?tim\/$/, 'tim/muc-luc/') };
}

/**
 * Files of search over the network, kept by the browser so that a question needs no network twice. `base` is the folder's address. The
 * browser's own cache would do, but hosts let it keep files for minutes only.
 */
export function siteFiles(base: string): Files {
  // Not there on insecure addresses and in some private windows: then everything comes from the network.
  const shelf: Promise<Cache | null> = 'caches' in globalThis ? caches.open(SHELF).catch(() => null) : Promise.resolve(null);

  const kept = async (url: string): Promise<unknown> => (await (await shelf)?.match(url))?.json() ?? null;
  const fetched = async (url: string, cache: RequestCache): Promise<{ file: unknown; keep: () => Promise<void> }> => {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    const copy = response.clone();
    return { file: await response.json(), keep: async () => (await shelf)?.put(url, copy).catch(() => {}) };
  };
  const clear = async (version: unknown): Promise<void> => {
    const own = await shelf;
    for (const { url } of (await own?.keys()) ?? []) {
      const of = new URL(url).searchParams.get('v');
      if (of !== null && of !== version) await own?.delete(url);
    }
  };

  return {
    kept: (path) => kept(base + path),
    async fetched(path) {
      const { file, keep } = await fetched(base + path, 'no-cache');
      await keep();
      await clear(versionOf(file));
      return file;
    },
    async ofVersion(path, version) {
      const url = `${base}${path}?v=${version}`;
      const before = await kept(url).catch(() => null);
      if (before !== null) return before;
      for (const cache of ['default', 'reload'] as const) {
        const { file, keep } = await fetched(url, cache);
        // A cache on the way may still hold the file of an earlier edition: it is asked once to look again, and never shown.
        if (versionOf(file) !== version) continue;
        await keep();
        return file;
      }
      throw new Outdated();
    },
  };
}

function versionOf(file: unknown): unknown {
  return typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
}
