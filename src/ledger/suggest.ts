/** Letters without marks, lower case, everything else as single hyphens: how identifiers are made from Vietnamese names. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The candidate a writer most likely meant, or null when none is near: compared without marks, by edit distance (at most a third
 * of the letters), else the longest that is wholly contained (`tinh-bac-giang` → `bac-giang`).
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const wanted = slug(written);
  if (wanted === '') return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let contained: string | null = null;
  for (const candidate of candidates) {
    const folded = slug(candidate);
    const distance = editDistance(wanted, folded, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
    const inside = folded.length >= 4 && `-${wanted}-`.includes(`-${folded}-`);
    if (inside && folded.length > (contained?.length ?? 0)) contained = candidate;
  }
  return best ?? contained;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other; `limit` or more is all the same. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
