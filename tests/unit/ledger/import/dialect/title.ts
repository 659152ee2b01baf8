import { titleNames, namesPeriods } from './columns.ts';
import { periodText } from './cells.ts';
import type { Dialect } from './dialect.ts';
import type { SheetWriter } from './sheet.ts';

/** Writes what stands above a table: letterhead, title, unit. */
export function writeTitle(sheet: SheetWriter, dialect: Dialect, width: number, above: readonly string[] = []): void {
  const { motto, unit, unitAt, blankRows, periodAt, period, about, damage, header } = dialect;
  const { rows } = sheet;
  const blank = (count: number): null[] => Array.from({ length: Math.max(0, count) }, () => null);
  if (motto) rows.push(['CỤC CÔNG THƯƠNG ĐỊA PHƯƠNG', ...blank(Math.max(1, width - 2)), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['(Kèm theo Báo cáo số 25/BC-SCT ngày 12 tháng 3 năm 2021)']);
  for (const line of above) rows.push([line]);
  const names = titleNames(dialect);
  // Quarters are of the year a title names.
  const named = header === 'quarters' ? period.slice(0, 4) : period;
  const when = namesPeriods(dialect) || periodAt === 'nowhere' ? '' : ` ${periodText(named)}`;
  const words = [
    `KẾT QUẢ KINH PHÍ KHUYẾN CÔNG${names.programme ? (dialect.parts ? ' ĐỊA PHƯƠNG' : ' QUỐC GIA') : ''}`,
    names.status ? ' THỰC HIỆN' : '',
    about === 'nothing' ? '' : ' CHO HỘI CHỢ, TRIỂN LÃM',
    damage === 'scope' ? ' (ĐỢT 1)' : '',
    when.toUpperCase(),
    periodAt === 'until' ? ' (LŨY KẾ ĐẾN HẾT NGÀY 15/11)' : '',
    unitAt === 'title' ? ` (${unit[0]})` : '',
  ];
  rows.push([words.join('')]);
  if (unitAt === 'row') rows.push([...blank(width - 1), `ĐVT: ${unit[0]}`]);
  if (blankRows) rows.push([]);
}
