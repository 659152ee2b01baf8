import { formatDate } from '../words/dates.ts';
import { chartPageWords } from '../words/chart-page-words.ts';
import type { Lang } from '../words/lang.ts';
import type { PublishedChart } from './chart-book.ts';

/** A chart as others cite it. */
export interface ChartCitation {
  readonly vi: string;
  readonly en: string;
  readonly bibtex: string;
}

/** What a citation rests on. */
export interface Cited {
  readonly vi: PublishedChart;
  readonly en: PublishedChart;
  /** Release the figures come from. */
  readonly edition: string;
  /** Absolute address of the chart's page in a language. */
  readonly addressIn: (lang: Lang) => string;
}

/** Cites a chart with release and date, in prose and, in the language of the page, for reference managers. */
export function citeChart({ vi, en, edition, addressIn }: Cited, lang: Lang): ChartCitation {
  const day = edition.slice(0, 10);
  return {
    vi: chartPageWords('vi').citation(nameOf(vi), formatDate(day, 'vi'), addressIn('vi')),
    en: chartPageWords('en').citation(nameOf(en), formatDate(day, 'en'), addressIn('en')),
    bibtex: bibtex(lang === 'vi' ? vi : en, edition, addressIn(lang)),
  };
}

/** The entry in BibTeX: the title doubly braced, so that no style changes its letters. */
function bibtex({ id, chart }: PublishedChart, edition: string, address: string): string {
  const [year = '', month = '', day = ''] = edition.slice(0, 10).split('-');
  const fields = [
    ['title', `{${escape(nameOf({ chart }))}}`],
    ['author', '{Sổ Khuyến công}'],
    ['year', year],
    ['month', String(Number(month))],
    ['day', String(Number(day))],
    ['url', address],
    ['note', escape(chartPageWords(chart.lang).citedRelease(edition))],
  ];
  return `@misc{so-khuyen-cong-${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
}

function nameOf({ chart }: Pick<PublishedChart, 'chart'>): string {
  return chart.subtitle === '' ? chart.title : `${chart.title}. ${chart.subtitle}`;
}

/** Marks that TeX would take for its own. */
function escape(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (mark) => `\\${mark}`).replace(/~/g, '\\textasciitilde{}');
}
