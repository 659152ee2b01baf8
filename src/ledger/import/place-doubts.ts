import type { Place } from '../model.ts';
import type { Period } from '../period.ts';
import { nearest } from '../suggest.ts';
import { quote, type Doubt, type Question } from './doubts.ts';
import { fold } from './fold.ts';
import { looksNumeric } from './looks-numeric.ts';
import type { Knowledge } from './knowledge.ts';
import { address } from './grid.ts';
import { decided } from './import-map.ts';
import { boundaryChoices, decideForms, type Form } from './place-forms.ts';
import type { PlaceReading } from './place-names.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './plan.ts';
import { isMissing } from './read-number.ts';
import { withoutOrdinal } from './row-labels.ts';
import type { RowPlan } from './rows.ts';
import { only } from './titles.ts';

const SKIP = { value: 'skip', label: 'bỏ dòng này' };
const MANY_CHANGED = 5;

/** The place of a figure, as it is written in its row, its column, or above the table. */
export function placeOf(plan: TablePlan, column: ColumnPlan, row: RowPlan, know: Knowledge): PlaceReading | null {
  if (row.place !== null) return row.place;
  const inHeader = only(column.read.places)?.value;
  const named = decided(column.set.place) ?? inHeader ?? decided(plan.map.set.place) ?? (plan.frame.layout === 'no-places' ? only(plan.title.places)?.value : undefined);
  if (named === undefined) return null;
  const place = know.places.byId(named);
  return place === undefined ? know.places.read(named) : { candidates: [place], form: null, asOfficial: true };
}

/** The form of a place a figure belongs to; null when it is in doubt. */
export function formOf(plan: TablePlan, column: ColumnPlan, row: RowPlan, periods: readonly Period[], period: string, know: Knowledge): Form | null {
  const reading = placeOf(plan, column, row, know);
  if (reading === null) return null;
  const found = decideForms(reading, periods, boundariesOf(plan), know.places.sameLand.bind(know.places));
  return found.found === 'forms' ? (found.forms.get(period) ?? null) : null;
}

/** Rows with figures that name no place anybody knows, and tables that name none. */
export function placeDoubts(plan: TablePlan, rows: readonly RowPlan[], columns: readonly ColumnPlan[], know: Knowledge): Doubt[] {
  const doubts: Doubt[] = [];
  const places = plan.frame.layout === 'places-down';
  for (const { kind, label, labelAt, row } of rows) {
    if (kind !== 'unknown') continue;
    const town = /^(?:tp|thanh pho|huyen|quan|thi xa|tx|thi tran|xa|phuong)\b/.test(fold(withoutOrdinal(label)));
    const meant = label === '' || !places || town ? null : nearest(label, know.places.names);
    doubts.push({
      code: 'NK401',
      where: spotIn(plan, label === '' ? String(row + 1) : labelAt),
      message: label === '' ? `Dòng ${row + 1} có số nhưng không ghi tên.` : `Không nhận ra nơi ${quote(label)}.${meant !== null ? ` Có phải ${quote(meant)}?` : town ? ' Có vẻ là một địa bàn trong tỉnh, không phải cả tỉnh.' : ''}`,
      hint: label === '' ? 'Điền tên vào tệp, hoặc bỏ dòng này.' : 'Nếu là tên tỉnh, thành phố viết khác thì chọn tên đúng; nếu là huyện, đơn vị trực thuộc hay dòng phụ thì chọn skip.',
      question: label === '' ? skipRow(plan, row) : { path: mapPath(plan, 'places', label), choices: [...(meant === null ? [] : [{ value: meant, label: meant }]), SKIP], suggestion: null, form: 'tên tỉnh, mã trong places.csv, hoặc skip', option: '' },
    });
  }
  const [column] = columns;
  const [row] = rows.filter(({ kind }) => kind === 'figures');
  if (!places && column !== undefined && row !== undefined && placeOf(plan, column, row, know) === null) {
    const names = [...new Set([...plan.title.places.map(({ value }) => value), ...plan.title.mentioned])];
    doubts.push({
      code: 'NK405',
      where: spotIn(plan, ''),
      message: names.length === 0 ? 'Bảng không ghi là số liệu của nơi nào.' : `Bảng không ghi rõ là số liệu của nơi nào; phía trên bảng nhắc đến ${names.map(quote).join(', ')}.`,
      hint: 'Nêu tên hoặc mã của nơi ấy; số liệu cả nước thì ghi viet-nam.',
      question: { path: mapPath(plan, 'set', 'place'), choices: names.map((name) => ({ value: name, label: name })), suggestion: null, form: 'tên tỉnh hoặc mã trong places.csv', option: '--place' },
    });
  }
  return doubts;
}

/** Figures above a table, where only words belong: a row that lost its name would otherwise be taken for a title. */
export function strayDoubts(plan: TablePlan): Doubt[] {
  const { grid, frame, mine } = plan;
  return frame.titleRows
    .filter((row) => !mine.skip.includes(String(row + 1)))
    .flatMap((row) => {
      const columns = (grid.rows[row] ?? []).flatMap((cell, column) => (cell !== null && column > frame.labelColumn && looksNumeric(cell) && !isMissing(cell.text) && !/^(?:19|20)\d{2}$|^\(\d{1,2}\)$/.test(cell.text) ? [column] : []));
      if (columns.length === 0) return [];
      return [
        {
          code: 'NK204',
          where: spotIn(plan, String(row + 1)),
          message: `Dòng ${row + 1} có số (${columns.slice(0, 4).map((column) => `${address(row, column)} ${quote(grid.rows[row]?.[column]?.text ?? '')}`).join(', ')}) nhưng nằm trên bảng, không thuộc dòng nào của bảng.`,
          hint: 'Có thể dòng ấy thiếu tên, hoặc bảng có hai phần. Sửa tệp, hoặc bỏ dòng này.',
          question: skipRow(plan, row),
        },
      ];
    });
}

