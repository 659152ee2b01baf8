import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/model.ts';
import { formatDate } from '../words/dates.ts';
import type { Lang } from '../words/lang.ts';
import { capitalise } from '../words/lists.ts';
import { formatNumber } from '../words/numbers.ts';
import { trustStrings } from '../words/trust-strings.ts';
import { changeLine, type ChangeLine } from './changes.ts';
import { figureLine, listedPlace, type FigureLine } from './figure-line.ts';
import { placePath, releasePath } from './urls.ts';

/** A release in a few words. */
export interface ReleaseDigest {
  readonly id: string;
  readonly path: string;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
}

/** What a release added to one place. */
export interface PlaceAdditions {
  readonly name: string;
  readonly path: string;
  readonly figures: number;
  readonly sources: number;
  /** Empty where the release is too long to be listed. */
  readonly lines: readonly FigureLine[];
}

/** Everything a release's page shows. */
export interface ReleasePage {
  readonly digest: ReleaseDigest;
  readonly withdrawals: readonly ChangeLine[];
  readonly corrections: readonly ChangeLine[];
  /** In the order of the places' table. */
  readonly additions: readonly PlaceAdditions[];
  readonly previous: ReleaseDigest | null;
  readonly next: ReleaseDigest | null;
}

/** What the feed says of a release. */
export interface ReleaseNews {
  readonly digest: ReleaseDigest;
  /** Withdrawals, then corrections. */
  readonly changes: readonly ChangeLine[];
}

/** A release that adds more figures than this is told by place, not line by line: its page stays a page. */
const MOST_LISTED = 600;

/** Every release, newest first. */
export function releaseDigests(ledger: Ledger, lang: Lang): ReleaseDigest[] {
  return ledger.releaseIds.map((id) => digest(ledger, id, lang)).reverse();
}

/** Every release with its corrections and withdrawals, newest first. */
export function releaseNews(ledger: Ledger, lang: Lang): ReleaseNews[] {
  return releaseDigests(ledger, lang).map((digest) => ({
    digest,
    changes: digest.corrected + digest.withdrawn === 0 ? [] : ledger.changesIn(digest.id).map((change) => changeLine(ledger, change, lang)).filter((line) => line !== null),
  }));
}

/** The page of every release, newest first. */
export function releasePages(ledger: Ledger, lang: Lang): ReleasePage[] {
  const digests = releaseDigests(ledger, lang);
  return digests.map((digest, i) => {
    const changes = ledger.changesIn(digest.id);
    const lines = changes.map((change) => changeLine(ledger, change, lang)).filter((line) => line !== null);
    const added = changes.filter((change) => change.action === 'add').map((change) => change.after).filter((row) => row !== null);
    return {
      digest,
      withdrawals: lines.filter(({ after }) => after === ''),
      corrections: lines.filter(({ after }) => after !== ''),
      additions: additionsByPlace(ledger, added, lang),
      previous: digests[i + 1] ?? null,
      next: digests[i - 1] ?? null,
    };
  });
}

/** What a release did, in one sentence: "Thêm 3 số liệu, đính chính 9, rút 9." Empty for a release that did nothing. */
export function deeds({ added, corrected, withdrawn }: ReleaseDigest, lang: Lang): string {
  const t = trustStrings(lang).release;
  const parts = [[added, t.sayAdded], [corrected, t.sayCorrected], [withdrawn, t.sayWithdrawn]] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, say]) => say(formatNumber(count, { lang })));
  return said.length === 0 ? '' : `${capitalise(said.join(', '))}.`;
}

function digest(ledger: Ledger, id: string, lang: Lang): ReleaseDigest {
  const note = ledger.tables.releaseNotes.find((row) => row.release === id);
  const date = id.slice(0, 10);
  const count = { add: 0, correct: 0, withdraw: 0 };
  for (const change of ledger.changesIn(id)) count[change.action] += 1;
  return {
    id,
    path: releasePath(id),
    date,
    title: note?.[`title_${lang}`] || trustStrings(lang).release.kicker(formatDate(date, lang)),
    summary: note?.[`summary_${lang}`] ?? '',
    added: count.add,
    corrected: count.correct,
    withdrawn: count.withdraw,
  };
}

function additionsByPlace(ledger: Ledger, added: readonly Observation[], lang: Lang): PlaceAdditions[] {
  const byPlace = Map.groupBy(added, (observation) => observation.place);
  return ledger.places.all.flatMap((place) => {
    const own = byPlace.get(place.place) ?? [];
    if (own.length === 0) return [];
    return {
      name: listedPlace(place, lang),
      path: placePath(place),
      figures: own.length,
      sources: new Set(own.map((observation) => observation.source)).size,
      lines: added.length > MOST_LISTED ? [] : own.map((observation) => figureLine(ledger, observation, lang)),
    };
  });
}
