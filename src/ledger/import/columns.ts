import { fold } from './fold.ts';
import { address } from './grid.ts';
import type { HeaderPiece } from './header-paths.ts';
import type { Knowledge } from './knowledge.ts';
import type { WordsRead } from './read-words.ts';
import type { Said } from './titles.ts';
import type { SheetUnit } from './units.ts';

/** What a header says, each with the words it stands on. */
export interface HeaderRead {
  readonly indicators: readonly Said[];
  readonly categories: readonly Said[];
  readonly programmes: readonly Said[];
  readonly statuses: readonly Said[];
  readonly units: readonly Said<SheetUnit>[];
  readonly periods: readonly Said[];
  readonly parts: readonly Said[];
  /** Periods, or parts of a year, that stand beside it and that it adds up: "Tổng cộng" after "2021" and "2022". */
  readonly totalOf: readonly Said[];
  readonly vague: readonly string[];
  /** Provinces named in it. */
  readonly places: readonly Said[];
  readonly rest: readonly string[];
}

/** A header that says nothing. */
export const NOTHING_READ: HeaderRead = { indicators: [], categories: [], programmes: [], statuses: [], units: [], periods: [], parts: [], totalOf: [], vague: [], places: [], rest: [] };

/** The name of a column that stays the same from one year's form to the next: no marks, no years. */
export function headerKey(header: string): string {
  return fold(header).replace(/\b(?:19|20)\d{2}\b/g, '####').replace(/[^a-z0-9#%]+/g, ' ').trim();
}

/** Reads the storeys of a header together; `beside` gives the cells that stand on the same storey under the same upper cell. */
export function readHeaderPath(path: readonly HeaderPiece[], beside: (piece: HeaderPiece, storey: number) => readonly HeaderPiece[], know: Knowledge): HeaderRead {
  const lists = { indicators: [] as Said[], categories: [] as Said[], programmes: [] as Said[], statuses: [] as Said[], periods: [] as Said[], parts: [] as Said[], places: [] as Said[] };
  const vague: string[] = [];
  const rest: string[] = [];
  let totalOf: readonly Said[] = [];
  let units: Said<SheetUnit>[] = [];
  for (const [storey, piece] of path.entries()) {
    const because = becauseOf(piece);
    if (know.places.read(piece.text) !== null) {
      lists.places.push({ value: piece.text, because });
      continue;
    }
    const read = know.words.read(piece.text);
    for (const name of ['indicators', 'categories', 'programmes', 'statuses', 'periods', 'parts'] as const) {
      for (const value of read[name]) if (!lists[name].some((other) => other.value === value)) lists[name].push({ value, because });
    }
    if (read.total) {
      const siblings = beside(piece, storey);
      // "Tổng số" beside KCQG and KCĐP is the programme as a whole; anywhere else it says nothing of programmes.
      if (read.programmes.length === 0 && isTotalOfProgrammes(siblings, know)) lists.programmes.push({ value: 'tong', because: `${because}, cạnh cột quốc gia và địa phương` });
      if (read.periods.length === 0 && read.parts.length === 0) totalOf = timesOf(siblings, know);
    }
    // A lower storey is nearer to the figures.
    if (read.units.length > 0) units = read.units.map((value) => ({ value, because }));
    vague.push(...read.vague);
    rest.push(...read.rest);
  }
  return { ...oneThing(lists), units, totalOf, vague, rest };
}

/** Reads a label of a row the same way; `labels` are the other labels of its column. */
export function readLabel(text: string, at: string, labels: readonly WordsRead[], know: Knowledge): HeaderRead {
  const read = know.words.read(text);
  const because = `“${text}” (${at})`;
  const said = (values: readonly string[]): Said[] => values.map((value) => ({ value, because }));
  const programmes = said(read.programmes);
  if (read.total && programmes.length === 0 && labels.some((other) => other.programmes.length > 0)) programmes.push({ value: 'tong', because: `${because}, cạnh dòng quốc gia và địa phương` });
  const lists = { indicators: said(read.indicators), categories: said(read.categories), programmes, statuses: said(read.statuses), periods: said(read.periods), parts: said(read.parts), places: [] as Said[] };
  return { ...oneThing(lists), units: read.units.map((value) => ({ value, because })), totalOf: [], vague: read.vague, rest: read.rest };
}

function becauseOf({ text, column, row }: HeaderPiece): string {
  return `“${text}” (${address(row, column)})`;
}

/** Beside the firms' own money a total is of more than the programmes. */
function isTotalOfProgrammes(siblings: readonly HeaderPiece[], know: Knowledge): boolean {
  const beside = siblings.map(({ text }) => know.words.read(text));
  return beside.some(({ programmes }) => programmes.length > 0) && !beside.some(({ indicators }) => indicators.includes('von-doi-ung') || indicators.includes('tong-von'));
}

/** The times that stand beside a total, when there are several. */
function timesOf(siblings: readonly HeaderPiece[], know: Knowledge): readonly Said[] {
  const times = siblings.flatMap((piece) => {
    const { periods, parts, total } = know.words.read(piece.text);
    return total ? [] : [...periods, ...parts].map((value) => ({ value, because: becauseOf(piece) }));
  });
  return new Set(times.map(({ value }) => value)).size < 2 ? [] : times;
}

/** A phrase such as "mô hình trình diễn" is a thing counted, but beside "kinh phí" or "đề án" it is what they are for. */
function oneThing<Lists extends { indicators: Said[]; categories: Said[] }>(lists: Lists): Lists {
  const model = 'mo-hinh-trinh-dien';
  if (!lists.indicators.some(({ value }) => value === model)) return lists;
  return lists.indicators.length > 1 ? { ...lists, indicators: lists.indicators.filter(({ value }) => value !== model) } : { ...lists, categories: lists.categories.filter(({ value }) => value !== 'mo-hinh') };
}
