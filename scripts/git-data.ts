import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_BYTES = 1 << 30;

/** Git could not do what was asked; the message is for an editor. */
export class GitError extends Error {}

/** The files of a data folder as a Git ref has them, by path inside the folder. */
export async function readDataAt(folder: string, ref: string): Promise<Map<string, Uint8Array>> {
  const commit = await commitOf(folder, ref);
  const listed = (await git(folder, ['ls-tree', '-r', '-z', '--name-only', commit, '--', '.'])).toString('utf8');
  const paths = listed.split('\0').filter((path) => path !== '' && !path.split('/').some((part) => part.startsWith('.')));
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, new Uint8Array(await git(folder, ['show', `${commit}:./${path}`])));
  return files;
}

/** One file of a data folder as a Git ref has it; null where there is no such file, or no repository. */
export async function readFileAt(folder: string, ref: string, path: string): Promise<Uint8Array | null> {
  return git(folder, ['show', `${ref}:./${path}`]).then((bytes) => new Uint8Array(bytes), () => null);
}

/** The full id of a commit. */
export async function commitOf(folder: string, ref: string): Promise<string> {
  const options = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const id = await git(folder, options).catch(() => {
    throw new GitError(`Không có đợt công bố nào, cũng không có bản Git nào tên là “${ref}”.`);
  });
  return id.toString('utf8').trim();
}

/** Changed and untracked paths of the whole repository, from its root; and where the folder stands in it. */
export async function changedPaths(folder: string): Promise<{ readonly prefix: string; readonly changed: readonly { readonly path: string; readonly untracked: boolean }[] }> {
  const prefix = (await git(folder, ['rev-parse', '--show-prefix'])).toString('utf8').trim();
  const root = (await git(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').trim();
  const entries = (await git(root, ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'])).toString('utf8').split('\0').filter((entry) => entry !== '');
  return { prefix, changed: entries.map((entry) => ({ path: entry.slice(3), untracked: entry.startsWith('??') })) };
}

async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: MOST_BYTES });
    return stdout;
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? (error as Error).message).trim();
    throw new GitError(/not a git repository/.test(said) ? `Thư mục “${folder}” không nằm trong kho Git.` : `Git báo: ${said.split('\n')[0] ?? ''}`);
  }
}
