import { columnMeta } from '../../ledger/schemas/column.ts';
import { RELEASE_ROWS } from '../../ledger/schemas/release-row.ts';
import { columnsOf } from '../../ledger/schemas/table.ts';
import type { InBoth } from '../../words/lang.ts';
import { FIGURE_COLUMNS } from '../figures-csv.ts';
import type { ExcelColumn } from './excel-csv.ts';

/** A column of the whole ledger written out. */
export interface LedgerColumn extends ExcelColumn {
  readonly name: (typeof FIGURE_COLUMNS)[number];
  /** How typed forms keep it; `flag` is "yes" or "no" in text. */
  readonly type: 'string' | 'number' | 'flag' | 'uri';
  readonly descriptions: InBoth;
}

/** Columns that a release's file does not have: they spare its reader the other tables. */
const WRITTEN_OUT: Readonly<Record<string, readonly [titles: InBoth, descriptions: InBoth]>> = {
  place_name: [{ vi: 'Tên địa bàn', en: 'Name of the place' }, { vi: 'tên tiếng Việt, kèm thời kỳ tồn tại khi cần', en: 'in Vietnamese, with its dates where needed' }],
  indicator_name: [{ vi: 'Tên chỉ tiêu', en: 'Name of the indicator' }, { vi: 'tên tiếng Việt', en: 'in Vietnamese' }],
  shown: [{ vi: 'Đang hiển thị', en: 'Shown' }, { vi: 'yes ở số mà sổ chọn hiển thị, no ở số của nguồn khác', en: 'yes for the value that the site shows, no for those of other sources' }],
  source_title: [{ vi: 'Nhan đề nguồn', en: 'Title of the source' }, { vi: 'nhan đề của tài liệu', en: 'title of the document' }],
  source_url: [{ vi: 'Địa chỉ nguồn', en: 'Address of the source' }, { vi: 'địa chỉ web của tài liệu', en: 'web address of the document' }],
  release: [{ vi: 'Bản phát hành', en: 'Release' }, { vi: 'đợt công bố số này', en: 'the release that the value comes from' }],
  address: [{ vi: 'Địa chỉ số liệu', en: 'Address of the figure' }, { vi: 'dòng của số này trên trang', en: 'its row on the site' }],
};

/** The columns of `figureRows`, in order, with what people and programs must know of them. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = FIGURE_COLUMNS.map((name) => {
  const [titles, descriptions] = WRITTEN_OUT[name] ?? released(name);
  const kind = name === 'value' ? 'number' : name === 'period' ? 'period' : 'text';
  const type = name === 'value' ? 'number' : name === 'shown' ? 'flag' : name === 'address' || name === 'source_url' ? 'uri' : 'string';
  return { name, kind, type, titles, descriptions };
});

function released(name: string): readonly [InBoth, InBoth] {
  const schema = columnsOf(RELEASE_ROWS).find(([column]) => column === name)?.[1];
  if (schema === undefined) throw new Error(`The column "${name}" is described nowhere.`);
  const { title_vi, title_en, description_vi, description_en } = columnMeta(schema);
  return [{ vi: title_vi, en: title_en }, { vi: description_vi, en: description_en }];
}
