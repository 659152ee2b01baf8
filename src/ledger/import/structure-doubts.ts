import { parsePeriod } from '../period.ts';
import { quote, type Choice, type Doubt } from './doubts.ts';
import { fold } from './fold.ts';
import { cellAt, columnName } from './grid.ts';
import { decided } from './import-map.ts';
import type { Knowledge } from './knowledge.ts';
import { looksNumeric } from './looks-numeric.ts';
import { mapPath, spotIn, type ColumnPlan, type TablePlan } from './table-plan.ts';
import { readUnitName } from './units.ts';

type Plan = Omit<TablePlan, 'doubts'>;

const ROLES: readonly Choice[] = [
  { value: 'value', label: 'số liệu' },
  { value: 'words', label: 'nhãn phân biệt các dòng (chỉ tiêu, kế hoạch, thực hiện…)' },
  { value: 'note', label: 'ghi chú, không lấy' },
];

const LISTED = /^(?:tên|nội dung) (?:đề án|nhiệm vụ|cơ sở|doanh nghiệp|đơn vị thụ hưởng|sản phẩm)|đơn vị thụ hưởng|chủ đầu tư/i;

/** What must be known before single cells can be read: what every column is, that rows are named once, and that answers make sense. */
export function structureDoubts(plan: Plan, scopeSeen: string | undefined, know: Knowledge): Doubt[] {
  const doubts = plan.columns.flatMap((column) => roleDoubts(plan, column, know));
  if (!plan.columns.some(({ role }) => role === 'value' || role === null)) {
    doubts.push({ code: 'NK301', where: spotIn(plan, ''), message: 'Bảng không có cột số liệu nào.', hint: 'Xem lại tệp, hoặc ghi use: no cho bảng này trong map.', question: { path: mapPath(plan, 'use'), choices: [{ value: 'no', label: 'bỏ qua bảng này' }], suggestion: null, form: '', option: '' } });
  }
  return [...doubts, ...scopeDoubts(plan, scopeSeen), ...answerDoubts(plan, know)];
}

function roleDoubts(plan: Plan, { column, letter, header, role, roleRead, index, set }: ColumnPlan, know: Knowledge): Doubt[] {
  const { grid, frame } = plan;
  const rival = column !== frame.labelColumn && frame.layout === 'places-down' && decided(set.role) === undefined && frame.bodyRows.filter((row) => know.places.read(cellAt(grid, row, column)?.text ?? '') !== null).length >= 2;
  if (!rival && role !== null) return [];
  const numeric = frame.bodyRows.some((row) => looksNumeric(cellAt(grid, row, column)));
  return [
    {
      code: 'NK302',
      where: spotIn(plan, letter),
      message: rival ? `Cột này cũng ghi tên tỉnh, như cột ${columnName(frame.labelColumn)}: bảng có thể gồm hai nửa đặt cạnh nhau.` : `Chưa rõ cột ${header === '' ? 'không có tiêu đề' : quote(header)} là gì: ${roleRead.because}.`,
      hint: rival ? 'Tách thành hai bảng, đặt trên dưới hoặc ở hai trang tính. Nếu cột này chỉ là ghi chú thì chọn note.' : 'Chọn value nếu là số liệu, words nếu là nhãn phân biệt các dòng, note nếu bỏ qua được.',
      question: { path: mapPath(plan, 'columns', index, 'set', 'role'), choices: numeric && !rival ? ROLES : ROLES.slice(1), suggestion: null, form: '', option: '' },
    },
  ];
}

/** A title by which the figures may be of some projects or places only, or averages; and a column that names a project or firm in every row. */
function scopeDoubts(plan: Plan, seen: string | undefined): Doubt[] {
  const listed = plan.columns.find(({ header, role }) => role !== 'value' && LISTED.test(header));
  const scope = plan.title.scope ?? (listed === undefined ? null : { value: listed.header, because: `tiêu đề cột ${listed.letter}` });
  // A batch that was confirmed says nothing of another.
  if (scope === null || (decided(plan.map.use) === 'yes' && (plan.title.scope === null || seen === fold(scope.value)))) return [];
  return [
    {
      code: 'NK205',
      where: spotIn(plan, ''),
      message: `Bảng có chữ ${quote(scope.value)} (${scope.because}). Số trong bảng có phải là số chung của mỗi nơi không?`,
      hint: 'Số của từng đề án, của riêng một đợt, một loại đề án, hay số bình quân thì không ghi thành số của cả tỉnh.',
      question: { path: mapPath(plan, 'use'), choices: [{ value: 'yes', label: 'phải, lấy' }, { value: 'no', label: 'không phải, bỏ bảng này' }], suggestion: null, form: '', option: '' },
    },
  ];
}

/** Answers in the map that mean nothing: they must be told, not passed over. */
function answerDoubts(plan: Plan, know: Knowledge): Doubt[] {
  const { map, mine, columns, index } = plan;
  const doubts: Doubt[] = [];
  const bad = (at: string, path: readonly (string | number)[], value: string, form: string): void => {
    doubts.push({ code: 'NK306', where: spotIn(plan, at), message: `Không hiểu ${quote(value)} ở ${path.filter((step) => typeof step === 'string' && step !== 'tables' && step !== 'columns').join('.')} trong map.`, hint: `Ghi ${form}.`, question: { path, choices: [], suggestion: null, form, option: '' } });
  };
  const unitForm = 'đơn vị như triệu đồng, tỷ đồng, %';
  const periodForm = 'kỳ như 2024, 2024-H1, 2025-9M, 2021/2025';
  const placeForm = 'tên tỉnh hoặc mã trong places.csv';
  const isPlace = (name: string): boolean => know.places.byId(name) !== undefined || know.places.read(name) !== null;
  const unit = decided(map.set.unit);
  if (unit !== undefined && readUnitName(unit, know.counted) === null) bad('', mapPath(plan, 'set', 'unit'), unit, unitForm);
  const place = decided(map.set.place);
  if (place !== undefined && !isPlace(place)) bad('', mapPath(plan, 'set', 'place'), place, placeForm);
  for (const { set, letter, index: column } of columns) {
    const own = decided(set.unit);
    if (own !== undefined && readUnitName(own, know.counted) === null) bad(letter, mapPath(plan, 'columns', column, 'set', 'unit'), own, unitForm);
    const at = decided(set.place);
    if (at !== undefined && !isPlace(at)) bad(letter, mapPath(plan, 'columns', column, 'set', 'place'), at, placeForm);
  }
  for (const [name, said] of Object.entries(map.places)) if (said !== 'skip' && said !== '?' && !isPlace(said)) bad('', mapPath(plan, 'places', name), said, `${placeForm}, hoặc skip`);
  const period = decided(mine.period);
  if (period !== undefined && parsePeriod(period) === null) bad('', ['this_file', 'tables', index, 'period'], period, periodForm);
  for (const [at, said] of Object.entries(mine.periods)) if (said !== '?' && parsePeriod(said) === null) bad(at, ['this_file', 'tables', index, 'periods', at], said, periodForm);
  const day = decided(mine.boundaries);
  if (day !== undefined && day !== 'period' && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)) bad('', ['this_file', 'tables', index, 'boundaries'], day, 'ngày, ví dụ 2025-07-01');
  return doubts;
}
