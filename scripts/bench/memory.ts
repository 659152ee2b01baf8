import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of a memory page; Linux reports resident memory in pages of the machine, and these are the usual ones. */
const PAGE = 4096;

/**
 * Resident memory of a process and all its descendants at this moment, in bytes. 0 where `/proc` is not there
 * (macOS, Windows): a process then only knows its own peak, see `Report`.
 */
export function treeMemory(pid: number): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
    return childrenOf(pid).reduce((sum, child) => sum + treeMemory(child), own);
  } catch {
    // It has ended meanwhile, or there is no /proc.
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
