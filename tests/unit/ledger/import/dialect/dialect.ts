import fc from 'fast-check';

/** How a table is written down. Everything is drawn at random; nothing of it is told to the import unless it asks. */
export interface Dialect {
  readonly file: 'csv' | 'grid';
  readonly delimiter: ';' | '\t' | ',' | '|';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'utf-16le-bare' | 'windows-1258' | 'tcvn3' | 'vni';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly sep: boolean;
  readonly style: 'vi' | 'en' | 'plain-vi' | 'plain-en' | 'space-vi' | 'space-en' | 'thin-vi';
  readonly header: Header;
  /** Whether the words of an upper storey stand in the middle of their columns, as a CSV keeps what was centred over cells that were not merged. */
  readonly centred: boolean;
  readonly unit: readonly [name: string, power: number];
  readonly unitAt: 'row' | 'header' | 'title' | 'cells' | 'nowhere';
  /** A second unit, told between the rows, for those below. */
  readonly secondUnit: readonly [name: string, power: number] | null;
  readonly period: string;
  readonly periodAt: 'title' | 'nowhere' | 'until';
  readonly ordinal: boolean;
  readonly numbering: boolean;
  readonly motto: boolean;
  readonly note: boolean;
  readonly emptyColumn: boolean;
  readonly footnote: boolean;
  readonly blankRows: boolean;
  readonly regions: 'none' | 'above' | 'below' | 'column';
  readonly total: 'none' | 'bottom' | 'top' | 'wrong';
  /** Headings of programmes between the rows: with what they add up to, with numbers in front. */
  readonly sections: 'none' | 'bare' | 'numbered' | 'summed' | 'numbered-summed';
  readonly parts: boolean;
  readonly rate: 'none' | 'sign' | 'header';
  readonly spelling: readonly number[];
  readonly asText: boolean;
  readonly shown: 'same' | 'rounded';
  readonly digits: 'stored' | 'shown';
  readonly hidden: 'none' | 'row' | 'column';
  readonly hiddenTaken: boolean;
  readonly marks: boolean;
  readonly qualifiers: boolean;
  readonly repeatHeader: boolean;
  /** A title that also names one kind of activity: of which the figures are, or which it only mentions. */
  readonly about: 'nothing' | 'limited' | 'mentioned';
  readonly otherSheet: 'none' | 'letter' | 'hidden' | 'numbers';
  /** Whether somebody answers the import's questions, truly. */
  readonly answered: boolean;
  readonly damage: Damage;
  readonly damageAt: number;
}

/** What stands over the columns, or how rows and columns share the table. */
export type Header =
  | 'status-over-programme' | 'programme-over-status' | 'one-storey' | 'indicators' | 'years' | 'quarters' | 'categories' | 'of-which' | 'indicator-over-status' | 'years-over-status-over-programme'
  | 'status-rows' | 'places-across' | 'places-over-status' | 'one-place' | 'one-place-years';

/** Something done to the finished table that makes it unreadable. */
export type Damage = 'none' | 'typo' | 'double' | 'garbage' | 'merge' | 'strange-column' | 'strange-words' | 'second-places' | 'no-label' | 'other-unit' | 'other-style' | 'no-header' | 'scope';

const UNITS: readonly (readonly [string, number])[] = [['triệu đồng', 6], ['Triệu đồng', 6], ['tỷ đồng', 9], ['tr.đ', 6], ['nghìn đồng', 3], ['1.000 đồng', 3], ['đồng', 0], ['tỉ đồng', 9], ['1000đ', 3], ['Triệu VNĐ', 6]];
/** One value mostly, now and then another. */
function rarely<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 9 }, { arbitrary: fc.constantFrom(...others), weight: 1 });
}

/** Several values mostly, now and then another. */
function mostly<Value>(usual: readonly Value[], ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 9 }, { arbitrary: fc.constantFrom(...others), weight: 2 });
}

/** All dialects. */
export const dialects: fc.Arbitrary<Dialect> = fc.record({
  file: fc.constantFrom('csv', 'csv', 'grid'),
  delimiter: fc.constantFrom(';', ';', '\t', ',', '|'),
  encoding: mostly<Dialect['encoding']>(['utf-8', 'utf-8-bom', 'utf-8', 'utf-16le', 'utf-16be'], 'utf-16le-bare', 'windows-1258', 'tcvn3', 'vni'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  sep: rarely(false, true),
  style: fc.constantFrom('vi', 'vi', 'en', 'plain-vi', 'plain-en', 'space-vi', 'space-en', 'thin-vi'),
  header: fc.constantFrom<Header[]>('status-over-programme', 'programme-over-status', 'one-storey', 'indicators', 'years', 'quarters', 'categories', 'of-which', 'indicator-over-status', 'years-over-status-over-programme', 'status-rows', 'places-across', 'places-over-status', 'one-place', 'one-place-years'),
  centred: rarely(false, true),
  unit: fc.constantFrom(...UNITS),
  unitAt: mostly<Dialect['unitAt']>(['row', 'row', 'header', 'title'], 'cells', 'nowhere'),
  secondUnit: fc.option(fc.constantFrom(...UNITS), { freq: 6 }).map((unit) => unit ?? null),
  period: fc.constantFrom('2015', '2019', '2023', '2024', '2024-H1', '2023-9M', '2022-Q3', '2026-Q1', '2025', '2016/2020'),
  periodAt: rarely<Dialect['periodAt']>('title', 'nowhere', 'until'),
  ordinal: fc.boolean(),
  numbering: fc.boolean(),
  motto: fc.boolean(),
  note: fc.boolean(),
  emptyColumn: rarely(false, true),
  footnote: fc.boolean(),
  blankRows: fc.boolean(),
  regions: fc.constantFrom('none', 'none', 'above', 'below', 'column'),
  total: fc.constantFrom('none', 'bottom', 'bottom', 'top', 'wrong'),
  sections: mostly<Dialect['sections']>(['none'], 'bare', 'numbered', 'summed', 'numbered-summed'),
  parts: rarely(false, true),
  rate: fc.constantFrom('none', 'none', 'sign', 'header'),
  spelling: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
  asText: fc.boolean(),
  shown: rarely<Dialect['shown']>('same', 'rounded'),
  digits: fc.constantFrom('stored', 'shown'),
  hidden: rarely<Dialect['hidden']>('none', 'row', 'column'),
  hiddenTaken: fc.boolean(),
  marks: fc.boolean(),
  qualifiers: rarely(false, true),
  repeatHeader: rarely(false, true),
  about: rarely<Dialect['about']>('nothing', 'limited', 'mentioned'),
  otherSheet: mostly<Dialect['otherSheet']>(['none'], 'letter', 'hidden', 'numbers'),
  answered: fc.constantFrom(true, true, true, false),
  damage: fc.constantFrom<Damage[]>(...Array.from({ length: 26 }, (): Damage => 'none'), 'typo', 'double', 'garbage', 'merge', 'strange-column', 'strange-words', 'second-places', 'no-label', 'other-unit', 'other-style', 'no-header', 'scope'),
  damageAt: fc.nat(10_000),
});
