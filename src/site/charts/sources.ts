import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../ledger/model.ts';
import { chartWords } from '../../words/chart-words.ts';
import type { Lang } from '../../words/lang.ts';
import { sourceLabel } from '../../words/source-names.ts';

/** A line under a chart that names more than this many sources is no longer read. */
const MOST_NAMED = 4;

/** The line under a chart that names its sources: the most used first, at most four by name. */
export function sourceLine(ledger: Ledger, figures: readonly Figure[], lang: Lang): { readonly text: string; readonly keys: string[] } {
  const uses = new Map<string, number>();
  for (const { chosen } of figures) uses.set(chosen.source, (uses.get(chosen.source) ?? 0) + 1);
  const byUse = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const names = [...new Set(byUse.map((id) => sourceLabel(ledger, id, lang)))];
  const shown = names.slice(0, MOST_NAMED).join('; ');
  const others = names.length - MOST_NAMED;
  return { text: others > 0 ? chartWords(lang).moreSources(shown, others) : shown, keys: figures.map((figure) => figure.key) };
}
