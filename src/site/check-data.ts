import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import { TABLES } from '../ledger/schemas/all.ts';
import type { Lang } from '../words/lang.ts';
import type { ChartBook } from './chart-book.ts';
import { link, placePath } from './urls.ts';

/** What the page that checks files compares them with: the ledger's files as text. */
export function checkData(ledger: Ledger, files: ReadonlyMap<string, Uint8Array>) {
  const tables = new Set(Object.values(TABLES).map(({ file }) => file));
  const wanted = [...files].filter(([path]) => tables.has(path) || (path.startsWith('releases/') && path.endsWith('.csv')));
  const decoder = new TextDecoder();
  return { release: ledger.release, files: Object.fromEntries(wanted.map(([path, bytes]) => [path, decoder.decode(bytes)])) };
}

/** What it leads to, in a language: the places' pages, and which figures charts draw. */
export function checkPages(ledger: Ledger, charts: ChartBook, lang: Lang) {
  const keys = [...new Set([...charts.values()].flatMap((chart) => chart.keys))];
  const index = new Map(keys.map((key, i): [FigureKey, number] => [key, i]));
  return {
    pages: Object.fromEntries(ledger.places.all.filter(({ place }) => ledger.byPlace(place).length > 0).map((place) => [place.place, link(placePath(place), lang)])),
    keys,
    charts: [...charts.values()].map(({ id, chart, keys: drawn }) => [chart.title, chart.subtitle, link(`bieu-do/${id}/`, lang), drawn.map((key) => index.get(key) ?? 0)] as const),
  };
}
