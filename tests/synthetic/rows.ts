import type { Qualifier, ReleaseRow, Translation } from '../../src/ledger/model.ts';
import type { Dice } from './dice.ts';
import type { Account, Cell, SyntheticSize, YearPlan } from './plan.ts';
import { sourceId, SYNTHETIC } from './sources.ts';
import { valueOf } from './values.ts';

/** A row as it is written to a release file: without where it stands. */
export type WrittenRow = Omit<ReleaseRow, 'release' | 'line'>;

/** How often a row has what rows have in life. */
const RATE = { gap: 0.08, slip: 0.004, withdrawn: 0.001, second: 0.02, qualified: 0.03, doubtful: 0.005, unconfirmed: 0.3, noted: 0.05, located: 0.3 };

/** What rows say in words, with its English. */
const SAID = {
  doubt: { vi: `Nghi ngờ đặt ra để thử. ${SYNTHETIC}.`, en: 'A doubt made up for testing.' },
  note: { vi: `Ghi chú đặt ra để thử, dài như một ghi chú thật. ${SYNTHETIC}.`, en: 'A note made up for testing, as long as a real one.' },
  correction: { vi: 'Sửa chữ số cuối ghi nhầm (số liệu tổng hợp để thử).', en: 'Mends a wrong last digit (synthetic figures for testing).' },
  withdrawal: { vi: 'Rút để thử việc rút (số liệu tổng hợp để thử).', en: 'Withdrawn to test withdrawals (synthetic figures for testing).' },
};

/** English for the words of the rows. */
export const ROW_TRANSLATIONS: readonly Translation[] = Object.values(SAID);

/**
 * All rows of a ledger in the order of its files, release by release: first the changes to the release before, then what
 * the accounts of the year say. No more than one release's changes are held.
 */
export function* ledgerRows(
  plans: readonly YearPlan[],
  size: SyntheticSize,
  chance: Dice,
): Generator<{ readonly release: string; readonly row: WrittenRow }> {
  let written = 0;
  let due: WrittenRow[] = [];
  for (const { release, accounts } of plans) {
    const changes: WrittenRow[] = [];
    let owed = due.length;
    for (const row of due) yield { release, row };
    written += due.length;
    for (const account of accounts) {
      const { cells } = account;
      // A change is a row of the release as well: the first accounts give up as many.
      const given = Math.min(owed, account.rows);
      owed -= given;
      const end = written + account.rows - given;
      for (const [position, cell] of cells.entries()) {
        if (written === end) break;
        const roll: Dice = (...of) => chance(...of, account.place.place, account.year, position);
        // Gaps, as long as the cells that are left suffice.
        if (roll('gap') < RATE.gap && cells.length - position > end - written) continue;
        const source = Math.floor((written * size.sources) / size.observations);
        const fate = roll('fate');
        const slip = fate < RATE.slip;
        const row = addition(account, cell, sourceId(source), slip, chance, roll);
        yield { release, row };
        written += 1;
        if (slip) changes.push({ ...row, action: 'correct', value: valueOf(cell, account.place, account.year, chance, false), reason: SAID.correction.vi });
        else if (fate < RATE.slip + RATE.withdrawn) changes.push({ ...row, action: 'withdraw', reason: SAID.withdrawal.vi });
        else if (fate > 1 - RATE.second && size.sources > 1 && written < end) {
          yield { release, row: secondReading(row, cell, sourceId((source + 1) % size.sources), account, chance) };
          written += 1;
        }
      }
    }
    due = changes;
  }
}

function addition(account: Account, cell: Cell, source: string, slip: boolean, chance: Dice, roll: Dice): WrittenRow {
  const { place, year } = account;
  const doubtful = roll('doubt') < RATE.doubtful;
  return {
    action: '',
    place: place.place,
    period: `${year}${cell.part}`,
    indicator: cell.indicator.indicator,
    category: cell.category,
    programme: cell.programme,
    status: cell.status,
    value: valueOf(cell, place, year, chance, slip),
    qualifier: qualifierOf(roll('qualifier')),
    unit: cell.indicator.unit,
    boundary: '',
    source,
    locator: roll('locator') < RATE.located ? `Trang ${1 + Math.floor(roll('page') * 200)}` : '',
    review: doubtful ? 'doubtful' : roll('review') < RATE.unconfirmed ? 'unconfirmed' : 'confirmed',
    doubt: doubtful ? SAID.doubt.vi : '',
    note: roll('note') < RATE.noted ? SAID.note.vi : '',
    reason: '',
  };
}

/** The same figure from another source. Only rates disagree, which no identity adds up. */
function secondReading(row: WrittenRow, cell: Cell, source: string, { place, year }: Account, chance: Dice): WrittenRow {
  const value = cell.indicator.additive === 'yes' ? row.value : valueOf(cell, place, year, chance, true);
  return { ...row, source, value, locator: '', note: '', doubt: '', review: 'unconfirmed' };
}

function qualifierOf(roll: number): Qualifier {
  if (roll >= RATE.qualified) return '=';
  return roll < RATE.qualified / 3 ? '>' : roll < (RATE.qualified * 2) / 3 ? '<' : '~';
}
