/**
 * Acknowledgements: an editor who has looked at a warning says so in the row's note, `[đã xem KC524: nguồn in như vậy]`, and why.
 * They are for editors: readers see the note without them.
 */
import type { Release, Tables } from './model.ts';

/** One acknowledgement in a note; null code and reason where it is not written as it should be. */
export interface Acknowledgement {
  readonly text: string;
  readonly code: string | null;
}

const ANY = /\[\s*đã xem[^\]]*\]?/giu;
const WELL_FORMED = /^\[đã xem (?<code>KC\d{3}): *(?<reason>[^\]]*)\]$/u;
/** What a hint writes in the reason's stead; copied as it is it says nothing. */
const PLACEHOLDER = /^(?:lý do|reason)?[\s.…]*$/iu;

/** The acknowledgements of a note, in order. */
export function acknowledgementsIn(note: string): readonly Acknowledgement[] {
  // Nearly every note has none, and a ledger has a million.
  if (!note.includes('[')) return [];
  return (note.match(ANY) ?? []).map((text) => {
    const { code = null, reason = '' } = WELL_FORMED.exec(text)?.groups ?? {};
    return { text, code: PLACEHOLDER.test(reason) ? null : code };
  });
}

/** A note as readers see it: without acknowledgements. */
export function readerNote(note: string): string {
  return note.includes('[') ? note.replace(ANY, '').replace(/ {2,}/g, ' ').trim() : note;
}

/** Tables and releases as readers see them: no note holds an acknowledgement, whatever prints or exports it. */
export function forReaders(tables: Tables, releases: readonly Release[]): { readonly tables: Tables; readonly releases: readonly Release[] } {
  return {
    tables: { ...tables, sources: withReaderNotes(tables.sources) },
    releases: releases.map(({ id, rows }) => ({ id, rows: withReaderNotes(rows) })),
  };
}

/** Rows without an acknowledgement stay the objects they are. */
function withReaderNotes<Row extends { readonly note: string }>(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ note }) => note.includes('['))) return rows;
  return rows.map((row) => (row.note.includes('[') ? { ...row, note: readerNote(row.note) } : row));
}
