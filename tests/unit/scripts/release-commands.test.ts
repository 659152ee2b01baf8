// The road from a draft to a published release as an editor walks it: correct, check, diff, release, in a repository of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataFolder } from '../../../scripts/data-folder.ts';
import { copyPublished } from '../../../scripts/guide/published-data.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DRAFT = 'releases/2025-07-20-nua-dau-2025.csv';
const KEY = 'phia-bac/2023.kinh-phi.tong.thuc-hien';
let repository = '';
let data = '';

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'so-khuyen-cong-'));
  data = join(repository, 'data');
  cpSync(join(ROOT, 'tests/fixtures/good'), data, { recursive: true });
  writeFileSync(join(repository, 'README.md'), 'x\n');
  git('init', '--quiet', '--initial-branch=main');
  commit('first');
});

afterEach(() => rmSync(repository, { recursive: true }));

function git(...args: string[]): string {
  return execFileSync('git', ['-C', repository, '-c', 'user.name=Ban', '-c', 'user.email=ban@example.org', ...args], { encoding: 'utf8' });
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args, '--data', data], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const released = () => readdirSync(join(data, 'releases')).sort();
const lock = () => readFileSync(join(data, 'releases.lock'), 'utf8');

describe('data:release', { timeout: 60_000 }, () => {
  test('names the draft by date, writes its row and its checksum, and leaves a clean folder', () => {
    const { status, stdout } = run('data-release.ts', 'nua-dau-2025', '--date', '2025-08-01', '--title', 'Sáu tháng, bản cuối');
    expect(status).toBe(0);
    expect(stdout).toContain('Đã công bố và khóa đợt 2025-08-01-01-nua-dau-2025.');
    expect(released()).toEqual(['2025-01-15-nam-2023.csv', '2025-08-01-01-nua-dau-2025.csv']);
    expect(readFileSync(join(data, 'releases.csv'), 'utf8')).toContain('\n2025-08-01-01-nua-dau-2025,"Sáu tháng, bản cuối",First half of 2025,Số liệu sáu tháng.,Figures of six months.\n');
    expect(lock()).toContain('  2025-08-01-01-nua-dau-2025.csv\n');
    expect(run('data-check.ts')).toMatchObject({ status: 0, stdout: `${data}: 11 dòng trong 2 đợt, không có lỗi.\n` });
  });

  test('takes a file from elsewhere, and says itself what the release does', () => {
    run('data-release.ts', 'nua-dau-2025', '--date', '2025-08-01');
    commit('second');
    const file = join(repository, 'So lieu.csv');
    writeFileSync(file, `${readFileSync(join(data, 'releases/2025-01-15-nam-2023.csv'), 'utf8').split('\n')[0]}\n,ha-noi,2022,de-an,,tong,thuc-hien,31,=,đề án,,hoi-nghi-2024,,confirmed,,,\n`);
    expect(run('data-release.ts', file, '--date', '2025-08-01')).toMatchObject({ status: 0 });
    expect(released().at(-1)).toBe('2025-08-01-02-so-lieu.csv');
    expect(readFileSync(join(data, 'releases.csv'), 'utf8')).toContain('2025-08-01-02-so-lieu,Số liệu công bố ngày 1/8/2025,Figures published on 2025-08-01,"Số liệu: thêm 1; 1 địa bàn, 1 nguồn.",Figures: 1 added; places: 1; sources: 1.\n');
  });

  test.each([
    ['an error', () => appendFileSync(join(data, DRAFT), ',ha-noi,2024,de-an,,tong,thuc-hien,"1,5",=,đề án,,hoi-nghi-2024,,confirmed,,,\n'), [], 'còn 1 lỗi, chưa công bố'],
    ['other work in the repository', () => appendFileSync(join(repository, 'README.md'), 'y\n'), [], 'Kho Git còn 1 thay đổi khác, chưa công bố:\n  README.md'],
    ['a changed table', () => appendFileSync(join(data, 'glossary.csv'), 'x,,x,x,x,x,x\n'), [], 'data/glossary.csv'],
    ['a date before the last release', () => {}, ['--date', '2025-01-14'], 'Ngày 2025-01-14 trước đợt gần nhất (2025-01-15-nam-2023)'],
    ['a day that is none', () => {}, ['--date', '2025-02-30'], 'Ngày “2025-02-30” không có trên lịch'],
    ['a day to come', () => {}, ['--date', '2099-01-01'], 'Ngày 2099-01-01 chưa đến'],
  ])('refuses with 1 for %s, and changes nothing', (_, spoil, args, said) => {
    spoil();
    const before = [released(), lock(), git('status', '--porcelain')];
    const { status, stderr } = run('data-release.ts', 'nua-dau-2025', ...args);
    expect(stderr).toContain(said);
    expect(status).toBe(1);
    expect([released(), lock(), git('status', '--porcelain')]).toEqual(before);
  });

  test('publishes what Excel on Windows wrote as the ledger keeps it, so that the checksum holds wherever Git checks it out', () => {
    const windows = (path: string) => writeFileSync(join(data, path), `\uFEFF${readFileSync(join(data, path), 'utf8').replaceAll('\n', '\r\n')}`);
    [DRAFT, 'sources.csv', 'releases.csv', 'releases.lock'].forEach(windows);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Windows', 'data/releases.lock');
    expect(run('data-release.ts', 'nua-dau-2025', '--date', '2025-08-01')).toMatchObject({ status: 0 });
    for (const path of ['releases/2025-08-01-01-nua-dau-2025.csv', 'sources.csv', 'releases.csv', 'releases.lock']) {
      expect(readFileSync(join(data, path), 'utf8'), path).not.toMatch(/\r|\uFEFF/);
    }
    expect(run('data-check.ts').stdout).toContain('không có lỗi');
  });

  test('puts its new charts on the list of addresses that stay, and keeps those that were on it', () => {
    writeFileSync(join(data, 'charts.lock'), 'bieu-do-da-cong-bo\n');
    const { status, stdout } = run('data-release.ts', 'nua-dau-2025', '--date', '2025-08-01');
    expect(status).toBe(0);
    const listed = readFileSync(join(data, 'charts.lock'), 'utf8').trimEnd().split('\n');
    expect(listed).toContain('bieu-do-da-cong-bo');
    expect(listed.length).toBeGreaterThan(1);
    expect(stdout).toContain(`${listed.length - 1} biểu đồ mới, có địa chỉ giữ mãi từ nay:\n  /bieu-do/`);
    expect(listed).toEqual([...listed].sort());
  });

  test('refuses to take a figure from under a story, and says where the story stands on it', async () => {
    rmSync(data, { recursive: true });
    await copyPublished(join(ROOT, 'data'), data);
    commit('the real ledger');
    const told = readdirSync(join(ROOT, 'src/content/bai-viet')).filter((name) => name.endsWith('.mdx')).flatMap((name) => [...readFileSync(join(ROOT, 'src/content/bai-viet', name), 'utf8').matchAll(/<Fig of="([^"]+)"/g)].map((match) => match[1] ?? ''));
    const key = told.find((name) => /^[a-z0-9-]+\/\d{4}\.[a-z-]+\.[a-z]+\.[a-z-]+$/.test(name)) ?? '';
    expect(run('data-correct.ts', key)).toMatchObject({ status: 0 });
    const draft = released().find((file) => file.includes('dinh-chinh')) ?? '';
    const text = readFileSync(join(data, 'releases', draft), 'utf8');
    writeFileSync(join(data, 'releases', draft), text.replaceAll(/^correct,(.*),$/gm, 'withdraw,$1,Thử rút.'));
    const before = [released(), lock()];
    const { status, stderr } = run('data-release.ts', draft.replace(/^\d{4}-\d{2}-\d{2}-(?:\d{2}-)?|\.csv$/g, ''));
    expect(stderr).toMatch(new RegExp(`^src/content/bai-viet/[a-z0-9-]+\\.mdx:\\d+:\\d+ BV102 Số liệu “${key}” đã bị rút`, 'm'));
    expect(stderr).toMatch(/làm \d+ chỗ trong bài viết hoặc biểu đồ không dựng được nữa, chưa công bố/);
    expect(status).toBe(1);
    expect([released(), lock()]).toEqual(before);
  });

  test('killed at any moment it leaves the old state or the new one, and run again it publishes', { timeout: 180_000 }, async () => {
    const state = async () => JSON.stringify([...(await readDataFolder(data))].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));
    const args = [join(ROOT, 'scripts/data-release.ts'), 'nua-dau-2025', '--date', '2025-08-01', '--data', data];
    const old = await state();
    const begun = performance.now();
    expect(run('data-release.ts', 'nua-dau-2025', '--date', '2025-08-01').status).toBe(0);
    const whole = performance.now() - begun;
    const published = await state();
    for (const part of [0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1]) {
      git('checkout', '--quiet', '--', '.');
      git('clean', '-fdxq');
      expect(await state()).toBe(old);
      spawnSync(process.execPath, args, { cwd: ROOT, timeout: Math.ceil(whole * part), killSignal: 'SIGKILL' });
      expect([old, published], `killed after ${part} of the time`).toContain(await state());
      run('data-release.ts', 'nua-dau-2025', '--date', '2025-08-01');
      expect(await state(), `finished after ${part}`).toBe(published);
    }
  });

  test('refuses a name that no draft has, and names those that wait', () => {
    expect(run('data-release.ts', 'nua-cuoi')).toMatchObject({ status: 1, stderr: 'Không có đợt chưa công bố nào tên “nua-cuoi”. Đang chờ: nua-dau-2025.\n' });
  });

  test.each([[[]], [['a', 'b']], [['a', '--force']]])('ends with 2 and says how it is used: %s', (args) => {
    const { status, stderr } = run('data-release.ts', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run data:release -- ');
  });
});

describe('data:correct', { timeout: 60_000 }, () => {
  test('starts a correction with the live row, and a second one in the same draft', () => {
    run('data-release.ts', 'nua-dau-2025', '--date', '2025-08-01');
    commit('second');
    const { status, stdout } = run('data-correct.ts', KEY);
    expect(status).toBe(0);
    const file = released().at(-1) ?? '';
    expect(file).toMatch(/-dinh-chinh-phia-bac\.csv$/);
    expect(stdout).toContain(`releases/${file}, dòng 2.`);
    expect(stdout).toContain('npm run data:release -- dinh-chinh-phia-bac\n');
    const row = 'correct,phia-bac,2023,kinh-phi,,tong,thuc-hien,176.4,=,tỷ đồng,,hoi-nghi-2024,,confirmed,,,\n';
    expect(readFileSync(join(data, 'releases', file), 'utf8').split('\n').slice(1).join('\n')).toBe(row);
    expect(run('data-correct.ts', 'https://example.org/vung/phia-bac/#2023.gian-hang.tong.thuc-hien').status).toBe(0);
    expect(readFileSync(join(data, 'releases', file), 'utf8').split('\n')).toHaveLength(4);
    // The empty reasons are errors until an editor has filled them in.
    expect(run('data-check.ts').stdout.match(/KC508/g)).toHaveLength(2);
  });

  test.each([
    [['phia-bac/2023.kinh-phi.tong.thuc-hie'], 'không phải là khóa'],
    [['phia-bac/2024.kinh-phi.tong.thuc-hien'], 'Có phải phia-bac/2023.kinh-phi.tong.thuc-hien?'],
    [[KEY, '--source', 'bao-bac-giang-2023'], 'Các nguồn của số này: hoi-nghi-2024.'],
    [['bac-giang/2025-H1.kinh-phi.tong.thuc-hien'], `sửa thẳng vào ${DRAFT}, dòng 2.`],
    [['bac-giang/2023.de-an.tong.thuc-hien.may-moc'], 'đã bị rút ở đợt 2025-07-20-nua-dau-2025'],
  ])('ends with 1 and says why: %s', (args, said) => {
    const { status, stderr } = run('data-correct.ts', ...args);
    expect(stderr).toContain(said);
    expect(status).toBe(1);
  });
});

test('a release can be corrected on its own day, whatever the names', { timeout: 60_000 }, () => {
  expect(run('data-release.ts', 'nua-dau-2025').status).toBe(0);
  commit('second');
  expect(run('data-correct.ts', 'bac-giang/2025-H1.kinh-phi.tong.thuc-hien').status).toBe(0);
  const draft = released().at(-1) ?? '';
  expect(draft).toMatch(/^\d{4}-\d{2}-\d{2}-02-dinh-chinh-bac-giang\.csv$/);
  const file = join(data, 'releases', draft);
  writeFileSync(file, readFileSync(file, 'utf8').replace(',4.25,', ',4.52,').replace(/,\n$/, ',Đọc ngược hai chữ số.\n'));
  expect(run('data-release.ts', 'dinh-chinh-bac-giang')).toMatchObject({ status: 0 });
  expect(released().at(-1)).toBe(draft);
  expect(run('data-check.ts').stdout).toContain('không có lỗi');
});

describe('data:diff', { timeout: 60_000 }, () => {
  test('compares with the last locked release, withdrawals first, place by place', () => {
    const { status, stdout } = run('data-diff.ts');
    expect(status).toBe(0);
    expect(stdout).toContain('Từ đợt 2025-01-15-nam-2023 đến bản đang sửa: rút 1, đính chính 1, thêm 3.');
    const order = ['Rút · Bắc Giang', 'Đính chính · Phía Bắc', 'Thêm · Hà Nội'].map((title) => stdout.indexOf(title));
    expect(order.every((at, i) => at > (order[i - 1] ?? 0))).toBe(true);
    expect(stdout).toContain('79,9 tỷ đồng → 79,8 tỷ đồng (−0,1%) [Bộ Công Thương, 12/7/2024]\n    Báo cáo in lại là 79,8 tỷ đồng.');
    expect(stdout).toContain('  /vung/phia-bac/\n');
  });

  test('compares Git refs, as Markdown that nothing in the data can break and that fits its room', () => {
    writeFileSync(join(data, DRAFT), readFileSync(join(data, DRAFT), 'utf8').replace('Báo cáo in lại là 79,8 tỷ đồng.', 'Xem | @ban <b> [x](y)'));
    commit('second');
    const { stdout } = run('data-diff.ts', '--from', '2025-01-15-nam-2023', '--to', 'HEAD', '--format', 'md');
    expect(stdout).toContain('## Số liệu thay đổi');
    expect(stdout).toContain('Xem \\| &#64;ban \\<b\\> \\[x\\](y) |');
    expect(stdout).toContain('<details><summary>Trang thay đổi, cùng bản tiếng Anh ở dưới /en/ (');
    const short = run('data-diff.ts', '--from', '2025-01-15-nam-2023', '--format', 'md', '--max-bytes', '600').stdout;
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(600);
    expect(run('data-diff.ts', '--from', 'HEAD', '--to', 'HEAD').stdout).toContain('Số liệu không có gì thay đổi.');
  });

  test('gives machines everything', () => {
    const found = JSON.parse(run('data-diff.ts', '--format', 'json').stdout) as Record<string, unknown[]>;
    expect(found).toMatchObject({
      from: '2025-01-15-nam-2023', to: '2025-07-20-nua-dau-2025', releases: ['2025-07-20-nua-dau-2025'],
      withdrawn: [{ key: 'bac-giang/2023.de-an.tong.thuc-hien.may-moc', after: null, reason: 'Bài đã bị gỡ.' }],
      corrected: [{ key: 'phia-bac/2023.kinh-phi.kcqg.thuc-hien', before: { value: '79.9' }, after: { value: '79.8', line: 4 } }],
    });
    expect(found['embeds']).toContainEqual({ release: '2025-01-15-nam-2023', chart: expect.any(String) as string, paths: [expect.stringMatching(/^nhung\//), expect.stringMatching(/^en\/nhung\//)] });
    expect(found['added']).toHaveLength(3);
    expect(found['pages']).toEqual(expect.arrayContaining(['tinh/ha-noi/', 'en/tinh/ha-noi/']));
  });

  test('still shows what a release changed until it is committed', () => {
    const before = run('data-diff.ts').stdout.replace(/^.*\n/, '');
    run('data-release.ts', 'nua-dau-2025', '--date', '2025-08-01');
    expect(run('data-diff.ts').stdout.replace(/^.*\n/, '').replaceAll('2025-08-01-01-nua-dau-2025', '2025-07-20-nua-dau-2025')).toBe(before);
    commit('second');
    expect(run('data-diff.ts').stdout).toContain('Số liệu không có gì thay đổi.');
  });

  test('says in every format that data with errors is compared as far as it can be read, and ends with 1', () => {
    appendFileSync(join(data, DRAFT), ',ha-noi,2024,de-an,,tong,thuc-hien,"1,5",=,đề án,,hoi-nghi-2024,,confirmed,,,\n');
    const text = run('data-diff.ts');
    expect(text.status).toBe(1);
    expect(text.stdout).toContain('\nSố liệu mới còn 1 lỗi; dòng có lỗi chưa được so sánh. Xem lỗi: npm run data:check\n');
    expect(run('data-diff.ts', '--format', 'md').stdout).toContain('\n> Số liệu mới còn 1 lỗi; dòng có lỗi chưa được so sánh.');
    expect(JSON.parse(run('data-diff.ts', '--format', 'json').stdout)).toMatchObject({ errors: 1 });
  });

  test('ends with 2 for a ref that is none', () => {
    expect(run('data-diff.ts', '--from', 'khong-co')).toMatchObject({ status: 2, stderr: 'Không có đợt công bố nào, cũng không có bản Git nào tên là “khong-co”.\n' });
    expect(run('data-diff.ts', '--format', 'xml').status).toBe(2);
  });
});
