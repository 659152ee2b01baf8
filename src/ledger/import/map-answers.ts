import type { ImportMap } from './import-map.ts';

/** The answer that goes by what a sheet says, against an earlier choice. */
export const AS_SHEET = 'sheet';

/**
 * The map with an answer put where a question asked for it; `+` at the end of a path adds to a list. To any question about a label `skip` leaves
 * the row out, to any about a column `note` leaves the column out; `sheet` takes back an earlier choice that the sheet contradicts.
 */
export function answer(map: ImportMap, asked: readonly (string | number)[], value: string): ImportMap {
  const copy = structuredClone(map) as unknown as Record<string | number, unknown>;
  if (value === AS_SHEET && asked.at(-2) === 'read') takeBack(at(copy, asked.slice(0, -2)), String(asked.at(-1)));
  else {
    const path = value === 'skip' && asked.at(-3) === 'rows' ? asked.slice(0, -1) : value === 'note' && asked.at(-4) === 'columns' ? [...asked.slice(0, -1), 'role'] : asked;
    const last = path.at(-1)!;
    const parent = at(copy, path.slice(0, -1), last === '+');
    if (last === '+') (parent as unknown as unknown[]).push(value);
    else parent[last] = value;
  }
  return copy as unknown as ImportMap;
}

/** Removes what was chosen of a part: for a column, or for a table and the labels in it. */
function takeBack({ set, rows }: Record<string | number, unknown>, part: string): void {
  for (const chosen of [set, ...Object.values(rows ?? {})]) if (typeof chosen === 'object' && chosen !== null) delete (chosen as Record<string, unknown>)[choiceOf(part)];
}

/** What people choose about something that is read: the signs in numbers decide how numbers are read. */
export function choiceOf(part: string): string {
  return part === 'signs' ? 'numbers' : part;
}

/** The part of a map at a path; what is not there yet is made, as a list where numbers or additions follow. */
function at(map: Record<string | number, unknown>, path: readonly (string | number)[], list = false): Record<string | number, unknown> {
  let part = map;
  path.forEach((step, i) => {
    const next = path[i + 1];
    part[step] ??= typeof next === 'number' || (next === undefined && list) ? [] : {};
    part = part[step] as Record<string | number, unknown>;
  });
  return part;
}
