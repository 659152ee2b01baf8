import { quote, type Doubt, type Where } from './doubts.ts';
import type { ColumnMap, ColumnSet } from './import-map.ts';
import { AS_SHEET, choiceOf } from './map-answers.ts';
import type { ColumnPlan } from './table-plan.ts';
import type { Said } from './titles.ts';

/** What is found in a column, by the names the map uses. */
export function readParts({ read, signs }: Pick<ColumnPlan, 'read' | 'signs'>): Record<string, string> {
  const parts: Record<string, string> = {};
  const add = (name: string, list: readonly Said[]): void => {
    if (list.length === 1) parts[name] = list[0]!.value;
  };
  add('indicator', read.indicators);
  add('category', read.categories);
  add('programme', read.programmes);
  add('status', read.statuses);
  add('period', read.periods);
  if (read.units.length === 1) parts['unit'] = read.units[0]!.value.name;
  if (signs !== '') parts['signs'] = signs;
  return parts;
}

/** A column as the map tells it: what the machine read, why, and what people set. */
export function columnMap(plan: ColumnPlan, last: ColumnMap | undefined): ColumnMap {
  const { letter, header, read, roleRead, role, set } = plan;
  const parts = role === 'value' ? readParts(plan) : {};
  const because = [
    `${roleRead.role ?? '?'}: ${roleRead.because}`,
    ...(role === 'value' ? ([['indicator', read.indicators], ['category', read.categories], ['programme', read.programmes], ['status', read.statuses], ['period', read.periods], ['period', read.parts], ['unit', read.units]] as const).flatMap(([name, list]) => list.map((said) => `${name}: ${said.because}`)) : []),
  ];
  // A conflict that is not answered yet stays visible as one.
  const conflicts = Object.keys(parts).filter((part) => conflict(part, set, parts, last));
  for (const part of conflicts) {
    if (last?.read[part] === undefined) delete parts[part];
    else parts[part] = last.read[part];
  }
  return { column: letter, header, read: { ...(role === null ? {} : { role }), ...parts }, because, set };
}

/** Columns of which an editor said one thing and this sheet says another. */
export function changedReadings(where: Where, path: readonly (string | number)[], plan: ColumnPlan, last: ColumnMap | undefined): Doubt[] {
  const parts = readParts(plan);
  return Object.keys(parts)
    .filter((part) => conflict(part, plan.set, parts, last))
    .map((part) => changed(where, part, plan.set[choiceOf(part) as 'unit']!, parts[part]!, [...path, part]));
}

/** Whether people decided one thing and the sheet says another that they had not seen when they decided. */
function conflict(part: string, set: ColumnSet, parts: Readonly<Record<string, string>>, last: ColumnMap | undefined): boolean {
  const said = (set as Readonly<Record<string, string | undefined>>)[choiceOf(part)];
  return said !== undefined && said !== '?' && said !== parts[part] && !isSeen(part, parts[part]!, last?.read[part]);
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
