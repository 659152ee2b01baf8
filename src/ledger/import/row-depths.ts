/**
 * How deep a row of a report stands, by its number or bullet: `I` above `1` above `1.1` above `a)` above `-` above `+`. Reports name a thing once
 * and put its parts below: "Kinh phí", then "- Khuyến công quốc gia".
 */
export function depthOf(ordinal: string, label: string): number | null {
  const marked = ordinal.trim() === '' ? label.trim() : ordinal.trim();
  const [, mark = ''] = /^((?:[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2})*|[a-z])(?=[.)/]?(?:\s|$)|[.)])|[-–+•*](?=\s*\p{L}|$))/u.exec(marked) ?? [];
  if (mark === '') return null;
  if (/^[IVX]+$/.test(mark)) return 2;
  if (/^[A-Z]$/.test(mark)) return 1;
  if (/^\d/.test(mark)) return 3 + mark.split('.').length - 1;
  if (/^[a-z]$/.test(mark)) return 7;
  return mark === '+' ? 9 : 8;
}

/** For every row the nearest row above that stands higher, or null; a row without number or bullet belongs to none and starts anew. */
export function parentsOf(depths: readonly (number | null)[]): readonly (number | null)[] {
  const open: { row: number; depth: number }[] = [];
  return depths.map((depth, row) => {
    if (depth === null) {
      open.length = 0;
      return null;
    }
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const parent = open.at(-1)?.row ?? null;
    open.push({ row, depth });
    return parent;
  });
}
