import type { Expression, Operator, Term } from '../ledger/expression-tree.ts';
import { figureOfTerm } from '../ledger/identities.ts';
import { readIdentity } from '../ledger/identity.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Identity } from '../ledger/model.ts';
import { programmeName, statusName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { formatNumber } from '../words/numbers.ts';
import { trustStrings } from '../words/trust-strings.ts';
import { formatValue } from '../words/values.ts';
import { figurePath } from './urls.ts';

/** A part of a written equation: a sign, or a number that leads to its row. */
export type EquationPart = string | { readonly text: string; readonly path: string };

const SIGNS: Readonly<Record<Operator, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

/** One side of an identity with its printed numbers: "79,9 + 96,6". `bound` is the figure the identity is evaluated for. */
export function writeSide(ledger: Ledger, side: Expression, bound: Figure, lang: Lang): EquationPart[] {
  return write(side, (term) => {
    const figure = figureOfTerm(ledger, term, bound);
    if (figure === undefined) return '?';
    const level = ledger.places.get(figure.chosen.place)?.level ?? 'province';
    return { text: formatValue(figure.chosen, lang, 'number'), path: figurePath(figure.key, () => level) };
  }, lang);
}

/** An identity in words: "Kinh phí khuyến công: tổng = KCQG + KCĐP". Its own id where it cannot be read. */
export function sayIdentity(ledger: Ledger, identity: Identity, lang: Lang): string {
  const read = readIdentity(identity);
  if (!read.ok) return identity.identity;
  const indicators = new Set([...indicatorsIn(read.left), ...indicatorsIn(read.right)]);
  // A remark in brackets behind a name would run into the brackets of what is pinned.
  const name = (indicator: string) => (ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator).replace(/\s*\([^)]*\)$/, '');
  const [first] = indicators;
  const only = indicators.size === 1 && first !== undefined;
  const say = (term: Term) => {
    const pinned = modifiers(term, lang);
    if (only) return pinned || name(term.indicator);
    return pinned === '' ? name(term.indicator) : `${name(term.indicator)} (${pinned})`;
  };
  const sides = [read.left, read.right].map((side) => write(side, say, lang).join('')).join(' = ');
  return only ? `${name(first)}: ${sides}` : sides;
}

/** Whether a side multiplies or divides, so that its result has no digits of its own. */
export function isRatio(side: Expression): boolean {
  if (side.node === 'negative') return isRatio(side.of);
  if (side.node !== 'operation') return false;
  return side.operator === '*' || side.operator === '/' || isRatio(side.left) || isRatio(side.right);
}

function write<Part extends EquationPart>(side: Expression, say: (term: Term) => Part, lang: Lang): (Part | string)[] {
  switch (side.node) {
    case 'term':
      return [say(side)];
    case 'key':
      return [side.key];
    case 'number':
      return [formatNumber(side.value, { lang })];
    case 'negative':
      return ['−', ...write(side.of, say, lang)];
    case 'operation': {
      const isProduct = side.operator === '*' || side.operator === '/';
      const inner = (part: Expression) => {
        const parts = write(part, say, lang);
        return isProduct && part.node === 'operation' && (part.operator === '+' || part.operator === '-') ? ['(', ...parts, ')'] : parts;
      };
      return [...inner(side.left), SIGNS[side.operator], ...inner(side.right)];
    }
  }
}

function modifiers({ programme, status, fullYear, yearBefore }: Term, lang: Lang): string {
  const t = trustStrings(lang).identity;
  const said: string[] = [];
  if (programme !== null) said.push(programme === 'tong' ? programmeName(programme, lang, 'short').toLowerCase() : programmeName(programme, lang, 'short'));
  if (status !== null) said.push(statusName(status, lang));
  if (fullYear) said.push(t.fullYear);
  if (yearBefore) said.push(t.yearBefore);
  return said.join(', ');
}

function indicatorsIn(side: Expression): string[] {
  if (side.node === 'term') return [side.indicator];
  if (side.node === 'negative') return indicatorsIn(side.of);
  return side.node === 'operation' ? [...indicatorsIn(side.left), ...indicatorsIn(side.right)] : [];
}
