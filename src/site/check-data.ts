import type { Ledger } from '../ledger/ledger.ts';
import type { FigureKey } from '../ledger/model.ts';
import { TABLES } from '../ledger/schemas/all.ts';
import type { ChartBook } from './chart-book.ts';
import { link, placePath } from './urls.ts';

/** What the page that checks files needs of the site: the ledger's files as text, the places' pages, and which figures charts draw. */
export function checkData(ledger: Ledger, charts: ChartBook, files: ReadonlyMap<string, Uint8Array>) {
  const tables = new Set(Object.values(TABLES).map(({ file }) => file));
  const wanted = [...files].filter(([path]) => tables.has(path) || (path.startsWith('releases/') && path.endsWith('.csv')));
  const decoder = new TextDecoder();
  const keys = [...new Set([...charts.values()].flatMap((chart) => chart.keys))];
  const index = new Map(keys.map((key, i): [FigureKey, number] => [key, i]));
  return {
    release: ledger.release,
    files: Object.fromEntries(wanted.map(([path, bytes]) => [path, decoder.decode(bytes)])),
    pages: Object.fromEntries(ledger.places.all.filter(({ place }) => ledger.byPlace(place).length > 0).map((place) => [place.place, link(placePath(place))])),
    keys,
    charts: [...charts.values()].map(({ id, chart, keys: drawn }) => [chart.title, chart.subtitle, link(`bieu-do/${id}/`), drawn.map((key) => index.get(key) ?? 0)] as const),
  };
}
