import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerNote } from '../../../src/ledger/acknowledgement.ts';
import { packFigures, unpackFigures, type ColumnFigure } from '../../../src/ledger/figure-columns.ts';
import { figureKey, PROGRAMMES, STATUSES } from '../../../src/ledger/key.ts';
import type { Figure, Source } from '../../../src/ledger/model.ts';
import { realLedger } from '../words/real-ledger.ts';
import { row } from './sample.ts';

const English = realLedger().translations;

/** A figure as columns give it back. */
function seen({ chosen, disputed }: Figure): ColumnFigure {
  const { place, period, indicator, programme, status, category, value, qualifier, source } = chosen;
  const doubtful = chosen.review === 'doubtful';
  return { place, period, indicator, programme, status, category, value, qualifier, source, doubtful, doubt_vi: doubtful ? readerNote(chosen.doubt) : '', doubt_en: doubtful ? (English.get(readerNote(chosen.doubt)) ?? '') : '', disputed, recast: chosen.boundary === 'recast' };
}

const byKey = (a: ColumnFigure, b: ColumnFigure): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const figures: fc.Arbitrary<Figure[]> = fc.uniqueArray(
  fc
    .record({
      place: fc.constantFrom('bac-giang', 'ha-noi', 'phia-bac'),
      period: fc.constantFrom('2019', '2024-H1', '2016/2020'),
      programme: fc.constantFrom(...PROGRAMMES),
      status: fc.constantFrom(...STATUSES),
      category: fc.constantFrom('', 'may-moc'),
      value: fc.constantFrom('0', '7.90', '-3', '1234567'),
      qualifier: fc.constantFrom('=', '>', '<', '~'),
      review: fc.constantFrom('confirmed', 'doubtful'),
      doubt: fc.string(),
      boundary: fc.constantFrom('', 'recast'),
      source: fc.constantFrom('bao', 'so'),
      disputed: fc.boolean(),
    })
    .map(({ disputed, ...fields }): Figure => {
      const key = figureKey({ ...fields, indicator: 'kinh-phi' });
      return { key, chosen: { ...row(key, fields.value), ...(fields as object) }, others: [], disputed };
    }),
  { selector: ({ key }) => key },
);

describe('figures in columns', () => {
  it('come back as they were, whatever they are, through JSON', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const back = unpackFigures(JSON.parse(JSON.stringify(packFigures(own, { sources: new Map(), translations: English }))), 'kinh-phi');
        expect(back.toSorted(byKey)).toEqual(own.map(seen).toSorted(byKey));
      }),
    );
  });

  it('of the committed ledger come back as they were, indicator by indicator', () => {
    const ledger = realLedger();
    let count = 0;
    for (const { indicator } of ledger.tables.indicators) {
      const own = ledger.byIndicator(indicator);
      const back = unpackFigures(packFigures(own, ledger), indicator);
      expect(back.toSorted(byKey)).toEqual(own.map(seen).toSorted(byKey));
      count += back.length;
    }
    expect(count).toBe(ledger.sorted.length);
  });

  it('keep the order of periods within a place, budget and kind of statement', () => {
    const own = ['2019', '2020', '2021'].map((period): Figure => {
      const key = `bac-giang/${period}.kinh-phi.tong.thuc-hien`;
      return { key, chosen: row(key, '1'), others: [], disputed: false };
    });
    expect(unpackFigures(packFigures(own, { sources: new Map(), translations: English }), 'kinh-phi').map(({ period }) => period)).toEqual(['2019', '2020', '2021']);
  });

  it('name a source by its publisher, or its title where nobody is named, in English too', () => {
    const source = (id: string, publisher: string): [string, Source] => [id, { source: id, title: `Tài liệu ${id}`, publisher, published_on: '2024-05', url: '', archive_url: '', accessed_on: '', kind: 'press', language: 'vi', note: '' }];
    const own = ['a', 'b'].map((id, i): Figure => {
      const key = `bac-giang/201${i}.kinh-phi.tong.thuc-hien`;
      return { key, chosen: row(key, '1', { source: id }), others: [], disputed: false };
    });
    expect(packFigures(own, { sources: new Map([source('a', 'Báo Công Thương'), source('b', '')]), translations: new Map([['Báo Công Thương', 'Cong Thuong newspaper']]) }).sources)
      .toEqual([['a', 'Báo Công Thương', '2024-05', 'Cong Thuong newspaper'], ['b', 'Tài liệu b', '2024-05', '']]);
  });
});
