// `npm run data:import` as an editor runs it: files written, questions listed or asked, what is refused. How sheets are read is tested with the ledger.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type Read } from '../../../scripts/import/ask.ts';
import { Questions } from '../../../scripts/import/questions.ts';
import { importBook } from '../../../src/ledger/import/import.ts';
import { EMPTY_MAP } from '../../../src/ledger/import/import-map.ts';
import { openCsv } from '../../../src/ledger/import/open-file.ts';
import { words } from '../ledger/import/sheets.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-khuyen-cong-'));
  cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const SHEET = ['Kinh phí khuyến công quốc gia thực hiện năm 2021;;', 'TT;Tỉnh;Kinh phí (triệu đồng)', '1;Bạc Liêu;1250,5', '2;Sóc Trăng;900', ';Tổng cộng;2150,5', ''].join('\n');
const NEW_SOURCE = ['--source', 'sct-bac-lieu-2021', '--source-title', 'Báo cáo khuyến công năm 2021', '--source-publisher', 'Sở Công Thương tỉnh Bạc Liêu', '--source-date', '2022-01-10'];

function run(sheet: string, ...args: readonly string[]) {
  const file = join(folder, 'bieu-2021.csv');
  writeFileSync(file, sheet);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/data-import.ts'), file, '--data', join(folder, 'data'), '--out', out('.csv'), ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const out = (ending: string): string => join(folder, 'data/releases', `2026-12-01-bieu${ending}`);

describe('a sheet that says everything', { timeout: 60_000 }, () => {
  test('becomes a release, a map, a report and a new source', () => {
    const before = readFileSync(join(folder, 'data/sources.csv'), 'utf8');
    const { status, stdout } = run(SHEET, ...NEW_SOURCE);
    expect([status, stdout]).toEqual([0, expect.stringContaining('lấy 2 số của 2 nơi. Tính lại 1 tổng và tỷ lệ: đều khớp.')]);
    expect(readFileSync(out('.csv'), 'utf8')).toContain(',bac-lieu,2021,kinh-phi,,kcqg,thuc-hien,1.2505,=,tỷ đồng,,sct-bac-lieu-2021,"ô C3; in là 1.250,5 triệu đồng",unconfirmed,,,\n');
    expect(readFileSync(out('.bao-cao.md'), 'utf8')).toContain('| C5 | Tổng cộng | Kinh phí (triệu đồng) | 2.150,5 | 2.150,5 | khớp |');
    expect(readFileSync(out('.map.yaml'), 'utf8')).toContain('unit: “Kinh phí (triệu đồng)” (C2)');
    const sources = readFileSync(join(folder, 'data/sources.csv'), 'utf8');
    expect(sources.slice(0, before.length)).toBe(before);
    expect(sources.slice(before.length)).toMatch(/^sct-bac-lieu-2021,Báo cáo khuyến công năm 2021,Sở Công Thương tỉnh Bạc Liêu,2022-01-10,,,\d{4}-\d{2}-\d{2},official-report,vi,\n$/);
  });

  test('is checked at once as part of the ledger', () => {
    const { status, stdout } = run(SHEET.replace('1250,5', '125050000'), ...NEW_SOURCE);
    expect(status).toBe(1);
    expect(stdout).toMatch(/KC503 .* nằm ngoài khoảng hợp lý/);
  });

  test('does not write over a draft, or a published release', () => {
    expect(run(SHEET, ...NEW_SOURCE).status).toBe(0);
    const again = run(SHEET, '--source', 'sct-bac-lieu-2021');
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('đã có. Thêm --overwrite')]);
    expect(run(SHEET, '--source', 'sct-bac-lieu-2021', '--overwrite').status).toBe(0);
    const published = run(SHEET, '--out', join(folder, 'data/releases/2026-11-23-01-hoi-nghi-phia-bac-18.csv'), '--overwrite');
    expect([published.status, published.stderr]).toEqual([1, expect.stringContaining('đã công bố và đã khóa')]);
  });
});

