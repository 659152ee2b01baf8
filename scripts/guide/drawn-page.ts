/** Small pages that show what is no page of the site: a terminal, a spreadsheet. Their colours are the site's. */
import { palette } from '../../src/charts/palette.ts';
import type { Ran } from './practice.ts';

const { paper, paper2, ink, muted, grid, rule } = palette;
const MOST_LINES = 15;
const MOST_LETTERS = 100;

/** What a command printed, as a terminal shows it; the middle of a long answer is left out. */
export function terminalPage({ command, output }: Ran): string {
  const lines = output.trimEnd().split('\n').map((line) => (line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1)}…` : line));
  const shown = lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 4), '…', ...lines.slice(-3)];
  const typed = command.replaceAll(/ (--(?:source|title|summary))/g, ' \\\n    $1');
  return frame(`<pre><b>$ ${escape(typed)}</b>\n${escape(shown.join('\n'))}</pre>`, `
    #picture { background: ${ink.light}; color: ${paper.light}; padding: 18px 22px; width: 860px; }
    pre { margin: 0; font: 13px/1.55 'Noto Sans Mono', Consolas, Menlo, monospace; white-space: pre-wrap; }
    b { color: ${palette.kcdp.dark}; }`);
}

/** A worksheet with its rows and columns named, as Excel shows it: words run on over empty cells, and end where the next one is filled. */
export function sheetPage(rows: readonly (readonly unknown[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const filled = (row: readonly unknown[], i: number) => row[i] !== null && row[i] !== undefined && row[i] !== '';
  const cell = (row: readonly unknown[], i: number): string => {
    const value = row[i] ?? '';
    const look = typeof value === 'number' ? 'n' : filled(row, i + 1) ? 'cut' : '';
    return `<td class="${look}">${escape(typeof value === 'number' ? value.toLocaleString('vi-VN') : String(value))}</td>`;
  };
  const letters = columns.map((i) => `<th>${String.fromCharCode(65 + i)}</th>`).join('');
  const body = rows.map((row, i) => `<tr><th>${i + 1}</th>${columns.map((at) => cell(row, at)).join('')}</tr>`).join('');
  const widths = [34, 46, 210, ...Array.from({ length: width - 2 }, () => (860 - 290) / (width - 2))].map((size) => `<col style="width: ${size}px">`).join('');
  return frame(`<table><colgroup>${widths}</colgroup><tr><th></th>${letters}</tr>${body}</table>`, `
    #picture { background: ${paper.light}; width: 860px; overflow: hidden; }
    table { table-layout: fixed; border-collapse: collapse; width: 860px; font: 13px/1.45 'Be Vietnam Pro', 'Noto Sans', system-ui, sans-serif; color: ${ink.light}; }
    td, th { border: 1px solid ${grid.light}; padding: 2px 6px; height: 20px; white-space: nowrap; }
    th { background: ${paper2.light}; color: ${muted.light}; font-weight: 400; border-color: ${rule.light}; }
    .cut { overflow: hidden; }
    .n { text-align: right; }`);
}

function frame(content: string, style: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>body { margin: 0; } #picture { box-sizing: border-box; } ${style}</style><body><div id="picture">${content}</div></body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}
