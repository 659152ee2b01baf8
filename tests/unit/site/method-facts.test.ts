import { expect, it } from 'vitest';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { methodFacts } from '../../../src/site/method-facts.ts';
import { ledgerOf, release, row, TABLES } from '../ledger/sample.ts';

it('counts figures by what is shown, and values with every source', () => {
  const facts = methodFacts(
    ledgerOf([
      row('ha-noi/2019.kinh-phi.tong.thuc-hien', '7.9'),
      row('ha-noi/2019.kinh-phi.tong.thuc-hien', '8', { source: 'bao-cu', qualifier: '>', review: 'doubtful', doubt: 'x' }),
      row('ha-noi/2020-9M.kinh-phi.tong.uoc', '5', { qualifier: '<', review: 'unconfirmed' }),
      row('phia-bac/2016/2020.de-an.kcqg.muc-tieu', '40', { unit: 'đề án' }),
    ]),
  );
  expect(facts).toMatchObject({
    figures: 3, values: 4, sources: 2, places: 2, indicators: 2, releases: 1,
    review: { confirmed: 2, unconfirmed: 1, doubtful: 0 },
    status: { 'thuc-hien': 1, uoc: 1, 'ke-hoach': 0, 'muc-tieu': 1 },
    qualifier: { '=': 2, '>': 0, '<': 1, '~': 0 },
    period: { year: 1, part: 1, years: 1 },
    machineTranslations: 1, undated: 1,
  });
});

it('counts corrections and withdrawals over all releases', () => {
  const key = 'ha-noi/2019.kinh-phi.tong.thuc-hien';
  const ledger = buildLedger(TABLES, [
    release('2024-07-01-mot', [row(key, '1')]),
    release('2024-08-01-hai', [row(key, '2', { action: 'correct', reason: 'a' })]),
    release('2024-09-01-ba', [row(key, '2', { action: 'withdraw', reason: 'b' })]),
  ]);
  expect(methodFacts(ledger)).toMatchObject({ figures: 0, corrected: 1, withdrawn: 1, releases: 3 });
});

it('takes its examples from the country and regions before provinces, never from doubtful figures', () => {
  const { example } = methodFacts(
    ledgerOf([
      row('phia-bac/2019.kinh-phi.tong.thuc-hien', '10', { qualifier: '>' }),
      row('ha-noi/2023.kinh-phi.tong.thuc-hien', '11', { qualifier: '>' }),
      row('ha-noi/2023.kinh-phi.kcqg.thuc-hien', '3', { qualifier: '<' }),
      row('phia-bac/2023.kinh-phi.kcdp.thuc-hien', '3', { qualifier: '<', review: 'doubtful', doubt: 'x' }),
      row('phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien', '94.6', { unit: '%' }),
      row('phia-bac/2022.kinh-phi.tong.thuc-hien', '176.4'),
    ]),
  );
  expect([example['>']?.chosen.value, example['<']?.chosen.place, example['=']?.chosen.value, example['~']]).toEqual(['10', 'ha-noi', '176.4', undefined]);
});
