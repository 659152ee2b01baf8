import type { Ledger } from '../ledger/ledger.ts';
import type { Change, Observation } from '../ledger/model.ts';
import { reviewName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { sayLocator, sayRemark, type Remark } from '../words/remarks.ts';
import { trustStrings } from '../words/trust-strings.ts';
import { formatValue } from '../words/values.ts';
import { figureLine, type FigureLine } from './figure-line.ts';
import { releasePath } from './urls.ts';

/** A correction or withdrawal in words. */
export interface ChangeLine {
  readonly figure: FigureLine;
  /** The value as it stood. */
  readonly before: string;
  /** The value as it stands; empty once withdrawn. */
  readonly after: string;
  /** What changed besides the value; none for a withdrawal. */
  readonly parts: readonly ChangedPart[];
  readonly reason: Remark | null;
  readonly releasePath: string;
  /** ISO date of the release. */
  readonly date: string;
}

/** A part of a figure that a correction changed; null where nothing stood. */
export interface ChangedPart {
  readonly label: string;
  readonly before: Remark | null;
  readonly after: Remark | null;
}

/** Words a correction or withdrawal; null for an addition, which has nothing before it. */
export function changeLine(ledger: Ledger, { before, after, reason, release }: Change, lang: Lang): ChangeLine | null {
  if (before === null) return null;
  return {
    figure: figureLine(ledger, after ?? before, lang),
    before: formatValue(before, lang),
    after: after === null ? '' : formatValue(after, lang),
    parts: after === null ? [] : changedParts(ledger, before, after, lang),
    reason: sayRemark(ledger, reason, lang),
    releasePath: releasePath(release),
    date: release.slice(0, 10),
  };
}

/** Corrections and withdrawals by the source they concern, in the order of the releases. */
export function changesBySource(ledger: Ledger): ReadonlyMap<string, readonly Change[]> {
  const bySource = new Map<string, Change[]>();
  for (const release of ledger.releaseIds) {
    for (const change of ledger.changesIn(release)) {
      const source = change.before?.source;
      if (source === undefined) continue;
      const list = bySource.get(source);
      if (list === undefined) bySource.set(source, [change]);
      else list.push(change);
    }
  }
  return bySource;
}

function changedParts(ledger: Ledger, before: Observation, after: Observation, lang: Lang): ChangedPart[] {
  const t = trustStrings(lang).change;
  const parts: readonly [string, (observation: Observation) => Remark | null][] = [
    [t.boundary, (o) => (o.boundary === 'recast' ? { text: t.recast, lang } : null)],
    [t.review, (o) => ({ text: reviewName(o.review, lang), lang })],
    [t.doubt, (o) => sayRemark(ledger, o.doubt, lang)],
    [t.locator, (o) => sayLocator(o.locator, lang)],
    [t.note, (o) => sayRemark(ledger, o.note, lang)],
  ];
  return parts
    .map(([label, read]) => ({ label, before: read(before), after: read(after) }))
    .filter((part) => part.before?.text !== part.after?.text);
}
