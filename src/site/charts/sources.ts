import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../ledger/model.ts';
import { sourceLabel } from '../figure-row.ts';

/** The line under a chart that names its sources: the most used first, at most four by name. */
export function sourceLine(ledger: Ledger, figures: readonly Figure[]): { readonly text: string; readonly keys: string[] } {
  const uses = new Map<string, number>();
  for (const { chosen } of figures) uses.set(chosen.source, (uses.get(chosen.source) ?? 0) + 1);
  const byUse = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const names = [...new Set(byUse.map((id) => sourceLabel(ledger.sources.get(id), id)))];
  const shown = names.slice(0, 4).join('; ');
  return {
    text: names.length > 4 ? `${shown} và ${names.length - 4} nguồn khác` : shown,
    keys: figures.map((figure) => figure.key),
  };
}
