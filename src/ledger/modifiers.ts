import type { Term } from './expression-tree.ts';
import { isProgramme, isStatus, PROGRAMMES, STATUSES } from './key.ts';
import { SyntaxFault } from './syntax-fault.ts';

/** What modifiers pin. */
export type Modifiers = Omit<Term, 'node' | 'indicator' | 'column'>;

const CATEGORY = /^nhom:([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** `nhom:toan-bo`: the figure without category. */
const WHOLE = 'toan-bo';

/** Reads the inside of a term's brackets, which begins at `column`. Throws a SyntaxFault. */
export function readModifiers(text: string, column: number): Modifiers {
  let modifiers: Modifiers = { programme: null, status: null, category: null, fullYear: false, yearBefore: false };
  if (text.trim() === '') return modifiers;
  const seen = new Set<string>();
  let at = column;
  for (const part of text.split(',')) {
    const word = part.trim();
    const start = at + part.length - part.trimStart().length;
    const pinned = readModifier(word, start);
    for (const name of Object.keys(pinned)) {
      if (seen.has(name)) throw new SyntaxFault(`"${word}" đặt lại điều đã nêu trước trong cùng ngoặc.`, start);
      seen.add(name);
    }
    modifiers = { ...modifiers, ...pinned };
    at += part.length + 1;
  }
  return modifiers;
}

function readModifier(word: string, column: number): Partial<Modifiers> {
  if (isProgramme(word)) return { programme: word };
  if (isStatus(word)) return { status: word };
  if (word === 'nam') return { fullYear: true };
  if (word === 'nam-truoc') return { yearBefore: true };
  const category = CATEGORY.exec(word)?.[1];
  if (category !== undefined) return { category: category === WHOLE ? '' : category };
  const known = [...PROGRAMMES, ...STATUSES, 'nam', 'nam-truoc', 'nhom:…'].join(', ');
  throw new SyntaxFault(`"${word}" không dùng được trong ngoặc vuông; dùng được: ${known}.`, column);
}
