/** Random releases over so few keys and sources that additions, corrections and withdrawals keep meeting each other. */
import fc from 'fast-check';
import type { Release, ReleaseRow } from '../../../src/ledger/model.ts';
import { release, row } from './sample.ts';

const KEYS = [
  'ha-noi/2023.kinh-phi.tong.thuc-hien',
  'ha-noi/2023.kinh-phi.kcqg.thuc-hien',
  'bac-giang/2016/2020.de-an.tong.ke-hoach.may-moc',
];

export const anyRow: fc.Arbitrary<ReleaseRow> = fc
  .record({
    key: fc.constantFrom(...KEYS),
    value: fc.constantFrom('1', '2', '2.5', '30'),
    action: fc.constantFrom('' as const, '' as const, 'correct' as const, 'withdraw' as const),
    source: fc.constantFrom('bao-cao', 'bao-moi', 'may-dich'),
    review: fc.constantFrom('confirmed' as const, 'doubtful' as const),
    reason: fc.constantFrom('', 'đọc lại', 'gõ nhầm'),
    qualifier: fc.constantFrom('=' as const, '>' as const, '<' as const, '~' as const),
  })
  .map(({ key, value, ...fields }) => row(key, value, fields));

export const anyReleases: fc.Arbitrary<Release[]> = fc
  .array(fc.array(anyRow, { maxLength: 8 }), { minLength: 1, maxLength: 5 })
  .map((releases) => releases.map((rows, i) => release(`2024-0${i + 1}-01-dot`, rows)));
