/**
 * What publishing a release changes in the data folder: from the files as they stand to the files as they will stand. Pure: the checksum
 * is given, and writing is the command's work.
 */
import { checkFolder } from './check.ts';
import { LOCK_FILE, lockedFiles, type Files } from './check/lock.ts';
import { reviewFolder } from './check/review.ts';
import { eachRow, writeCsv } from './csv.ts';
import { describeFolder } from './descriptor.ts';
import type { ReleaseNote } from './model.ts';
import type { Problem } from './problem.ts';
import { isRealDate } from './schemas/column.ts';
import { writeLockLine } from './schemas/lock.ts';
import { RELEASE_NOTES } from './schemas/release-note.ts';
import { SOURCES } from './schemas/source.ts';
import { columnsOf } from './schemas/table.ts';
import { TRANSLATIONS } from './schemas/translation.ts';
import { tidyBytes } from './text.ts';

/** What is to be published. */
export interface ReleaseRequest {
  readonly slug: string;
  /** ISO date of publication. */
  readonly date: string;
  readonly draft: { readonly path: string | null; readonly bytes: Uint8Array };
  /** Words for `releases.csv`; what is missing is taken from the draft's row there, else made from what the release does. */
  readonly words: Partial<Omit<ReleaseNote, 'release'>>;
}

/** Files to write (paths inside the data folder) and to remove, and warnings that remain. */
export interface ReleasePlan {
  readonly id: string;
  readonly write: ReadonlyMap<string, Uint8Array>;
  readonly remove: readonly string[];
  readonly warnings: readonly Problem[];
}

