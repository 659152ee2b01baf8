import type { BarsChart } from '../../charts/model.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { SourceKind } from '../../ledger/model.ts';
import { chartWords } from '../../words/chart-words.ts';
import { sourceKindName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { formatNumber } from '../../words/numbers.ts';
import { strings } from '../../words/strings.ts';

const KINDS: readonly SourceKind[] = ['official-report', 'official-site', 'press', 'machine-translation'];

/** How many sources the ledger draws on, by what kind of document they are. */
export function sourcesByKind(ledger: Ledger, lang: Lang): BarsChart | null {
  const used = ledger.tables.sources.filter(({ source }) => ledger.bySource(source).length > 0);
  const counts = KINDS.map((kind) => ({ kind, count: used.filter((source) => source.kind === kind).length }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  if (most === undefined || used.length === 0) return null;
  const t = chartWords(lang);
  const say = (count: number): string => formatNumber(count, { lang });
  return {
    kind: 'bars',
    id: 'nguon-theo-loai',
    title: t.sourcesTitle(sourceKindName(most.kind, lang), say(most.count), say(used.length)),
    subtitle: t.sourcesByKind,
    source: { text: `${strings(lang).figure.computed}, ${strings(lang).site.name}` },
    lang,
    unit: 'nguồn',
    tone: 'tong',
    order: 'given',
    rows: counts.map(({ kind, count }) => ({
      label: sourceKindName(kind, lang),
      datum: { value: count, digits: String(count), qualifier: '=', status: 'thuc-hien', text: say(count) },
    })),
  };
}
