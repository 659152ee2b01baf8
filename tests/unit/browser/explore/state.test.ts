import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery, type State } from '../../../../src/browser/explore/state.ts';
import { PROGRAMMES, STATUSES } from '../../../../src/ledger/key.ts';
import { explorePath, FORMS, PARAMS } from '../../../../src/words/explore-query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));

describe('an address', () => {
  test('says what was chosen, in words that people can read and write', () => {
    expect(read('chi-tieu=kinh-phi&kieu=duong&noi=phia-bac+bac-giang&von=kcqg+kcdp&loai=thuc-hien&nam=2016..2023').asked).toEqual({
      indicator: 'kinh-phi', form: 'duong', places: ['phia-bac', 'bac-giang'], programmes: ['kcqg', 'kcdp'], statuses: ['thuc-hien'], from: 2016, to: 2023,
    });
  });

  test('takes places parted by commas too, and a period for bars', () => {
    expect(read('noi=ha-noi,hue&nam=2016/2020&kieu=thanh&pham-vi=63').asked).toEqual({ places: ['ha-noi', 'hue'], period: '2016/2020', form: 'thanh', scope: '63' });
  });

  test('may name years in the wrong order, one of them, or one year', () => {
    expect(read('nam=2023..2016').asked).toEqual({ from: 2016, to: 2023 });
    expect(read('nam=2018..').asked).toEqual({ from: 2018, to: null });
    expect(read('nam=2019').asked).toEqual({ period: '2019', from: 2019, to: 2019 });
  });

  test('with values that are none says which, and keeps the rest', () => {
    const { asked, complaints } = read('chi-tieu=Kinh%20ph%C3%AD&kieu=tron&von=kcqg+tien&nam=hom-qua&ky=T3&noi=%3Cscript%3E&loai=thuc-hien');
    expect(asked).toEqual({ programmes: ['kcqg'], statuses: ['thuc-hien'] });
    expect(complaints.map(({ param, value, why }) => `${param}=${value}: ${why}`).sort()).toEqual([
      'chi-tieu=Kinh phí: unknown', 'kieu=tron: unknown', 'ky=T3: unknown', 'nam=hom-qua: unknown', 'noi=<script>: unknown', 'von=tien: unknown',
    ]);
  });

  test('keeps quiet about parameters that are not the explorer’s', () => {
    expect(read('utm_source=bao&fbclid=1')).toEqual({ asked: {}, complaints: [] });
  });

  test('never throws and never keeps more than a hundred places, whatever it says', () => {
    const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('2016..', '..', '2016/2015', '9999..0000', 'a'.repeat(5000), Array.from({ length: 400 }, (_, i) => `p${i}`).join(' ')));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.values(PARAMS)), value), (params) => {
        const { asked, complaints } = readQuery(new URLSearchParams(params));
        expect(asked.places?.length ?? 0).toBeLessThanOrEqual(100);
        for (const complaint of complaints) expect(complaint.value.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('a state', () => {
  const id = fc.constantFrom('kinh-phi', 'de-an', 'bac-giang', 'phia-bac-2025');
  const year = fc.option(fc.integer({ min: 1990, max: 2030 }));
  const state: fc.Arbitrary<State> = fc.record({
    form: fc.constantFrom(...FORMS), indicator: id, other: id, category: fc.constantFrom('', 'may-moc'),
    programmes: fc.subarray([...PROGRAMMES], { minLength: 1 }), statuses: fc.subarray([...STATUSES], { minLength: 1 }),
    places: fc.uniqueArray(id, { minLength: 1 }), scope: fc.constantFrom('63', '34', 'phia-bac', 'chon'), part: fc.constantFrom('nam', 'H1', 'Q3', '9M'),
    from: year, to: year, period: fc.constantFrom('2019', '2016/2020', '2024-H1'),
  }).filter(({ from, to }) => from === null || to === null || from <= to);

  test('comes back from its address: everything its form uses', () => {
    fc.assert(
      fc.property(state, (own) => {
        const { asked, complaints } = readQuery(writeQuery(own));
        expect(complaints).toEqual([]);
        const overYears = ['cot', 'duong', 'chong'].includes(own.form);
        expect(asked.form).toBe(own.form);
        expect(asked.places).toEqual(own.places);
        expect(asked.programmes).toEqual(own.programmes);
        expect(asked.category ?? '').toBe(own.category);
        if (overYears) {
          expect([asked.from ?? null, asked.to ?? null]).toEqual([own.from, own.to]);
          expect(asked.part ?? 'nam').toBe(own.part);
        } else {
          expect(asked.period).toBe(own.period);
          expect(asked.scope).toBe(own.scope);
        }
      }),
    );
  });

  test('of years that are not narrowed leaves them out, so that its address shows later years when they come', () => {
    const query = writeQuery({ form: 'cot', indicator: 'kinh-phi', other: 'de-an', category: '', programmes: ['tong'], statuses: ['thuc-hien'], places: ['phia-bac'], scope: '', part: 'nam', from: null, to: null, period: '' });
    expect(String(query)).toBe('chi-tieu=kinh-phi&kieu=cot&von=tong&loai=thuc-hien&noi=phia-bac');
  });
});

test('a link into the explorer is an address it understands', () => {
  const path = explorePath({ indicator: 'de-an', form: 'duong', places: ['bac-giang', 'hung-yen'], programmes: ['kcdp'], category: 'may-moc', time: '2016..2020' });
  expect(path).toBe('kham-pha/?chi-tieu=de-an&kieu=duong&nhom=may-moc&von=kcdp&noi=bac-giang+hung-yen&nam=2016..2020');
  expect(read(path.split('?')[1]!).complaints).toEqual([]);
});
