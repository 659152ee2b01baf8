import { stat } from 'node:fs/promises';

export { readDataFolder, sha256 } from '../src/site/data-folder.ts';

/** The data folder a command works on: `--data`, else `DATA_DIR`, else `data`; and whether it is there. */
export async function findDataFolder(option: string | undefined): Promise<{ readonly path: string; readonly exists: boolean }> {
  const path = option ?? (process.env['DATA_DIR'] || 'data');
  const exists = await stat(path).then((entry) => entry.isDirectory(), () => false);
  return { path, exists };
}
