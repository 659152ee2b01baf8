import fc from 'fast-check';
import { tables } from '../sheets.ts';
import { isStored } from './cells.ts';
import { columnsOf } from './columns.ts';
import { damaged } from './damage.ts';
import { dialects, type Dialect } from './dialect.ts';
import type { Rendered } from './model.ts';
import { renderProvinces, type Place } from './provinces.ts';
import { ROWWISE } from './rowwise.ts';

const living = (from: string, to: string): readonly Place[] => tables.places.filter(({ level, valid_from, valid_to }) => level === 'province' && (valid_from === '' || valid_from <= from) && (valid_to === '' || valid_to >= to));
const OLD = living('2015-01-01', '2024-12-31');
const NEW = living('2026-01-01', '2026-03-31');
const OLD_2025 = living('2025-01-01', '2025-01-01');

/** A table of provinces and figures in a random dialect, with what it says. */
export const renderedTables: fc.Arbitrary<Rendered> = dialects.map(settled).chain(tablesIn);

/** The same form in two years: other figures, provinces and years, and now and then another unit, style or file than before. What an editor decided of the form holds for both. */
export const twoYears: fc.Arbitrary<readonly [first: Rendered, next: Rendered]> = fc
  .tuple(dialects, dialects, fc.subarray(['period', 'unit', 'unitAt', 'style', 'asText', 'encoding', 'delimiter', 'hidden', 'shown', 'periodAt', 'note', 'total', 'spelling', 'ordinal'] as const))
  .chain(([before, other, changed]) => {
    const first = settled({ ...before, answered: true, damage: 'none' });
    const drawn = { ...first, ...Object.fromEntries(changed.map((trait) => [trait, other[trait]])) };
    // What a sheet leaves open the editor's word settles for the form: neither its decimal sign nor its unit can change the next year without showing.
    const next = settled({ ...drawn, style: drawn.style.endsWith('en') === first.style.endsWith('en') ? drawn.style : first.style, unit: drawn.unitAt === 'nowhere' || (drawn.unitAt === 'cells' && isStored(drawn)) ? first.unit : drawn.unit });
    return fc.tuple(tablesIn(first), tablesIn(next));
  });

function tablesIn(dialect: Dialect): fc.Arbitrary<Rendered> {
  const year = columnsOf(dialect)[0]!.period.slice(0, 4);
  const places = year === '2026' ? NEW : year === '2025' ? OLD_2025 : OLD;
  const width = columnsOf(dialect).length;
  return fc
    .tuple(
      fc.uniqueArray(fc.nat(places.length - 1), { minLength: 1, maxLength: 7 }),
      fc.array(fc.array(fc.tuple(fc.nat(9), fc.nat(), fc.nat(3)), { minLength: width, maxLength: width }), { minLength: 7, maxLength: 7 }),
    )
    .map(([indices, numbers]) => render(dialect, indices.map((i) => places[i]!), numbers));
}

/** Traits that exclude each other, settled: what a sheet cannot have at once. */
function settled(dialect: Dialect): Dialect {
  const { header, period } = dialect;
  const rowwise = ROWWISE[header] !== undefined;
  // Quarters and years are of one year, before the provinces changed.
  const whole = header === 'quarters' && !/^20(?:15|19|23|24)$/.test(period) ? '2023' : header === 'years' || header === 'years-over-status-over-programme' ? '2023' : header === 'one-place-years' ? '2017' : period;
  return { ...dialect, period: whole, ...(rowwise ? { rate: 'none', secondUnit: null, parts: false, damage: dialect.damage === 'scope' ? 'scope' : 'none' } : {}), ...(dialect.unitAt === 'row' ? {} : { secondUnit: null }), ...(dialect.unitAt === 'cells' && !isStored(dialect) && /^\d/.test(dialect.unit[0]) ? { unit: ['triệu đồng', 6] } : {}) };
}

function render(dialect: Dialect, places: readonly Place[], numbers: Parameters<typeof renderProvinces>[2]): Rendered {
  const rowwise = ROWWISE[dialect.header];
  const rendered = rowwise === undefined ? renderProvinces(dialect, places, numbers) : { ...rowwise(dialect, places, numbers), lead: 0, headerAt: 0 };
  const limited = dialect.about === 'limited' ? { ...rendered, truth: rendered.truth.map((figure) => (figure.category === '' && (figure.indicator === 'kinh-phi' || figure.indicator === 'de-an' || figure.indicator === 'ty-le-ke-hoach') ? { ...figure, category: 'hoi-cho' } : figure)) } : rendered;
  return rowwise === undefined ? damaged(limited, rendered.lead, rendered.headerAt) : { ...limited, broken: dialect.damage === 'scope' };
}
