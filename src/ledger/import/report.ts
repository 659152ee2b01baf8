import type { Tables } from '../model.ts';
import type { ReleaseCells } from '../schemas/release-row.ts';
import { drawTogether, type FateGroup } from './account.ts';
import { printVietnamese } from './decimal.ts';
import { placeName, type Doubt } from './doubts.ts';
import type { Outcome } from './import.ts';
import { wordFor } from './part-doubts.ts';
import { spellings } from './place-doubts.ts';
import type { ColumnPlan } from './plan.ts';
import type { AcrossCheck, SumCheck } from './sums.ts';
import type { TakenTable } from './take.ts';

/** The report on an import, in Markdown: what stops it, what was taken, whether the sums agree, what was left out and why, cell by cell. */
export function importReport(outcome: Outcome, tables: Pick<Tables, 'indicators' | 'places'>): string {
  const { book, doubts, cells } = outcome;
  const parts = [
    `# Nhập số liệu từ ${code(book.file)}`,
    summary(outcome),
    doubts.length === 0 ? '' : `## Còn phải hỏi\n\nChưa ghi số nào, cho đến khi trả lời hết.\n\n${doubts.map(doubtItem).join('\n')}`,
    sumSection(outcome),
    ...outcome.tables.map((table) => tableSection(table, tables, outcome.tables.length > 1 || book.kind === 'xlsx')),
    `## Không lấy, và vì sao\n\n${cellList(byWeight(cells.filter(({ fate }) => fate === 'left')), true)}`,
    `## Đã đọc để hiểu số liệu, không phải là số liệu\n\n${cellList(cells.filter(({ fate }) => fate === 'read'), false)}`,
    `## Dòng tổng, chỉ để đối chiếu\n\n${cellList(cells.filter(({ fate }) => fate === 'checked'), true)}`,
    book.remarks.length === 0 ? '' : `## Ngoài các ô\n\n${book.remarks.map((remark) => `- ${remark}`).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '' && !part.endsWith('\n\n')).join('\n\n')}\n`;
}

/** The same in a few lines, for the console. */
export function importSummary(outcome: Outcome): string {
  const { doubts, down, across } = outcome;
  const lines = [plainSummary(outcome)];
  const strays = outcome.cells.filter(({ as }) => as === 'số ngoài bảng').flatMap(({ cells }) => cells.map(({ at }) => at));
  if (strays.length > 0) lines.push(`Lưu ý: có số nằm ngoài bảng, không lấy: ${drawTogether(strays).join(', ')}.`);
  for (const check of [...down, ...across].filter(({ verdict }) => verdict === 'differs')) lines.push(`Lệch: ${sumSentence(check)}`);
  doubts.forEach((doubt, i) => {
    const at = placeName(doubt.where);
    lines.push('', `${i + 1}. ${doubt.code}${at === '' ? '' : ` ${at}`}: ${doubt.message}`, `   ${doubt.hint}`);
    const how = answerWays(doubt);
    if (how !== '') lines.push(`   ${how}`);
  });
  return `${lines.join('\n')}\n`;
}

function summary(outcome: Outcome): string {
  const { tables, cells, rows, down, across, doubts } = outcome;
  const read = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const taken = new Set(tables.flatMap((table) => table.figures.map(({ sheetIndex, row }) => `${sheetIndex}:${row}`))).size;
  const places = new Set(rows.map(({ place }) => place)).size;
  const left = cells.filter(({ fate }) => fate === 'left').reduce((sum, group) => sum + group.cells.length, 0);
  const wrong = [...down, ...across].filter(({ verdict }) => verdict === 'differs').length;
  const bare = tables.flatMap(({ rows: list, figures, plan }) => list.filter(({ kind, row }) => kind === 'figures' && !figures.some((figure) => figure.row === row)).map(({ label, words, row }) => `${words === '' || plan.frame.layout !== 'places-down' ? label : `${label} (${words})`} (dòng ${row + 1})`));
  const lines = [
    doubts.length === 0 ? `**Đã lấy ${rows.length} số của ${places} nơi.**` : `**Chưa nhập được: còn ${doubts.length} điều phải hỏi.** Đọc được ${rows.length} số của ${places} nơi.`,
    '',
    '| | |',
    '|---|--:|',
    `| Dòng trong các bảng | ${read} |`,
    `| Dòng có số được lấy | ${taken} |`,
    `| Số được lấy | ${rows.length} |`,
    `| Ô không lấy (kể ở dưới) | ${left} |`,
    `| Tổng và tỷ lệ tính lại | ${down.length + across.length} |`,
    `| … trong đó lệch | ${wrong === 0 ? '0' : `**${wrong}**`} |`,
    ...(bare.length === 0 || doubts.length > 0 ? [] : ['', `Có tên trong biểu mà không có số nào được lấy: ${bare.join(', ')}.`]),
  ];
  return lines.join('\n');
}

function plainSummary({ rows, doubts, down, across, book }: Outcome): string {
  const places = new Set(rows.map(({ place }) => place)).size;
  const checks = [...down, ...across];
  const wrong = checks.filter(({ verdict }) => verdict === 'differs').length;
  const rounded = checks.filter(({ verdict }) => verdict === 'rounding').length;
  const agreement = wrong > 0 ? `${wrong} chỗ lệch` : rounded > 0 ? `${checks.length - rounded} khớp hẳn, ${rounded} khớp trong sai số làm tròn` : 'đều khớp';
  const sums = checks.length === 0 ? 'Trong tệp không có tổng nào để đối chiếu.' : `Tính lại ${checks.length} tổng và tỷ lệ: ${agreement}.`;
  if (doubts.length > 0 && checks.length === 0) return `${book.file}: chưa nhập được, còn ${doubts.length} điều phải hỏi.`;
  return doubts.length === 0 ? `${book.file}: lấy ${rows.length} số của ${places} nơi. ${sums}` : `${book.file}: chưa nhập được, còn ${doubts.length} điều phải hỏi (đọc được ${rows.length} số của ${places} nơi). ${sums}`;
}

function doubtItem(doubt: Doubt, i: number): string {
  const at = placeName(doubt.where);
  const how = answerWays(doubt);
  return `${i + 1}. **${at === '' ? doubt.where.file : at}**: ${doubt.message} (${doubt.code})\n   ${doubt.hint}${how === '' ? '' : `\n   ${how}`}`;
}

function answerWays({ question, where }: Doubt): string {
  if (question === null) return '';
  const choices = question.choices.map(({ value, label }) => (label === value ? value : `${value} (${label})`)).join(' · ');
  const suggestion = question.suggestion === null ? '' : ` Gợi ý: ${question.suggestion}.`;
  return `Trả lời: ${choices === '' ? question.form : choices}.${suggestion} Ghi vào map ở ${spotInMap(question.path, where.at)}${question.option === '' ? '' : `, hoặc dùng ${question.option}`}.`;
}

/** Where in a map an answer goes, in words: `bảng 1, cột D, set.numbers`. */
function spotInMap(path: readonly (string | number)[], at: string): string {
  const words: string[] = [];
  const rest: string[] = [];
  path.forEach((step, i) => {
    if (step === '+' || path[i] === 'tables' || path[i] === 'columns') return;
    if (path[i - 1] === 'tables') words.push(`bảng ${Number(step) + 1}`);
    else if (path[i - 1] === 'columns') words.push(`cột ${at}`);
    else rest.push(String(step));
  });
  return [...words, rest.join('.')].join(', ');
}

function sumSection({ down, across, unchecked, doubts }: Outcome): string {
  if (doubts.length > 0 && down.length + across.length === 0) return '';
  if (down.length + across.length + unchecked.length === 0) return '## Đối chiếu\n\nTrong tệp không có dòng tổng hay cột tổng nào để đối chiếu.';
  const sections = ['## Đối chiếu'];
  const wrong = [...down, ...across].filter(({ verdict }) => verdict === 'differs');
  if (wrong.length > 0) sections.push(`**${wrong.length} chỗ không khớp.** Số vẫn được lấy đúng như in; xem lại nguồn, có thể nguồn cộng nhầm hoặc máy đọc thiếu một dòng.\n\n${wrong.map((check) => `- ${sumSentence(check)}`).join('\n')}`);
  if (down.length > 0) {
    const rows = down.map((check) => `| ${inSheet(check)} | ${cell(check.label)} | ${cell(check.header)} | ${vi(check.printed)} | ${vi(check.computed)} | ${verdictText(check)} |`);
    sections.push(`Tổng theo cột, tính lại từ các số đã lấy:\n\n| ô | dòng | cột | in | tính lại | |\n|---|---|---|--:|--:|---|\n${rows.join('\n')}`);
    const bad = down.filter(({ verdict }) => verdict === 'differs');
    for (const check of bad) sections.push(`${inSheet(check)}, ${check.label}, gồm:\n\n| nơi | ô | số |\n|---|---|--:|\n${check.parts.map(({ label, at, value }) => `| ${cell(label)} | ${at} | ${vi(value)} |`).join('\n')}${check.without.length === 0 ? '' : `\n\nKhông có số: ${check.without.join(', ')}.`}`);
  }
  if (across.length > 0) {
    const good = across.filter(({ verdict }) => verdict !== 'differs').length;
    const rules = [...new Set(across.map(({ rule }) => rule))].join('; ');
    sections.push(`Từng nơi một (${rules}): ${good} trong ${across.length} phép tính khớp.\n\n| nơi | ô | phép tính | in | tính lại | |\n|---|---|---|--:|--:|---|\n${across.map((check) => `| ${cell(check.label)} | ${inSheet(check)} | ${check.rule} | ${vi(check.printed)} | ${vi(check.computed)} | ${verdictText(check)} |`).join('\n')}`);
  }
  if (unchecked.length > 0) {
    const groups = Map.groupBy(unchecked, ({ why, sheet }) => `${sheet}\n${why}`);
    sections.push(`Không đối chiếu được:\n\n${[...groups.values()].map((list) => `- ${list[0]!.sheet === '' ? '' : `trang tính “${list[0]!.sheet}”, `}${drawTogether(list.map(({ at }) => at)).join(', ')}: ${list[0]!.why}`).join('\n')}`);
  }
  return sections.join('\n\n');
}

/** A cell's address, with its sheet where there are several to take it for. */
function inSheet({ sheet, at }: { readonly sheet: string; readonly at: string }): string {
  return sheet === '' ? at : `${cell(sheet)}!${at}`;
}

function sumSentence(check: SumCheck | AcrossCheck): string {
  const where = `${check.sheet === '' ? '' : `trang tính “${check.sheet}”, `}ô ${check.at} ${check.label}`;
  if ('rule' in check) return `${where}: ${check.rule}; in ${vi(check.printed)}, tính lại ${vi(check.computed)} ${check.unit}.`;
  return `${where}${check.header === '' ? '' : `, cột ${check.header}`}: in ${vi(check.printed)}, các dòng cộng lại ${vi(check.computed)} ${check.unit} (lệch ${vi(check.difference)}).`;
}

function verdictText(check: SumCheck | AcrossCheck): string {
  if (check.verdict === 'agrees') return 'khớp';
  if (check.verdict === 'rounding') return `khớp trong sai số làm tròn${'difference' in check ? ` (lệch ${vi(check.difference)})` : ''}`;
  return `**lệch${'difference' in check ? ` ${vi(check.difference)}` : ''}**`;
}

function tableSection(table: TakenTable, tables: Pick<Tables, 'indicators' | 'places'>, titled: boolean): string {
  const { plan, rows, figures } = table;
  const names = new Map(tables.indicators.map(({ indicator, name_vi }) => [indicator, name_vi]));
  const places = new Map(tables.places.map(({ place, name_vi }) => [place, name_vi]));
  const columns = plan.columns.filter(({ role }) => role !== 'empty').map((column) => `| ${column.letter} | ${cell(column.header)} | ${cell(columnMeaning(column, table, names))} | ${cell(columnReasons(column, table))} |`);
  const empty = plan.columns.filter(({ role }) => role === 'empty').map(({ letter, header }) => `${letter} “${header}”`);
  const list = rows.map((row) => {
    const own = figures.filter((figure) => figure.row === row.row);
    const forms = [...new Set(own.map(({ cells }) => cells.place))];
    const hidden = plan.grid.hiddenRows.has(row.row) && plan.map.set.hidden === 'skip';
    const indicators = plan.frame.layout === 'places-down' ? [] : [...new Set(own.map(({ cells }) => cells.indicator))].map((id) => `${names.get(id) ?? ''} (${code(id)})`);
    const read = [...indicators, forms.map((id) => `${places.get(id) ?? id} (${code(id)})${own.some(({ cells }) => cells.place === id && cells.boundary === 'recast') ? ', recast' : ''}`).join('; ')].filter((part) => part !== '').join(' · ');
    const kinds = { figures: read === '' ? (hidden ? 'bị ẩn, bỏ' : 'không có số nào') : read, sum: 'dòng tổng, chỉ đối chiếu', heading: 'dòng chữ', unknown: '**không nhận ra**', skipped: 'bỏ theo map' };
    return `| ${row.row + 1} | ${cell([row.label, row.words === row.label ? '' : row.words].filter((text) => text !== '').join(' › ') || '(không có tên)')} | ${cell(kinds[row.kind])} | ${own.length} |`;
  });
  const spelled = spellings(rows);
  return [
    titled ? `## ${plan.grid.name === '' ? 'Bảng' : `Trang tính “${plan.grid.name}”`}${plan.number > 1 ? `, bảng ${plan.number}` : ''}` : '## Bảng được hiểu thế nào',
    `| cột | tiêu đề | hiểu là | vì |\n|---|---|---|---|\n${columns.join('\n')}`,
    empty.length === 0 ? '' : `Cột không có số nào: ${empty.join(', ')}.`,
    `| dòng | trong biểu | là | số lấy |\n|--:|---|---|--:|\n${list.join('\n')}`,
    spelled.length === 0 ? '' : `Tên viết khác danh mục: ${[...new Set(spelled.map(({ written, read }) => `“${written}” là ${read}`))].join('; ')}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function columnMeaning(column: ColumnPlan, { plan, figures, meanings, rows }: TakenTable, names: ReadonlyMap<string, string>): string {
  const roles: Readonly<Record<string, string>> = { place: 'tên tỉnh, thành phố', words: 'nhãn của dòng', unit: 'đơn vị tính', ordinal: 'số thứ tự, bỏ', note: 'ghi chú, bỏ' };
  if (column.role !== 'value') return column.role === null ? '**chưa rõ**' : (roles[column.role] ?? column.role);
  const own = figures.filter((figure) => figure.column === column.column);
  const first = meanings.get(column.column);
  if (plan.grid.hiddenColumns.has(column.column) && plan.map.set.hidden === 'skip') return 'bị ẩn, bỏ';
  if (first === undefined) return 'không có số nào';
  const byRow = rows.some(({ read }) => read.length > 0);
  const say = (of: (cells: ReleaseCells) => string, known: string | null): string => {
    const values = new Set(own.map(({ cells }) => of(cells)));
    return values.size > 1 ? 'theo dòng' : ([...values][0] ?? (known === null ? (byRow ? 'theo dòng' : '**?**') : known));
  };
  const indicator = say((cells) => cells.indicator, first.indicator?.indicator ?? null);
  const units = new Set(own.map(({ unit, cells }) => (unit.name === cells.unit ? unit.name : `${unit.name} → ${cells.unit}`)));
  const category = say((cells) => cells.category, first.category);
  const named = column.read.places.map(({ value }) => value);
  return [
    ...named,
    names.has(indicator) ? `${names.get(indicator)!} (${code(indicator)})` : `chỉ tiêu ${indicator}`,
    ...(category === '' ? [] : [`nhóm ${category}`]),
    wordFor(say((cells) => cells.programme, first.programme)),
    wordFor(say((cells) => cells.status, first.status)),
    say((cells) => cells.period, first.period),
    units.size > 1 ? 'đơn vị theo dòng' : ([...units][0] ?? first.unit?.name ?? '**?**'),
  ].join(' · ');
}

function columnReasons({ read, roleRead, role, set, column }: ColumnPlan, { plan, readings }: TakenTable): string {
  const chosen = Object.entries(set).map(([part, value]) => `${part}: ${value} (map)`);
  if (role !== 'value') return [roleRead.because, ...chosen].join('; ');
  const { title } = plan;
  const parts = [
    [read.indicators, title.indicators, plan.map.set.indicator],
    [read.programmes, title.programmes, plan.map.set.programme],
    [read.statuses, title.statuses, plan.map.set.status],
    [[...read.periods, ...read.parts], title.periods, plan.mine.period],
    [read.units, title.units.filter(({ value }) => value.base === 'đồng'), plan.map.set.unit],
    [read.categories, [], undefined],
  ] as const;
  const reasons = parts.flatMap(([own, general, decided]) => (own.length > 0 ? own.map(({ because }) => because) : decided !== undefined ? [`${decided}: chọn cho cả bảng`] : general.length === 1 ? [general[0]!.because] : []));
  const style = readings.get(column)?.style;
  return [...new Set([...reasons, ...chosen, ...(style == null ? [] : [`số viết lối ${style === 'vi' ? 'Việt Nam' : 'Anh'}`])])].join('; ');
}

/** What an editor should look at first; what every form has comes last. */
function byWeight(groups: readonly FateGroup[]): FateGroup[] {
  const routine = new Set(['cột ghi chú', 'chữ ngoài bảng', 'dòng chỉ có chữ', 'dòng đánh số cột', 'số thứ tự', 'tiêu đề in lại ở giữa bảng']);
  return [...groups.filter(({ as }) => !routine.has(as)), ...groups.filter(({ as }) => routine.has(as))];
}

/** Cells by why; texts as well where there are few, or where the words are what is lost. */
function cellList(groups: readonly FateGroup[], withTexts: boolean): string {
  return groups
    .map(({ sheet, as, cells }) => {
      const where = sheet === '' ? '' : ` (trang tính “${sheet}”)`;
      const addresses = drawTogether(cells.map(({ at }) => at));
      const quoted = cells.length <= 12 || (withTexts && as.startsWith('chữ')) ? cells.map(({ at, text }) => `${at} “${shorten(text)}”`).join(', ') : addresses.join(', ');
      return `- ${as}${where}: ${quoted}`;
    })
    .join('\n');
}

function shorten(text: string): string {
  const letters = [...text];
  return cell(letters.length > 80 ? `${letters.slice(0, 77).join('')}…` : text);
}

function vi(digits: string): string {
  return printVietnamese(digits, true);
}

function cell(text: string): string {
  return text.replace(/[|\\]/g, '\\$&').replace(/\s+/g, ' ');
}

function code(text: string): string {
  return `\`${text}\``;
}

