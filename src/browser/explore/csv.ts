/** What is downloaded as CSV: the figures of a picture with everything that names them, so that the file can be read by itself. */
import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import type { Lang } from '../../words/lang.ts';
import type { Book } from './book.ts';
import { nameOfPlace } from './marks.ts';
import { marksOf, type Picture } from './picture.ts';
import { pathOfFigure } from './cells.ts';
import { doubtOf, indicatorName } from './say.ts';
import { sourceName, type Sources } from './sources.ts';

/** Names of the columns: those of the ledger's downloads, and whether the picture draws the figure. */
export const CSV_COLUMNS = [
  'place', 'place_name', 'period', 'indicator', 'indicator_name', 'category', 'programme', 'status', 'value', 'qualifier', 'unit',
  'boundary', 'drawn', 'doubt', 'source', 'source_name', 'release', 'address',
] as const;

/**
 * The figures of a picture as CSV (RFC 4180, dot decimals, printed digits kept); doubtful ones too, marked as not drawn. `site` is the
 * absolute address that paths are appended to.
 */
export function pictureCsv(picture: Picture, book: Book, sources: Sources, site: string, lang: Lang): string {
  const row = (figure: ColumnFigure, drawn: boolean): string[] => [
    figure.place, nameOfPlace(book, figure.place, lang), figure.period, figure.indicator, indicatorName(book, figure.indicator, lang), figure.category,
    figure.programme, figure.status, figure.value, figure.qualifier, book.indicators.get(figure.indicator)?.unit ?? '', figure.recast ? 'recast' : '',
    drawn ? 'yes' : 'no', doubtOf(figure, lang).text, figure.source, sourceName(sources, figure.source, lang).text, book.release, site + pathOfFigure(figure, book),
  ];
  const rows = marksOf(picture).map(({ figure }) => row(figure, true));
  const doubtful = picture.doubtful.map((figure) => row(figure, false));
  return [[...CSV_COLUMNS], ...rows, ...doubtful].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
