import { describe, expect, test } from 'vitest';
import { settle } from '../../../../src/browser/explore/choices.ts';
import { marksOf } from '../../../../src/browser/explore/picture.ts';
import { realLedger } from '../../words/real-ledger.ts';
import { madeLedger } from '../../words/made-ledger.ts';
import { opened, visit } from './shelf.ts';

const real = opened(realLedger());
const ids = (options: readonly { readonly id: string }[]): string[] => options.map(({ id }) => id);

describe('an empty address', () => {
  const { state, complaints } = visit(real, '');

  test('shows funding over years by who paid, of the place with most of it, what was done and what was planned', () => {
    expect(state).toMatchObject({ form: 'chong', indicator: 'kinh-phi', category: '', programmes: ['tong'], places: ['phia-bac'], part: 'nam', from: null, to: null });
    expect(state.statuses).toContain('thuc-hien');
    expect(state.statuses).toContain('ke-hoach');
    expect(state.statuses).not.toContain('muc-tieu');
    expect(complaints).toEqual([]);
  });

  test('of any indicator draws something, unless all its figures are doubtful', () => {
    for (const indicator of real.book.indicators.keys()) {
      const { state: own, picture } = visit(real, `chi-tieu=${indicator}`);
      const sure = real.figures(indicator).some(({ doubtful, status, programme }) => !doubtful && own.statuses.includes(status) && own.programmes.includes(programme));
      expect(marksOf(picture).length > 0, `${indicator}: ${JSON.stringify(own)}`).toBe(sure);
    }
  });
});

const made = opened(madeLedger(`
  phia-bac/2021.kinh-phi.tong.thuc-hien 10
  phia-bac/2022.kinh-phi.tong.thuc-hien 11
  phia-bac/2023.kinh-phi.tong.thuc-hien 12
  phia-bac/2023.kinh-phi.kcqg.thuc-hien 5
  phia-bac/2024.kinh-phi.tong.ke-hoach 14
  phia-bac/2024-H1.kinh-phi.tong.uoc 6
  an/2022.kinh-phi.tong.thuc-hien 1
  an/2023.kinh-phi.tong.thuc-hien 2?
  binh/2022.kinh-phi.tong.thuc-hien 3
  cuong/2022.kinh-phi.tong.thuc-hien 4
  cuong/2021/2023.kinh-phi.tong.thuc-hien 9
  binh/2022.kinh-phi.tong.thuc-hien.may-moc 2
  an/2022.ty-le-ke-hoach.tong.thuc-hien 90
  binh/2021/2023.de-an.tong.thuc-hien 40
  an-2025/2025.kinh-phi.tong.thuc-hien 7
  cuong/2025.kinh-phi.tong.thuc-hien 5
`));

