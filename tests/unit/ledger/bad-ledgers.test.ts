// Every defect an editor can commit has a folder in tests/fixtures/bad: files laid over the good ledger, and in expected.txt exactly what the
// editor is told, in both languages. After changing a message: `npx vitest run tests/unit/ledger/bad-ledgers.test.ts -u`, then read the diff.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/ledger/problems/catalogue.ts';
import type { Problem } from '../../../src/ledger/problem.ts';
import { badFolder, check, defects, expectedFile, goodFolder } from './fixtures.ts';

const baseline = new Set(check(goodFolder()).problems.map(said));

function said({ file, line, column, code, severity, message, hint }: Problem): string {
  return `${file}:${line}:${column} ${code} ${severity}\n  ${message.vi}\n  → ${hint.vi}\n  ${message.en}\n  → ${hint.en}\n`;
}

function problemsOf(defect: string): Problem[] {
  return check(badFolder(defect)).problems.filter((problem) => !baseline.has(said(problem)));
}

test('the good ledger has one release that is not locked yet and nothing else to mend', () => {
  expect(check(goodFolder()).problems.map(({ code, file }) => [code, file])).toEqual([['KC607', 'releases/2025-07-20-nua-dau-2025.csv']]);
});

test('every defect has its file and what is said of it', () => {
  expect(defects().length).toBeGreaterThanOrEqual(60);
  // Without it the next test would write down whatever is said and call it right.
  expect(defects().filter((defect) => !existsSync(expectedFile(defect)))).toEqual([]);
});

describe('a defect is named with its place and what to do', () => {
  test.each(defects())('%s', async (defect) => {
    const problems = problemsOf(defect);
    expect(problems).not.toEqual([]);
    await expect(problems.map(said).join('')).toMatchFileSnapshot(expectedFile(defect));
  });
});

test('every code of the catalogue has a case', () => {
  const seen = new Set<string>(defects().flatMap((defect) => check(badFolder(defect)).problems.map(({ code }) => code)));
  expect(Object.keys(CATALOGUE).filter((code) => !seen.has(code))).toEqual([]);
});

test('every problem is said in English too, without Vietnamese words but for cells and names', () => {
  for (const defect of defects()) {
    for (const { message, hint } of problemsOf(defect)) {
      expect(message.en).not.toBe(message.vi);
      expect(hint.en).not.toBe(hint.vi);
      expect(`${message.en} ${hint.en}`.replace(/“[^”]*”/g, '')).not.toMatch(/\b(?:không|phải|viết|dòng|cột)\b/i);
    }
  }
});
