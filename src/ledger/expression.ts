/**
 * The language of `identities.csv` and of computed numbers in prose: numbers with a decimal point, `+ - * /` with the usual
 * precedence, parentheses, and as terms
 *
 *     kinh-phi[kcqg] + kinh-phi[kcdp]           in identities: an indicator, with modifiers in any order
 *     [phia-bac/2023.kinh-phi.kcqg.thuc-hien]   in prose: a figure's key
 *
 * Modifiers pin what is otherwise inherited from the figure an identity is evaluated for: a programme (`kcqg`), a status
 * (`ke-hoach`), `nam` (the full calendar year around the period), `nam-truoc` (the same stretch a year earlier; with `nam`
 * the year before), `nhom:may-moc` (a category), `nhom:toan-bo` (the indicator as a whole). Names hold hyphens, so a
 * minus after a name needs a space before it.
 */
import { tokenize, type Token } from './expression-tokens.ts';
import type { Expression, Operator } from './expression-tree.ts';
import { parseFigureKey } from './key.ts';
import { readModifiers } from './modifiers.ts';
import { SyntaxFault } from './syntax-fault.ts';

/** A parsed expression, or what is wrong with it, in Vietnamese, at which column. */
export type Parsed =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly message: string; readonly column: number };

const MOST_CHARACTERS = 2000;

/** Parses one side of an identity. Never throws. */
export function parseExpression(text: string): Parsed {
  return parse(text, 'identity');
}

/** Parses an expression over explicit keys, as prose uses it. Never throws. */
export function parseKeyExpression(text: string): Parsed {
  return parse(text, 'prose');
}

type Dialect = 'identity' | 'prose';

function parse(text: string, dialect: Dialect): Parsed {
  if (text.length > MOST_CHARACTERS) {
    return { ok: false, message: 'Biểu thức dài quá 2.000 ký tự.', column: MOST_CHARACTERS + 1 };
  }
  try {
    return { ok: true, expression: new Reader(tokenize(text), text.length + 1, dialect).whole() };
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { ok: false, message: fault.message, column: fault.column };
    throw fault;
  }
}

/** Recursive descent: sum of products of factors. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  readonly #dialect: Dialect;
  #at = 0;

  constructor(tokens: readonly Token[], end: number, dialect: Dialect) {
    this.#tokens = tokens;
    this.#end = end;
    this.#dialect = dialect;
  }

  whole(): Expression {
    const expression = this.#sum();
    const rest = this.#peek();
    if (rest !== undefined) throw new SyntaxFault(`Thừa "${rest.text}" sau biểu thức.`, rest.column);
    return expression;
  }

  #sum(): Expression {
    let left = this.#product();
    for (let sign = this.#take('+', '-'); sign !== null; sign = this.#take('+', '-')) {
      left = { node: 'operation', operator: sign, left, right: this.#product() };
    }
    return left;
  }

  #product(): Expression {
    let left = this.#factor();
    for (let sign = this.#take('*', '/'); sign !== null; sign = this.#take('*', '/')) {
      left = { node: 'operation', operator: sign, left, right: this.#factor() };
    }
    return left;
  }

  #factor(): Expression {
    const token = this.#peek();
    if (token === undefined) throw new SyntaxFault('Thiếu một số hạng ở cuối biểu thức.', this.#end);
    this.#at += 1;
    if (token.text === '-') return { node: 'negative', of: this.#factor() };
    if (token.kind === 'number') return { node: 'number', value: Number(token.text) };
    if (token.text === '(') {
      const inner = this.#sum();
      if (this.#peek()?.text !== ')') throw new SyntaxFault('Thiếu dấu ")".', this.#peek()?.column ?? this.#end);
      this.#at += 1;
      return inner;
    }
    if (token.kind === 'name') return this.#term(token);
    if (token.kind === 'bracket') return this.#key(token);
    throw new SyntaxFault(`Thiếu một số hạng trước "${token.text}".`, token.column);
  }

  #term(name: Token): Expression {
    if (this.#dialect === 'prose') {
      throw new SyntaxFault(`Trong bài, số liệu phải gọi bằng khóa trong ngoặc vuông; "${name.text}" chỉ là tên chỉ tiêu.`, name.column);
    }
    const bracket = this.#peek();
    const term = { node: 'term', indicator: name.text, column: name.column } as const;
    if (bracket?.kind !== 'bracket') return { ...term, ...readModifiers('', name.column) };
    this.#at += 1;
    return { ...term, ...readModifiers(bracket.text.slice(1, -1), bracket.column + 1) };
  }

  #key(bracket: Token): Expression {
    const key = bracket.text.slice(1, -1).trim();
    if (this.#dialect === 'identity') {
      throw new SyntaxFault(`Thiếu tên chỉ tiêu trước "${bracket.text}".`, bracket.column);
    }
    if (parseFigureKey(key) === null) throw new SyntaxFault(`"${key}" không phải là khóa của một số liệu.`, bracket.column + 1);
    return { node: 'key', key, column: bracket.column };
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #take(...signs: readonly Operator[]): Operator | null {
    const sign = signs.find((candidate) => candidate === this.#peek()?.text);
    if (sign === undefined) return null;
    this.#at += 1;
    return sign;
  }
}
