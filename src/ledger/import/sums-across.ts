import { parsePeriod } from '../period.ts';
import { readDecimal, writeDecimal } from './decimal.ts';
import type { TakenFigure } from './figure.ts';
import { address } from './grid.ts';
import { RATE } from './meaning-rate.ts';
import { spanOf } from './period-span.ts';
import { halfUnit, verdictOn, type Verdict } from './sum-verdict.ts';
import type { TakenTable } from './take.ts';

/** A total over programmes or periods, or a rate, in one row, computed again from its neighbours. */
export interface AcrossCheck {
  readonly sheet: string;
  readonly label: string;
  readonly at: string;
  readonly rule: string;
  readonly printed: string;
  readonly computed: string;
  readonly unit: string;
  readonly verdict: Verdict;
}

const TOTALS = [['tong', 'kcqg', 'kcdp'], ['kcdp', 'kcdp-tinh', 'kcdp-huyen']] as const;
const RULES: Readonly<Record<string, string>> = { tong: 'tổng = quốc gia + địa phương', kcdp: 'địa phương = cấp tỉnh + cấp huyện' };

/** All totals that stand beside their parts, row by row, and all rates beside what they are of. */
export function checkAcross(table: TakenTable): AcrossCheck[] {
  const { figures, plan, rows } = table;
  const labels = new Map(rows.map((row) => [row.row, row.label]));
  const check = (whole: TakenFigure, parts: readonly TakenFigure[], rule: string): AcrossCheck => {
    const { computed, verdict } = verdictOn(whole.printed, parts.map(({ printed }) => printed), whole.unit.base === 'đồng');
    return { sheet: plan.grid.name, label: labels.get(whole.row) ?? whole.cells.place, at: address(whole.row, whole.column), rule, printed: writeDecimal(whole.printed), computed: writeDecimal(computed), unit: whole.unit.name, verdict };
  };
  return [...programmeTotals(table, check), ...periodTotals(table, check), ...checkRates(plan.grid.name, figures, labels)];
}

type Check = (whole: TakenFigure, parts: readonly TakenFigure[], rule: string) => AcrossCheck;

function programmeTotals({ figures, plan }: TakenTable, check: Check): AcrossCheck[] {
  const down = plan.frame.layout === 'places-down';
  const groups = Map.groupBy(figures, ({ row, cells }) => `${down ? row : ''} ${cells.place} ${cells.period} ${cells.indicator} ${cells.category} ${cells.status}`);
  return [...groups.values()].flatMap((group) =>
    TOTALS.flatMap(([total, ...programmes]) => {
      const whole = group.find(({ cells }) => cells.programme === total);
      const parts = programmes.flatMap((programme) => group.find(({ cells }) => cells.programme === programme) ?? []);
      return whole === undefined || parts.length < programmes.length || !summable(whole, parts) ? [] : [check(whole, parts, RULES[total]!)];
    }),
  );
}

/** A year beside all of its quarters, several years beside each of them. */
function periodTotals({ figures }: TakenTable, check: Check): AcrossCheck[] {
  const groups = Map.groupBy(figures, ({ row, cells }) => `${row} ${cells.place} ${cells.programme} ${cells.indicator} ${cells.category} ${cells.status}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((whole) => {
      const period = parsePeriod(whole.cells.period);
      if (period === null || group.length < 3) return [];
      const inside = group.filter(({ cells }) => {
        const part = parsePeriod(cells.period);
        return part !== null && part.months < period.months && part.start >= period.start && part.end <= period.end;
      });
      return spanOf(inside.map(({ cells }) => cells.period)) !== whole.cells.period || !summable(whole, inside) ? [] : [check(whole, inside, 'tổng = các kỳ cộng lại')];
    }),
  );
}

function summable(whole: TakenFigure, parts: readonly TakenFigure[]): boolean {
  return whole.unit.name !== '%' && parts.every(({ unit }) => unit.name === whole.unit.name);
}

/** A printed rate against plan, compared with done ÷ planned: of the same period, else of the whole year, as rates of a part of it are. */
function checkRates(sheet: string, figures: readonly TakenFigure[], labels: ReadonlyMap<number, string>): AcrossCheck[] {
  const checks: AcrossCheck[] = [];
  const money = new Map(figures.filter(({ cells }) => cells.indicator === 'kinh-phi').map((figure) => [`${figure.cells.place} ${figure.cells.period} ${figure.cells.category} ${figure.cells.programme} ${figure.cells.status}`, figure]));
  for (const figure of figures) {
    const { place, period, category, programme, status, indicator, value } = figure.cells;
    if (indicator !== RATE) continue;
    const done = money.get(`${place} ${period} ${category} ${programme} ${status}`);
    const planned = money.get(`${place} ${period} ${category} ${programme} ke-hoach`) ?? money.get(`${place} ${period.slice(0, 4)} ${category} ${programme} ke-hoach`);
    if (done === undefined || planned === undefined || Number(planned.cells.value) === 0) continue;
    const [a, b] = [done, planned].map(({ cells }) => ({ digits: Number(cells.value), half: Number(writeDecimal(halfUnit(readDecimal(cells.value)!))) })) as [{ digits: number; half: number }, { digits: number; half: number }];
    const computed = (100 * a.digits) / b.digits;
    const slack = (100 * (a.digits + a.half)) / (b.digits - b.half) - computed + Number(writeDecimal(halfUnit(readDecimal(value)!)));
    const off = Math.abs(computed - Number(value));
    checks.push({
      sheet,
      label: labels.get(figure.row) ?? place,
      at: address(figure.row, figure.column),
      rule: 'tỷ lệ = thực hiện ÷ kế hoạch',
      printed: value,
      computed: String(Number(computed.toFixed(2))),
      unit: '%',
      verdict: off < 1e-9 ? 'agrees' : off <= Math.abs(slack) + 1e-9 ? 'rounding' : 'differs',
    });
  }
  return checks;
}
