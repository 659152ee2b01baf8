import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import type { Lang } from '../words/lang.ts';
import { countOf, COUNT_NAMES } from './story-counts.ts';
import { storyFault, type StoryFault } from './story-faults.ts';
import { unheld } from './story-holds.ts';
import { isFault, sayNamed } from './story-named.ts';

/** A piece of a headline: words, or a number with the figures it comes from. */
export type HeadlinePiece = string | { readonly text: string; readonly keys: readonly FigureKey[] };

/**
 * Fills the figures into a headline, a standfirst or the words of a chart, where no component can stand:
 * `{key}` a figure, `{= [key] / [key] * 100}` a computed number, `{# name}` a count over the ledger; `{key | số}` and
 * `{= … | số}` without the unit (`| number` in English); `{? [key] > [key]}` prints nothing, and is a fault where it does not hold.
 */
export function fillTemplate(ledger: Ledger, template: string, lang: Lang): { readonly pieces: readonly HeadlinePiece[]; readonly faults: readonly StoryFault[] } {
  const faults: StoryFault[] = [];
  const pieces = template.split(/(\{[^}]*\})/).flatMap((part): HeadlinePiece[] => {
    if (!part.startsWith('{')) return part === '' ? [] : [part];
    const said = sayBraces(ledger, part.slice(1, -1), lang);
    if (!isFault(said)) return [said];
    faults.push(said);
    return [part];
  });
  return { pieces, faults };
}

/** The words of a template with its figures filled in. Throws where a figure cannot be said; checked stories have none such. */
export function filledText(ledger: Ledger, template: string, lang: Lang): string {
  const { pieces, faults } = fillTemplate(ledger, template, lang);
  const [fault] = faults;
  if (fault !== undefined) throw new Error(`${fault.code} ${fault.message} ${fault.hint}`);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

function sayBraces(ledger: Ledger, inside: string, lang: Lang): Exclude<HeadlinePiece, string> | StoryFault {
  const { kind, name, bare } = readBraces(inside);
  if (kind === 'holds') return unheld(ledger, name) ?? { text: '', keys: [] };
  if (kind !== 'count') return sayNamed(ledger, { [kind === 'figure' ? 'of' : 'expr']: name, unit: bare ? false : undefined }, lang);
  const count = countOf(ledger, name, lang);
  return count === undefined ? storyFault('BV303', 'phép đếm', name, COUNT_NAMES) : { text: count.text, keys: [] };
}

/** Asks for a number without its unit, in the language of the story. */
const BARE = /\|\s*(?:số|number)\s*$/;

/** What stands between braces: what kind of number it asks for, under which name, and whether without its unit. */
export function readBraces(inside: string): { readonly kind: 'figure' | 'computed' | 'count' | 'holds'; readonly name: string; readonly bare: boolean } {
  const bare = BARE.test(inside);
  const name = inside.replace(BARE, '').trim();
  if (name.startsWith('?')) return { kind: 'holds', name: name.slice(1).trim(), bare };
  if (name.startsWith('=')) return { kind: 'computed', name: name.slice(1).trim(), bare };
  return name.startsWith('#') ? { kind: 'count', name: name.slice(1).trim(), bare } : { kind: 'figure', name, bare };
}
