import { parsePeriod } from '../period.ts';
import { spanOf } from './period-span.ts';
import { joinPeriod } from './period-words.ts';
import type { Said, TitleRead } from './titles.ts';

/** What is known of the period of a figure from its column and its row. */
export interface PeriodWords {
  readonly periods: readonly Said[];
  readonly parts: readonly Said[];
  /** Periods, or parts of a year, whose figures it adds up. */
  readonly totalOf: readonly Said[];
  readonly vague: readonly string[];
}

/** A period, or why it is not clear, with the periods that may be meant. */
export type PeriodFound = { readonly period: string; readonly because: string } | { readonly period: null; readonly why: string; readonly choices: readonly string[] };

const PLANS = new Set(['ke-hoach', 'muc-tieu']);

/**
 * The period of a figure: what its column or row says, filled up with the title's year where they name only a part of one. A plan under a title
 * of half a year is asked unless it names its year: plans are made for whole years, but forms also print the half year's share.
 */
export function periodOf(own: PeriodWords, title: Pick<TitleRead, 'periods' | 'parts' | 'vague'>, decided: string | null, status: string | null): PeriodFound {
  const periods = narrowest(own.periods);
  if (own.vague.length > 0) return unclear(`“${own.vague.join('”, “')}” không nói rõ kỳ nào`, periods.map(({ value }) => value));
  if (periods.length > 1 || own.parts.length > 1) return unclear(`tiêu đề nêu nhiều kỳ: ${[...periods, ...own.parts].map(({ value }) => value).join(', ')}`, periods.map(({ value }) => value));
  const [whole] = periods;
  const [part] = own.parts;
  const general = decided === null ? ofTitle(title) : { value: decided, because: 'người biên tập chọn' };
  if (own.totalOf.length > 0) return ofTotal(own.totalOf, title, general);
  if (whole !== undefined && part !== undefined) return joined(whole, part);
  if (whole !== undefined) {
    const planned = status !== null && PLANS.has(status);
    const partly = general !== null && isYear(whole.value) && isPartOfYear(general.value) && !planned;
    if (!partly) return { period: whole.value, because: whole.because };
    const same = joinPeriod(whole.value, general.value.slice(5));
    return unclear(`cột ghi năm ${whole.value}, còn cả bảng là ${general.value}: cả năm hay cùng kỳ của năm ấy?`, [whole.value, same]);
  }
  if (part !== undefined) {
    const years = new Set((decided === null ? title.periods.map(({ value }) => value) : [decided]).map((value) => (value.includes('/') ? '' : value.slice(0, 4))));
    const [year = ''] = years;
    if (years.size === 1 && year !== '') return joined({ value: year, because: general?.because ?? title.periods[0]?.because ?? '' }, part);
    return unclear(`tiêu đề ghi ${part.because} mà không rõ năm nào`, []);
  }
  if (general === null) return unclear(whyNone(title), title.periods.map(({ value }) => value));
  const until = decided === null ? title.vague.find((said) => reachesElsewhere(said.value, general.value)) : undefined;
  if (until !== undefined) return unclear(`tiêu đề ghi ${until.because}, nên có thể không phải là số của riêng ${general.value}`, [general.value]);
  if (status !== null && PLANS.has(status) && isPartOfYear(general.value)) return unclear(`bảng là số liệu ${general.value}, còn kế hoạch có thể là của cả năm`, [general.value.slice(0, 4), general.value]);
  return { period: general.value, because: general.because };
}

function whyNone({ periods, vague }: Pick<TitleRead, 'periods' | 'vague'>): string {
  if (periods.length > 1) return `tiêu đề bảng nêu nhiều kỳ: ${periods.map(({ value }) => value).join(', ')}`;
  return vague.length > 0 ? `tiêu đề ghi ${vague[0]!.because}, không phải một kỳ của sổ (năm, nửa năm, quý, mấy tháng đầu năm, nhiều năm)` : 'không thấy kỳ ở tiêu đề cột hay tiêu đề bảng';
}

const LAST_DAYS: Readonly<Record<string, RegExp>> = { '': /31\W12\W/, H1: /30\W0?6\W/, '9M': /30\W0?9\W/, Q1: /31\W0?3\W/ };

/** Whether words such as "lũy kế đến…" may reach beyond a period or end before it; "đến ngày 31/12/2024" does not for the year. */
function reachesElsewhere(words: string, period: string): boolean {
  if (/luy ke|cong don/.test(words)) return true;
  if (!/\bden\b|\bhet\b/.test(words)) return false;
  const [year = '', part = ''] = period.split('-');
  return !(words.includes(year) && LAST_DAYS[part]?.test(words) === true);
}

/** A total beside columns of periods is of the time they make together; when the title speaks of another time, one of the two must be meant. */
function ofTotal(totalOf: readonly Said[], title: Pick<TitleRead, 'periods'>, general: Said | null): PeriodFound {
  const years = new Set([...(general === null ? [] : [general.value]), ...title.periods.map(({ value }) => value)].filter((value) => !value.includes('/')).map((value) => value.slice(0, 4)));
  const [year = ''] = years;
  const whole = spanOf(totalOf.map(({ value }) => (/^\d{4}/.test(value) ? value : years.size === 1 ? joinPeriod(year, value) : value)));
  if (whole !== null && (general === null || general.value === whole)) return { period: whole, because: `tổng của ${totalOf.map(({ because }) => because).join(', ')}` };
  return unclear(`cột tổng đứng cạnh ${totalOf.map(({ because }) => because).join(', ')}`, [whole, general?.value ?? null].filter((choice) => choice !== null));
}

/** The one period a title names; parts of a year named beside it must be its own. */
function ofTitle({ periods, parts }: Pick<TitleRead, 'periods' | 'parts'>): Said | null {
  const [period] = periods;
  return period !== undefined && periods.length === 1 && parts.every(({ value }) => period.value === joinPeriod(period.value.slice(0, 4), value)) ? period : null;
}

function joined(year: Said, part: Said): PeriodFound {
  const period = joinPeriod(year.value, part.value);
  if (!isYear(year.value) || parsePeriod(period) === null) return unclear(`không ghép được “${part.value}” với “${year.value}” thành một kỳ`, []);
  return { period, because: year.because === part.because ? year.because : `${part.because}, năm theo ${year.because}` };
}

/** Of a period and others inside it, the innermost: "2021" under "giai đoạn 2021-2025". */
function narrowest(periods: readonly Said[]): readonly Said[] {
  return periods.filter(({ value }) => !periods.some((other) => other.value !== value && inside(other.value, value)));
}

function inside(inner: string, outer: string): boolean {
  const a = parsePeriod(inner);
  const b = parsePeriod(outer);
  return a !== null && b !== null && a.start >= b.start && a.end <= b.end && a.months < b.months;
}

function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

function isPartOfYear(period: string): boolean {
  return !isYear(period) && !period.includes('/');
}

function unclear(why: string, choices: readonly string[]): PeriodFound {
  return { period: null, why, choices: [...new Set(choices)] };
}
