import { parseFigureKey } from '../key.ts';
import type { Ledger } from '../ledger.ts';
import type { FigureKey, ReleaseRow, Source } from '../model.ts';
import { finding, type Finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';
import { nearest } from '../suggest.ts';

const WORDS = ['locator', 'doubt', 'note', 'reason'] as const;
/** A figure's key; it may be followed by the full stop of its sentence. */
const KEY = /(?<![\w/.-])[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}[\dHQM/-]*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*){3,4}/g;
/** An identifier of several parts; not a piece of an address or of a longer word. */
const ID = /(?<![\p{L}\p{N}/.:_@-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\p{L}\p{N}_@/]|\.\p{L}|-)/gu;

/** The identifiers words may name, and what source identifiers look like. */
export class NamedInWords {
  readonly #sources: ReadonlySet<string>;
  readonly #others: ReadonlySet<string>;
  readonly #beginnings: ReadonlySet<string>;

  /** `others` are identifiers of other tables, which notes may name too. */
  constructor(sources: readonly string[], others: Iterable<string>) {
    this.#sources = new Set(sources);
    this.#others = new Set(others);
    this.#beginnings = new Set(sources.filter((id) => id.includes('-')).map(beginning));
  }

  /** Source identifiers in a text that no source has. A word no source begins like is left alone: "covid-19" is no reference. */
  deadSources(text: string): { readonly cell: string; readonly nearest: string | null }[] {
    const written = text.replace(KEY, '').match(ID) ?? [];
    return written.flatMap((id) => {
      if (this.#sources.has(id) || this.#others.has(id) || !this.#beginnings.has(beginning(id))) return [];
      return [{ cell: id, nearest: nearest(id, this.#sources) }];
    });
  }
}

/** Warns of sources that are named in the notes of sources and do not exist. */
export function checkSourceNotes(sheet: Sheet<Source>, named: NamedInWords, report: Report): void {
  sheet.rows.forEach(({ note }, i) => {
    for (const dead of named.deadSources(note)) report(finding('KC527', { ...dead, figure: false, column: 'note' }), sheet.spot(i, 'note'));
  });
}

/** Dead references in the words of a row: sources that do not exist, keys that no release ever gave a figure. */
export function deadReferences(ledger: Ledger, named: NamedInWords, row: ReleaseRow): { readonly found: Finding; readonly column: (typeof WORDS)[number] }[] {
  return WORDS.flatMap((column) => {
    const text = row[column];
    // A reference needs a hyphen or a dot; most cells are empty.
    if (text === '') return [];
    const keys = (text.match(KEY) ?? []).filter((key) => !isKnown(ledger, key)).map((cell) => ({ cell, figure: true, nearest: nearestKey(ledger, cell) }));
    const sources = named.deadSources(text).map((dead) => ({ ...dead, figure: false }));
    return [...keys, ...sources].map((facts) => ({ found: finding('KC527', { ...facts, column }), column }));
  });
}

function isKnown(ledger: Ledger, key: FigureKey): boolean {
  return parseFigureKey(key) !== null && ledger.history(key).length > 0;
}

function nearestKey(ledger: Ledger, key: string): string | null {
  return nearest(key, ledger.byPlace(key.slice(0, key.indexOf('/'))).map((figure) => figure.key));
}

function beginning(id: string): string {
  return id.slice(0, id.indexOf('-'));
}
