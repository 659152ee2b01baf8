/** Every number that was ever published has an address that says something: its row, or what became of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { anchorOf, figureKey } from '../../src/ledger/key.ts';
import { ledger } from '../../src/site/load.ts';
import { placePath } from '../../src/site/urls.ts';

const read = new Map<string, HTMLElement>();

function rowOf(key: string, folder: string): HTMLElement | null {
  const place = ledger.places.get(key.slice(0, key.indexOf('/')));
  const path = join(inject('site'), folder, placePath(place!), 'index.html');
  const page = read.get(path) ?? parse(readFileSync(path, 'utf8'));
  read.set(path, page);
  return page.getElementById(anchorOf(key));
}

test.each(['', 'en'])('every figure, live or withdrawn, stands at its address under /%s', (folder) => {
  const published = ledger.releaseIds.flatMap((release) => ledger.changesIn(release).map((change) => ({ release, change })));
  expect(published.length).toBeGreaterThan(700);
  let withdrawn = 0;
  for (const { change } of published) {
    const key = figureKey((change.after ?? change.before)!);
    const row = rowOf(key, folder);
    expect(row, key).not.toBeNull();
    if (ledger.figure(key) !== undefined) expect(row?.tagName, key).toBe('TR');
    else {
      withdrawn += 1;
      expect(row?.querySelector('del'), key).not.toBeNull();
      expect(row?.text, key).toContain(folder === '' ? 'Bản phát hành' : 'Release');
    }
  }
  expect(withdrawn).toBeGreaterThan(0);
});
