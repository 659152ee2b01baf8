import { formatDate } from '../words/dates.ts';
import { chartPageWords } from '../words/chart-page-words.ts';
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
  /** Absolute address of the chart's page. */
  readonly address: string;
}

/** Cites a chart with release and date, in prose and for reference managers. */
export function citeChart({ vi, en, edition, address }: Cited): ChartCitation {
  const day = edition.slice(0, 10);
  return {
    vi: chartPageWords('vi').citation(nameOf(vi), formatDate(day, 'vi'), address),
    en: chartPageWords('en').citation(nameOf(en), formatDate(day, 'en'), address),
    bibtex: bibtex(vi, edition, address),
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
    ['note', escape(`Bản phát hành ${edition}, CC BY 4.0`)],
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