/** Why a release cannot be published: a sentence for the editor, or problems of the data. */
export interface ReleaseRefusal {
  readonly refused: string;
  readonly problems: readonly Problem[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const RELEASE_ID = /^(\d{4}-\d{2}-\d{2})-(?:(\d{2})-)?/;
const CHANGELOG = 'releases.csv';

/** Plans a release: names it by date after all others, writes its row in `releases.csv`, its line in the lock and the descriptor, and checks the whole. */
export function planRelease(files: Files, request: ReleaseRequest, sha256: (bytes: Uint8Array) => string): ReleasePlan | ReleaseRefusal {
  const { slug, date, draft } = request;
  if (!SLUG.test(slug)) return refuse(`Tên đợt “${slug}” phải viết thường, không dấu, nối bằng gạch ngang, ví dụ bao-cao-quy-2.`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isRealDate(date)) return refuse(`Ngày “${date}” không có trên lịch; viết NĂM-THÁNG-NGÀY, ví dụ 2026-12-01.`);
  const locked = lockedFiles(files);
  const others = [...files.keys()].filter((path) => /^releases\/[^/]+\.csv$/.test(path) && path !== draft.path).map(idOf);
  const waiting = others.filter((id) => !locked.has(`${id}.csv`));
  if (waiting.length > 0) return refuse(`Còn đợt chưa khóa: ${waiting.join(', ')}. Công bố hoặc khóa (npm run data:lock) các đợt ấy trước, mỗi lần một đợt.`);
  const id = nameRelease(date, slug, others);
  if (typeof id !== 'string') return id;

  const path = `releases/${id}.csv`;
  // As the ledger keeps files, whatever Excel or Windows made of it: Git would undo it after the checksum was taken.
  const bytes = tidyBytes(draft.bytes);
  const after = new Map(files);
  if (draft.path !== null) after.delete(draft.path);
  const write = new Map<string, Uint8Array>();
  const setBytes = (name: string, content: Uint8Array): void => {
    after.set(name, content);
    write.set(name, content);
  };
  const set = (name: string, text: string): void => setBytes(name, new TextEncoder().encode(text));
  setBytes(path, bytes);
  for (const file of [SOURCES.file, TRANSLATIONS.file]) {
    const table = files.get(file);
    if (table !== undefined && !sameBytes(table, tidyBytes(table))) setBytes(file, tidyBytes(table));
  }
  // The row first with what is known, so that what the release does can be told from a ledger that reads well.
  const note = noteOf(files, id, draft.path, request, checkFolder(after).releases.find((release) => release.id === id)?.rows ?? []);
  set(CHANGELOG, withNote(files, note, draft.path));
  set(LOCK_FILE, textOf(files, LOCK_FILE) + writeLockLine({ sha256: sha256(bytes), file: `${id}.csv` }));
  for (const [name, text] of describeFolder([...others, id].sort())) set(name, text);

  // Reviewed as a draft: what is locked is no longer compared with the history.
  const asDraft = new Map(after).set(LOCK_FILE, files.get(LOCK_FILE) ?? new Uint8Array());
  const problems = reviewFolder(asDraft, checkFolder(asDraft, { sha256 })).problems.filter(({ code }) => code !== 'KC607');
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { refused: `Đợt ${id} còn ${errors.length} lỗi, chưa công bố.`, problems: errors };
  const remove = draft.path === null || draft.path === path ? [] : [draft.path];
  return { id, write, remove, warnings: problems };
}

/**
 * The id of a release on a day: later than all others in the order they are read. It always carries an ordinal of its day, because nothing
 * that follows on the same day could be put behind a plain name: `dinh-chinh` sorts before `kinh-phi`.
 */
export function nameRelease(date: string, slug: string, others: readonly string[]): string | ReleaseRefusal {
  const last = [...others].sort().at(-1) ?? '';
  const [, lastDate = '', ordinal] = RELEASE_ID.exec(last) ?? [];
  if (date < lastDate) return refuse(`Ngày ${date} trước đợt gần nhất (${last}). Đợt mới phải mang ngày ${lastDate} hoặc sau đó.`);
  if (date > lastDate) return `${date}-01-${slug}`;
  if (ordinal !== undefined && Number(ordinal) < 99) return `${date}-${String(Number(ordinal) + 1).padStart(2, '0')}-${slug}`;
  const plain = `${date}-${slug}`;
  return plain > last ? plain : refuse(`Ngày ${date} đã có đợt ${last}, mà “${slug}” không xếp được sau đợt ấy. Chọn tên khác, hoặc công bố với ngày khác (--date).`);
}

function noteOf(files: Files, id: string, draftPath: string | null, { date, words }: ReleaseRequest, rows: readonly { readonly action: string; readonly place: string; readonly source: string }[]): ReleaseNote {
  const own = draftPath === null ? undefined : changelogRows(files).find(([release]) => release === idOf(draftPath));
  const [, title_vi = '', title_en = '', summary_vi = '', summary_en = ''] = own ?? [];
  const [year, month, day] = date.split('-').map(Number);
  const count = (action: string) => rows.filter((row) => row.action === action).length;
  const [added, corrected, withdrawn] = [count(''), count('correct'), count('withdraw')];
  const places = new Set(rows.map(({ place }) => place)).size;
  const sources = new Set(rows.map(({ source }) => source)).size;
  const vi = [[added, 'thêm'], [corrected, 'đính chính'], [withdrawn, 'rút']] as const;
  const en = [[added, 'added'], [corrected, 'corrected'], [withdrawn, 'withdrawn']] as const;
  const deedsVi = vi.filter(([n]) => n > 0).map(([n, word]) => `${word} ${n}`).join(', ');
  const deedsEn = en.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`).join(', ');
  return {
    release: id,
    title_vi: words.title_vi ?? (title_vi || `Số liệu công bố ngày ${day}/${month}/${year}`),
    title_en: words.title_en ?? (title_en || `Figures published on ${date}`),
    summary_vi: words.summary_vi ?? (summary_vi || `Số liệu: ${deedsVi}; ${places} địa bàn, ${sources} nguồn.`),
    summary_en: words.summary_en ?? (summary_en || `Figures: ${deedsEn}; places: ${places}; sources: ${sources}.`),
  };
}

/** The changelog with the release's row at its end; a row that was written for the draft gives way. */
function withNote(files: Files, note: ReleaseNote, draftPath: string | null): string {
  const header = columnsOf(RELEASE_NOTES).map(([name]) => name);
  const kept = changelogRows(files).filter(([release]) => draftPath === null || release !== idOf(draftPath));
  return writeCsv(header, [...kept, header.map((name) => note[name as keyof ReleaseNote])]);
}

/** Rows of the changelog, cells in the order of the schema. */
function changelogRows(files: Files): string[][] {
  const header = columnsOf(RELEASE_NOTES).map(([name]) => name);
  const rows: string[][] = [];
  let at: number[] | null = null;
  eachRow(textOf(files, CHANGELOG), ({ cells }) => {
    if (cells.every((cell) => cell === '')) return;
    if (at === null) at = header.map((name) => cells.indexOf(name));
    else rows.push(at.map((i) => cells[i] ?? ''));
  });
  return rows;
}

function textOf(files: Files, path: string): string {
  return new TextDecoder().decode(tidyBytes(files.get(path) ?? new Uint8Array()));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function idOf(path: string): string {
  return path.replace(/^releases\//, '').replace(/\.csv$/, '');
}

function refuse(refused: string): ReleaseRefusal {
  return { refused, problems: [] };
}
