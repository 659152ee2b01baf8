import { describe, expect, test } from 'vitest';
import { marksOf, type BarPicture, type DotPicture, type LinePicture, type StackPicture } from '../../../../src/browser/explore/picture.ts';
import { madeLedger } from '../../words/made-ledger.ts';
import { opened, visit, type Opened } from './shelf.ts';

const CUT = [{ place: 'phia-bac', indicator: '', between: '2022..2023', reason_vi: 'đổi cách tính', reason_en: 'counted otherwise' }];

function picture<Kind>(shelf: Opened, address: string): Kind {
  return visit(shelf, address).picture as Kind;
}

const runs = ({ lines }: LinePicture): string[] =>
  lines.map(({ group, status, runs: own }) => `${group.id}.${status}: ${own.map((run) => run.map(({ x, datum }) => `${x}=${datum.label}`).join(' ')).join(' | ')}`);

describe('lines and columns over years', () => {
  const shelf = opened(madeLedger(`
    phia-bac/2018.kinh-phi.tong.thuc-hien 8
    phia-bac/2019.kinh-phi.tong.thuc-hien >9
    phia-bac/2021.kinh-phi.tong.thuc-hien 11
    phia-bac/2022.kinh-phi.tong.thuc-hien 12
    phia-bac/2023.kinh-phi.tong.thuc-hien 13
    phia-bac/2023.kinh-phi.tong.ke-hoach 15
    phia-bac/2024.kinh-phi.tong.ke-hoach 16
    phia-bac/2024-H1.kinh-phi.tong.thuc-hien 6
    phia-bac/2020/2021.kinh-phi.tong.thuc-hien 20
    phia-bac/2020.kinh-phi.tong.thuc-hien 99?
    phia-bac/2021.kinh-phi.kcqg.thuc-hien 5
    an/2024.kinh-phi.tong.thuc-hien 3
    an-2025/2025.kinh-phi.tong.thuc-hien 7
  `, CUT));

  test('join neighbouring years only, never across a gap, a doubtful figure or a break, and never what happened with a plan', () => {
    expect(runs(picture(shelf, 'kieu=duong&noi=phia-bac'))).toEqual([
      'phia-bac.tong.thuc-hien: 2018=8 2019=> 9 | 2021=11 2022=12 | 2023=13',
      'phia-bac.tong.ke-hoach: 2023=15 2024=16',
    ]);
  });

  test('have every year on the axis, know which are empty, and where the axis is cut', () => {
    const { years, empty, cuts } = picture<LinePicture>(shelf, 'kieu=cot&noi=phia-bac');
    expect(years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(empty).toEqual([2020]);
    expect(cuts.map(({ after, reason }) => [after, reason?.reason_vi])).toEqual([[2022, 'đổi cách tính']]);
  });

  test('say whose series breaks where it is not everybody’s', () => {
    expect(picture<LinePicture>(shelf, 'kieu=cot&noi=phia-bac').cuts[0]?.places).toEqual([]);
    expect(picture<LinePicture>(shelf, 'kieu=cot&noi=phia-bac+an').cuts[0]?.places).toEqual(['phia-bac']);
  });

  test('leave a break out of the picture that lies outside the years drawn', () => {
    expect(picture<LinePicture>(shelf, 'kieu=duong&noi=phia-bac&nam=2018..2022').cuts).toEqual([]);
  });

  test('name doubtful figures instead of drawing them', () => {
    const own = picture<LinePicture>(shelf, 'kieu=duong&noi=phia-bac');
    expect(own.doubtful.map(({ period, value }) => `${period} ${value}`)).toEqual(['2020 99']);
    expect(marksOf(own).map(({ value }) => value)).not.toContain(99);
  });

  test('put half-years on an axis of half-years, and totals of several years on none', () => {
    expect(runs(picture(shelf, 'kieu=duong&noi=phia-bac&ky=H1'))).toEqual(['phia-bac.tong.thuc-hien: 2024=6']);
    expect(marksOf(picture(shelf, 'kieu=duong&noi=phia-bac')).map(({ value }) => value)).not.toContain(20);
  });

  test('never join a place with what it became, and cut the axis between them', () => {
    const own = picture<LinePicture>(shelf, 'kieu=duong&noi=an+an-2025');
    expect(runs(own)).toEqual(['an.tong.thuc-hien: 2024=3', 'an-2025.tong.thuc-hien: 2025=7']);
    expect(own.cuts).toEqual([{ after: 2024, reason: null, places: [] }]);
  });

  test('draw several budgets of one place, or several places of one budget', () => {
    expect(picture<LinePicture>(shelf, 'kieu=cot&noi=phia-bac&von=tong+kcqg').groups.map(({ name, tone }) => `${name} ${tone}`)).toEqual(['Tổng tong', 'KCQG kcqg']);
    const places = picture<LinePicture>(shelf, 'kieu=cot&noi=phia-bac+an&von=tong+kcqg').groups;
    expect(places.map(({ name, programme }) => `${name} ${programme}`)).toEqual(['Phía Bắc tong', 'An tong']);
    expect(new Set(places.map(({ tone }) => tone)).size).toBe(2);
    expect(places.every(({ tone }) => tone !== 'kcqg' && tone !== 'kcdp')).toBe(true);
  });
});

describe('stacked columns', () => {
  const shelf = opened(madeLedger(`
    phia-bac/2020.kinh-phi.tong.thuc-hien 10
    phia-bac/2020.kinh-phi.kcqg.thuc-hien 4
    phia-bac/2020.kinh-phi.kcdp.thuc-hien 6
    phia-bac/2021.kinh-phi.tong.thuc-hien 11
    phia-bac/2021.kinh-phi.kcqg.thuc-hien 4
    phia-bac/2022.kinh-phi.tong.thuc-hien 12
    phia-bac/2023.kinh-phi.kcdp.thuc-hien 7
    phia-bac/2024.kinh-phi.tong.ke-hoach 14
    phia-bac/2024.kinh-phi.kcqg.ke-hoach 5
    phia-bac/2024.kinh-phi.kcdp.ke-hoach 9
    phia-bac/2024.kinh-phi.kcqg.thuc-hien 4
    an/2022.kinh-phi.tong.thuc-hien 1
    binh/2022.kinh-phi.tong.thuc-hien 2
    binh/2023.kinh-phi.tong.thuc-hien 3
  `));
  const said = ({ stacks }: StackPicture): string[] => stacks.map(({ year, parts, total, state }) => `${year} ${state}: ${parts.map(({ kind, tone, value }) => `${kind} ${tone} ${value}`).join(', ')} of ${total?.value ?? '?'}`);

  test('divide the money of one place; what a total has beyond its known parts is grey, and a missing part leaves a column open', () => {
    expect(said(picture(shelf, 'kieu=chong&noi=phia-bac&loai=thuc-hien'))).toEqual([
      '2020 full: part kcqg 4, part kcdp 6 of 10',
      '2021 full: part kcqg 4, rest tong 7 of 11',
      '2022 unsplit: rest tong 12 of 12',
      '2023 part: part kcdp 7 of ?',
      '2024 part: part kcqg 4 of ?',
    ]);
  });

  test('are of one kind of statement each: a plan stands in only where the whole is planned and nothing is known of what happened', () => {
    expect(said(picture(shelf, 'kieu=chong&noi=phia-bac')).at(-1)).toBe('2024 full: part kcqg 5, part kcdp 9 of 14');
  });

  test('of several places have a part for each, and no total that a missing place would falsify', () => {
    expect(said(picture(shelf, 'kieu=chong&noi=an+binh'))).toEqual(['2022 full: part accent 1, part moss 2 of ?', '2023 part: part moss 3 of ?']);
  });
});

describe('ranked bars', () => {
  const shelf = opened(madeLedger(`
    an/2023.kinh-phi.tong.thuc-hien 2
    an/2023.kinh-phi.tong.ke-hoach 3
    binh/2023.kinh-phi.tong.thuc-hien >5
    cuong/2023.kinh-phi.tong.ke-hoach 4
    dung/2023.kinh-phi.tong.thuc-hien 9?
    phia-bac/2023.kinh-phi.tong.thuc-hien 50
  `));
  const own = picture<BarPicture>(shelf, 'kieu=thanh&nam=2023&noi=an');

  test('stand largest first by what happened, with a plan beside it or in its stead', () => {
    expect(own.bars.map(({ name, highlight, marks }) => `${name}${highlight ? '*' : ''}: ${marks.map(({ status, label }) => `${status} ${label}`).join(', ')}`)).toEqual([
      'Bình: thuc-hien > 5', 'Cường: ke-hoach 4', 'An*: thuc-hien 2, ke-hoach 3',
    ]);
  });

  test('are of provinces of one set only, and say how many of it there are and who is missing', () => {
    expect(own.coverage).toEqual({ have: 3, of: 4 });
    expect(own.without).toEqual(['dung']);
    expect(own.doubtful.map(({ place }) => place)).toEqual(['dung']);
  });
});

describe('dots', () => {
  const shelf = opened(madeLedger(`
    an/2022.kinh-phi.tong.thuc-hien 2
    an/2022.de-an.tong.thuc-hien 20
    an/2023.kinh-phi.tong.thuc-hien 3
    an/2023.de-an.tong.ke-hoach 30
    binh/2023.kinh-phi.tong.thuc-hien 5
    binh/2023.de-an.tong.thuc-hien ~50
    binh/2022/2023.kinh-phi.tong.thuc-hien 8
    binh/2022/2023.de-an.tong.thuc-hien 80
    cuong/2023.kinh-phi.tong.thuc-hien 6
    cuong/2023.de-an.kcdp.thuc-hien 9
    dung/2023.kinh-phi.tong.thuc-hien 7
    dung/2023.de-an.tong.thuc-hien 70?
  `));
  const said = ({ dots }: DotPicture): string[] => dots.map(({ name, x, y }) => `${name}: ${x.label}, ${y.label}`);

  test('need both figures of one place, period, budget and kind of statement, and none of them doubtful', () => {
    const own = picture<DotPicture>(shelf, 'kieu=diem&voi=de-an&nam=2023');
    expect(said(own)).toEqual(['Bình: 5, ≈ 50']);
    expect(own.coverage).toEqual({ have: 1, of: 4 });
    expect(own.doubtful.map(({ place, indicator }) => `${place} ${indicator}`)).toEqual(['dung de-an']);
  });

  test('without a period are of every full year, and of no longer or shorter one', () => {
    expect(said(picture(shelf, 'kieu=diem&voi=de-an'))).toEqual(['An 2022: 2, 20', 'Bình 2023: 5, ≈ 50']);
    expect(said(picture(shelf, 'kieu=diem&voi=de-an&nam=2022..2022'))).toEqual(['An 2022: 2, 20']);
  });
});
