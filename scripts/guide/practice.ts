import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySite } from '../bench/project.ts';
import { copyPublished } from './published-data.ts';
import { readGuide, withLastRow, type GuideStep } from './steps.ts';

/** What a command printed. */
export interface Ran {
  readonly command: string;
  readonly output: string;
}

/** A copy of the project in which the walk-through is walked, step by step, as an editor does. */
export interface Practice {
  readonly folder: string;
  /** The guide's steps that have commands, in order. */
  readonly steps: readonly GuideStep[];
  /** Types a step's commands and makes its edit; throws with what was printed where a command fails. */
  walk(step: GuideStep): Promise<readonly Ran[]>;
  remove(): Promise<void>;
}

/** Copies the project as it stands, uncommitted work included but drafts of releases left out, into a repository of its own. */
export async function startPractice(project: string): Promise<Practice> {
  const folder = await mkdtemp(join(tmpdir(), 'so-khuyen-cong-tap-'));
  await copySite(project, folder, 'with stories');
  await copyPublished(join(project, 'data'), join(folder, 'data'));
  await cp(join(project, 'tests/fixtures/sheets'), join(folder, 'tests/fixtures/sheets'), { recursive: true });
  await writeFile(join(folder, '.gitignore'), 'node_modules\ndist\n.astro\n');
  const env = { ...process.env, GIT_AUTHOR_NAME: 'Ban', GIT_AUTHOR_EMAIL: 'ban@example.org', GIT_COMMITTER_NAME: 'Ban', GIT_COMMITTER_EMAIL: 'ban@example.org' };
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { env });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'như bản sao mới');

  const type = (command: string): Ran => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command.replace(/^npm run /, 'npm run --silent ')], { cwd: folder, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
    return { command, output: `${stdout}${stderr}` };
  };
  return {
    folder,
    steps: readGuide(await readFile(join(project, 'data/README.md'), 'utf8')).filter(({ commands }) => commands.length > 0),
    async walk({ commands, row }) {
      if (row === null) return commands.map(type);
      // The first command opens a draft; the editor writes in it before going on.
      const [open = '', ...others] = commands;
      const opened = type(open);
      const releases = join(folder, 'data/releases');
      const draft = join(releases, (await readdir(releases)).filter((name) => name.endsWith('.csv')).sort().at(-1) ?? '');
      await writeFile(draft, withLastRow(await readFile(draft, 'utf8'), row));
      return [opened, ...others.map(type)];
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
