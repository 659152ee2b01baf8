import { findStrings } from '../../words/find-strings.ts';
import { openEntry, type Entry } from '../../words/find/entry.ts';
import type { FiguresAsked } from '../../words/find/figures-asked.ts';
import { arrange, type Shown } from '../../words/find/arrange.ts';
import { find, type Answer } from '../../words/find/find.ts';
import { entryResult, figureResults, placeAwaited, wantsFigures, type Result } from '../../words/find/results.ts';
import { rowsWith, shardsFor } from '../../words/find/shards.ts';
import { scoreEntry } from '../../words/find/score.ts';
import type { Lang } from '../../words/lang.ts';
import type { Library, Names } from './library.ts';

/** How many results of each sort are wanted. */
export interface Limits {
  readonly names: number;
  readonly figures: number;
  /** Charts, releases and sources. */
  readonly rows: number;
}

/** A source whose title begins with a place comes after the charts of that place. */
const ROW_WORTH: Partial<Record<Entry['kind'], number>> = { chart: 18, release: 9 };

/** A few blocks hold the best rows of nearly every question; more would only make a phone wait. */
const MOST_BLOCKS = 4;

/**
 * Answers a question bit by bit: what names say at once, then figures, then charts, releases and sources. `show` is called at every
 * step, and last with `done`. The names may be a device's old copy: as soon as the site has others, the answer begins anew with those,
 * and figures are only ever shown beside names of their own version. `ready` says whether files may be asked for: it waits for a pause in
 * typing, and ends the answer when another was asked for. Rejects after everything that could be had was shown.
 */
export async function answer(library: Library, names: Names, text: string, limits: Limits, lang: Lang, show: (shown: Shown) => void, ready: () => Promise<boolean> = async () => true): Promise<void> {
  const found = find(names.finder, text, limits.names);
  const asked = found.figures !== null && wantsFigures(found.figures) ? found.figures : null;
  const t = findStrings(lang);
  let figures: readonly Result[] = asked === null ? [] : placeAwaited(asked, t.loadingFigures, lang);
  show(arrange(found, figures, [], false));
  if (!(await ready())) return;
  const now = await library.checked();
  if (now.version !== names.version) return answer(library, now, text, limits, lang, show);
  const ofRows = rowsOf(library, names, found, limits.rows);
  // Whoever waits for it is told of its failure below.
  ofRows.catch(() => {});
  let failure: unknown = null;
  if (asked !== null) {
    figures = await figuresOf(library, names, asked, lang, limits.figures).catch((reason: unknown) => {
      failure = reason;
      return placeAwaited(asked, t.noFigures, lang);
    });
    show(arrange(found, figures, [], false));
  }
  const rows = await ofRows.catch((reason: unknown): Result[] => {
    failure = reason;
    return [];
  });
  const missing = asked !== null && failure === null && figures.length === 0 && !asked.implied ? asked.places[0]?.title : undefined;
  show({ ...arrange(found, figures, rows, true), ...(missing === undefined ? {} : { missing }) });
  if (failure !== null) throw failure;
}

/** Figures of the form of a place that has some for the question; where none has, the form that is meant says so. */
async function figuresOf(library: Library, { finder }: Names, asked: FiguresAsked, lang: Lang, most: number): Promise<Result[]> {
  const year = asked.periods.length === 1 ? asked.periods[0]?.slice(0, 4) : undefined;
  let first: Result[] | null = null;
  for (const place of asked.places.slice(0, 3)) {
    const file = place.figures === true ? await library.figures(place.id, year) : null;
    const results = figureResults(finder, asked, place, file, lang, most);
    if (results.some(({ kind }) => kind === 'figure')) return results;
    first ??= results;
  }
  return first ?? [];
}

async function rowsOf(library: Library, { plan }: Names, { question }: Answer, most: number): Promise<Result[]> {
  if (question.words.length === 0) return [];
  const shards = await Promise.all(shardsFor(plan, question).map((number) => library.shard(number)));
  const rows = rowsWith(plan, shards.flat(), question);
  const blocks = [...new Set(rows.slice(0, most * 2).map((row) => Math.floor(row / plan.rowsEach)))].slice(0, MOST_BLOCKS);
  const opened = new Map(await Promise.all(blocks.map(async (number) => [number, await library.block(number)] as const)));
  const entries = rows.flatMap((row): Entry[] => {
    const found = opened.get(Math.floor(row / plan.rowsEach))?.[row % plan.rowsEach];
    return found === undefined ? [] : [openEntry(found)];
  });
  // How words stand to one another is known only now.
  const wanted = (entry: Entry): number => scoreEntry(question, entry).points + (question.kinds.includes(entry.kind) ? 25 : 0) + (ROW_WORTH[entry.kind] ?? 0);
  return entries.slice(0, most * 3).map((entry) => ({ entry, points: wanted(entry) })).sort((a, b) => b.points - a.points).slice(0, most).map(({ entry }) => entryResult(entry));
}
