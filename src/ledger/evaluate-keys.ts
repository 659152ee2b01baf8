import { isDoubtful } from './choose.ts';
import type { Derived, Refused } from './derive.ts';
import { derivedFrom, refuse } from './derive-result.ts';
import { evaluate } from './evaluate.ts';
import { parseKeyExpression } from './expression.ts';
import { termsOf } from './expression-tree.ts';
import type { Ledger } from './ledger.ts';
import type { Figure } from './model.ts';
import { constant, quantityOf, type Quantity } from './quantity.ts';

/**
 * Computes an expression over explicit keys, e.g.
 * `[phia-bac/2023.kinh-phi.kcdp.thuc-hien] / [phia-bac/2023.kinh-phi.tong.thuc-hien] * 100`.
 * Refused with a message and column for an editor when the text is no expression, a key names no live figure, or a
 * figure is doubtful.
 */
export function evaluateKeys(ledger: Ledger, text: string): Derived | Refused {
  const quantity = quantityOfKeys(ledger, text);
  if ('refused' in quantity) return quantity;
  if (quantity.inputs.length === 0) return { ...refuse('syntax', [], 'Biểu thức không gọi tên số liệu nào.'), column: 1 };
  return derivedFrom(quantity, { kind: 'expression', ...formulaOf(text) });
}

/** The same before it is made fit to print, with the bounds that the printed digits leave it; it may be of plain numbers alone. */
export function quantityOfKeys(ledger: Ledger, text: string): Quantity | Refused {
  const parsed = parseKeyExpression(text);
  if (!parsed.ok) return { ...refuse('syntax', [], parsed.message), column: parsed.column };
  const figures = new Map<string, Figure>();
  for (const term of termsOf(parsed.expression)) {
    if (term.node !== 'key') continue;
    const { key, column } = term;
    const figure = ledger.figure(key);
    if (figure === undefined) return { ...refuse('unknown', [key], missingMessage(ledger, key)), column };
    if (isDoubtful(figure)) return { ...refuse('doubtful', [key], `Số liệu còn nghi ngờ, không dùng để tính: ${key}.`), column };
    figures.set(key, figure);
  }
  return evaluate(parsed.expression, (term) => {
    const figure = term.node === 'key' ? figures.get(term.key) : undefined;
    return figure === undefined ? constant(Number.NaN) : quantityOf(figure);
  });
}

function missingMessage(ledger: Ledger, key: string): string {
  const last = ledger.history(key).at(-1);
  return last?.action === 'withdraw'
    ? `Số liệu ${key} đã được rút (${last.release}): ${last.reason}`
    : `Sổ không có số liệu ${key}.`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The text with a, b, c for keys, in the order of the result's inputs: `a ÷ b × 100`. */
function formulaOf(text: string): { vi: string; en: string } {
  const letters = new Map<string, string>();
  const en = text
    .replace(/\[([^\]]*)\]|(-)|(\*)|(\/)/g, (_, key: string | undefined, minus, times) => {
      if (key === undefined) return minus !== undefined ? '−' : times !== undefined ? '×' : '÷';
      const name = key.trim();
      const letter = letters.get(name) ?? LETTERS[letters.size] ?? `x${letters.size + 1}`;
      letters.set(name, letter);
      return letter;
    })
    .replace(/\s+/g, ' ')
    .trim();
  return { vi: en.replaceAll('.', ','), en };
}
