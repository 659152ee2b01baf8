import { quote, type Doubt, type Where } from './doubts.ts';
import { decided, type ColumnMap, type ColumnSet } from './import-map.ts';
import { AS_SHEET, choiceOf } from './map-answers.ts';
import { onlyUnit, type ColumnPlan } from './table-plan.ts';
import type { Said, TitleRead } from './titles.ts';
import { isMoney, readUnitName, type SheetUnit } from './units.ts';

/** A column and the title above it, which speaks for it where it says nothing itself. */
interface ColumnBelow {
  readonly plan: ColumnPlan;
  readonly title: TitleRead;
  readonly last: ColumnMap | undefined;
}

interface Found {
  readonly part: string;
  readonly value: string;
  readonly because: string;
}

/** What a sheet says of a column of figures, by the names the map uses: in its header, else in the title. Two values decide nothing. */
function found({ plan: { role, read, signs, set }, title }: ColumnBelow): Found[] {
  if (role !== 'value') return [];
  const said = (part: string, own: readonly Said[], above: readonly Said[]): Found[] => {
    const [one, ...more] = own.length > 0 ? own : above;
    return one === undefined || more.length > 0 ? [] : [{ part, value: one.value, because: one.because }];
  };
  const named = (list: readonly Said<SheetUnit>[]): Said[] => list.map(({ value, because }) => ({ value: value.name, because }));
  const unit = onlyUnit(title);
  // The unit of money in a title says nothing of a column that counts.
  const money = unit !== null && (decided(set.unit) === undefined || isMoney(sameName('unit', set.unit!))) ? [unit] : [];
  return [
    ...said('indicator', read.indicators, title.indicators),
    ...said('category', read.categories, title.categories),
    ...said('programme', read.programmes, title.programmes),
    ...said('status', read.statuses, title.statuses),
    ...said('period', [...read.periods, ...read.parts], []),
    ...said('unit', named(read.units), named(money)),
    ...(signs === '' ? [] : [{ part: 'signs', value: signs, because: 'dấu trong các số đọc được hai cách' }]),
  ];
}

/** A column as the map tells it: what the machine read, why, and what people set. */
export function columnMap(below: ColumnBelow): ColumnMap {
  const { plan, last } = below;
  const all = found(below);
  // A conflict that is not answered yet stays visible as one.
  const read = all.flatMap((one): (readonly [string, string])[] => {
    if (!conflict(one, plan.set, last)) return [[one.part, one.value]];
    const earlier = last?.read[one.part];
    return earlier === undefined ? [] : [[one.part, earlier]];
  });
  return {
    column: plan.letter,
    header: plan.header,
    read: { ...(plan.role === null ? {} : { role: plan.role }), ...Object.fromEntries(read) },
    because: [`${plan.roleRead.role ?? '?'}: ${plan.roleRead.because}`, ...all.map(({ part, because }) => `${part}: ${because}`)],
    set: plan.set,
  };
}

/** Columns of which an editor said one thing and this sheet says another. */
export function changedReadings(where: Where, path: readonly (string | number)[], below: ColumnBelow): Doubt[] {
  const { set } = below.plan;
  return found(below)
    .filter((one) => conflict(one, set, below.last))
    .map(({ part, value }) => changed(where, part, set[choiceOf(part) as 'unit']!, value, [...path, part]));
}

/** Whether people decided one thing and the sheet says another that they had not seen when they decided. */
function conflict({ part, value }: Found, set: ColumnSet, last: ColumnMap | undefined): boolean {
  const said = (set as Readonly<Record<string, string | undefined>>)[choiceOf(part)];
  return said !== undefined && said !== '?' && sameName(part, said) !== value && !isSeen(part, value, last?.read[part]);
}

/** A choice as sheets are read: a unit by its full name, `tr.đ` as `triệu đồng`. */
export function sameName(part: string, said: string): string {
  return part === 'unit' ? (readUnitName(said, new Set())?.name ?? said) : said;
}

/** Whether what a sheet says was there when people chose; of signs a new one must have come. */
export function isSeen(part: string, now: string, earlier: string | undefined): boolean {
  return part === 'signs' ? earlier === undefined || [...now].every((sign) => earlier.includes(sign)) : earlier === now;
}

/** A choice of people that the sheet contradicts, until they confirm it or take it back. */
export function changed(where: Where, part: string, said: string, now: string, path: readonly (string | number)[]): Doubt {
  const signs = part === 'signs';
  return {
    code: 'NK305',
    where,
    message: signs ? `Lần trước đã chọn lối viết số ${quote(said)} cho mẫu này, nhưng nay số trong biểu dùng dấu ${quote(now)}.` : `Người biên tập đã chọn ${part} là ${quote(said)}, nhưng biểu này ghi ${quote(now)}.`,
    hint: 'Xem biểu rồi chọn theo bên nào.',
    question: {
      path,
      choices: [
        { value: now, label: signs ? `vẫn theo lối đã chọn (${said})` : `vẫn theo lựa chọn (${said}), dù biểu ghi ${now}` },
        { value: AS_SHEET, label: signs ? 'hỏi lại lối viết số cho biểu này' : `theo biểu này (${now})` },
      ],
      suggestion: null,
      form: '',
      option: '',
    },
  };
}
