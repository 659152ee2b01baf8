import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, inject, test } from 'vitest';
import { figureAnchor } from '../../src/ledger/key.ts';
import type { ReleaseRow } from '../../src/ledger/model.ts';
import { formatPrinted } from '../../src/words/numbers.ts';

const dir = inject('site');
const page = (path: string) => parse(readFileSync(join(dir, path, 'index.html'), 'utf8'));

const rows = Papa.parse<ReleaseRow>(readFileSync('data/releases/2026-11-23-01-hoi-nghi-phia-bac-18.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

test('all 38 figures of the article on the XVIII conference stand on their place’s page, with their source', () => {
  expect(rows.length).toBe(38);
  const pages = { 'phia-bac': page('vung/phia-bac'), 'viet-nam': page('ca-nuoc') };
  for (const row of rows) {
    const anchor = figureAnchor(row);
    const line = pages[row.place as keyof typeof pages].getElementById(anchor);
    expect(line, anchor).not.toBeNull();
    expect(line?.querySelector('.n')?.text, anchor).toContain(formatPrinted(row.value, 'vi'));
    expect(line?.querySelectorAll('a[href^="/nguon/"]').map((a) => a.getAttribute('href')), anchor).toContain(`/nguon/${row.source}/`);
  }
});

test.each([
  ['nam/2023', ['176,4', '94,6%', '2.451', 'hơn 480', '399', '11']],
  ['nam/2024', ['hơn 170', 'hơn 71', 'gần 100', '34,7', '10,25%']],
])('the year page %s carries them too', (path, values) => {
  const cells = page(path).querySelectorAll('table.figures .n').map((cell) => cell.text.trim());
  for (const value of values) expect(cells, value).toContain(value);
});

test('the page says that 6 + 10 models are not 11', () => {
  const line = page('vung/phia-bac').getElementById('2023.mo-hinh-trinh-dien.tong.thuc-hien')?.text ?? '';
  expect(line).toMatch(/6.*10.*16/s);
});
