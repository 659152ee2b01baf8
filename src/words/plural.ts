/** An English noun in the number of a formatted count: "figure" for "1", else "figures". */
export function noun(count: string, one: string, more = `${one}s`): string {
  return count === '1' ? one : more;
}

/** A formatted count with its English noun: "1 figure", "38 figures". */
export function many(count: string, one: string, more?: string): string {
  return `${count} ${noun(count, one, more)}`;
}
