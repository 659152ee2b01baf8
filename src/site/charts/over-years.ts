import type { LineChart, LinePoint } from '../../charts/model.ts';
import { breaksFor } from '../../ledger/breaks.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure, Programme } from '../../ledger/model.ts';
import { series } from '../../ledger/query.ts';
import { chartWords } from '../../words/chart-words.ts';
import { findingForLineChart } from '../../words/findings.ts';
import { programmeName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { placeName } from '../../words/places.ts';
import { plainText } from '../../words/prose.ts';
import { strings } from '../../words/strings.ts';
import { datumOf } from './datum.ts';
import { unitOf, whatOf } from './names.ts';
import { sourceLine } from './sources.ts';

const SHOWN: readonly Programme[] = ['tong', 'kcqg', 'kcdp'];
const TONE = { tong: 'tong', kcqg: 'kcqg', kcdp: 'kcdp', 'kcdp-tinh': 'kcdp', 'kcdp-huyen': 'kcdp' } as const;

/**
 * Actual values of an indicator (or of one category of it) in one place over full years, a line per budget. Null where no budget has two years:
 * one point is no series.
 */
export function overYears(ledger: Ledger, place: string, indicator: string, lang: Lang, category = ''): LineChart | null {
  const found = ledger.places.get(place);
  const what = ledger.indicators.get(indicator);
  if (found === undefined || what === undefined) return null;
  const lines = SHOWN.map((programme) => ({
    programme,
    figures: series(ledger, { place, indicator, programme, status: 'thuc-hien', category }),
  })).filter(({ figures }) => figures.length >= 2);
  if (lines.length === 0) return null;
  const last = Math.max(...lines.flatMap(({ figures }) => figures.map((figure) => Number(figure.chosen.period))));
  const used: Figure[] = lines.flatMap(({ figures }) => figures);
  return {
    kind: 'line',
    id: ['qua-cac-nam', indicator, category, place].filter((part) => part !== '').join('-'),
    title: plainText(findingForLineChart(ledger, place, indicator, lang, category)),
    subtitle: chartWords(lang).overYears(whatOf(ledger, indicator, category, lang), placeName(found, lang, 'full'), unitOf(ledger, indicator, lang)),
    source: sourceLine(ledger, used, lang),
    lang,
    unit: what.unit,
    series: lines.map(({ programme, figures }) => ({
      id: programme,
      name: programmeName(programme, lang, 'short'),
      tone: TONE[programme],
      points: figures.map((figure): LinePoint => ({ x: Number(figure.chosen.period), datum: datumOf(ledger, figure, undefined, lang) })),
    })),
    breaks: breaksFor(ledger, place, indicator)
      .filter((cut) => Number(cut.after) < last)
      .map((cut) => ({ after: Number(cut.after), label: strings(lang).charts.breakLine })),
  };
}
