import type { Dialect } from './dialect.ts';
import type { ColumnSpec, Drawn, RenderedCell } from './model.ts';

/** What a cell says when it has no figure. */
export const MISSING = ['', '-', '–', 'x', '…', '...'];
const QUALIFIERS = [['hơn ', '>'], ['gần ', '<'], ['khoảng ', '~'], ['trên ', '>']] as const;

/** The digits of a figure, plain; null for none. */
export function valueOf([kind, digits, decimals]: Drawn, { kind: of }: ColumnSpec): string | null {
  if (kind === 0) return null;
  if (of === 'rate') return decimals === 0 ? String(digits % 150) : `${digits % 150}.${String(digits % 10 ** Math.min(2, decimals)).padStart(Math.min(2, decimals), '0')}`;
  const whole = kind < 3 ? digits % 10 : kind < 7 ? digits % 1000 : digits % 100_000;
  if (of === 'count') return String(whole % 20_000);
  return decimals === 0 ? String(whole) : `${whole}.${String(digits % 10 ** decimals).padStart(decimals, '0')}`;
}

/** What is printed of a figure: as it is, or rounded by the cell's format when the truth is what is shown. */
export function printedOf(value: string, column: ColumnSpec, dialect: Dialect): string {
  if (!isStored(dialect)) return value;
  const plain = String(Number(value));
  return column.kind === 'money' && dialect.shown === 'rounded' && dialect.digits === 'shown' ? roundedOf(plain) : plain;
}

/** A figure as a cell. `salt` draws footnote marks and words such as "hơn". */
export function numberCell(value: string, column: ColumnSpec, dialect: Dialect, salt: number, unit: readonly [string, number]): { readonly cell: RenderedCell; readonly qualifier: string } {
  const { style, marks, qualifiers, unitAt, rate, shown } = dialect;
  if (isStored(dialect)) {
    const stored = String(Number(value));
    const percent = column.kind === 'rate' && rate === 'sign';
    return { cell: { stored, ...(column.kind === 'money' && shown === 'rounded' ? { shown: roundedOf(stored) } : {}), ...(percent ? { percent } : {}) }, qualifier: '=' };
  }
  const [whole = '', fraction] = value.split('.');
  const decimal = style.endsWith('en') ? '.' : ',';
  const group = { vi: '.', en: ',', 'space-vi': ' ', 'space-en': ' ', 'thin-vi': '\u202f' }[style as string] ?? '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const padded = column.kind === 'count' && marks && whole.length === 1 ? `0${whole}` : grouped;
  const [word, qualifier] = qualifiers && salt % 5 === 1 && Number(value) > 0 ? QUALIFIERS[salt % 4]! : (['', '='] as const);
  const behind = column.kind === 'rate' ? (rate === 'sign' ? '%' : '') : column.kind === 'money' && unitAt === 'cells' ? ` ${unit[0]}` : '';
  return { cell: `${word}${padded}${fraction === undefined ? '' : decimal + fraction}${behind}${marks && salt % 4 === 3 ? ' (1)' : ''}`, qualifier };
}

/** The figure as the ledger keeps it. */
export function ledgerValue(printed: string, { kind }: ColumnSpec, unit: readonly [string, number]): string {
  if (kind !== 'money') return printed;
  if (Number(printed) === 0 && unit[1] !== 9) return '0';
  const [whole = '', fraction = ''] = printed.split('.');
  const places = 9 - unit[1];
  const digits = whole.padStart(places + 1, '0');
  const point = digits.length - places;
  const decimals = digits.slice(point) + fraction;
  return decimals === '' ? digits : `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${decimals}`;
}

/** The sum of figures, and of something that does not belong there. */
export function sumOf(values: readonly (string | null)[], off: number): string {
  const cents = values.reduce((sum, value) => sum + Math.round(Number(value ?? 0) * 1000), off * 1000);
  return String(cents / 1000);
}

/** A period as titles name it. */
export function periodText(period: string): string {
  const [year = '', part] = period.split('-');
  if (period.includes('/')) return `giai đoạn ${period.replace('/', '-')}`;
  return { H1: `6 tháng đầu năm ${year}`, '9M': `9 tháng năm ${year}`, Q3: `quý III năm ${year}`, Q1: `quý I/${year}` }[part ?? ''] ?? `năm ${year}`;
}

/** A province as people write it. */
export function spell({ name_vi: name, kind }: { name_vi: string; kind: string }, way: number, marks: boolean): string {
  const bare = name.replace(/^TP\. /, '');
  const city = kind !== 'tinh';
  const ways = [
    name, name.toUpperCase(), bare.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'), `${city ? 'TP.' : 'Tỉnh'} ${bare}`, name.replace('òa', 'oà').replace('óa', 'oá').replace(' - ', ' – '),
    bare.toLowerCase(), name, `${name} `, `Sở Công Thương ${bare}`, city ? `Thành phố ${bare}` : name.normalize('NFD'),
  ];
  return `${ways[way]!}${marks && way === 6 ? ' (1)' : ''}`;
}

/** Whether numbers are kept as numbers. */
export function isStored({ file, asText }: Dialect): boolean {
  return file === 'grid' && !asText;
}

function roundedOf(stored: string): string {
  const [whole = '', fraction = ''] = stored.split('.');
  if (fraction.length <= 1) return stored;
  const tenths = (BigInt(`${whole}${fraction}`) + 5n * 10n ** BigInt(fraction.length - 2)) / 10n ** BigInt(fraction.length - 1);
  const digits = tenths.toString().padStart(2, '0');
  return `${digits.slice(0, -1)}.${digits.slice(-1)}`;
}
