import { printVietnamese } from './decimal.ts';

/** Text inside a Markdown table: one line, nothing that ends the cell. */
export function cellText(text: string): string {
  return text.replace(/[|\\]/g, '\\$&').replace(/\s+/g, ' ');
}

/** An identifier or a file name. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Digits as a Vietnamese reader expects them. */
export function printed(digits: string): string {
  return printVietnamese(digits, true);
}

/** A table; `right` are the columns of numbers, counted from 0. */
export function markdownTable(head: readonly string[], right: readonly number[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `|${cells.map((text) => (text === '' ? ' ' : ` ${text} `)).join('|')}|`;
  return [line(head), `|${head.map((_, i) => (right.includes(i) ? '--:' : '---')).join('|')}|`, ...rows.map(line)].join('\n');
}
