import { chartQuery, figuresOf } from '../ledger/chart-query.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { CHARTS } from '../ledger/schemas/chart.ts';
import { headerOf } from '../ledger/schemas/table.ts';
import { LANGS } from '../words/lang.ts';
import { declaredChart } from './charts/declared.ts';
import { chartFamilies } from './charts/families.ts';
import type { StoryProblem } from './story-check.ts';
import { storyFault } from './story-faults.ts';
import { keysPrinting } from './story-near.ts';
import { typedNumbers } from './story-numbers.ts';
import { fillTemplate } from './story-template.ts';

const COLUMNS = headerOf(CHARTS).split(',');

/**
 * What is wrong with the words and drawings of declared charts, each at its place in `data/charts.csv`: a figure that a title
 * names and the ledger has not, a number typed into a title, a row of which nothing can be drawn, an id that a family of charts
 * has already. Names and queries are checked with the table.
 */
export function chartProblems(ledger: Ledger): StoryProblem[] {
  if (ledger.tables.charts.length === 0) return [];
  const made = new Set([...chartFamilies(ledger, 'vi')].filter(({ family }) => family !== 'rieng').map(({ chart }) => chart.id));
  const units = ledger.tables.indicators.map(({ unit }) => unit);
  return ledger.tables.charts.flatMap((row, i) => {
    // The table is sound when this is asked: no blank lines, no line breaks in cells, columns in order.
    const spot = (column: string) => ({ file: `data/${CHARTS.file}`, line: i + 2, column: COLUMNS.indexOf(column) + 1 });
    const words = LANGS.flatMap((lang) => (['title', 'note'] as const).flatMap((part): StoryProblem[] => {
      const column = `${part}_${lang}` as const;
      const places = new Set(row.place.split(' '));
      const typed = typedNumbers(row[column], units, lang);
      return [
        ...fillTemplate(ledger, row[column], lang).faults.map((fault) => ({ ...fault, ...spot(column) })),
        ...typed.map(({ text, digits }) => ({ ...storyFault('BV201', text, digits === null ? [] : keysPrinting(ledger, digits, text, places, lang)), ...spot(column) })),
      ];
    }));
    // A chart whose figures were all withdrawn has had its page and keeps it; one whose kind cannot draw what it finds never had.
    const undrawable = figuresOf(ledger, chartQuery(ledger, row)).length > 1 && declaredChart(ledger, row, 'vi') === null;
    if (undrawable) words.push({ ...storyFault('BV305', row.chart), ...spot('chart') });
    if (made.has(row.chart)) words.push({ ...storyFault('BV304', CHARTS.file, `mã “${row.chart}” đã là của một biểu đồ máy tự vẽ.`), ...spot('chart') });
    return words;
  });
}
