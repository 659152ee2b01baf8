import type { FigureKey, Programme, Status } from './model.ts';

/** An indicator in an identity, with what its modifiers pin. */
export interface Term {
  readonly node: 'term';
  readonly indicator: string;
  readonly programme: Programme | null;
  readonly status: Status | null;
  /** Null = inherited, empty = the indicator as a whole. */
  readonly category: string | null;
  /** Take the full calendar year around the period. */
  readonly fullYear: boolean;
  /** Then go one year back. */
  readonly yearBefore: boolean;
  /** 1 = first character. */
  readonly column: number;
}

/** A figure named outright. */
export interface KeyTerm {
  readonly node: 'key';
  readonly key: FigureKey;
  readonly column: number;
}

export type Operator = '+' | '-' | '*' | '/';

/** A parsed expression. */
export type Expression =
  | Term
  | KeyTerm
  | { readonly node: 'number'; readonly value: number }
  | { readonly node: 'negative'; readonly of: Expression }
  | { readonly node: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

/** The indicators and keys an expression names, in reading order. */
export function termsOf(expression: Expression): readonly (Term | KeyTerm)[] {
  switch (expression.node) {
    case 'term':
    case 'key':
      return [expression];
    case 'number':
      return [];
    case 'negative':
      return termsOf(expression.of);
    case 'operation':
      return [...termsOf(expression.left), ...termsOf(expression.right)];
  }
}
