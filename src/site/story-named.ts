import { isRefused, type Derived } from '../ledger/derive.ts';
import { evaluateKeys } from '../ledger/evaluate-keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, FigureKey } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { capitalise } from '../words/lists.ts';
import { sayRemark, type Remark } from '../words/remarks.ts';
import { strings } from '../words/strings.ts';
import { amountDigits, formatChange, formatValue, type Amount } from '../words/values.ts';
import { storyFault, type StoryFault } from './story-faults.ts';
import { nearKeys } from './story-near.ts';
import { figurePath } from './urls.ts';

/** A figure or a computation that prose asks for. Exactly one of `of` and `expr` is given. */
export interface Naming {
  /** Key of a figure. */
  readonly of?: string | undefined;
  /** Id of the source to be quoted, where several give the figure and the story speaks of another than the chosen one. */
  readonly source?: string | undefined;
  /** Expression over keys in brackets: `[a] / [b] * 100`. */
  readonly expr?: string | undefined;
  /** `change`: "giảm 8,5%"; `size`: "8,5%" of −8.5; `exact`: "0,48 tỷ đồng", which prose otherwise says in millions. */
  readonly as?: 'change' | 'size' | 'exact' | undefined;
  /** False for the number alone; a noun for things counted under another name. */
  readonly unit?: string | false | undefined;
  /** Rounds. Never more than the source's printed digits carry. */
  readonly decimals?: number | undefined;
  /** Admits a doubtful figure, whose doubt is then printed. */
  readonly doubtful?: boolean | undefined;
  /** Begins a sentence. */
  readonly cap?: boolean | undefined;
}

/** A number ready for a sentence. */
export interface Named {
  readonly text: string;
  /** Path of the site it leads to; a computed number leads to its computation on the same page. */
  readonly href: { readonly path: string } | { readonly anchor: string };
  readonly kind: 'figure' | 'derived';
  readonly title: string;
  /** Why the figure is doubtful; null where it is not. */
  readonly doubt: Remark | null;
  readonly keys: readonly FigureKey[];
}

/** Whether a naming came to nothing. */
export function isFault(result: object): result is StoryFault {
  return 'code' in result;
}

/** Says what prose names, or what keeps it from being said. */
export function sayNamed(ledger: Ledger, naming: Naming, lang: Lang): Named | StoryFault {
  const { of, expr } = naming;
  if ((of === undefined) === (expr === undefined)) {
    return storyFault('BV304', 'Fig', 'cần đúng một trong hai thuộc tính of (khóa của số liệu) và expr (phép tính).');
  }
  return of === undefined ? sayComputed(ledger, expr ?? '', naming, lang) : sayPublished(ledger, of, naming, lang);
}

/** Where the computation of an expression stands on the page of its story: the same for the same text. */
export function computationId(expression: string): string {
  let hash = 0;
  for (const letter of expression.replace(/\s+/g, '')) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `tinh-${hash.toString(36)}`;
}

function sayPublished(ledger: Ledger, key: string, naming: Naming, lang: Lang): Named | StoryFault {
  const figure = ledger.figure(key);
  if (figure === undefined) return missingFault(ledger, key);
  const all = [figure.chosen, ...figure.others];
  const { source = figure.chosen.source, decimals } = naming;
  const row = all.find((observation) => observation.source === source);
  if (row === undefined) return storyFault('BV303', `nguồn của “${key}”`, source, all.map((observation) => observation.source));
  const doubtful = row.review === 'doubtful';
  if (doubtful && naming.doubtful !== true) return storyFault('BV103', key, row.doubt);
  if (!doubtful && naming.doubtful === true) return storyFault('BV107', key);
  const printed = decimalsOf(row.value);
  if (decimals !== undefined && decimals > printed) return storyFault('BV105', decimals, printed);
  const rounded = decimals !== undefined && decimals < printed;
  const amount: Amount = rounded ? { ...row, value: Number(row.value), decimals } : row;
  const text = write(amount, row.unit, naming, lang);
  if (typeof text !== 'string') return text;
  return {
    text,
    href: { path: pathOf(ledger, figure) },
    kind: 'figure',
    title: rounded ? `${strings(lang).figure.locator}: ${formatValue(row, lang)}` : '',
    doubt: sayRemark(ledger, row.doubt, lang),
    keys: [key],
  };
}

