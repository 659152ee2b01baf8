import { expect, it } from 'vitest';
import { disagreements } from '../../../src/ledger/disagreements.ts';
import { ledgerOf, row } from './sample.ts';

it('lists disputed figures, widest first, doubtful values left out', () => {
  const small = 'ha-noi/2023.kinh-phi.tong.thuc-hien';
  const wide = 'ha-noi/2022.kinh-phi.tong.thuc-hien';
  const agreed = 'ha-noi/2021.kinh-phi.tong.thuc-hien';
  const found = disagreements(ledgerOf([
    row(small, '10'), row(small, '9', { source: 'bao-moi' }), row(small, '90', { source: 'may-dich', review: 'doubtful' }),
    row(wide, '4', { source: 'bao-moi' }), row(wide, '2', { source: 'bao-cu' }),
    row(agreed, '4.2', { source: 'bao-moi' }), row(agreed, '4', { source: 'bao-cu' }),
  ]));
  expect(found.map((d) => [d.figure.key, d.lowest, d.highest, d.size])).toEqual([[wide, 2, 4, 0.5], [small, 9, 10, 0.1]]);
});
