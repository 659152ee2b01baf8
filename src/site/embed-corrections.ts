/** What corrections and withdrawals a frozen chart tells itself: old value, new value and why, as long as they are few. */
import { parseFigureKey, type KeyParts } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change, FigureKey } from '../ledger/model.ts';
import { shortCategory } from '../words/category-words.ts';
import { formatDate } from '../words/dates.ts';
import { embedStrings } from '../words/embed-strings.ts';
import { programmeName, reviewName, statusName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { capitalise } from '../words/lists.ts';
import { formatNumber } from '../words/numbers.ts';
import { periodName } from '../words/periods.ts';
import { sayRemark, type Remark } from '../words/remarks.ts';
import { formatValue } from '../words/values.ts';
import type { FigureNews } from './embed-news.ts';
import { listedPlace } from './figure-line.ts';

/** More figures than this are told by their number: an embed is no page of changes. */
const MOST_FIGURES = 2;

/** A longer reason is cut with "…": the whole stands on the page that the notice leads to. */
const LONGEST_REASON = 160;

/** What a release did to figures of a chart for one reason. */
export interface ToldChange {
  readonly release: string;
  readonly text: string;
  readonly reason: Remark | null;
}

/** Every change in words, oldest first; null where they are too many. `keys` are the figures that the chart draws. */
export function tellChanges(ledger: Ledger, keys: readonly FigureKey[], news: readonly FigureNews[], lang: Lang): ToldChange[] | null {
  if (news.flatMap(({ changes }) => changes).length > MOST_FIGURES) return null;
  const nameOf = namesApart(ledger, keys, lang);
  return news.flatMap(({ release, changes }) =>
    // Changes of one kind and reason together, so that the reason is read once.
    [...Map.groupBy(changes, ({ action, reason }) => `${action} ${reason}`).values()].map((group): ToldChange => {
      const t = embedStrings(lang);
      const [{ action, reason } = { action: '', reason: '' }] = group;
      const deed = action === 'withdraw' ? t.withdrawn : t.corrected;
      const what = group.map((change) => [nameOf(change), values(change, lang)].filter((part) => part !== '').join(': '));
      const opening = t.on(deed(formatNumber(group.length, { lang })), formatDate(release.slice(0, 10), lang));
      return { release, text: `${opening} ${capitalise(what.join('; '))}.`, reason: shortened(sayRemark(ledger, reason, lang)) };
    }),
  );
}

const PARTS = ['place', 'indicator', 'category', 'programme', 'status', 'period'] as const;

/** Names a figure by what the chart has several of: a chart of one place over the years needs the year alone. */
function namesApart(ledger: Ledger, keys: readonly FigureKey[], lang: Lang): (change: Change) => string {
  const drawn = keys.flatMap((key) => parseFigureKey(key) ?? []);
  const several = PARTS.filter((part) => new Set(drawn.map((figure) => figure[part])).size > 1);
  return ({ before }) => (before === null ? '' : several.map((part) => sayPart(ledger, before, part, lang)).filter((name) => name !== '').join(', '));
}

function sayPart(ledger: Ledger, figure: KeyParts, part: (typeof PARTS)[number], lang: Lang): string {
  const { place, indicator, category, programme, status, period } = figure;
  if (part === 'place') return placeOf(ledger, place, lang);
  if (part === 'indicator') return ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator;
  if (part === 'category') return category === '' ? '' : shortCategory(category, ledger.categories, lang);
  if (part === 'status') return statusName(status, lang);
  if (part === 'period') return periodName(period, lang);
  // "Tổng" is a label; between commas it is a common word.
  const budget = programmeName(programme, lang, 'short');
  return programme === 'tong' ? budget.toLowerCase() : budget;
}

function placeOf(ledger: Ledger, id: string, lang: Lang): string {
  const place = ledger.places.get(id);
  return place === undefined ? id : listedPlace(place, lang);
}

/** "7 tỷ đồng → 7,5 tỷ đồng"; where only the trust in it changed, that: "7 tỷ đồng, đã đối chiếu hai lần → còn nghi vấn". */
function values({ before, after }: Change, lang: Lang): string {
  const was = before === null ? '' : formatValue(before, lang);
  if (before === null || after === null) return was;
  const is = formatValue(after, lang);
  return was === is ? `${was}, ${reviewName(before.review, lang)} → ${reviewName(after.review, lang)}` : `${was} → ${is}`;
}

function shortened(reason: Remark | null): Remark | null {
  if (reason === null || reason.text.length <= LONGEST_REASON) return reason;
  const kept = reason.text.slice(0, LONGEST_REASON);
  return { ...reason, text: `${kept.slice(0, Math.max(kept.lastIndexOf(' '), LONGEST_REASON / 2)).replace(/[\s.,;:]+$/, '')}…` };
}