function skipRow(plan: TablePlan, row: number): Question {
  return { path: ['this_file', 'tables', plan.index, 'skip', '+'], choices: [{ value: String(row + 1), label: `bỏ dòng ${row + 1}` }], suggestion: null, form: '', option: '' };
}

/** Names that the periods of their figures do not tie to one form, and periods in which a place did not exist. */
export function boundaryDoubts(plan: TablePlan, live: readonly { readonly row: RowPlan; readonly columns: readonly ColumnPlan[]; readonly periods: readonly Period[] }[], know: Knowledge): Doubt[] {
  const doubts: Doubt[] = [];
  const boundaries = boundariesOf(plan);
  const several: { label: string; at: string; choices: readonly Place[] }[] = [];
  const changed = new Set<PlaceReading>();
  let vanished = 0;
  for (const { row, columns, periods } of live) {
    for (const reading of new Set(columns.map((column) => placeOf(plan, column, row, know)))) {
      if (reading === null || periods.length === 0) continue;
      const found = decideForms(reading, periods, boundaries, know.places.sameLand.bind(know.places));
      const label = row.place === null ? (reading.candidates[0]?.name_vi ?? '') : row.label;
      if (found.found === 'several') several.push({ label, at: row.labelAt, choices: found.choices });
      if (found.found === 'none') doubts.push(noForm(plan, row, label, reading, found.period, boundaries));
      if (reading.candidates.length > 1 && found.found === 'forms' && [...found.forms.values()].every(({ place }) => place.valid_to !== '')) changed.add(reading);
      if (reading.candidates.every(({ valid_to }) => valid_to !== '')) vanished += 1;
    }
  }
  if (several.length > 0) {
    const names = [...new Set(several.map(({ label }) => quote(label)))];
    doubts.push(askBoundaries(plan, several[0]!.at, `${names.slice(0, 6).join(', ')}${names.length > 6 ? ` và ${names.length - 6} tên khác` : ''} là tên chung của tỉnh cũ và tỉnh mới, mà kỳ số liệu không cho biết là tỉnh nào.`, several.flatMap(({ choices }) => choices)));
  } else if (boundaries === null && changed.size > 0 && (plan.title.merger !== null || (changed.size >= MANY_CHANGED && vanished === 0))) {
    const why = plan.title.merger !== null ? `bảng nhắc đến việc sáp nhập: ${plan.title.merger.because}` : `bảng có ${changed.size} tỉnh đổi địa giới mà không có tỉnh nào trong số đã nhập vào tỉnh khác`;
    doubts.push(askBoundaries(plan, '', `Theo kỳ thì là các tỉnh cũ, nhưng ${why}; nguồn có thể đã tính lại theo địa giới mới.`, [...changed].flatMap(({ candidates }) => candidates)));
  }
  return doubts;
}

function askBoundaries(plan: TablePlan, at: string, message: string, places: readonly Place[]): Doubt {
  return {
    code: 'NK403',
    where: spotIn(plan, at),
    message,
    hint: 'Chọn ngày mà bảng theo địa giới của ngày ấy. Máy không đoán, vì tỉnh cũ và tỉnh mới trùng tên là hai nơi khác nhau.',
    question: { path: ['this_file', 'tables', plan.index, 'boundaries'], choices: boundaryChoices(places), suggestion: null, form: 'ngày, ví dụ 2025-07-01', option: '--boundaries' },
  };
}

function noForm(plan: TablePlan, row: RowPlan, label: string, { candidates }: PlaceReading, period: string, boundaries: string | null): Doubt {
  const choices = boundaries === null ? boundaryChoices(candidates).filter(() => candidates.some(({ valid_from }) => valid_from !== '')) : [];
  const what = boundaries !== null && period === boundaries ? `Theo địa giới ngày ${boundaries} thì không có ${quote(label)}.` : `${quote(label)} không có trong kỳ ${period}.`;
  return {
    code: 'NK402',
    where: spotIn(plan, row.labelAt),
    message: what,
    hint: choices.length > 0 ? 'Nếu nguồn tính lại số cũ theo địa giới mới, chọn ngày của địa giới mới; nếu kỳ ghi sai, sửa kỳ.' : 'Xem lại kỳ hoặc tên tỉnh trong tệp; nếu dòng này không thuộc bảng thì chọn skip.',
    question: choices.length > 0 ? { path: ['this_file', 'tables', plan.index, 'boundaries'], choices, suggestion: null, form: 'ngày, ví dụ 2025-07-01', option: '--boundaries' } : { path: mapPath(plan, 'places', label), choices: [SKIP], suggestion: null, form: '', option: '' },
  };
}

function boundariesOf({ mine }: TablePlan): string | null {
  return mine.boundaries === undefined || mine.boundaries === '?' ? null : mine.boundaries;
}

/** Spellings that differ from the ledger's, for the report. */
export function spellings(rows: readonly RowPlan[]): { readonly written: string; readonly read: string }[] {
  const different = rows.filter(({ place, label }) => place !== null && !place.asOfficial && fold(label) !== '');
  return different.map(({ label, place }) => ({ written: label, read: place!.candidates[0]!.name_vi }));
}
