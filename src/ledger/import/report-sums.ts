import { drawTogether } from './account.ts';
import type { Outcome } from './import.ts';
import { cellText, markdownTable, printed } from './markdown.ts';
import type { SumCheck } from './sums.ts';
import type { AcrossCheck } from './sums-across.ts';

/** The part of a report that compares the sums and rates in the sheet with those of the figures taken. */
export function sumSection({ down, across, unchecked, doubts }: Outcome): string {
  if (doubts.length > 0 && down.length + across.length === 0) return '';
  if (down.length + across.length + unchecked.length === 0) return '## Đối chiếu\n\nTrong tệp không có dòng tổng hay cột tổng nào để đối chiếu.';
  const sections = ['## Đối chiếu'];
  const wrong = [...down, ...across].filter(({ verdict }) => verdict === 'differs');
  if (wrong.length > 0) sections.push(`**${wrong.length} chỗ không khớp.** Số vẫn được lấy đúng như in; xem lại nguồn, có thể nguồn cộng nhầm hoặc máy đọc thiếu một dòng.\n\n${wrong.map((check) => `- ${sumSentence(check)}`).join('\n')}`);
  if (down.length > 0) {
    const rows = down.map((check) => [inSheet(check), cellText(check.label), cellText(check.header), printed(check.printed), printed(check.computed), verdictText(check)]);
    sections.push(`Tổng theo cột, tính lại từ các số đã lấy:\n\n${markdownTable(['ô', 'dòng', 'cột', 'in', 'tính lại', ''], [3, 4], rows)}`);
    sections.push(...down.filter(({ verdict }) => verdict === 'differs').map(partsOf));
  }
  if (across.length > 0) {
    const good = across.filter(({ verdict }) => verdict !== 'differs').length;
    const rules = [...new Set(across.map(({ rule }) => rule))].join('; ');
    const rows = across.map((check) => [cellText(check.label), inSheet(check), check.rule, printed(check.printed), printed(check.computed), verdictText(check)]);
    sections.push(`Từng nơi một (${rules}): ${good} trong ${across.length} phép tính khớp.\n\n${markdownTable(['nơi', 'ô', 'phép tính', 'in', 'tính lại', ''], [3, 4], rows)}`);
  }
  if (unchecked.length > 0) {
    const groups = Map.groupBy(unchecked, ({ why, sheet }) => `${sheet}\n${why}`);
    const items = [...groups.values()].map((list) => `- ${list[0]!.sheet === '' ? '' : `trang tính “${list[0]!.sheet}”, `}${drawTogether(list.map(({ at }) => at)).join(', ')}: ${list[0]!.why}`);
    sections.push(`Không đối chiếu được:\n\n${items.join('\n')}`);
  }
  return sections.join('\n\n');
}

/** One comparison in a sentence. */
export function sumSentence(check: SumCheck | AcrossCheck): string {
  const where = `${check.sheet === '' ? '' : `trang tính “${check.sheet}”, `}ô ${check.at} ${check.label}`;
  if ('rule' in check) return `${where}: ${check.rule}; in ${printed(check.printed)}, tính lại ${printed(check.computed)} ${check.unit}.`;
  return `${where}${check.header === '' ? '' : `, cột ${check.header}`}: in ${printed(check.printed)}, các dòng cộng lại ${printed(check.computed)} ${check.unit} (lệch ${printed(check.difference)}).`;
}

/** What a sum that does not agree was made of, province by province. */
function partsOf(check: SumCheck): string {
  const rows = check.parts.map(({ label, at, value }) => [cellText(label), at, printed(value)]);
  return `${inSheet(check)}, ${check.label}, gồm:\n\n${markdownTable(['nơi', 'ô', 'số'], [2], rows)}${check.without.length === 0 ? '' : `\n\nKhông có số: ${check.without.join(', ')}.`}`;
}

/** A cell's address, with its sheet where there are several to take it for. */
function inSheet({ sheet, at }: { readonly sheet: string; readonly at: string }): string {
  return sheet === '' ? at : `${cellText(sheet)}!${at}`;
}

function verdictText(check: SumCheck | AcrossCheck): string {
  if (check.verdict === 'agrees') return 'khớp';
  if (check.verdict === 'rounding') return `khớp trong sai số làm tròn${'difference' in check ? ` (lệch ${printed(check.difference)})` : ''}`;
  return `**lệch${'difference' in check ? ` ${printed(check.difference)}` : ''}**`;
}
