import type { RowPlan } from './row-plan.ts';

/** Which rows every sum may add up, the likeliest first: a heading those below it, a region's those below or above it, a total its section's, else all. */
export function coverageOf(rows: readonly RowPlan[]): ReadonlyMap<RowPlan, readonly (readonly RowPlan[])[]> {
  const figures = rows.filter(({ kind, role }) => kind === 'figures' && role !== 'part');
  const first = rows.find((row) => row.sum === 'region' || (row.kind === 'figures' && row.role !== 'part'));
  const headed = first?.sum === 'region';
  const covered = new Map<RowPlan, readonly (readonly RowPlan[])[]>();
  rows.forEach((row, i) => {
    if (row.sum === null || row.kind !== 'sum') return;
    if (row.sum === 'section') covered.set(row, [figures.filter(({ sections }) => sections.some((section) => section.row === row.row))]);
    else if (row.sum === 'region') covered.set(row, [neighbours(rows, i, headed)]);
    else covered.set(row, distinctLists([figures.filter((other) => sameSections(other, row)), figures]));
  });
  return covered;
}

/** The rows of figures next to a region's sum, up to the next sum or heading. */
function neighbours(rows: readonly RowPlan[], at: number, below: boolean): RowPlan[] {
  const own = rows[at]!;
  const group: RowPlan[] = [];
  for (const other of below ? rows.slice(at + 1) : rows.slice(0, at).reverse()) {
    if (other.kind === 'sum' || other.role === 'section' || !sameSections(other, own)) break;
    if (other.kind === 'figures' && other.role !== 'part') group.push(other);
  }
  return group;
}

function sameSections(a: RowPlan, b: RowPlan): boolean {
  return a.sections.length === b.sections.length && a.sections.every(({ row }, i) => row === b.sections[i]!.row);
}

function distinctLists(lists: readonly (readonly RowPlan[])[]): (readonly RowPlan[])[] {
  return lists.filter((list, i) => list.length > 0 && lists.findIndex((other) => other.length === list.length) === i);
}
