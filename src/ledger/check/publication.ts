import { figureKey } from '../key.ts';
import type { ReleaseRow } from '../model.ts';
import { finding, type Finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';

const KEY_COLUMNS = ['action', 'place', 'period', 'indicator', 'category', 'programme', 'status', 'source'] as const;
const CONTENT = ['value', 'qualifier', 'unit', 'boundary', 'locator', 'review', 'doubt', 'note'] as const;

/**
 * Follows what releases say of each key + source, release by release: a figure is added once, corrected or withdrawn only while it lives,
 * and named once in a release (except that a release may withdraw a figure and add it anew).
 */
export class PublicationCheck {
  /** The last word on each key + source; a withdrawn figure's last word is its withdrawal. */
  readonly #last = new Map<string, ReleaseRow>();

  /** Reports rows that do not fit what was published before; releases must come in order. */
  check(sheet: Sheet<ReleaseRow>, report: Report): void {
    // Order inside a release means nothing, and withdrawals are applied first.
    for (const withdrawals of [true, false]) {
      sheet.rows.forEach((row, i) => {
        if ((row.action === 'withdraw') !== withdrawals || !KEY_COLUMNS.every((column) => sheet.sound(i, column))) return;
        const key = figureKey(row);
        const address = `${key} ${row.source}`;
        const before = this.#last.get(address);
        const found = judge(row, key, before);
        if (found === null || found.code === 'KC512' || found.code === 'KC513') this.#last.set(address, row);
        if (found !== null) report(found, sheet.spot(i, found.code === 'KC513' ? 'value' : row.action === '' ? 'place' : 'action'));
      });
    }
  }
}

function judge(row: ReleaseRow, key: string, before: ReleaseRow | undefined): Finding | null {
  const { action } = row;
  const readded = before?.action === 'withdraw' && action === '';
  if (before?.release === row.release && !readded) return finding('KC504', { key, first: before.line });
  if (action === '') return before === undefined || readded ? null : finding('KC505', { key, release: before.release, line: before.line });
  if (before === undefined) return finding('KC506', { action, key, source: row.source });
  const { release, line } = before;
  if (before.action === 'withdraw') return finding('KC507', { action, key, release, line });
  if (action === 'correct' && CONTENT.every((column) => row[column] === before[column])) return finding('KC512', { release, line });
  if (action === 'withdraw' && row.value !== before.value) return finding('KC513', { value: row.value, live: before.value, release, line });
  return null;
}
