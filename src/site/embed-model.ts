import { drawEmbedded, type Drawing } from '../charts/embedded.ts';
import { tabulateChart, type ChartTable } from '../charts/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { embedStrings } from '../words/embed-strings.ts';
import type { Lang } from '../words/lang.ts';
import { unitHeading } from '../words/units.ts';
import type { Edition } from './chart-editions.ts';
import type { ChartHistory } from './chart-history.ts';
import { newsSince } from './embed-news.ts';
import { declaredHeight } from './embed-size.ts';
import { footLines, frozenWords, goneNotice, notices, notYetNotice, releaseDay, type Notice, type Words } from './embed-words.ts';

/** Everything an embed shows and says. */
export interface EmbedModel {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** None where the ledger has nothing to draw. */
  readonly drawings: readonly Drawing[];
  /** What happened since it was frozen, or why nothing is drawn. */
  readonly notices: readonly Notice[];
  /** Note and sources. */
  readonly foot: readonly string[];
  /** Which state of the ledger it shows. */
  readonly state: Words;
  /** The release its figures are from. */
  readonly release: string;
  /** The release of its frozen address; empty for the live one. */
  readonly frozenAt: string;
  /** Unit and table of its figures; null where nothing is drawn. */
  readonly data: (Pick<ChartTable, 'columns' | 'rows'> & { readonly unit: string }) | null;
  /** Height to declare, in CSS pixels. */
  readonly height: number;
}

/** The embed that follows the ledger. */
export function liveEmbed(ledger: Ledger, chart: ChartHistory): EmbedModel {
  const { lang } = chart.latest.published.chart;
  if (chart.goneSince !== '') return emptyEmbed(chart, ledger.release, goneNotice(ledger, chart.goneSince, lang));
  const state = { text: embedStrings(lang).updated(releaseDay(ledger.release, lang)) };
  return drawnEmbed(chart.latest, [], state, ledger.release, '');
}

/** The embed frozen at an edition. */
export function frozenEmbed(ledger: Ledger, chart: ChartHistory, edition: Edition): EmbedModel {
  const { lang } = edition.published.chart;
  const told = notices(ledger, chart.id, edition.published.keys, newsSince(ledger, chart, edition), lang);
  return drawnEmbed(edition, told, frozenWords(ledger, edition.release, lang), edition.release, edition.release);
}

/** The answer for a release that did not draw the chart, not yet or no longer. */
export function undrawnEmbed(ledger: Ledger, chart: ChartHistory, release: string): EmbedModel {
  const { lang } = chart.latest.published.chart;
  const first = chart.editions.find((edition) => edition.release > release);
  const notice = first === undefined ? goneNotice(ledger, chart.goneSince, lang) : notYetNotice(ledger, release, first.release, lang);
  return emptyEmbed(chart, release, notice);
}

function drawnEmbed(edition: Edition, told: readonly Notice[], state: Words, release: string, frozenAt: string): EmbedModel {
  const { id, chart } = edition.published;
  const drawings = drawEmbedded(chart);
  const foot = footLines(chart);
  const notes = told.map(({ text, reason, more }) => [text, reason?.text ?? '', more.text].join(' '));
  const under = [...foot, `${embedStrings(chart.lang).fromLedger} · ${state.text}`];
  return {
    id,
    lang: chart.lang,
    title: chart.title,
    subtitle: chart.subtitle,
    drawings,
    notices: told,
    foot,
    state,
    release,
    frozenAt,
    data: { unit: unitHeading(chart.unit, chart.lang), ...textsOf(tabulateChart(chart)) },
    height: declaredHeight({ title: chart.title, subtitle: chart.subtitle, notices: notes, foot: under }, drawings),
  };
}

/** An embed without a drawing. Its title only says what it is about: a finding whose figures are gone is no finding. */
function emptyEmbed({ id, latest }: ChartHistory, release: string, notice: Notice): EmbedModel {
  const { lang, subtitle } = latest.published.chart;
  return {
    id,
    lang,
    title: subtitle,
    subtitle: '',
    drawings: [],
    notices: [notice],
    foot: [],
    state: { text: releaseDay(release, lang) },
    release,
    frozenAt: '',
    data: null,
    height: EMPTY_HEIGHT,
  };
}

const EMPTY_HEIGHT = 200;

/** The data an embed carries: its links would weigh more than its numbers. */
function textsOf({ columns, rows }: ChartTable): Pick<ChartTable, 'columns' | 'rows'> {
  return { columns, rows };
}
