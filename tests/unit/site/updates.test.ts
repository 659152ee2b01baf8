import { expect, it } from 'vitest';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { deeds, releaseDigests, releasePages } from '../../../src/site/updates.ts';
import { release, row, TABLES } from '../ledger/sample.ts';

const KEY = 'bac-giang/2019.kinh-phi.tong.thuc-hien';
const NOTE = { release: '2024-07-01-mot', title_vi: 'Đợt một', title_en: 'One', summary_vi: 'Có gì.', summary_en: 'What.' };

const ledger = buildLedger({ ...TABLES, releaseNotes: [NOTE] }, [
  release('2024-07-01-mot', [
    row('viet-nam/2019.de-an.tong.thuc-hien', '10', { unit: 'đề án' }),
    row(KEY, '7.9', { source: 'bao-moi' }),
    row('bac-giang/2020.kinh-phi.tong.thuc-hien', '8', { source: 'trang-so' }),
  ]),
  release('2024-08-01-hai', [
    row(KEY, '9.7', { source: 'bao-moi', action: 'correct', reason: 'Đọc ngược hai chữ số.', review: 'doubtful', doubt: 'Bài in hai cách.' }),
    row('bac-giang/2020.kinh-phi.tong.thuc-hien', '8', { source: 'trang-so', action: 'withdraw', reason: 'Trang đã gỡ.' }),
  ]),
]);

it('lists releases newest first, with what each did', () => {
  const digests = releaseDigests(ledger, 'vi');
  expect(digests.map(({ id }) => id)).toEqual(['2024-08-01-hai', '2024-07-01-mot']);
  expect(digests.map((digest) => deeds(digest, 'vi'))).toEqual(['Đính chính 1, rút 1.', 'Thêm 3 số liệu.']);
});

it('names a release by its note, else by its date', () => {
  expect(releaseDigests(ledger, 'vi').map(({ title }) => title)).toEqual(['Bản phát hành ngày 1/8/2024', 'Đợt một']);
});

it('shows a correction as what stood, what stands, why, and what else changed', () => {
  const [page] = releasePages(ledger, 'vi');
  expect(page?.corrections).toMatchObject([
    {
      before: '7,9 tỷ đồng',
      after: '9,7 tỷ đồng',
      reason: { text: 'Đọc ngược hai chữ số.' },
      figure: { path: 'tinh/bac-giang/#2019.kinh-phi.tong.thuc-hien' },
      parts: [
        { label: 'Kiểm tra', before: { text: 'đã đối chiếu hai lần' }, after: { text: 'còn nghi vấn' } },
        { label: 'Nghi vấn', before: null, after: { text: 'Bài in hai cách.' } },
      ],
    },
  ]);
});

it('leads from a withdrawn figure to its address, which tells what became of it', () => {
  const [page] = releasePages(ledger, 'vi');
  expect(page?.withdrawals).toMatchObject([{ before: '8 tỷ đồng', after: '', figure: { path: 'tinh/bac-giang/#2020.kinh-phi.tong.thuc-hien' }, parts: [] }]);
});

it('groups additions by place, in the order of the places, with their documents counted', () => {
  const page = releasePages(ledger, 'vi')[1];
  expect(page?.additions).toMatchObject([
    { name: 'viet-nam', path: 'ca-nuoc/', figures: 1, sources: 1 },
    { name: 'Bắc Giang', path: 'tinh/bac-giang/', figures: 2, sources: 2 },
  ]);
  expect(page?.additions[1]?.lines.map(({ subject, period, value }) => [subject, period, value])).toEqual([
    ['kinh-phi (tổng, thực hiện)', '2019', '7,9 tỷ đồng'],
    ['kinh-phi (tổng, thực hiện)', '2020', '8 tỷ đồng'],
  ]);
});

it('counts the figures of a very long release by place and lists none', () => {
  const years = Array.from({ length: 101 }, (_, i) => 2000 + i);
  const statuses = ['thuc-hien', 'uoc', 'ke-hoach', 'muc-tieu'];
  const rows = years.flatMap((year) =>
    ['kcqg', 'kcdp'].flatMap((programme) => statuses.map((status) => row(`ha-noi/${year}.kinh-phi.${programme}.${status}`, '1'))));
  const [page] = releasePages(buildLedger(TABLES, [release('2024-07-01-mot', rows)]), 'vi');
  expect(page?.additions).toMatchObject([{ figures: rows.length, lines: [] }]);
});

it('knows its neighbours', () => {
  const [later, earlier] = releasePages(ledger, 'vi');
  expect([later?.previous?.id, later?.next, earlier?.previous, earlier?.next?.id]).toEqual(['2024-07-01-mot', null, null, '2024-08-01-hai']);
});
