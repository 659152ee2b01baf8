// Questions of imports are Vietnamese; the English page says each of them in short.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QUESTIONS_IN_SHORT } from '../../../src/words/check/questions-en.ts';

const IMPORT = join(import.meta.dirname, '../../../src/ledger/import');

test('every question that an import can ask is said in English too, and no other', () => {
  const code = readdirSync(IMPORT).map((file) => readFileSync(join(IMPORT, file), 'utf8')).join('');
  const asked = new Set([...code.matchAll(/'(NK\d{3})'/g)].map(([, name]) => name));
  expect(asked.size).toBeGreaterThan(30);
  expect(Object.keys(QUESTIONS_IN_SHORT)).toEqual([...asked].sort());
});
