import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseFigure } from '../../../src/ledger/choose.ts';
import { choiceReason, differences, doubtedDifferences, doubtfulFigures, sourceAgreement } from '../../../src/site/source-differences.ts';
import { ledgerOf, row, TABLES } from '../ledger/sample.ts';

const KEY = 'bac-giang/2019.kinh-phi.tong.thuc-hien';
const OTHER = 'ha-noi/2019.kinh-phi.tong.thuc-hien';

it('shows the printed values of a dispute side by side, the chosen one first, and why it was chosen', () => {
  const ledger = ledgerOf([row(KEY, '8.4', { source: 'bao-moi' }), row(KEY, '7.9', { source: 'trang-so' })]);
  expect(differences(ledger, 'vi')).toMatchObject([
    {
      figure: { place: 'Bắc Giang', period: '2019' },
      values: [
        { value: '7,9 tỷ đồng', shown: true, kind: 'trang tin cơ quan nhà nước', date: '2024' },
        { value: '8,4 tỷ đồng', shown: false, kind: 'báo chí', date: '1/6/2024' },
      ],
      reason: 'nguồn này gần gốc hơn.',
    },
  ]);
});

it('keeps a difference with a doubtful side apart from real disputes', () => {
  const ledger = ledgerOf([row(KEY, '8.4', { source: 'bao-moi' }), row(KEY, '7.9', { review: 'doubtful', doubt: 'Lẫn vốn.' })]);
  expect(differences(ledger, 'vi')).toEqual([]);
  expect(doubtedDifferences(ledger, 'vi')).toMatchObject([{ values: [{ shown: true }, { doubt: { text: 'Lẫn vốn.' } }], reason: 'số kia còn nghi vấn.' }]);
});

it('counts sources that print the same, and those that only print it less exactly', () => {
  const ledger = ledgerOf([
    row(KEY, '7.9'), row(KEY, '7.9', { source: 'bao-cu' }),
    row(OTHER, '24.235'), row(OTHER, '24.2', { source: 'bao-cu' }),
    row('ha-noi/2020.kinh-phi.tong.thuc-hien', '1'),
  ]);
  expect(sourceAgreement(ledger)).toEqual({ compared: 2, same: 1, compatible: 1 });
  expect(differences(ledger, 'vi')).toEqual([]);
});

it('lists the figures whose shown value is in doubt', () => {
  const ledger = ledgerOf([row(KEY, '1', { review: 'doubtful', doubt: 'x' }), row(OTHER, '2'), row(OTHER, '3', { source: 'bao-cu', review: 'doubtful', doubt: 'y' })]);
  expect(doubtfulFigures(ledger).map(({ key }) => key)).toEqual([KEY]);
});

it('gives the reason that the choice was really made by', () => {
  const sources = new Map(TABLES.sources.map((source) => [source.source, source]));
  const ids = [...sources.keys()];
  const observation = fc.record({
    source: fc.constantFrom(...ids),
    review: fc.constantFrom('confirmed' as const, 'doubtful' as const),
    release: fc.constantFrom('2024-07-01-mot', '2024-08-01-hai'),
  });
  const rank = ['official-report', 'official-site', 'press', 'machine-translation'];
  fc.assert(
    fc.property(observation, observation, (a, b) => {
      fc.pre(a.source !== b.source);
      const { chosen, others } = chooseFigure(KEY, [row(KEY, '1', a), row(KEY, '2', b)], sources);
      const [other] = others;
      if (other === undefined) throw new Error('one value is lost');
      const [won, lost] = [sources.get(chosen.source), sources.get(other.source)];
      const holds = {
        doubt: chosen.review !== 'doubtful' && other.review === 'doubtful',
        kind: rank.indexOf(won?.kind ?? '') < rank.indexOf(lost?.kind ?? ''),
        date: (won?.published_on ?? '') > (lost?.published_on ?? ''),
        release: chosen.release > other.release,
        id: chosen.source < other.source,
      };
      return holds[choiceReason(chosen, other, sources)];
    }),
  );
});
