import { columnsOf, STATUS_WORDS } from './columns.ts';
import { spell } from './cells.ts';
import type { Dialect, Header } from './dialect.ts';
import type { ColumnSpec, Drawn, Rendered } from './model.ts';
import type { Place } from './provinces.ts';
import { SheetWriter } from './sheet.ts';
import { writeTitle } from './title.ts';

type Render = (dialect: Dialect, places: readonly Place[], numbers: readonly (readonly Drawn[])[]) => Rendered;

const moneyLabel = ({ unitAt, unit }: Dialect): string => (unitAt === 'header' ? ` (${unit[0]})` : '');
const COUNT: Partial<ColumnSpec> = { indicator: 'de-an', kind: 'count' };

/** Layouts in which rows say more than a place. */
export const ROWWISE: Readonly<Partial<Record<Header, Render>>> = {
  // One place over rows of "Kế hoạch" and "Thực hiện": merged in a workbook, blank below the first in a CSV.
  'status-rows': (dialect, places, numbers) => {
    const specs = columnsOf(dialect);
    const sheet = new SheetWriter(dialect);
    writeTitle(sheet, dialect, 3);
    sheet.rows.push(['Tỉnh', 'Chỉ tiêu', `Kinh phí${moneyLabel(dialect)}`]);
    places.forEach((place, r) => {
      sheet.merge(sheet.rows.length, 0, sheet.rows.length + specs.length - 1, 0);
      specs.forEach((spec, c) => sheet.rows.push([c === 0 ? spell(place, dialect.spelling[r % 6]!, dialect.marks) : null, STATUS_WORDS[spec.status]!, sheet.fact(place.place, spec, numbers[r]![c]!, 2)]));
    });
    if (dialect.footnote) sheet.rows.push([], ['Người lập biểu']);
    return sheet.finish();
  },
  // Places over the columns, statuses down the rows.
  'places-across': (dialect, places, numbers) => {
    const specs = columnsOf(dialect);
    const sheet = new SheetWriter(dialect);
    writeTitle(sheet, dialect, 2 + places.length);
    sheet.rows.push(['TT', 'Chỉ tiêu', ...places.map((place, r) => spell(place, dialect.spelling[r % 6]!, false))]);
    specs.forEach((spec, c) => sheet.rows.push([String(c + 1), `Kinh phí ${STATUS_WORDS[spec.status]!.toLowerCase()}${moneyLabel(dialect)}`, ...places.map((place, r) => sheet.fact(place.place, spec, numbers[r]![c]!, 2 + r))]));
    return sheet.finish();
  },
  // Places over "Kế hoạch" and "Thực hiện", indicators down the rows with a column of units.
  'places-over-status': (dialect, places, numbers) => {
    const specs = columnsOf(dialect);
    const sheet = new SheetWriter(dialect);
    const across = places.slice(0, 3);
    writeTitle(sheet, dialect, 3 + across.length * specs.length);
    const at = sheet.rows.length;
    sheet.rows.push(['TT', 'Chỉ tiêu', 'ĐVT', ...across.flatMap((place, r) => specs.map((_, c) => (c === 0 ? spell(place, dialect.spelling[r % 6]!, false) : null)))], [null, null, null, ...across.flatMap(() => specs.map(({ status }) => STATUS_WORDS[status]!))]);
    for (const column of [0, 1, 2]) sheet.merge(at, column, at + 1, column);
    across.forEach((_, r) => sheet.merge(at, 3 + r * specs.length, at, 2 + (r + 1) * specs.length));
    sheet.rows.push(['1', 'Kinh phí khuyến công', dialect.unit[0], ...across.flatMap((place, r) => specs.map((spec, c) => sheet.fact(place.place, spec, numbers[r]![c]!, 3 + r * specs.length + c)))]);
    sheet.rows.push(['2', 'Số đề án', 'Đề án', ...across.flatMap((place, r) => specs.map((spec, c) => sheet.fact(place.place, { ...spec, ...COUNT }, numbers[r + 3]![c]!, 3 + r * specs.length + c)))]);
    return sheet.finish();
  },
  // A department's own report: its province stands in the title, programmes and indicators down the rows, units in a column of their own.
  'one-place': (dialect, [place], numbers) => {
    const specs = columnsOf(dialect);
    const sheet = new SheetWriter(dialect);
    writeTitle(sheet, dialect, 3 + specs.length, [`UBND TỈNH ${place!.name_vi.replace(/^TP\. /, '').toUpperCase()}`]);
    sheet.rows.push(['TT', 'Chỉ tiêu', 'ĐVT', ...specs.map(({ status }) => STATUS_WORDS[status]!)]);
    const programmes = dialect.sections === 'none' ? [null] : (['kcqg', 'kcdp'] as const);
    programmes.forEach((programme, p) => {
      if (programme !== null) sheet.rows.push([['I', 'II'][p]!, programme === 'kcqg' ? 'Khuyến công quốc gia' : 'Khuyến công địa phương']);
      const of = (over: Partial<ColumnSpec>): ColumnSpec[] => specs.map((spec) => ({ ...spec, ...over, ...(programme === null ? {} : { programme }) }));
      sheet.rows.push(['1', 'Kinh phí khuyến công', dialect.unit[0], ...of({}).map((spec, c) => sheet.fact(place!.place, spec, numbers[2 * p]![c]!, 3 + c))]);
      if (programme === 'kcdp') sheet.rows.push(['-', 'Cấp huyện', null, ...of({ programme: 'kcdp-huyen' }).map((spec, c) => sheet.fact(place!.place, { ...spec, programme: 'kcdp-huyen' }, numbers[4]![c]!, 3 + c))]);
      sheet.rows.push(['2', 'Số đề án', 'Đề án', ...of(COUNT).map((spec, c) => sheet.fact(place!.place, spec, numbers[2 * p + 1]![c]!, 3 + c))]);
    });
    return sheet.finish();
  },
  // One province, years down the rows.
  'one-place-years': (dialect, [place], numbers) => {
    const specs = columnsOf(dialect);
    const sheet = new SheetWriter(dialect);
    writeTitle(sheet, dialect, 1 + specs.length, [`SỞ CÔNG THƯƠNG TỈNH ${place!.name_vi.replace(/^TP\. /, '').toUpperCase()}`]);
    sheet.rows.push(['Năm', ...specs.map(({ path }) => path[0]!)]);
    ['2016', '2017', '2018', '2019'].forEach((year, r) => sheet.rows.push([r % 2 === 0 ? year : `Năm ${year}`, ...specs.map((spec, c) => sheet.fact(place!.place, { ...spec, period: year }, numbers[r]![c]!, 1 + c))]));
    return sheet.finish();
  },
};