describe('choices', () => {
  test('are what has figures, with how many of them can be drawn', () => {
    const { programmes, statuses, categories, places } = visit(made, 'kieu=thanh');
    expect(programmes).toEqual([{ id: 'tong', count: 11 }, { id: 'kcqg', count: 1 }]);
    expect(ids(categories)).toEqual(['', 'may-moc']);
    expect(statuses).toEqual([{ id: 'thuc-hien', count: 9 }, { id: 'uoc', count: 1 }, { id: 'ke-hoach', count: 1 }]);
    expect(places.find(({ id }) => id === 'phia-bac')).toEqual({ id: 'phia-bac', count: 5 });
  });

  test('over years say how much there is of the places chosen, and leave nothing out that others have', () => {
    const { programmes, statuses, categories, parts, places } = visit(made, 'kieu=cot');
    expect(programmes).toEqual([{ id: 'tong', count: 4 }, { id: 'kcqg', count: 1 }]);
    expect(categories).toEqual([{ id: '', count: 5 }, { id: 'may-moc', count: 0 }]);
    expect(statuses).toEqual([{ id: 'thuc-hien', count: 3 }, { id: 'uoc', count: 0 }, { id: 'ke-hoach', count: 1 }]);
    expect(parts).toEqual([{ id: 'nam', count: 4 }, { id: 'H1', count: 1 }]);
    expect(places).toEqual([{ id: 'phia-bac', count: 4 }, { id: 'an', count: 1 }, { id: 'binh', count: 1 }, { id: 'cuong', count: 2 }, { id: 'an-2025', count: 1 }]);
  });

  test('of stacked columns are what has figures of any budget', () => {
    expect(visit(made, '').statuses).toEqual([{ id: 'thuc-hien', count: 4 }, { id: 'uoc', count: 0 }, { id: 'ke-hoach', count: 1 }]);
    expect(visit(made, 'chi-tieu=ty-le-ke-hoach').state.form).toBe('cot');
  });

  test('follow one another: a budget leaves only the kinds of statement, periods and places it has', () => {
    const { statuses, places, years } = visit(made, 'von=kcqg');
    expect(ids(statuses)).toEqual(['thuc-hien']);
    expect(ids(places)).toEqual(['phia-bac']);
    expect(years).toEqual([2023]);
  });

  test('of periods say how many of the places there were then', () => {
    const { periods, scopes, state } = visit(made, 'kieu=thanh');
    expect(state).toMatchObject({ period: '2022', scope: '63' });
    expect(periods.find(({ id }) => id === '2022')).toEqual({ id: '2022', count: 3, of: 4 });
    expect(ids(periods)).toEqual(['2025', '2024', '2024-H1', '2021/2023', '2023', '2022', '2021']);
    expect(scopes).toEqual([{ id: '63', count: 3, of: 4 }, { id: 'phia-bac', count: 3, of: 4 }]);
  });

  test('keep the boundaries apart: new units are compared with new units, and only where something is known of one', () => {
    expect(visit(made, 'kieu=thanh&nam=2025').scopes).toEqual([{ id: '63', count: 1, of: 4 }, { id: '34', count: 2, of: 3 }, { id: 'phia-bac', count: 1, of: 4 }]);
    expect(visit(made, 'kieu=thanh&nam=2025').state.scope).toBe('34');
  });

  test('of places by hand are a set of their own', () => {
    expect(visit(made, 'kieu=thanh&nam=2022&noi=an+cuong+dung&pham-vi=chon').scopes.at(-1)).toEqual({ id: 'chon', count: 2, of: 3 });
  });
});

describe('the budget nobody asked for', () => {
  const shelf = opened(madeLedger(`
    an/2021.kinh-phi.kcdp.thuc-hien 1
    an/2021/2023.kinh-phi.tong.thuc-hien 5
    binh/2022.kinh-phi.kcdp.ke-hoach 2
    binh/2022.kinh-phi.tong.ke-hoach 3
    cuong/2022.kinh-phi.tong.thuc-hien 4
    cuong/2022.kinh-phi.kcqg.thuc-hien 1?
  `));
  const budget = (address: string): unknown => visit(shelf, address).state.programmes;

  test('is the one that most of the places asked for are known by, all together where that is as good', () => {
    expect(budget('kieu=cot&noi=an+binh')).toEqual(['kcdp']);
    expect(budget('kieu=cot&noi=binh+cuong')).toEqual(['tong']);
    expect(budget('kieu=cot&noi=an+cuong')).toEqual(['tong']);
    expect(budget('kieu=duong&noi=an')).toEqual(['kcdp']);
    expect(budget('kieu=duong')).toEqual(['tong']);
    expect(budget('kieu=cot&noi=dung')).toEqual(['tong']);
  });

  test('is left to what stands on an axis of years only where there is one', () => {
    expect(budget('kieu=thanh&noi=an')).toEqual(['tong']);
    expect(budget('kieu=cot&noi=an+binh&von=tong')).toEqual(['tong']);
  });
});

