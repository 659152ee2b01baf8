import { SyntaxFault } from './syntax-fault.ts';

/** A word of an expression; `bracket` is `[…]` with everything inside. */
export interface Token {
  readonly kind: 'number' | 'name' | 'bracket' | 'sign';
  readonly text: string;
  /** 1 = first character. */
  readonly column: number;
}

// A name may not begin with a digit; a number may not run into a name or a decimal comma.
const TOKEN = /\s+|(?<number>\d+(?:\.\d+)?)(?![\w.,])|(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(?<bracket>\[[^[\]]*\])|(?<sign>[-+*/()])/y;
const BAD_NUMBER = /\d[\d.,]*/y;

/** Splits an expression into words. Throws a SyntaxFault at the first character that belongs to none. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw new SyntaxFault(explain(text, at), at + 1);
    const kind = (['number', 'name', 'bracket', 'sign'] as const).find((group) => match.groups?.[group] !== undefined);
    if (kind !== undefined) tokens.push({ kind, text: match[0], column: at + 1 });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

function explain(text: string, at: number): string {
  BAD_NUMBER.lastIndex = at;
  const number = BAD_NUMBER.exec(text)?.[0];
  if (number !== undefined) return `"${number}" không phải là số: dùng dấu chấm thập phân, không ngăn cách hàng nghìn.`;
  if (text[at] === '[') return 'Thiếu dấu "]".';
  return `Ký tự "${String.fromCodePoint(text.codePointAt(at) ?? 0)}" không dùng được trong biểu thức.`;
}
