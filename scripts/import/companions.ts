import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const BESIDE = ['.map.yaml', '.bao-cao.md'] as const;

/** The map and the report an import left beside a draft, on their way to the name the release gets. Paths are inside the data folder. */
export async function companionsOf(folder: string, draft: string | null, release: string): Promise<{ readonly write: ReadonlyMap<string, Uint8Array>; readonly remove: readonly string[] }> {
  const write = new Map<string, Uint8Array>();
  const remove: string[] = [];
  const base = draft?.replace(/\.csv$/, '');
  if (base === undefined || base === `releases/${release}`) return { write, remove };
  for (const ending of BESIDE) {
    const bytes = await readFile(join(folder, `${base}${ending}`)).catch(() => null);
    if (bytes === null) continue;
    write.set(`releases/${release}${ending}`, new Uint8Array(bytes));
    remove.push(`${base}${ending}`);
  }
  return { write, remove };
}
