import { parseExpression } from './expression.ts';
import { termsOf, type Expression, type Term } from './expression-tree.ts';
import type { Identity } from './model.ts';

/** An identity whose sides are read; `binding` is the left side's first indicator. */
export interface ReadIdentity {
  readonly ok: true;
  readonly left: Expression;
  readonly right: Expression;
  readonly binding: Term;
}

/** What is wrong with an identity, in which column of the table, at which character. */
export interface IdentityFault {
  readonly ok: false;
  readonly side: 'left' | 'right';
  readonly message: string;
  readonly column: number;
}

/** Reads both sides of an identity. */
export function readIdentity(identity: Pick<Identity, 'left' | 'right'>): ReadIdentity | IdentityFault {
  const left = parseExpression(identity.left);
  if (!left.ok) return { ...left, side: 'left' };
  const right = parseExpression(identity.right);
  if (!right.ok) return { ...right, side: 'right' };
  const binding = termsOf(left.expression)[0];
  if (binding?.node !== 'term') return { ok: false, side: 'left', message: 'Vế trái phải có ít nhất một chỉ tiêu.', column: 1 };
  if (binding.fullYear || binding.yearBefore) {
    const message = 'Chỉ tiêu đầu tiên của vế trái là mốc để đối chiếu, không dùng được nam hay nam-truoc.';
    return { ok: false, side: 'left', message, column: binding.column };
  }
  return { ok: true, left: left.expression, right: right.expression, binding };
}
