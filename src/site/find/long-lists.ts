import type { Ledger } from '../../ledger/ledger.ts';
import type { EntryRow } from '../../words/find/entry.ts';
import { chartPageWords } from '../../words/chart-page-words.ts';
import { formatDate } from '../../words/dates.ts';
import type { Lang } from '../../words/lang.ts';
import { sourceKindName } from '../../words/labels.ts';
import type { ChartBook } from '../chart-book.ts';
import { chartLabel } from '../chart-names.ts';
import { chartPath } from '../chart-urls.ts';
import { publisherName, titleFor } from '../../words/source-names.ts';
import { releasePath, sourcePath } from '../urls.ts';

/** Charts, releases and sources for search, those of a kind together, the most useful first. */
export function longLists(ledger: Ledger, charts: ChartBook, lang: Lang): EntryRow[] {
  return [...chartEntries(ledger, charts, lang), ...releaseEntries(ledger, lang), ...sourceEntries(ledger, lang)];
}

function chartEntries(ledger: Ledger, charts: ChartBook, lang: Lang): EntryRow[] {
  const { families } = chartPageWords(lang);
  return [...charts.values()].map((one) => {
    const label = chartLabel(ledger, one, lang);
    // An editor's own chart is known by its finding; the others by what they show, and then by what it comes to.
    const own = one.family === 'rieng' || label === '';
    return { kind: 'chart', path: chartPath(one.id), title: own ? one.chart.title : `${families[one.family]}: ${label}`, hint: own ? one.chart.subtitle : one.chart.title };
  });
}

function releaseEntries(ledger: Ledger, lang: Lang): EntryRow[] {
  const notes = new Map(ledger.tables.releaseNotes.map((note) => [note.release, note]));
  return ledger.releaseIds.toReversed().map((id) => ({
    kind: 'release',
    path: releasePath(id),
    title: notes.get(id)?.[`title_${lang}`] ?? id,
    hint: formatDate(id.slice(0, 10), lang),
    near: [id],
  }));
}

function sourceEntries(ledger: Ledger, lang: Lang): EntryRow[] {
  const uses = new Map(ledger.tables.sources.map(({ source }) => [source, ledger.bySource(source).length]));
  return ledger.tables.sources
    .toSorted((a, b) => (uses.get(b.source) ?? 0) - (uses.get(a.source) ?? 0))
    .map((source) => {
      const { text: title, lang: own } = titleFor(ledger, source, lang);
      return {
        kind: 'source',
        path: sourcePath(source.source),
        title,
        ...(own === lang ? {} : { lang: own }),
        hint: [publisherName(ledger, source, lang) || sourceKindName(source.kind, lang), formatDate(source.published_on, lang)].filter((part) => part !== '').join(', '),
        near: [source.source, ...(title === source.title ? [] : [source.title])],
      };
    });
}
