import type { DiffEntry, LedgerDiff } from '../ledger/diff.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change, Observation } from '../ledger/model.ts';
import { reviewName } from '../words/labels.ts';
import { formatNumber } from '../words/numbers.ts';
import { formatValue } from '../words/values.ts';
import type { Touched } from './diff-touched.ts';
import { figureLine, listedPlace } from './figure-line.ts';

/** One changed value in words. */
export interface DiffLine {
  /** What is counted, and of which period: "Kinh phí khuyến công (tổng, thực hiện), 2023". */
  readonly figure: string;
  /** Empty for an addition. */
  readonly before: string;
  /** Empty for a withdrawal. */
  readonly after: string;
  /** "+12,5%"; empty where it means nothing. */
  readonly percent: string;
  readonly source: string;
  readonly reason: string;
}

/** Changed values of one kind in one place. */
export interface DiffPlace {
  readonly action: Change['action'];
  readonly place: string;
  readonly lines: readonly DiffLine[];
}

/** A comparison of two states of the ledger, for an editor; Vietnamese. */
export interface DiffReport {
  readonly from: string;
  readonly to: string;
  /** Errors of the new state; rows with one are not compared. */
  readonly errors: number;
  readonly counts: Readonly<Record<Change['action'], number>>;
  /** Withdrawals first, then corrections, then additions, each place by place. */
  readonly places: readonly DiffPlace[];
  /** Figures shown from another source than before. */
  readonly switched: readonly (DiffLine & { readonly place: string })[];
  readonly touched: Touched;
}

/** Words a comparison; `from` and `to` are what the two states are called, `errors` those of the new one. */
export function diffReport(diff: LedgerDiff, after: Ledger, touched: Touched, names: { readonly from: string; readonly to: string; readonly errors: number }): DiffReport {
  const counts = { withdraw: 0, correct: 0, add: 0 };
  const places: { action: Change['action']; id: string; place: string; lines: DiffLine[] }[] = [];
  for (const entry of diff.entries) {
    counts[entry.action] += 1;
    const last = places.at(-1);
    const group = last?.action === entry.action && last.id === entry.place ? last : { action: entry.action, id: entry.place, place: nameOf(after, entry.place), lines: [] };
    if (group !== last) places.push(group);
    group.lines.push(lineOf(after, entry));
  }
  const switched = diff.switched.map(({ before, after: now }) => ({
    ...wording(after, now),
    place: nameOf(after, now.place),
    before: `${formatValue(before, 'vi')} (${figureLine(after, before, 'vi').sourceLabel})`,
    after: formatValue(now, 'vi'),
    percent: '',
    reason: '',
  }));
  return { ...names, counts, places: places.map(({ action, place, lines }) => ({ action, place, lines })), switched, touched };
}

function lineOf(ledger: Ledger, { before, after, percent, reason }: DiffEntry): DiffLine {
  const shown = (after ?? before)!;
  const said = (one: Observation | null) => (one === null ? '' : formatValue(one, 'vi'));
  // Whoever reads a request should see what was read only once.
  const added = before === null && after !== null && after.review !== 'confirmed' ? `${said(after)}, ${reviewName(after.review, 'vi')}` : null;
  // A correction that leaves the value alone changes how far it is trusted, or the words about it.
  const beside = before !== null && after !== null && said(before) === said(after) ? besideValue(before, after) : null;
  return {
    ...wording(ledger, shown),
    before: beside?.before ?? said(before),
    after: added ?? beside?.after ?? said(after),
    percent: percent === null ? '' : `${percent > 0 ? '+' : ''}${formatNumber(percent, { lang: 'vi', decimals: Math.abs(percent) < 10 ? 1 : 0 })}%`,
    reason,
  };
}

function besideValue(before: Observation, after: Observation): { before: string; after: string } {
  const value = formatValue(after, 'vi');
  if (before.review !== after.review) return { before: `${value}, ${reviewName(before.review, 'vi')}`, after: `${value}, ${reviewName(after.review, 'vi')}` };
  return { before: value, after: `${value}, chỉ sửa ghi chú` };
}

function wording(ledger: Ledger, observation: Observation): Pick<DiffLine, 'figure' | 'source'> {
  const { subject, period, sourceLabel } = figureLine(ledger, observation, 'vi');
  return { figure: `${subject}, ${period}`, source: sourceLabel };
}

function nameOf(ledger: Ledger, id: string): string {
  const place = ledger.places.get(id);
  return place === undefined ? id : listedPlace(place, 'vi');
}
