import { drawTogether, type FateGroup } from './account.ts';
import { cellText } from './markdown.ts';

// What every form has; what an editor should look at comes before it.
const ROUTINE: ReadonlySet<string> = new Set(['cột ghi chú', 'chữ ngoài bảng', 'dòng chỉ có chữ', 'dòng đánh số cột', 'số thứ tự', 'tiêu đề in lại ở giữa bảng']);
const FEW = 12;
const LONGEST = 80;

/** The parts of a report that say of every cell that is no figure what became of it. */
export function cellSections(cells: readonly FateGroup[]): string[] {
  const left = cells.filter(({ fate }) => fate === 'left');
  const weighty = [...left.filter(({ as }) => !ROUTINE.has(as)), ...left.filter(({ as }) => ROUTINE.has(as))];
  return [
    section('Không lấy, và vì sao', weighty, true),
    section('Đã đọc để hiểu số liệu, không phải là số liệu', cells.filter(({ fate }) => fate === 'read'), false),
    section('Dòng tổng, chỉ để đối chiếu', cells.filter(({ fate }) => fate === 'checked'), true),
  ];
}

/** Cells by why; texts as well where there are few, or where the words are what is lost. */
function section(title: string, groups: readonly FateGroup[], withTexts: boolean): string {
  if (groups.length === 0) return '';
  const items = groups.map(({ sheet, as, cells }) => {
    const where = sheet === '' ? '' : ` (trang tính “${sheet}”)`;
    const quoted = cells.length <= FEW || (withTexts && as.startsWith('chữ')) ? cells.map(({ at, text }) => `${at} “${shorten(text)}”`) : drawTogether(cells.map(({ at }) => at));
    return `- ${as}${where}: ${quoted.join(', ')}`;
  });
  return `## ${title}\n\n${items.join('\n')}`;
}

function shorten(text: string): string {
  const letters = [...text];
  return cellText(letters.length > LONGEST ? `${letters.slice(0, LONGEST - 3).join('')}…` : text);
}
