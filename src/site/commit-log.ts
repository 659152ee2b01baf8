import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The hidden folder in which a command that changes several data files writes down what it has decided; see `scripts/commit-files.ts`. */
export const COMMIT_LOG = '.commit-log';

/** Files a decided change writes (the i-th one's content is in the log's file `i`) and removes. */
export interface CommitPlan {
  readonly write: readonly string[];
  readonly remove: readonly string[];
}

/** The decided change of a folder that was not carried out to its end; null when there is none. */
export async function readCommitLog(folder: string): Promise<CommitPlan | null> {
  try {
    return JSON.parse(await readFile(join(folder, COMMIT_LOG, 'plan.json'), 'utf8')) as CommitPlan;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Lays a decided change over files as they stand on disk, so that a reader sees all of it. */
export async function throughCommitLog(folder: string, files: Map<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const plan = await readCommitLog(folder);
  if (plan === null) return files;
  for (const [i, path] of plan.write.entries()) files.set(path, await readFile(join(folder, COMMIT_LOG, String(i))));
  for (const path of plan.remove) files.delete(path);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
