import type { Doubt } from './doubts.ts';
import { filledCells, type Grid } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import { possibleDelimiters, readCsv, type Delimiter } from './read-csv.ts';
import { sumKind } from './row-labels.ts';

// Letters of a text that are enough to see what divides its cells.
const SAMPLE = 200_000;

/** The delimiter under which most cells are names of places or sums; several when they tie and read differently. */
export function chooseDelimiter(text: string, know: Knowledge): { delimiter: Delimiter; rivals: readonly Delimiter[] } {
  const possible = possibleDelimiters(text);
  if (possible.length <= 1) return { delimiter: possible[0] ?? ',', rivals: [] };
  const grids = possible.map((delimiter) => ({ delimiter, grid: readCsv('', text.slice(0, SAMPLE), delimiter).grid }));
  const count = (grid: Grid, isOne: (text: string) => boolean): number => [...filledCells(grid)].filter(({ cell }) => isOne(cell.text)).length;
  const names = grids.map(({ delimiter, grid }) => ({ delimiter, grid, score: count(grid, (cell) => know.places.read(cell) !== null || sumKind(cell) !== null) }));
  const most = Math.max(...names.map(({ score }) => score));
  const first = names.filter(({ score }) => score === most);
  const scores = first.length === 1 ? first : first.map(({ delimiter, grid }) => ({ delimiter, score: count(grid, (cell) => know.words.read(cell).rest.length === 0) }));
  const best = Math.max(...scores.map(({ score }) => score));
  const rivals = scores.filter(({ score }) => score === best).map(({ delimiter }) => delimiter);
  return { delimiter: rivals[0] ?? ',', rivals: rivals.length > 1 ? rivals : [] };
}

/** Rows of another width than their table's: an unquoted decimal comma has cut a number in two. */
export function raggedDoubt(file: string, grid: Grid, delimiter: Delimiter): Doubt[] {
  if (delimiter !== ',') return [];
  const widths = grid.rows.map((cells) => cells.length);
  const usual = [...Map.groupBy(widths.filter((width) => width > 1), (width) => width)].sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[0] ?? 0;
  // A lone cell is a title, and so are a few words side by side; with digits among them a shorter row may have lost a cell.
  const odd = widths.findIndex((width, row) => width > usual || (width > 1 && width < usual && grid.rows[row]!.some((cell) => cell !== null && /^[\d.]+$/.test(cell.text))));
  if (odd < 0) return [];
  return [
    {
      code: 'NK107',
      where: { file, sheet: '', at: String(odd + 1) },
      message: `Dòng ${odd + 1} có ${widths[odd]} ô, phần lớn các dòng có ${usual} ô; có thể dấu phẩy thập phân đã cắt một số làm hai ô.`,
      hint: 'Lưu lại từ Excel bằng kiểu CSV UTF-8, hoặc bằng dấu chấm phẩy; ô có dấu phẩy phải đặt trong nháy kép.',
      question: null,
    },
  ];
}
