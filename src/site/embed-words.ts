import { mapCredit, type Chart } from '../charts/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatDate } from '../words/dates.ts';
import { embedStrings } from '../words/embed-strings.ts';
import type { Lang } from '../words/lang.ts';
import { joinList } from '../words/lists.ts';
import { formatNumber } from '../words/numbers.ts';
import { strings } from '../words/strings.ts';
import { chartPath } from './chart-urls.ts';
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
  readonly more: Words;
}

/** The day of a release, as it is printed. */
export const releaseDay = (release: string, lang: Lang): string => formatDate(release.slice(0, 10), lang);

/** More notices than this are told as one: an embed is no page of changes. */
const MOST_NOTICES = 3;

/** What a frozen chart says about the time since, the gravest first; nothing where nothing happened. */
export function notices(ledger: Ledger, id: string, news: EditionNews, lang: Lang): Notice[] {
  const t = embedStrings(lang);
  const told = news.changes.slice(-MOST_NOTICES).map((change): Notice => ({
    text: t.since(deeds(change, lang), releaseName(ledger, change.release, lang)),
    more: { text: t.seeChange, path: releasePath(change.release) },
  }));
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

function deeds({ corrected, withdrawn }: FigureNews, lang: Lang): string {
  const t = embedStrings(lang);
  const parts = [[corrected, t.corrected], [withdrawn, t.withdrawn]] as const;
  return joinList(parts.filter(([count]) => count > 0).map(([count, say]) => say(formatNumber(count, { lang }))), lang);
}