function sayComputed(ledger: Ledger, expression: string, naming: Naming, lang: Lang): Named | StoryFault {
  const derived = evaluateKeys(ledger, expression);
  if (isRefused(derived)) {
    const unknown = [...expression.matchAll(/\[([^\]]*)\]/g)].map((match) => (match[1] ?? '').trim()).find((key) => ledger.figure(key) === undefined);
    return storyFault('BV104', derived.message, expression, unknown === undefined ? [] : nearKeys(ledger, unknown));
  }
  const { decimals = derived.decimals } = naming;
  if (decimals > derived.decimals) return storyFault('BV105', decimals, derived.decimals);
  const text = write(printable(derived, decimals), derived.unit, naming, lang);
  if (typeof text !== 'string') return text;
  return {
    text,
    href: { anchor: computationId(expression) },
    kind: 'derived',
    title: computedTitle(derived, lang),
    doubt: null,
    keys: derived.inputs,
  };
}

/** The value of a computed number as it may be printed with so many decimals. */
export function printable(derived: Derived, decimals = derived.decimals): Amount {
  return { ...derived, value: cautious(derived, decimals), decimals };
}

/** "Hơn 15,9" must not be rounded to "hơn 16", nor "gần 25,1" to "gần 25": a bound is rounded away from what it excludes. */
function cautious({ value, qualifier }: Derived, decimals: number): number {
  const unit = 10 ** -decimals;
  // A hair's breadth of binary arithmetic is no reason to go down a whole digit.
  if (qualifier === '>') return Math.floor(value / unit + 1e-9) * unit;
  return qualifier === '<' ? Math.ceil(value / unit - 1e-9) * unit : value;
}

function write(amount: Amount, own: string, { as, unit, cap = false }: Naming, lang: Lang): string | StoryFault {
  if (typeof unit === 'string' && !mayRename(own, unit)) return storyFault('BV106', unit, own);
  const said = typeof unit === 'string' ? { ...amount, unit } : amount;
  const text = as === 'change' ? formatChange(said, lang) : formatValue(as === 'size' ? withoutSign(said) : said, lang, styleOf(as, unit));
  return cap ? capitalise(text) : text;
}

function styleOf(as: Naming['as'], unit: Naming['unit']): 'number' | 'full' | 'prose' {
  if (unit === false) return 'number';
  return as === 'exact' ? 'full' : 'prose';
}

function withoutSign(amount: Amount): Amount {
  return { ...amount, value: amountDigits(amount).replace(/^-/, '') };
}

const MEASURED = /đồng|%|VND|billion|million|per ?cent/;

/** Things counted may be called otherwise; "tỷ đồng/cơ sở" may drop what the sentence says ("mỗi cơ sở"); a ratio takes any word. */
function mayRename(own: string, wanted: string): boolean {
  const [whole = ''] = own.split('/');
  if (own === '') return wanted !== '%';
  return MEASURED.test(whole) ? wanted === whole : !MEASURED.test(wanted);
}

function missingFault(ledger: Ledger, key: string): StoryFault {
  const last = ledger.history(key).at(-1);
  if (last?.action === 'withdraw') return storyFault('BV102', key, last.release, last.reason);
  return storyFault('BV101', key, nearKeys(ledger, key));
}

function computedTitle(derived: Derived, lang: Lang): string {
  return `${strings(lang).figure.computed}: ${derived[`formula_${lang}`]}`;
}

function pathOf(ledger: Ledger, figure: Figure): string {
  return figurePath(figure.key, (id) => ledger.places.get(id)?.level ?? 'province');
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
