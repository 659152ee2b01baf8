// Data with errors can still be compared: nothing crashes on it, and what is sound of it is told.
import { describe, expect, test } from 'vitest';
import { diffLedgers } from '../../../src/ledger/diff.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { soundPart } from '../../../src/ledger/sound-part.ts';
import { diffReport } from '../../../src/site/diff-report.ts';
import { touchedBy } from '../../../src/site/diff-touched.ts';
import { badFolder, bytes, check, defects, goodFolder } from '../ledger/fixtures.ts';

const DRAFT = 'releases/2025-07-20-nua-dau-2025.csv';
const good = goodFolder();
const before = soundPart(good, check(good), null);

function compare(files: ReadonlyMap<string, Uint8Array>) {
  const { tables, releases } = soundPart(files, check(files), before);
  const states = { before: buildLedger(before.tables, before.releases), after: buildLedger(tables, releases) };
  const diff = diffLedgers(states.before, states.after);
  const touched = touchedBy(diff, { ...states, asOf: (release) => buildLedger(before.tables, before.releases, release), stories: new Map() });
  return diffReport(diff, states.after, touched, { from: 'a', to: 'b', errors: 0 });
}

describe('a folder with a defect can be compared with the one before it', () => {
  test.each(defects())('%s', (defect) => {
    const { counts, touched } = compare(badFolder(defect));
    expect(Object.values(counts).every((count) => count < 20)).toBe(true);
    expect(touched.pages.every((path) => path.endsWith('/'))).toBe(true);
  });
});

describe('of rows with errors', () => {
  const text = new TextDecoder().decode(good.get(DRAFT));
  const added = ',ha-noi,2024,de-an,,tong,thuc-hien,15,=,đề án,,hoi-nghi-2024,,confirmed,,,\n';

  test('the sound ones beside them are told', () => {
    const { counts } = compare(new Map(good).set(DRAFT, bytes(`${text}${added.replace('2024,de-an', '2022,de-an').replace(',15,', ',"1,5",')}${added}`)));
    expect(counts).toEqual({ add: 1, correct: 0, withdraw: 0 });
  });

  test('none seems withdrawn, whether its row or its whole file cannot be read', () => {
    expect(compare(new Map(good).set(DRAFT, bytes(text.replace(',4.25,', ',"4,25",')))).counts).toEqual({ add: 0, correct: 0, withdraw: 0 });
    expect(compare(new Map(good).set(DRAFT, bytes(text.replaceAll(',', ';')))).counts).toEqual({ add: 0, correct: 0, withdraw: 0 });
  });

  test('those that name what only a broken table has are left out', () => {
    const sources = `${new TextDecoder().decode(good.get('sources.csv'))}nguon-moi,Nguồn mới,Sở,2025,khong-phai-dia-chi,,,press,vi,\n`;
    const files = new Map(good).set('sources.csv', bytes(sources)).set(DRAFT, bytes(text + added.replace('hoi-nghi-2024', 'nguon-moi')));
    expect(compare(files).counts).toEqual({ add: 0, correct: 0, withdraw: 0 });
  });
});
