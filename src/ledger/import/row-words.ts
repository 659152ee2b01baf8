import { fold } from './fold.ts';
import type { RowSet } from './import-map.ts';
import { depthOf } from './row-depths.ts';

/** A row of a table of provinces, as far as it matters for what its words do. */
export interface WordedRow {
  readonly row: number;
  readonly kind: 'place' | 'sum' | 'words';
  readonly ordinal: string;
  /** What names it, wherever that stands. */
  readonly name: string;
  readonly hasFigures: boolean;
  /** Whether its words say anything about figures. */
  readonly says: boolean;
  readonly set: RowSet | undefined;
}

/**
 * What a row of words does. A `section` stands over the rows below ("A. Khuyến công quốc gia"); a `part` tells more of the place above ("Trong đó:
 * cấp huyện"); a `group` changes nothing. `unclear`: it has figures and may be either of the first two. `null`: the row is none of words.
 */
export type WordsRole = 'section' | 'part' | 'group' | 'unclear' | null;

/** Decides for every row, by what editors said, by numbers and bullets, by "trong đó", by how rows repeat; never by likelihood. */
export function rolesOfWords(rows: readonly WordedRow[]): WordsRole[] {
  const named = Map.groupBy(rows.map((_, i) => i).filter((i) => rows[i]!.kind === 'words'), (i) => fold(rows[i]!.name));
  const repeating = new Set([...named].filter(([, list]) => repeatsAfterEveryPlace(rows, list)).map(([name]) => name));
  return rows.map((row, i) => {
    if (row.kind !== 'words') return null;
    if (row.set === 'section' || row.set === 'part' || row.set === 'group') return row.set;
    if (!row.says) return row.hasFigures ? null : 'group';
    return decide(rows, i, repeating.has(fold(row.name)));
  });
}

function decide(rows: readonly WordedRow[], at: number, repeats: boolean): WordsRole {
  const { ordinal, name, hasFigures } = rows[at]!;
  const above = nearestPlace(rows, at, -1);
  const below = nearestPlace(rows, at, 1);
  if (above === null && below === null) return null;
  const own = depthOf(ordinal, name);
  const deeper = (place: WordedRow | null): number => {
    const depth = place === null ? null : depthOf(place.ordinal, place.name);
    return own === null || depth === null ? 0 : own - depth;
  };
  if (below !== null && deeper(below) < 0) return 'section';
  const partly = deeper(above) > 0 || /^[\s\-+•*]*trong do(?![a-z])/.test(fold(name)) || /^[-–+•*]/.test(ordinal || name);
  if (above !== null && hasFigures && (partly || repeats)) return 'part';
  if (hasFigures) return above === null ? 'section' : 'unclear';
  return below === null || (above !== null && partly) ? 'group' : 'section';
}

/** Whether rows of one name come each behind a place of its own, as parts do; sections have places of their own below them. */
function repeatsAfterEveryPlace(rows: readonly WordedRow[], sameName: readonly number[]): boolean {
  if (sameName.length < 2) return false;
  return sameName.every((at, i) => {
    const next = sameName[i + 1];
    const between = next === undefined ? 1 : rows.slice(at, next).filter(({ kind }) => kind === 'place').length;
    return between === 1 && rows[at]!.hasFigures && follows(rows, at);
  });
}

/** Whether a place stands above, with nothing but rows of words between. */
function follows(rows: readonly WordedRow[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && rows[i]!.kind === 'words' && rows[i]!.hasFigures) i -= 1;
  return i >= 0 && rows[i]!.kind === 'place';
}

function nearestPlace(rows: readonly WordedRow[], at: number, step: -1 | 1): WordedRow | null {
  for (let i = at + step; i >= 0 && i < rows.length; i += step) if (rows[i]!.kind === 'place') return rows[i]!;
  return null;
}
