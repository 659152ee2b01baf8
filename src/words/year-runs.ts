/** Years, in their order, as runs: 2014, 2015, 2018 → 2014–2015 and 2018. */
export function yearRuns(years: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
