import { mapCredit, type Chart } from '../charts/index.ts';
import { figureKey } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change, FigureKey } from '../ledger/model.ts';
import { formatDate } from '../words/dates.ts';
import { embedStrings } from '../words/embed-strings.ts';
import type { Lang } from '../words/lang.ts';
import { joinList } from '../words/lists.ts';
import { formatNumber } from '../words/numbers.ts';
import type { Remark } from '../words/remarks.ts';
import { strings } from '../words/strings.ts';
import { chartPath } from './chart-urls.ts';
import { tellChanges } from './embed-corrections.ts';
import type { EditionNews, FigureNews } from './embed-news.ts';
import { releasePath } from './urls.ts';

/** Words, and where they lead: a path of the site, or nowhere. */
export interface Words {
  readonly text: string;
  readonly path?: string;
}

/** A sentence about what happened since a chart was frozen, and where to read more. */
export interface Notice {
  readonly text: string;
  /** Why, in the ledger's words. */
  readonly reason?: Remark | null;
  readonly more: Words;
}

/** The day of a release, as it is printed. */
export const releaseDay = (release: string, lang: Lang): string => formatDate(release.slice(0, 10), lang);

/** More releases than this are told as one. */
const MOST_NOTICES = 3;

/** What a frozen chart that draws `keys` says about the time since, the gravest first; nothing where nothing happened. */
export function notices(ledger: Ledger, id: string, keys: readonly FigureKey[], news: EditionNews, lang: Lang): Notice[] {
  const t = embedStrings(lang);
  const seeChange = (release: string): Words => ({ text: t.seeChange, path: releasePath(release) });
  const few = tellChanges(ledger, keys, news.changes, lang)?.map(({ release, ...told }): Notice => ({ ...told, more: seeChange(release) }));
  const told = few ?? countedNotices(ledger, id, news.changes, seeChange, lang);
  const gone = news.goneSince === '' ? [] : [goneNotice(ledger, news.goneSince, lang)];
  const newer = news.newer ? [{ text: t.newer, more: { text: t.seeNewer, path: chartPath(id) } }] : [];
  return [...told, ...gone, ...newer];
}

/** That the ledger no longer draws a chart. */
export function goneNotice(ledger: Ledger, release: string, lang: Lang): Notice {
  const t = embedStrings(lang);
  return { text: t.goneSince(releaseName(ledger, release, lang)), more: { text: t.seeChange, path: releasePath(release) } };
}

/** That a release came before the first one that drew a chart. */
export function notYetNotice(ledger: Ledger, release: string, first: string, lang: Lang): Notice {
  const t = embedStrings(lang);
  const text = t.notYet(releaseName(ledger, release, lang), releaseName(ledger, first, lang));
  return { text, more: { text: t.seeChange, path: releasePath(first) } };
}

/** The lines under a drawing: note, sources. */
export function footLines(chart: Chart): string[] {
  const t = strings(chart.lang).charts;
  const credit = chart.kind === 'map' && !chart.source.text.includes('svg-maps') ? `. ${mapCredit(chart.lang)}` : '';
  return [...(chart.note ? [chart.note] : []), t.sources(chart.source.text + credit)];
}

/** Which release a chart is frozen at: "Giữ nguyên theo bản 23/11/2026 (Rà soát khi công bố lần đầu)". */
export function frozenWords(ledger: Ledger, release: string, lang: Lang): Words {
  return { text: embedStrings(lang).frozen(releaseName(ledger, release, lang)), path: releasePath(release) };
}

/** A release by its day and its title, because several may share a day. */
function releaseName(ledger: Ledger, release: string, lang: Lang): string {
  const title = ledger.tables.releaseNotes.find((note) => note.release === release)?.[`title_${lang}`] ?? '';
  return embedStrings(lang).release(releaseDay(release, lang), title);
}

/** How many figures were corrected and withdrawn, release by release; of many releases in one sentence. */
function countedNotices(ledger: Ledger, id: string, news: readonly FigureNews[], seeChange: (release: string) => Words, lang: Lang): Notice[] {
  const t = embedStrings(lang);
  if (news.length <= MOST_NOTICES) {
    return news.map(({ release, changes }) => ({ text: t.since(deeds(changes, lang), releaseName(ledger, release, lang)), more: seeChange(release) }));
  }
  // A figure that was corrected twice is one figure.
  const last = new Map(news.flatMap(({ changes }) => changes.flatMap((change) => (change.before === null ? [] : [[figureKey(change.before), change] as const]))));
  const releases = formatNumber(news.length, { lang });
  return [{ text: t.sinceThen(deeds([...last.values()], lang), releases, releaseDay(news[0]?.release ?? '', lang)), more: { text: t.seeChange, path: `${chartPath(id)}#lich-su` } }];
}

function deeds(changes: readonly Change[], lang: Lang): string {
  const t = embedStrings(lang);
  const withdrawn = changes.filter(({ action }) => action === 'withdraw').length;
  const parts = [[changes.length - withdrawn, t.corrected], [withdrawn, t.withdrawn]] as const;
  return joinList(parts.filter(([count]) => count > 0).map(([count, say]) => say(formatNumber(count, { lang }))), lang);
}