describe('what cannot be had', () => {
  test('is left out and told', () => {
    const { state, complaints } = visit(made, 'nhom=hoi-cho&von=kcdp&loai=muc-tieu&noi=an+khong-co&ky=9M');
    expect(state).toMatchObject({ category: '', programmes: ['tong'], statuses: ['thuc-hien', 'uoc', 'ke-hoach'], places: ['an'], part: 'nam' });
    expect(complaints.map(({ param, value, why }) => `${param}=${value}: ${why}`)).toEqual([
      'nhom=hoi-cho: unknown', 'von=kcdp: without-data', 'loai=muc-tieu: without-data', 'ky=9M: without-data', 'noi=khong-co: unknown',
    ]);
  });

  test('a place without figures stays chosen: that there are none is the answer', () => {
    const { state, picture } = visit(made, 'noi=dung');
    expect(state.places).toEqual(['dung']);
    expect(picture).toMatchObject({ lines: [], years: [] });
  });

  test('none are chosen where the last one was taken away', () => {
    const { state } = settle({ indicator: 'kinh-phi', places: [], form: 'chong' }, made.book, 'kinh-phi', { figures: made.figures('kinh-phi') });
    expect(state).toMatchObject({ places: [], form: 'chong' });
  });

  test('shares are not stacked, nor is a place upon one that contains it', () => {
    const unfit = (address: string): unknown => visit(made, address).forms.find(({ form }) => form === 'chong')?.unfit;
    expect(unfit('chi-tieu=ty-le-ke-hoach')).toBe('not-additive');
    expect(unfit('noi=phia-bac+an')).toBe('overlapping');
    expect(unfit('noi=an+an-2025')).toBe('overlapping');
    expect(unfit('noi=an-2025+phia-bac')).toBe('overlapping');
    expect(unfit('noi=an+binh')).toBeNull();
    expect(unfit('noi=an-2025+cuong')).toBeNull();
    const { state, complaints } = visit(made, 'kieu=chong&noi=phia-bac+an');
    expect(state.form).toBe('cot');
    expect(complaints).toEqual([{ param: 'kieu', value: 'chong', why: 'unfit' }]);
  });

  test('totals of several years have no place on an axis of years', () => {
    const { state, forms, picture } = visit(made, 'chi-tieu=de-an&kieu=duong');
    expect(state).toMatchObject({ form: 'thanh', period: '2021/2023' });
    expect(forms.filter(({ unfit }) => unfit === 'no-years').map(({ form }) => form)).toEqual(['cot', 'duong', 'chong']);
    expect(picture).toMatchObject({ form: 'thanh', bars: [{ place: 'binh' }] });
  });

  test('years the ledger does not reach are no years; those beyond its ends stay open', () => {
    expect(visit(made, 'nam=1995..1999').state).toMatchObject({ from: null, to: null });
    expect(visit(made, 'nam=1995..2022').state).toMatchObject({ from: null, to: 2022 });
    expect(visit(made, 'nam=2022..2099').state).toMatchObject({ from: 2022, to: null });
  });

  test('years chosen for columns say where bars look for their period', () => {
    expect(visit(made, 'kieu=thanh&nam=2021..2022').state.period).toBe('2022');
    expect(visit(made, 'kieu=thanh&nam=2025..2025').state.period).toBe('2025');
  });
});

test('of an indicator that is loaded in parts the address names the years it shows', () => {
  const figures = made.figures('kinh-phi').filter(({ period }) => Number(period.slice(0, 4)) >= 2023);
  const { state, years } = settle({}, made.book, 'kinh-phi', { figures, loaded: [2023, 2025], periods: ['2021', '2022', '2023', '2024', '2025'] });
  expect([state.from, state.to]).toEqual([2023, null]);
  const bars = settle({ form: 'thanh' }, made.book, 'kinh-phi', { figures, loaded: [2023, 2025], periods: ['2021', '2022', '2023', '2024', '2025'] });
  // Of years that are not loaded nobody can say how many places have figures.
  expect(bars.periods.find(({ id }) => id === '2022')).toEqual({ id: '2022', count: 0 });
  expect(bars.state.period).toBe('2025');
  expect(years).toEqual([2021, 2022, 2023, 2024, 2025]);
});
