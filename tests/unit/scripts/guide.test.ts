// The editors' guide as a text: its steps can be read, its pictures are there and light. That it works is shown by tests/site/round-trip.test.ts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGuide, withLastRow } from '../../../scripts/guide/steps.ts';

const GUIDE = new URL('../../../data/README.md', import.meta.url);
const text = readFileSync(fileURLToPath(GUIDE), 'utf8');

test('the walk-through goes from a sheet to a correction, every step with what to type', () => {
  const steps = readGuide(text);
  expect(steps.map(({ title }) => title)).toEqual(['', 'Bảng tính của sở', 'Nhập', 'Kiểm tra', 'So sánh', 'Công bố', 'Xem trang', 'Đính chính', 'Bỏ bản tập']);
  const commands = steps.flatMap((step) => step.commands);
  for (const command of ['import', 'check', 'diff', 'release', 'correct']) expect(commands.some((line) => line.startsWith(`npm run data:${command}`)), command).toBe(true);
  expect(steps.filter(({ row }) => row !== null).map(({ title }) => title)).toEqual(['Đính chính']);
});

test('every command it types is a script of the project, or git', () => {
  const { scripts } = JSON.parse(readFileSync(fileURLToPath(new URL('../../../package.json', import.meta.url)), 'utf8')) as { scripts: Record<string, string> };
  for (const command of readGuide(text).flatMap((step) => step.commands)) {
    const [, script] = /^npm run (\S+)/.exec(command) ?? [];
    if (script === undefined) expect(command).toMatch(/^git /);
    else expect(scripts).toHaveProperty([script]);
  }
});

test('every picture is there, says what it shows, and weighs 60 kB at most', () => {
  const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
  expect(pictures.length).toBeGreaterThanOrEqual(7);
  for (const [, alt = '', path = ''] of pictures) {
    const png = readFileSync(fileURLToPath(new URL(path, GUIDE)));
    expect(png.subarray(1, 4).toString(), path).toBe('PNG');
    expect(png.length, path).toBeLessThanOrEqual(60_000);
    expect(alt.length, path).toBeGreaterThan(30);
  }
});

test('an editor changes the last row of a draft', () => {
  expect(withLastRow('a,b\n1,2\n3,4\n', '3,5')).toBe('a,b\n1,2\n3,5\n');
});
