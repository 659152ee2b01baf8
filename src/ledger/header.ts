import type { CsvRow } from './csv.ts';
import { finding, type Report, type Spot } from './problem.ts';
import { nearest } from './suggest.ts';

/** Where each wanted column stands in a file (from 0), or null after reporting why the header cannot be used. Another order is pointed out only. */
export function readHeader(file: string, { cells, line, brokenQuote }: CsvRow, wanted: readonly string[], report: Report): readonly number[] | null {
  const at = (column: number, cell: string): Spot => ({ file, line, column, cell });
  const [only = ''] = cells;
  if (brokenQuote !== null) {
    report(finding(brokenQuote.open ? 'KC203' : 'KC204', {}), at(brokenQuote.column, only.trimEnd()));
    return null;
  }
  if (cells.length === 1 && /[;\t]/.test(only)) {
    report(finding('KC202', { delimiter: only.includes(';') ? 'semicolon' : 'tab' }), at(1, only));
    return null;
  }
  if (!cells.some((name) => wanted.includes(name) || nearest(name, wanted) !== null)) {
    report(finding('KC217', { header: wanted.join(','), separator: /^sep=/i.test(only), release: wanted.includes('action') }), at(1, only));
    return null;
  }
  const nameless = cells.flatMap((name, i) => (name.trim() === '' ? [i + 1] : []));
  if (nameless[0] !== undefined) report(finding('KC216', { from: nameless[0], columns: nameless.length }), at(nameless[0], cells[nameless[0] - 1] ?? ''));
  const missing = wanted.filter((name) => !cells.includes(name));
  const mistyped = new Set<string>();
  let usable = missing.length === 0 && nameless.length === 0;
  cells.forEach((name, i) => {
    if (name.trim() === '') return;
    const first = cells.indexOf(name);
    if (first < i) report(finding('KC208', { name, first: first + 1 }), at(i + 1, name));
    else if (!wanted.includes(name)) {
      const meant = nearest(name, missing);
      if (meant !== null) mistyped.add(meant);
      report(finding('KC209', { name, nearest: meant, columns: wanted.join(', ') }), at(i + 1, name));
    } else return;
    usable = false;
  });
  // Of a mistyped name it was said already what it should be.
  for (const name of missing) {
    if (!mistyped.has(name)) report(finding('KC210', { name, header: wanted.join(',') }), at(cells.length + 1, ''));
  }
  if (!usable) return null;
  const misplaced = cells.findIndex((name, i) => name !== wanted[i]);
  if (misplaced >= 0) {
    const name = cells[misplaced]!;
    report(finding('KC215', { name, place: wanted.indexOf(name) + 1, header: wanted.join(',') }), at(misplaced + 1, name));
  }
  return wanted.map((name) => cells.indexOf(name));
}
