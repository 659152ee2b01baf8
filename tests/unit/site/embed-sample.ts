/** A book of one chart for embed tests: the funding of a place by year, as bars, as long as it has two years. */
import type { BarsChart } from '../../../src/charts/model.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { Release, ReleaseNote } from '../../../src/ledger/model.ts';
import type { MakeChartBook } from '../../../src/site/chart-book.ts';
import { datumOf } from '../../../src/site/charts/datum.ts';
import { TABLES } from '../ledger/sample.ts';

/** Key of the funding of Bắc Giang in a year. */
export const funding = (year: number): string => `bac-giang/${year}.kinh-phi.tong.thuc-hien`;

/** The book; in English only its title and its language are. */
export const sampleBook: MakeChartBook = (ledger, lang) => {
  const figures = ledger.byPlace('bac-giang').filter(({ chosen }) => chosen.indicator === 'kinh-phi' && chosen.review !== 'doubtful');
  if (figures.length < 2) return new Map();
  const chart: BarsChart = {
    kind: 'bars',
    id: 'kinh-phi-bac-giang',
    title: lang === 'vi' ? `Bắc Giang chi <${figures.length}> năm & hơn` : `Bac Giang spent in <${figures.length}> years & more`,
    subtitle: 'Kinh phí, tỉnh Bắc Giang, tỷ đồng',
    source: { text: 'Báo cáo', keys: figures.map(({ key }) => key) },
    lang,
    unit: 'tỷ đồng',
    rows: figures.map((figure) => ({ label: figure.chosen.period, datum: datumOf(ledger, figure, 'thuc-hien', 'vi') })),
  };
  const about = { place: 'bac-giang', period: '', year: '', category: '', indicator: 'kinh-phi', programme: '', status: '' };
  return new Map([[chart.id, { id: chart.id, family: 'kinh-phi-theo-nam', chart, keys: figures.map(({ key }) => key), about }]]);
};

/** A ledger of several releases with titles. */
export function ledgerOfReleases(releases: readonly Release[]): Ledger {
  const releaseNotes = releases.map(({ id }): ReleaseNote => ({ release: id, title_vi: `Đợt ${id.slice(11)}`, title_en: '', summary_vi: '', summary_en: '' }));
  return buildLedger({ ...TABLES, releaseNotes }, releases);
}
