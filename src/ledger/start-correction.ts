import { lockedFiles, type Files } from './check/lock.ts';
import { writeCsv } from './csv.ts';
import { figureKey, parseFigureKey } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { FigureKey, Observation, Release } from './model.ts';
import { nameRelease } from './release-plan.ts';
import { RELEASE_ROWS } from './schemas/release-row.ts';
import { columnsOf } from './schemas/table.ts';
import { nearest } from './suggest.ts';

/** A correction to be filled in: the file, its whole new text, and the rows that were put into it. */
export interface StartedCorrection {
  readonly path: string;
  readonly text: string;
  readonly rows: readonly Observation[];
  /** The line the first of them stands on. */
  readonly line: number;
}

const HEADER = columnsOf(RELEASE_ROWS).map(([name]) => name);
const DRAFT = /^releases\/\d{4}-\d{2}-\d{2}-(?:\d{2}-)?dinh-chinh(?:-[a-z0-9-]+)?\.csv$/;

/** Reads what an editor names a figure by: its key, or the address of its row on the site. Null when it is neither. */
export function keyFromAddress(text: string, ledger: Ledger): FigureKey | null {
  const page = /(?:^|\/)(?:(?:tinh|vung)\/(?<place>[a-z0-9-]+)|ca-nuoc)\/#(?<anchor>.+)$/.exec(text)?.groups;
  const country = ledger.places.all.find(({ level }) => level === 'country')?.place ?? '';
  const key = page === undefined ? text : `${page['place'] ?? country}/${page['anchor']}`;
  return parseFigureKey(key) === null ? null : key;
}

/**
 * Starts a correction of a figure's live rows (of one source where named), in the draft of corrections that is open, else in a new one.
 * Gives a sentence instead where there is nothing to correct.
 */
export function startCorrection(files: Files, ledger: Ledger, releases: readonly Release[], key: FigureKey, source: string | undefined, today: string): StartedCorrection | string {
  const figure = ledger.figure(key);
  if (figure === undefined) return noSuchFigure(ledger, key);
  const live = [figure.chosen, ...figure.others];
  const rows = live.filter((row) => source === undefined || row.source === source);
  if (rows.length === 0) return `${key} không có số nào theo nguồn “${source}”. Các nguồn của số này: ${live.map((row) => row.source).join(', ')}.`;
  const locked = lockedFiles(files);
  const drafted = rows.find(({ release }) => !locked.has(`${release}.csv`));
  if (drafted !== undefined) return `Số này ở đợt chưa khóa: sửa thẳng vào releases/${drafted.release}.csv, dòng ${drafted.line}.`;

  const open = releases.find(({ id }) => DRAFT.test(`releases/${id}.csv`) && !locked.has(`${id}.csv`));
  const begun = open?.rows.find((row) => figureKey(row) === key && rows.some((one) => one.source === row.source));
  if (begun !== undefined) return `Đính chính số này đã mở sẵn ở releases/${begun.release}.csv, dòng ${begun.line}.`;
  const id = open?.id ?? nameRelease(today, `dinh-chinh-${figure.chosen.place}`, ledger.releaseIds.filter((release) => locked.has(`${release}.csv`)));
  if (typeof id !== 'string') return id.refused;
  const path = `releases/${id}.csv`;
  const written = writeCsv(HEADER, rows.map(cellsOf));
  const before = new TextDecoder().decode(files.get(path) ?? new Uint8Array()).replace(/([^\n])$/, '$1\n');
  const text = before === '' ? written : before + written.slice(written.indexOf('\n') + 1);
  return { path, text, rows, line: before === '' ? 2 : before.split('\n').length };
}

function cellsOf(row: Observation): string[] {
  const cells: Readonly<Record<string, string>> = { ...(row as unknown as Record<string, string>), action: 'correct', reason: '' };
  return HEADER.map((name) => cells[name] ?? '');
}

function noSuchFigure(ledger: Ledger, key: FigureKey): string {
  const past = ledger.history(key).at(-1);
  if (past !== undefined) return `${key} đã bị rút ở đợt ${past.release}. Muốn công bố lại thì ghi như một số mới.`;
  const place = key.slice(0, key.indexOf('/'));
  const near = nearest(key, ledger.byPlace(place).map((figure) => figure.key));
  return `Sổ không có số nào mang khóa ${key}.${near === null ? '' : ` Có phải ${near}?`}`;
}
