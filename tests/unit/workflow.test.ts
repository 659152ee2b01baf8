// What runs on GitHub is run here as far as it can be: the shell steps of a pull request in a repository with a merge, the script that
// comments against a stand-in for GitHub. Not covered: GitHub itself, and that the pinned commits are the versions their comments say.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: object;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>>; readonly if?: string; readonly needs?: string }>>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, '.github/workflows');
const texts = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]));
const check = workflows.get('check.yml')!;
const steps = [...workflows.values()].flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));

describe('every workflow', () => {
  test('uses actions at a commit, and says of which version', () => {
    for (const text of texts.values()) {
      for (const [, used] of text.matchAll(/uses: (.+)/g)) expect(used).toMatch(/^[a-z-]+\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('may only read, but where a job says otherwise', () => {
    for (const { permissions, on } of workflows.values()) {
      expect(permissions).toEqual({ contents: 'read' });
      expect(Object.keys(on)).not.toContain('pull_request_target');
    }
    const more = [...workflows].flatMap(([name, { jobs }]) => Object.entries(jobs).flatMap(([job, { permissions }]) => (permissions === undefined ? [] : [[name, job, permissions]])));
    expect(more).toEqual([
      ['check.yml', 'comment', { 'pull-requests': 'write' }],
      ['deploy.yml', 'build', { contents: 'read', pages: 'read' }],
      ['deploy.yml', 'deploy', { pages: 'write', 'id-token': 'write' }],
    ]);
  });

  test('puts nothing from outside into a script, and keeps no credentials for one', () => {
    for (const { run, with: inputs, uses } of steps) {
      expect(`${run ?? ''}${String(inputs?.['script'] ?? '')}`).not.toContain('${{');
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
    }
  });

  test('writes to a pull request only from a job that runs no code of it', () => {
    const { steps: commenting, if: condition, needs } = check.jobs['comment']!;
    expect(commenting.map(({ uses, run }) => [uses?.replace(/@.*/, ''), run])).toEqual([['actions/github-script', undefined]]);
    expect(condition).toBe('github.event.pull_request.head.repo.full_name == github.repository');
    expect(needs).toBe('diff');
  });
});

describe('a pull request', { timeout: 120_000 }, () => {
  const DRAFT = 'data/releases/2025-07-20-nua-dau-2025.csv';
  let repository = '';

  const git = (...args: string[]): string => execFileSync('git', ['-C', repository, '-c', 'user.name=Ban', '-c', 'user.email=ban@example.org', ...args], { encoding: 'utf8' });

  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'so-khuyen-cong-'));
    for (const part of ['package.json', 'scripts', 'src']) cpSync(join(ROOT, part), join(repository, part), { recursive: true });
    cpSync(join(ROOT, 'tests/fixtures/good'), join(repository, 'data'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(repository, 'node_modules'));
    writeFileSync(join(repository, '.gitignore'), 'node_modules\n');
    git('init', '--quiet', '--initial-branch=main');
    commit('base');
  });

  afterAll(() => rmSync(repository, { recursive: true }));

  function commit(message: string): void {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  }

  /** As GitHub checks a request out: a commit that merges its branch, changed by `change`, into a main branch that has moved on. */
  function request(change: () => void): void {
    git('checkout', '--quiet', '-B', 'request', 'main');
    change();
    commit('request');
    git('checkout', '--quiet', '-B', 'merged', 'main');
    writeFileSync(join(repository, 'data/glossary.csv'), readFileSync(join(repository, 'data/glossary.csv'), 'utf8'));
    writeFileSync(join(repository, 'README.md'), 'moved on\n');
    commit('moved on');
    git('merge', '--quiet', '--no-ff', '--message', 'merge', 'request');
  }

  /** Runs the steps of a job that are shell, as the runner does; gives what they print, write into the summary, and put out. */
  function run(job: string, wanted: (script: string) => boolean) {
    const temp = mkdtempSync(join(tmpdir(), 'runner-'));
    const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    let status: number | null = 0;
    let stdout = '';
    for (const { run: script } of check.jobs[job]!.steps) {
      if (script === undefined || !wanted(script)) continue;
      const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: repository, encoding: 'utf8', env: { ...process.env, ...files, RUNNER_TEMP: temp, BASE: 'HEAD^1' } });
      stdout += ran.stdout;
      status = status === 0 ? ran.status : status;
    }
    const [output, summary] = Object.values(files).map((file) => readFileSync(file, 'utf8'));
    rmSync(temp, { recursive: true });
    return { status, stdout, output: output ?? '', summary: summary ?? '' };
  }

  const compare = () => run('diff', (script) => script.includes('data:diff'));
  const tell = () => run('test', (script) => script.includes('data:check'));
  const append = (row: string) => () => writeFileSync(join(repository, DRAFT), `${readFileSync(join(repository, DRAFT), 'utf8')}${row}\n`);

  test('that changes data hands over the comparison with its base, as one output', () => {
    request(append(',ha-noi,2024,de-an,,tong,thuc-hien,15,=,đề án,,hoi-nghi-2024,,confirmed,,,'));
    const { status, output, summary } = compare();
    expect(status).toBe(0);
    const [, mark, text] = /^diff<<(END_[0-9a-f]{32})\n([\s\S]*)\n\1\n$/.exec(output) ?? [];
    expect(mark).toBeDefined();
    expect(text).toContain('**thêm 1.**');
    expect(text).toContain('### Thêm · Hà Nội');
    expect(text).toContain('- /tinh/ha-noi/');
    expect(summary).toContain('### Thêm · Hà Nội');
  });

  test('that changes no data hands over nothing', () => {
    request(() => writeFileSync(join(repository, 'package.json'), `${readFileSync(join(repository, 'package.json'), 'utf8')}\n`));
    expect(compare()).toEqual({ status: 0, stdout: '', output: '', summary: '' });
  });

  test('with an error has it marked at its line, ends red, and is compared as far as it can be read', () => {
    request(append(',ha-noi,2024,de-an,,tong,thuc-hien,"1,5",=,đề án,,hoi-nghi-2024,,confirmed,,,'));
    const { status, stdout, summary } = tell();
    expect(status).toBe(1);
    expect(stdout).toContain(`::error file=${DRAFT},line=7,col=8,title=KC322 “1%2C5” dùng dấu phẩy thập phân.::“1,5” dùng dấu phẩy thập phân. Viết 1.5.`);
    expect(summary).toMatch(/^```\n[\s\S]*:7:8 KC322 [\s\S]*1 lỗi, \d+ cảnh báo\.\n```\n$/);
    const compared = compare();
    expect(compared.status).toBe(0);
    expect(compared.output).toContain('> Số liệu mới còn 1 lỗi');
  });

  test('that publishes is warned of what it publishes, though it is locked', () => {
    request(() => {
      append(',ha-noi,2022,kinh-phi,,kcqg,thuc-hien,7.35,=,tỷ đồng,,hoi-nghi-2024,,confirmed,,,\n,ha-noi,2024,kinh-phi,,kcqg,thuc-hien,7.35,=,tỷ đồng,,hoi-nghi-2024,,confirmed,,,')();
      execFileSync(process.execPath, ['scripts/data-lock.ts'], { cwd: repository });
    });
    const { status, stdout, summary } = tell();
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^::warning file=${DRAFT},line=8,col=8,title=KC524 `, 'm'));
    expect(summary).toContain(`${DRAFT}:8:8 KC524 [cảnh báo]`);
    // Without the base nothing is new.
    expect(execFileSync(process.execPath, ['scripts/data-check.ts'], { cwd: repository, encoding: 'utf8' })).not.toContain('KC524');
  });

  test('that cannot be compared at all ends red', () => {
    for (const broken of ["throw new Error('broken');\n", 'process.exit(2);\n']) {
      request(() => {
        append('')();
        writeFileSync(join(repository, 'scripts/data-diff.ts'), broken);
      });
      expect(compare().status).not.toBe(0);
    }
  });
});

describe('the comment', () => {
  const script = String(check.jobs['comment']!.steps[0]?.with?.['script']);
  const MARK = '<!-- data-diff -->';

  /** Runs the script against comments that are there; tells what it wrote. */
  async function comment(diff: string, there: readonly object[]) {
    const wrote: unknown[] = [];
    const issues = { listComments: 'list', updateComment: (call: object) => void wrote.push(['update', call]), createComment: (call: object) => void wrote.push(['create', call]) };
    const github = { rest: { issues }, paginate: (call: unknown, asked: object) => (expect(call).toBe('list'), expect(asked).toEqual({ owner: 'o', repo: 'r', issue_number: 7, per_page: 100 }), there) };
    const context = { repo: { owner: 'o', repo: 'r' }, issue: { number: 7 } };
    const run = Object.getPrototypeOf(async () => {}).constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<void>;
    await new run('github', 'context', 'process', script)(github, context, { env: { DIFF: diff } });
    return wrote;
  }
  const own = { id: 3, user: { type: 'Bot' }, body: `${MARK}\nalt` };

  test('is written once, and rewritten from then on', async () => {
    expect(await comment('neu', [])).toEqual([['create', { owner: 'o', repo: 'r', issue_number: 7, body: `${MARK}\nneu` }]]);
    expect(await comment('neu', [own])).toEqual([['update', { owner: 'o', repo: 'r', comment_id: 3, body: `${MARK}\nneu` }]]);
  });

  test('of a person is left alone, whatever it says', async () => {
    const people = [{ id: 1, user: { type: 'User' }, body: MARK }, { id: 2, user: null, body: MARK }, { id: 4, user: { type: 'Bot' }, body: 'khác' }, { id: 5, user: { type: 'Bot' } }];
    expect(await comment('neu', people)).toEqual([['create', expect.anything()]]);
  });

  test('is taken back when the request touches no data any more, and not made when it never did', async () => {
    expect(await comment('', [own])).toEqual([['update', { owner: 'o', repo: 'r', comment_id: 3, body: `${MARK}\nYêu cầu này không còn thay đổi số liệu.` }]]);
    expect(await comment('', [])).toEqual([]);
  });
});
