import type { Qualifier } from '../model.ts';
import { fold } from './fold.ts';

/** How a text writes numbers: `vi` 1.234,5 · `en` 1,234.5. */
export type NumberStyle = 'vi' | 'en';

/** A number in a text, by both styles; null under a style that would never write it so. */
export interface NumberText {
  readonly kind: 'number';
  readonly vi: string | null;
  readonly en: string | null;
  readonly qualifier: Qualifier;
  /** Whether its thousands are set apart by a sign or a space and no other reading is possible. */
  readonly grouped: boolean;
  /** Words behind the number, such as `%` or `tỷ đồng`; empty for none. */
  readonly unit: string;
}

/** A cell that holds no number: said to be missing, or not understood (`why`, in Vietnamese, for the editor). */
export type NotNumber = { readonly kind: 'missing' } | { readonly kind: 'unreadable'; readonly why: string };

const MISSING = new Set(['-', '--', '---', 'x', '...', '..', '.', '…', '….', 'n/a', 'na', 'k', 'chua co', 'chua co so lieu', 'khong co so lieu', 'khong bao cao', 'chua bao cao', '/']);
const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:hơn|trên|>)\s*(?=\d)/i, '>'],
  [/^(?:gần|<)\s*(?=\d)/i, '<'],
  [/^(?:khoảng|chừng|~|≈)\s*(?=\d)/i, '~'],
];

const known = new Map<string, NumberText | NotNumber>();
const REMEMBERED = 100_000;

/** Reads the text of a cell in a column of numbers. What it means is decided for the whole column (`number-style.ts`). */
export function readNumberText(text: string): NumberText | NotNumber {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return { kind: 'number', vi: text, en: text, qualifier: '=', grouped: false, unit: '' };
  let reading = known.get(text);
  if (reading === undefined) {
    reading = read(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, reading);
  }
  return reading;
}

/** Whether a text says that there is no figure: `-`, `x`, `…`. */
export function isMissing(text: string): boolean {
  return readNumberText(text).kind === 'missing';
}

function read(text: string): NumberText | NotNumber {
  const folded = fold(text);
  if (MISSING.has(folded)) return { kind: 'missing' };
  if (/^#+$/.test(text)) return no('là dấu Excel hiện khi cột hẹp, nên số đã mất khi lưu');
  if (/^\(\d{1,2}\)$/.test(text)) return no('có thể là dấu chú thích, cũng có thể là số âm kiểu kế toán');
  if (/^\d{1,4}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}$/.test(text) && !/^\d{1,3}(?:\.\d{3})+$/.test(text)) return no('giống một ngày tháng');
  if (/^\d{1,2}\s*[/-]\s*(?:\d{1,4}|[a-z]{3})$/i.test(text)) return no('giống ngày tháng hoặc phân số');
  let rest = text.replace(/[−–—](?=\s*\d)/g, '-');
  let qualifier: Qualifier = '=';
  for (const [sign, meaning] of QUALIFIERS) {
    const after = rest.replace(sign, '');
    if (after === rest) continue;
    [rest, qualifier] = [after, meaning];
    break;
  }
  rest = rest.replace(/(?<=[\d%\p{L}])\s*(?:\(\d{1,2}\)|\[\d{1,2}\]|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]+)$/u, '').trim();
  const match = /^([+-]?\s*\d[\d.,]*(?:[ '’]\d{3}(?!\d)[\d.,]*)*)\s*(%|\p{L}[\p{L}\s.]*)?$/u.exec(rest);
  if (match === null) return no(/\d/.test(text) ? 'không phải là một con số viết liền' : 'không phải là số');
  const digits = match[1]!.replace(/^\+\s*|\s+(?=\d)|['’]/g, (part) => (part.startsWith('+') ? '' : ' ')).replace(/^-\s+/, '-').trim();
  const vi = byStyle(digits, '.', ',');
  const en = byStyle(digits, ',', '.');
  if (vi === null && en === null) return no('không đúng cách viết số nào');
  const grouped = (vi === null || en === null || vi === en) && /\d[., ]\d{3}(?!\d)/.test(digits) && Math.abs(Number(vi ?? en)) >= 1000;
  return { kind: 'number', vi, en, qualifier, grouped, unit: (match[2] ?? '').trim() };
}

/** Plain digits of a number that groups by one sign or by spaces and has decimals after another. */
function byStyle(text: string, group: string, decimal: string): string | null {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const separated = digits.includes(' ') ? digits.split(' ') : digits.split(group);
  const wellGrouped = separated.length === 1 || (/^[1-9]\d{0,2}$/.test(separated[0]!) && separated.slice(1).every((piece) => /^\d{3}$/.test(piece)));
  if (!wellGrouped || !separated.every((piece) => /^\d+$/.test(piece))) return null;
  const plain = separated.join('').replace(/^0+(?=\d)/, '');
  const value = fraction === undefined ? plain : `${plain}.${fraction}`;
  return sign === '' || /^0(?:\.0+)?$/.test(value) ? value : `-${value}`;
}

function no(why: string): NotNumber {
  return { kind: 'unreadable', why };
}
