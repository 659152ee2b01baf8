import type { Lang } from '../words/lang.ts';
import { strings } from '../words/strings.ts';
import { trustStrings } from '../words/trust-strings.ts';
import type { ChangeLine } from './changes.ts';
import { absolute } from './urls.ts';
import { deeds, type ReleaseNews } from './updates.ts';
import { writeXml, xml } from './xml.ts';

/** Path of the feed of releases. */
export const FEED_PATH = 'cap-nhat/rss.xml';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A release that corrects more than this is told by its numbers: an item stays an item. */
const MOST_TOLD = 20;

/** The feed of releases (RSS 2.0), newest first as given: what each brings, and every correction with old and new value and why. */
export function feed(releases: readonly ReleaseNews[], lang: Lang): string {
  const t = trustStrings(lang);
  const items = releases.map(({ digest: release, changes }) =>
    xml(
      'item',
      {},
      xml('title', {}, release.title),
      xml('link', {}, absolute(release.path, lang)),
      xml('guid', { isPermaLink: 'true' }, absolute(release.path, lang)),
      xml('pubDate', {}, mailDate(release.date)),
      xml('description', {}, [release.summary, deeds(release, lang), ...changes.slice(0, MOST_TOLD).map((change) => tell(change, lang))].filter((part) => part !== '').join(' ')),
    ),
  );
  const latest = releases[0]?.digest;
  const channel = xml(
    'channel',
    {},
    xml('title', {}, t.feed),
    xml('link', {}, absolute('cap-nhat/', lang)),
    xml('description', {}, strings(lang).pages.updates.intro),
    xml('language', {}, lang),
    xml('atom:link', { href: absolute(FEED_PATH, lang), rel: 'self', type: 'application/rss+xml' }),
    ...(latest === undefined ? [] : [xml('lastBuildDate', {}, mailDate(latest.date))]),
    ...items,
  );
  return writeXml(xml('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, channel));
}

/** "Đính chính: Kinh phí khuyến công (tổng, thực hiện), Bắc Giang, 2019: 7,9 tỷ đồng → 9,7 tỷ đồng. Đọc ngược hai chữ số." */
function tell({ figure, before, after, reason }: ChangeLine, lang: Lang): string {
  const t = trustStrings(lang).release;
  const values = after === '' || after === before ? before : `${before} → ${after}`;
  return `${after === '' ? t.withdrawn : t.corrected}: ${figure.subject}, ${figure.place}, ${figure.period}: ${values}. ${reason?.text ?? ''}`;
}

/** RFC 822 with four digits of the year, at midnight in Hanoi: the only form feed readers agree on. */
function mailDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  return `${weekday}, ${String(day).padStart(2, '0')} ${MONTHS[month - 1] ?? ''} ${year} 00:00:00 +0700`;
}
