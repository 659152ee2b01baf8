/** An English noun behind a formatted count: "1 figure", "38 figures". */
export function many(count: string, one: string, more = `${one}s`): string {
  return `${count} ${count === '1' ? one : more}`;
}
