import { expect, test } from 'vitest';
import { reconcile } from '../../../src/ledger/check/reconcile.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { bytes, check, goodFolder } from './fixtures.ts';

const RELEASE = '2025-08-01-kcdp';
const ROW = (value: string) => `action,place,period,indicator,category,programme,status,value,qualifier,unit,boundary,source,locator,review,doubt,note,reason
,phia-bac,2023,kinh-phi,,kcdp,thuc-hien,${value},=,tỷ đồng,,hoi-nghi-2024,,confirmed,,,
`;

function reconciled(value: string, releases: ReadonlySet<string>) {
  const checked = check(goodFolder().set(`releases/${RELEASE}.csv`, bytes(ROW(value))));
  return reconcile(buildLedger(checked.tables, checked.releases), releases);
}

test('a new figure that breaks an identity is pointed out at its row', () => {
  const [problem, ...others] = reconciled('69.6', new Set([RELEASE]));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'KC514', severity: 'warning', file: `releases/${RELEASE}.csv`, line: 2, column: 8, cell: '69.6' });
  expect(problem?.message.vi).toBe('Không khớp đẳng thức kinh-phi-tong: kinh-phi[tong] là 176.4, còn kinh-phi[kcqg] + kinh-phi[kcdp] là 149.4.');
});

test('rounding is no contradiction, and old contradictions are not repeated', () => {
  expect(reconciled('96.6', new Set([RELEASE]))).toEqual([]);
  expect(reconciled('69.6', new Set(['2026-01-01-khac']))).toEqual([]);
});
