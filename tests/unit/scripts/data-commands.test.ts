// The commands as an editor runs them: exit codes, formats, what they write. What they say of data is tested with the ledger.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const RELEASE = 'releases/2025-07-20-nua-dau-2025.csv';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-khuyen-cong-'));
  cpSync(join(ROOT, 'tests/fixtures/good'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, stdout, stderr };
}

const spoil = () => appendFileSync(join(folder, RELEASE), ',ha-noi,2024,de-an,,tong,thuc-hien,"1,5",=,đề án,,hoi-nghi-2024,,confirmed,,,\n');

describe('data-check', { timeout: 60_000 }, () => {
  test('ends with 0 when there are only warnings', () => {
    const { status, stdout } = run('data-check.ts', ['--data', folder]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${folder}: 11 dòng trong 2 đợt, không có lỗi.`);
  });

  test('ends with 1 and names the place when there is an error', () => {
    spoil();
    const { status, stdout } = run('data-check.ts', [], { DATA_DIR: folder });
    expect(status).toBe(1);
    expect(stdout).toContain(`${folder}/${RELEASE}:7:8 KC322 “1,5” dùng dấu phẩy thập phân.\n    Viết 1.5.`);
  });

  test('prints JSON and workflow commands', () => {
    spoil();
    const json = run('data-check.ts', ['--data', folder, '--format', 'json', '--lang', 'en']);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toContainEqual(expect.objectContaining({ code: 'KC322', line: 7, column: 8, cell: '1,5', message: '“1,5” has a decimal comma.' }));
    const github = run('data-check.ts', ['--data', folder, '--format=github']);
    expect(github.stdout).toContain(`::error file=${folder}/${RELEASE},line=7,col=8,title=KC322 `);
  });

  test.each([[['--data', '/no/such/folder']], [['--format', 'xml']], [['--lang', 'fr']], [['--colour']], [['--data']], [['--since']]])('ends with 2 and says why: %s', (args) => {
    const { status, stdout, stderr } = run('data-check.ts', args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run data:check -- [--data THƯ-MỤC]');
    expect(stderr).not.toContain('    at ');
  });
});

describe('data-lock', { timeout: 60_000 }, () => {
  test('locks what is new, describes the folder, and leaves it clean', () => {
    const before = readFileSync(join(folder, 'releases.lock'), 'utf8');
    expect(run('data-lock.ts', ['--data', folder])).toMatchObject({ status: 0, stdout: 'Đã khóa / locked: 2025-07-20-nua-dau-2025.csv\n' });
    const after = readFileSync(join(folder, 'releases.lock'), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.trimEnd().split('\n')).toHaveLength(2);
    expect(run('data-check.ts', ['--data', folder])).toMatchObject({ status: 0, stdout: `${folder}: 11 dòng trong 2 đợt, không có lỗi.\n` });
    expect(run('data-lock.ts', ['--data', folder]).stdout).toContain('nothing new');
  });

  test('a locked release that is changed afterwards is an error', () => {
    run('data-lock.ts', ['--data', folder]);
    appendFileSync(join(folder, RELEASE), '\n');
    expect(run('data-check.ts', ['--data', folder]).stdout).toContain(`${RELEASE}:1:1 KC605`);
  });

  test('--describe writes the descriptor and locks nothing', () => {
    const before = readFileSync(join(folder, 'releases.lock'), 'utf8');
    expect(run('data-lock.ts', ['--data', folder, '--describe']).status).toBe(0);
    expect(readFileSync(join(folder, 'releases.lock'), 'utf8')).toBe(before);
    expect(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))).toHaveProperty('name', 'so-khuyen-cong');
  });

  test('locks nothing while there are errors', () => {
    spoil();
    writeFileSync(join(folder, 'releases.lock'), '');
    expect(run('data-lock.ts', ['--data', folder]).status).toBe(1);
    expect(readFileSync(join(folder, 'releases.lock'), 'utf8')).toBe('');
  });

  test('ends with 2 when there is no folder or no such option', () => {
    expect(run('data-lock.ts', ['--data', '/no/such/folder']).status).toBe(2);
    expect(run('data-lock.ts', ['--force']).status).toBe(2);
  });
});

describe('data-translate', { timeout: 60_000 }, () => {
  const table = () => readFileSync(join(folder, 'translations.csv'), 'utf8');

  test('copies what has no English into the table to be filled in, once', () => {
    const note = ',ha-noi,2024,de-an,,tong,thuc-hien,15,=,đề án,,hoi-nghi-2024,,confirmed,,"Chưa kể 1 nhiệm vụ, theo báo cáo.",\n';
    appendFileSync(join(folder, RELEASE), note);
    const before = table();
    expect(run('data-check.ts', ['--data', folder]).stdout).toContain(`${RELEASE}:7:16 KC718`);
    expect(run('data-translate.ts', ['--data', folder])).toMatchObject({ status: 0, stdout: `1 ghi chú mới chép vào ${folder}/translations.csv; 1 ghi chú chờ điền cột en.\n` });
    expect(table()).toBe(`${before}"Chưa kể 1 nhiệm vụ, theo báo cáo.",\n`);
    expect(run('data-translate.ts', ['--data', folder]).stdout).toContain('0 ghi chú mới');
    expect(table()).toBe(`${before}"Chưa kể 1 nhiệm vụ, theo báo cáo.",\n`);
    writeFileSync(join(folder, 'translations.csv'), table().replace('1 nhiệm vụ, theo báo cáo.",', '1 nhiệm vụ, theo báo cáo.","Not counting 1 task, according to the report."'));
    expect(run('data-check.ts', ['--data', folder]).stdout).not.toContain('KC71');
  });

  test('touches nothing while the table has errors', () => {
    appendFileSync(join(folder, 'translations.csv'), 'một ô\n');
    const before = table();
    expect(run('data-translate.ts', ['--data', folder])).toMatchObject({ status: 2, stdout: '' });
    expect(table()).toBe(before);
  });
});
