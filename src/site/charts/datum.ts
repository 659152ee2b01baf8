import { isDoubtful } from '../../ledger/choose.ts';
import { figureKey, type KeyParts } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure, Status } from '../../ledger/model.ts';
import type { Datum } from '../../charts/model.ts';
import type { Lang } from '../../words/lang.ts';
import { formatPrinted } from '../../words/numbers.ts';
import { strings } from '../../words/strings.ts';
import { figurePath, link } from '../urls.ts';

/** A figure as a chart shows it. A doubtful one, and one that is not in the ledger, is a missing value with its reason. */
export function datumOf(ledger: Ledger, figure: Figure | undefined, status: Status = 'thuc-hien', lang: Lang): Datum {
  const t = strings(lang);
  if (figure === undefined) return missing(status, t.charts.noData);
  if (isDoubtful(figure)) return missing(figure.chosen.status, t.figure.doubtMark);
  const { chosen } = figure;
  return {
    value: Number(chosen.value),
    digits: chosen.value,
    qualifier: chosen.qualifier,
    status: chosen.status,
    text: formatPrinted(chosen.value, lang),
    href: link(figurePath(figure.key, (id) => ledger.places.get(id)?.level ?? 'province'), lang),
    key: figure.key,
  };
}

/** A value that is not there, and why. */
export function missing(status: Status, reason: string): Datum {
  return { value: null, qualifier: '=', status, text: '', missing: reason };
}

/** The figure a chart may draw under these names: there, and not doubtful. */
export function drawable(ledger: Ledger, parts: Omit<KeyParts, 'category'> & { category?: string }): Figure | undefined {
  const figure = ledger.figure(figureKey({ category: '', ...parts }));
  return figure === undefined || isDoubtful(figure) ? undefined : figure;
}

/** What happened before what was hoped for: the order in which a chart of mixed statements chooses. */
export const BEST_FIRST: readonly Status[] = ['thuc-hien', 'uoc', 'ke-hoach'];

/** The figure a chart of mixed statements may draw: actual, else estimated, else planned. */
export function bestDrawable(ledger: Ledger, parts: Omit<KeyParts, 'category' | 'status'>): Figure | undefined {
  for (const status of BEST_FIRST) {
    const figure = drawable(ledger, { ...parts, status });
    if (figure !== undefined) return figure;
  }
  return undefined;
}