describe('a sheet that leaves something open', { timeout: 60_000 }, () => {
  const open = SHEET.replace(' (triệu đồng)', '').replace('năm 2021', '');

  test('is listed with what to answer and where, and gives no release', () => {
    const { status, stdout } = run(open, ...NEW_SOURCE);
    expect(status).toBe(1);
    expect(stdout).toContain('1. NK314: Chưa rõ kỳ số liệu: không thấy kỳ ở tiêu đề cột hay tiêu đề bảng.');
    expect(stdout).toContain('2. NK315: Bảng không ghi đơn vị tính của tiền.');
    expect(stdout).toContain('Ghi vào map ở bảng 1, set.unit, hoặc dùng --unit …');
    expect([existsSync(out('.csv')), existsSync(out('.map.yaml')), existsSync(out('.bao-cao.md'))]).toEqual([false, true, true]);
    expect(readFileSync(join(folder, 'data/sources.csv'), 'utf8')).not.toContain('sct-bac-lieu-2021');
  });

  test('is taken when the map is filled in, and next year’s with the same map in one command', () => {
    run(open);
    const map = readFileSync(out('.map.yaml'), 'utf8').replace('unit: "?"', 'unit: triệu đồng').replace('period: "?"', 'period: "2021"').replace('source: "?"', 'source: bct-hnkc-bac-18');
    writeFileSync(join(folder, 'mau.map.yaml'), map);
    expect(run(open, '--map', join(folder, 'mau.map.yaml')).status).toBe(0);
    rmSync(out('.csv'));
    const next = run(SHEET.replace(' (triệu đồng)', '').replace('2021', '2022').replace('900', '950').replace('2150,5', '2200,5'), '--map', out('.map.yaml'), '--source', 'bct-hnkc-bac-18');
    expect([next.status, next.stdout]).toEqual([0, expect.stringContaining('đều khớp')]);
    expect(readFileSync(out('.csv'), 'utf8')).toContain(',soc-trang,2022,kinh-phi,,kcqg,thuc-hien,0.950,');
  });

  test('tells of a map that is no map', () => {
    writeFileSync(join(folder, 'mau.map.yaml'), 'version: 1\ntables:\n  - sheet: ""\n    table: 1\n    set:\n      numbers: kieu-viet\n');
    const { status, stderr } = run(open, '--map', join(folder, 'mau.map.yaml'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('Dòng 6: tables › 0 › set › numbers không nhận “kieu-viet”.')]);
  });
});

test.each([[['--period', 'nam-ngoai']], [['--numbers', 'phap']], [['--encoding', 'utf-7']], [['--boundaries', 'hom-qua']], [['--colour']], [['--data', '/no/such/folder']]])('ends with 2 and says why: %s', { timeout: 60_000 }, (args) => {
  const { status, stderr } = run(SHEET, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain('npm run data:import -- TỆP');
  expect(stderr).not.toContain('    at ');
});

describe('at a terminal', () => {
  const OPEN = SHEET.replace(' (triệu đồng)', '').replace('Bạc Liêu', 'Bạc Liu');

  async function converse(...replies: readonly string[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let said = '';
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const questions = new Questions(input, output);
    const read: Read = async (map, source, fresh) => {
      const known = new Set([...(fresh === null ? [] : [fresh.source]), 'hoi-nghi']);
      const { book } = openCsv('x.csv', new TextEncoder().encode(OPEN), { encoding: null, delimiter: null }, words.know);
      return importBook(book, words, known, map, { set: {}, ...(source === undefined ? {} : { source }) });
    };
    const known = [{ source: 'hoi-nghi', title: 'Hội nghị khuyến công', publisher: 'Bộ Công Thương', published_on: '2022', url: '', archive_url: '', accessed_on: '', kind: 'official-report', language: 'vi', note: '' } as const];
    const asked = ask(read, EMPTY_MAP, undefined, questions, words, known, {}, '2026-12-01');
    for (const reply of replies) {
      await new Promise((done) => setTimeout(done, 20));
      if (reply === 'END') input.end();
      else input.write(`${reply}\n`);
    }
    const done = await asked;
    questions.close();
    return { ...done, said };
  }

  test('questions are asked one by one, with the row they are about, and the source last', async () => {
    const { outcome, fresh, said } = await converse('Bạc Liêu', 'triệu', 'hội nghị', 'hoi-nghi');
    expect(said).toContain('[còn 2 câu] Ô B3: Không nhận ra nơi “Bạc Liu”. Có phải “Bạc Liêu”?\n  Dòng 3: 1 | Bạc Liu | 1250,5\n');
    expect(said).toContain('[câu cuối] Bảng không ghi đơn vị tính của tiền.');
    expect(said).toContain('hoi-nghi: Hội nghị khuyến công (2022)');
    expect([outcome.doubts, fresh]).toEqual([[], null]);
    expect(outcome.rows.map(({ place, value, source }) => `${place} ${value} ${source}`)).toEqual(['bac-lieu 1.2505 hoi-nghi', 'soc-trang 0.900 hoi-nghi']);
  });

  test('a new source is described line by line, and what is wrong asked again', async () => {
    const { fresh } = await converse('Bạc Liêu', '2', 'sct-bac-lieu-2021', 'c', 'Báo cáo năm 2021', 'Sở Công Thương tỉnh Bạc Liêu', '2022-13-01', '2022-01-10', '', '1', '');
    expect(fresh).toMatchObject({ source: 'sct-bac-lieu-2021', title: 'Báo cáo năm 2021', published_on: '2022-01-10', url: '', kind: 'official-report', language: 'vi', accessed_on: '2026-12-01' });
  });

  test('what is left open stays open, and answers are kept when the editor stops', async () => {
    const left = await converse('', '2');
    expect(left.outcome.doubts.map(({ code }) => code)).toEqual(['NK401', 'NK110']);
    const stopped = await converse('Bạc Liêu', 'END');
    expect(stopped.outcome.map.tables[0]?.places).toEqual({ 'Bạc Liu': 'Bạc Liêu' });
    expect(stopped.outcome.doubts.map(({ code }) => code)).toEqual(['NK315', 'NK110']);
  });
});
