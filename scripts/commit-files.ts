/**
 * Changes several files of a folder as one: killed at any moment, the folder reads as before or as after, never as something between.
 *
 * All new contents are first written into a hidden folder beside the files, and renaming that folder is the one step that decides
 * (a redo log). Until then nothing has changed; from then on `readDataFolder` reads through the log, and whoever calls
 * `finishCommit` next puts the files where they belong.
 */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COMMIT_LOG, readCommitLog } from '../src/site/commit-log.ts';

const UNFINISHED = `${COMMIT_LOG}.tmp`;

/** Hears of every step taken, so that tests can stop the work there. */
export type OnStep = (step: string) => void;

/** Writes and removes files of a folder, all or none. */
export async function commitFiles(folder: string, write: ReadonlyMap<string, Uint8Array>, remove: readonly string[], onStep: OnStep = () => {}): Promise<void> {
  await finishCommit(folder, onStep);
  const log = join(folder, UNFINISHED);
  await rm(log, { recursive: true, force: true });
  await mkdir(log);
  onStep('log folder');
  const paths = [...write.keys()];
  for (const [i, path] of paths.entries()) {
    await writeThrough(join(log, String(i)), write.get(path)!);
    onStep(`log ${path}`);
  }
  await writeThrough(join(log, 'plan.json'), new TextEncoder().encode(JSON.stringify({ write: paths, remove })));
  onStep('log plan');
  await rename(log, join(folder, COMMIT_LOG));
  onStep('decided');
  await finishCommit(folder, onStep);
}

/** Carries out what an interrupted command had decided; clears away what it had not. Says whether there was something to finish. */
export async function finishCommit(folder: string, onStep: OnStep = () => {}): Promise<boolean> {
  await rm(join(folder, UNFINISHED), { recursive: true, force: true });
  const plan = await readCommitLog(folder);
  if (plan === null) {
    // All was done but clearing away.
    await rm(join(folder, COMMIT_LOG), { recursive: true, force: true });
    return false;
  }
  for (const [i, path] of plan.write.entries()) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    // Copied, not moved: the log stays whole until all is done.
    await writeThrough(`${target}.tmp~`, await readFile(join(folder, COMMIT_LOG, String(i))));
    onStep(`copy ${path}`);
    await rename(`${target}.tmp~`, target);
    onStep(`place ${path}`);
  }
  for (const path of plan.remove) {
    await rm(join(folder, path), { force: true });
    onStep(`remove ${path}`);
  }
  // The plan goes first: a log without its plan is no log.
  await rm(join(folder, COMMIT_LOG, 'plan.json'));
  onStep('log closed');
  await rm(join(folder, COMMIT_LOG), { recursive: true });
  return true;
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
