import type { Expression, KeyTerm, Term } from './expression-tree.ts';
import { add, constant, divide, multiply, subtract, type Quantity } from './quantity.ts';

/** Computes an expression; `quantityOfTerm` answers for its indicators or keys. */
export function evaluate(expression: Expression, quantityOfTerm: (term: Term | KeyTerm) => Quantity): Quantity {
  switch (expression.node) {
    case 'term':
    case 'key':
      return quantityOfTerm(expression);
    case 'number':
      return constant(expression.value);
    case 'negative':
      return multiply(constant(-1), evaluate(expression.of, quantityOfTerm));
    case 'operation':
      return OPERATIONS[expression.operator](
        evaluate(expression.left, quantityOfTerm),
        evaluate(expression.right, quantityOfTerm),
      );
  }
}

const OPERATIONS = { '+': add, '-': subtract, '*': multiply, '/': divide };
