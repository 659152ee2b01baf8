/** The ledger and the files that the tests of stories read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { release, row, TABLES } from '../ledger/sample.ts';

const GONE = 'phia-bac/2022.kinh-phi.tong.thuc-hien';

/** A figure of every sort: confirmed, qualified, negative, from two sources, doubtful, withdrawn. */
export const ledger = buildLedger(TABLES, [
  release('2024-01-01-a', [
    row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.4'),
    row('phia-bac/2023.kinh-phi.tong.thuc-hien', '176.38', { source: 'bao-moi' }),
    row('phia-bac/2023.kinh-phi.kcdp.thuc-hien', '96.6'),
    row('phia-bac/2023.kinh-phi.kcqg.thuc-hien', '79.9', { qualifier: '>' }),
    row('phia-bac/2023.ty-le-ke-hoach.tong.thuc-hien', '94.6', { unit: '%' }),
    row('phia-bac/2024.thay-doi-ke-hoach.tong.ke-hoach', '-8.5', { unit: '%' }),
    row('phia-bac/2023.co-so-may-moc.tong.thuc-hien', '399', { unit: 'cơ sở' }),
    row('bac-giang/2023.kinh-phi.tong.thuc-hien', '0.48', { qualifier: '<' }),
    row('phia-bac/2021.kinh-phi.tong.thuc-hien', '900', { review: 'doubtful', doubt: 'Lớn gấp nhiều lần các năm khác.' }),
    row(GONE, '1'),
  ]),
  release('2024-02-01-b', [row(GONE, '1', { action: 'withdraw', reason: 'Không phải số của vùng.' })]),
]);

/** The text of a story under `tests/fixtures/stories/`. */
export function storyText(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/stories/${name}.mdx`, import.meta.url)), 'utf8');
}
