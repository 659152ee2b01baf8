import type { Chart } from '../../charts/model.ts';
import { anchorOf, parseFigureKey } from '../../ledger/key.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { parsePeriod } from '../../ledger/period.ts';
import type { Lang } from '../../words/lang.ts';
import { fundingByYear, planAgainstActual } from './funding.ts';
import { coverageMap, figureMap } from './maps.ts';
import { overYears } from './over-years.ts';
import { ranking } from './ranking.ts';

/** What a chart is about, for the gallery's filters; empty where it is about several. */
export interface About {
  readonly place: string;
  readonly year: string;
  readonly category: string;
  readonly indicator: string;
}

/** A chart made from data alone, by a family. */
export interface FamilyChart {
  readonly family: string;
  readonly chart: Chart;
  readonly about: About;
}

const FUNDING = 'kinh-phi';
const NOTHING: About = { place: '', year: '', category: '', indicator: '' };

/** Every chart that has enough data, family by family; ids depend on what a chart is about and never on its values. */
export function* chartFamilies(ledger: Ledger, lang: Lang): Generator<FamilyChart> {
  const { all } = ledger.places;
  for (const place of all) {
    const about = { ...NOTHING, place: place.place, indicator: FUNDING };
    yield* made('kinh-phi-theo-nam', fundingByYear(ledger, place, lang), about);
    yield* made('ke-hoach-thuc-hien', planAgainstActual(ledger, place, lang), about);
  }
  for (const { indicator, category } of ledger.tables.indicators) {
    // Money over years is drawn by its two sources, as columns.
    if (indicator === FUNDING) continue;
    for (const { place } of all) yield* made('qua-cac-nam', overYears(ledger, place, indicator, lang), { ...NOTHING, place, indicator, category });
  }
  for (const anchor of anchors(ledger)) {
    const about = aboutAnchor(ledger, anchor);
    yield* made('xep-hang', ranking(ledger, anchor, undefined, lang), about);
    yield* made('ban-do', figureMap(ledger, anchor, lang), about);
  }
  yield* made('ban-do', coverageMap(ledger, lang), NOTHING);
}

function* made(family: string, chart: Chart | null, about: About): Generator<FamilyChart> {
  if (chart !== null) yield { family, chart, about };
}

/** Anchors provinces can be compared by: no shares, whose sizes say nothing of places, and no targets. */
function anchors(ledger: Ledger): Set<string> {
  return new Set(ledger.sorted.filter(({ chosen }) => chosen.unit !== '%' && chosen.status !== 'muc-tieu').map(({ key }) => anchorOf(key)));
}

function aboutAnchor(ledger: Ledger, anchor: string): About {
  const parts = parseFigureKey(`x/${anchor}`);
  if (parts === null) return NOTHING;
  const { period, indicator, category } = parts;
  return {
    place: '',
    year: parsePeriod(period)?.kind === 'range' ? '' : period.slice(0, 4),
    category: category || (ledger.indicators.get(indicator)?.category ?? ''),
    indicator,
  };
}
