import { isDoubtful } from '../ledger/choose.ts';
import type { Figure } from '../ledger/model.ts';
import { parsePeriod, type Period } from '../ledger/period.ts';

/** What a reader asks first, in this order; the money leads. */
const ASKED_FIRST = [
  'kinh-phi', 'de-an', 'co-so-may-moc', 'co-so-ho-tro', 'mo-hinh-trinh-dien', 'lao-dong-dao-tao', 'gian-hang',
  'san-pham-quoc-gia', 'san-pham-khu-vuc', 'san-pham-cap-tinh', 'von-doi-ung', 'viec-lam',
];

const KIND_OF_STATEMENT = { 'thuc-hien': 0, uoc: 1, 'ke-hoach': 2, 'muc-tieu': 3 } as const;
const BUDGET = { tong: 0, kcqg: 1, kcdp: 2, 'kcdp-tinh': 3, 'kcdp-huyen': 4 } as const;

/**
 * The figures that open a page about one place, one per indicator: actual before planned, all money before a part of it, whole
 * years before parts of one, the latest before earlier ones. Doubtful figures, targets and figures of one category never open a page.
 */
export function headlinesOf(figures: readonly Figure[], most: number): readonly Figure[] {
  const best = new Map<string, Figure>();
  for (const figure of figures) {
    if (isDoubtful(figure) || figure.chosen.category !== '' || figure.chosen.status === 'muc-tieu') continue;
    const rival = best.get(figure.chosen.indicator);
    if (rival === undefined || opensBefore(figure, rival)) best.set(figure.chosen.indicator, figure);
  }
  return ASKED_FIRST.flatMap((indicator) => best.get(indicator) ?? []).slice(0, most);
}

function opensBefore(figure: Figure, rival: Figure): boolean {
  const [a, b] = [figure.chosen, rival.chosen];
  const byStatement = KIND_OF_STATEMENT[a.status] - KIND_OF_STATEMENT[b.status];
  if (byStatement !== 0) return byStatement < 0;
  const byBudget = BUDGET[a.programme] - BUDGET[b.programme];
  if (byBudget !== 0) return byBudget < 0;
  const [one, other] = [parsePeriod(a.period), parsePeriod(b.period)];
  const byWhole = Number(isPartOfYear(one)) - Number(isPartOfYear(other));
  if (byWhole !== 0) return byWhole < 0;
  if (one === null || other === null || one.end === other.end) return (one?.months ?? 0) < (other?.months ?? 0);
  return one.end > other.end;
}

function isPartOfYear(period: Period | null): boolean {
  return period !== null && period.kind !== 'year' && period.kind !== 'range';
}
