import type { Change } from '../src/ledger/model.ts';
import type { DiffLine, DiffReport } from '../src/site/diff-report.ts';
import type { TouchedChart } from '../src/site/diff-touched.ts';

const ACTION: Readonly<Record<Change['action'], string>> = { withdraw: 'Rút', correct: 'Đính chính', add: 'Thêm' };
const STATE: Readonly<Record<TouchedChart['state'], string>> = { changed: '', new: ' (mới)', gone: ' (không còn vẽ được)' };
const NOTHING = 'Số liệu không có gì thay đổi.';
const MOST_NAMED = 200;

/** For the terminal. */
export function diffAsText(report: DiffReport): string {
  const { places, switched, touched } = report;
  const lines = [`Từ ${report.from} đến ${report.to}: ${countsOf(report)}`, ...incomplete(report)];
  for (const { action, place, lines: own } of places) {
    lines.push('', `${ACTION[action]} · ${place}`);
    for (const line of own) lines.push(`  ${line.figure}: ${valuesOf(line)} [${line.source}]${line.reason === '' ? '' : `\n    ${line.reason}`}`);
  }
  if (switched.length > 0) lines.push('', 'Đổi nguồn đang hiển thị');
  for (const line of switched) lines.push(`  ${line.place}, ${line.figure}: ${valuesOf(line)} [${line.source}]`);
  for (const [title, names] of touchedLists(touched)) lines.push('', `${title} (${names.length})`, ...names.slice(0, MOST_NAMED).map((name) => `  ${name}`), ...more(names, '  '));
  return `${lines.join('\n')}\n`;
}

/** For a pull request; with `maxBytes`, as many rows as fit, and how many do not. */
export function diffAsMarkdown(report: DiffReport, maxBytes = Infinity): string {
  const head = [`## Số liệu thay đổi`, '', `Từ ${cell(report.from)} đến ${cell(report.to)}: **${countsOf(report)}**`, '', ...incomplete(report).flatMap((line) => [`> ${cell(line)}`, ''])];
  const tail = touchedLists(report.touched).flatMap(([title, names]) => [
    `<details><summary>${title} (${names.length})</summary>`, '', ...names.slice(0, MOST_NAMED).map((name) => `- ${cell(name)}`), ...more(names, '- '), '', '</details>', '',
  ]);
  if (report.switched.length > 0) {
    tail.unshift('### Đổi nguồn đang hiển thị', '', '| Địa bàn | Số liệu | Cũ → mới | Nguồn |', '|---|---|---|---|', ...report.switched.map((line) => row([line.place, line.figure, valuesOf(line), line.source])), '');
  }
  const blocks = report.places.flatMap(({ action, place, lines }) => [
    ['', `### ${ACTION[action]} · ${cell(place)}`, '', ...header(action)],
    ...lines.map((line) => [action === 'add' ? row([line.figure, line.after, line.source]) : row([line.figure, valuesOf(line), line.source, line.reason])]),
  ]);
  const room = maxBytes - bytesOf([...head, ...tail]) - 200;
  const body: string[] = [];
  let used = 0;
  let shown = 0;
  for (const block of blocks) {
    used += bytesOf(block);
    if (used > room) break;
    body.push(...block);
    shown += 1;
  }
  const left = blocks.slice(shown).filter((block) => block.length === 1).length;
  if (left > 0) body.push('', `_Còn ${left} dòng chưa in ở đây; xem bản đầy đủ: npm run data:diff._`);
  const text = `${[...head, ...body, '', ...tail].join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
  // So many pages may be touched that their names alone do not fit.
  return Buffer.byteLength(text) <= maxBytes ? text : `${[...head, '_Thay đổi quá dài để in ở đây; xem npm run data:diff._'].join('\n')}\n`;
}

function header(action: Change['action']): string[] {
  return action === 'add' ? ['| Số liệu | Giá trị | Nguồn |', '|---|---|---|'] : ['| Số liệu | Cũ → mới | Nguồn | Lý do |', '|---|---|---|---|'];
}

function countsOf({ counts }: DiffReport): string {
  const said = [['rút', counts.withdraw], ['đính chính', counts.correct], ['thêm', counts.add]] as const;
  const parts = said.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count}`);
  return parts.length === 0 ? NOTHING : `${parts.join(', ')}.`;
}

function incomplete({ errors }: DiffReport): string[] {
  return errors === 0 ? [] : [`Số liệu mới còn ${errors} lỗi; dòng có lỗi chưa được so sánh. Xem lỗi: npm run data:check`];
}

function valuesOf({ before, after, percent }: Pick<DiffLine, 'before' | 'after' | 'percent'>): string {
  if (before === '') return after;
  if (after === '') return `${before} → rút`;
  return `${before} → ${after}${percent === '' ? '' : ` (${percent})`}`;
}

function touchedLists({ pages, stories, charts, embeds }: DiffReport['touched']): [title: string, names: string[]][] {
  const lists: [string, string[]][] = [
    ['Trang thay đổi, cùng bản tiếng Anh ở dưới /en/', pages.map((path) => `/${path}`)],
    ['Bài viết dẫn số thay đổi', stories.map((path) => `/${path}`)],
    ['Biểu đồ thay đổi, cùng bản tiếng Anh ở dưới /en/', charts.map(({ id, title, state }) => `/bieu-do/${id}/ ${title}${STATE[state]}`)],
    ['Bản nhúng cố định sẽ kèm lời đính chính, cùng bản tiếng Anh ở dưới /en/', embeds.map(({ path }) => `/${path}`)],
  ];
  return lists.filter(([, names]) => names.length > 0);
}

function more(names: readonly string[], indent: string): string[] {
  return names.length > MOST_NAMED ? [`${indent}và ${names.length - MOST_NAMED} mục nữa`] : [];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Text that is neither Markdown nor HTML, and calls no one by an at sign. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll('@', '&#64;').replace(/\s+/g, ' ');
}

function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
