import type { Place } from '../model.ts';
import type { Period } from '../period.ts';
import { quote, type Choice, type Doubt } from './doubts.ts';
import { fold } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { decided } from './import-map.ts';
import { boundaryChoices, decideForms, type Form } from './place-forms.ts';
import type { PlaceReading } from './place-names.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './table-plan.ts';
import type { RowPlan } from './row-plan.ts';
import { only } from './titles.ts';

const SKIP: Choice = { value: 'skip', label: 'bỏ dòng này' };
const MANY_CHANGED = 5;
/** The boundaries of each period itself. */
const AS_THEN: Choice = { value: 'period', label: 'địa giới của chính kỳ ấy, tỉnh nào còn tỉnh ấy' };

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

/** A table that does not say what place it is of. */
export function tablePlaceDoubts(plan: TablePlan, rows: readonly RowPlan[], columns: readonly ColumnPlan[], know: Knowledge): Doubt[] {
  const [column] = columns;
  const row = rows.find(({ kind }) => kind === 'figures');
  if (plan.frame.layout === 'places-down' || column === undefined || row === undefined || placeOf(plan, column, row, know) !== null) return [];
  const names = [...new Set([...plan.title.places.map(({ value }) => value), ...plan.title.mentioned])];
  return [
    {
      code: 'NK405',
      where: spotIn(plan, ''),
      message: names.length === 0 ? 'Bảng không ghi là số liệu của nơi nào.' : `Bảng không ghi rõ là số liệu của nơi nào; phía trên bảng nhắc đến ${names.map(quote).join(', ')}.`,
      hint: 'Nêu tên hoặc mã của nơi ấy; số liệu cả nước thì ghi viet-nam.',
      question: { path: mapPath(plan, 'set', 'place'), choices: names.map((name) => ({ value: name, label: name })), suggestion: null, form: 'tên tỉnh hoặc mã trong places.csv', option: '--place' },
    },
  ];
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
    doubts.push(askBoundaries(plan, several[0]!.at, `${names.slice(0, 6).join(', ')}${names.length > 6 ? ` và ${names.length - 6} tên khác` : ''} là tên chung của tỉnh cũ và tỉnh mới, mà kỳ số liệu không cho biết là tỉnh nào.`, several.flatMap(({ choices }) => choices), []));
  } else if (plan.mine.boundaries !== AS_THEN.value && boundaries === null && changed.size > 0 && (plan.title.merger !== null || (changed.size >= MANY_CHANGED && vanished === 0))) {
    const why = plan.title.merger !== null ? `bảng nhắc đến việc sáp nhập: ${plan.title.merger.because}` : `bảng có ${changed.size} tỉnh đổi địa giới mà không có tỉnh nào trong số đã nhập vào tỉnh khác`;
    doubts.push(askBoundaries(plan, '', `Theo kỳ thì là các tỉnh cũ, nhưng ${why}; nguồn có thể đã tính lại theo địa giới mới.`, [...changed].flatMap(({ candidates }) => candidates.filter(({ valid_to }) => valid_to === '')), [AS_THEN]));
  }
  return doubts;
}

function askBoundaries(plan: TablePlan, at: string, message: string, places: readonly Place[], others: readonly Choice[]): Doubt {
  return {
    code: 'NK403',
    where: spotIn(plan, at),
    message,
    hint: 'Chọn địa giới mà bảng theo. Máy không đoán, vì tỉnh cũ và tỉnh mới trùng tên là hai nơi khác nhau.',
    question: { path: ['this_file', 'tables', plan.index, 'boundaries'], choices: [...others, ...boundaryChoices(places)], suggestion: null, form: 'ngày, ví dụ 2025-07-01', option: '--boundaries' },
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
  return mine.boundaries === undefined || mine.boundaries === '?' || mine.boundaries === AS_THEN.value ? null : mine.boundaries;
}

/** Spellings that differ from the ledger's, for the report. */
export function spellings(rows: readonly RowPlan[]): { readonly written: string; readonly read: string }[] {
  const different = rows.filter(({ place, label }) => place !== null && !place.asOfficial && fold(label) !== '');
  return different.map(({ label, place }) => ({ written: label, read: place!.candidates[0]!.name_vi }));
}
