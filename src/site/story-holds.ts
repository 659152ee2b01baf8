import { isDoubtful } from '../ledger/choose.ts';
import { evaluateKeys, quantityOfKeys } from '../ledger/evaluate-keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { parseFigureKey } from '../ledger/key.ts';
import { formatNumber } from '../words/numbers.ts';
import { formatValue } from '../words/values.ts';
import { countOf, COUNT_NAMES } from './story-counts.ts';
import { storyFault, type StoryFault } from './story-faults.ts';

/** `[key] > [key]`, `[key] / [key] * 100 <= 50`. */
const COMPARISON = /^([^<>=]+?)\s*(<=|>=|<|>)\s*([^<>=]+)$/;
/** A count over the ledger, by its name: `#nguon-bao-chi > #nguon / 2`. */
const COUNTED = /#([a-z0-9-]+)/g;
/** A key for every full year: `[phia-bac/*.kinh-phi.tong.thuc-hien]`. */
const EVERY_YEAR = /\[([^\]/]+)\/\*\.([^\]]+)\]/g;

/**
 * What is wrong with the comparisons that a sentence rests on ("chi nhiều nhất", "đều thấp hơn kế hoạch"); null where all of
 * them hold. Words do not change with the ledger as numbers do: a correction or a new year may make them untrue, and then the
 * story must not be built. Comparisons stand one after another, parted by semicolons; `*` for the year means every full year
 * of which all figures named with it are known; `#name` is a count. A difference that rounding could have made holds nothing for `<` and `>`.
 */
export function unheld(ledger: Ledger, that: string): StoryFault | null {
  for (const comparison of that.split(';').map((part) => part.trim())) {
    if (!COMPARISON.test(comparison)) return storyFault('BV109', comparison);
    const cases = casesOf(ledger, comparison);
    if (cases.length === 0) return storyFault('BV108', comparison, 'không còn năm nào có đủ số liệu để so');
    for (const one of cases) {
      const fault = compared(ledger, one);
      if (fault !== null) return fault;
    }
  }
  return null;
}

/** A comparison for each year that it can be made of; itself where it names no `*`. */
function casesOf(ledger: Ledger, comparison: string): string[] {
  const starred = [...comparison.matchAll(EVERY_YEAR)];
  const [first] = starred;
  if (first === undefined) return [comparison];
  const years = new Set(ledger.byPlace(first[1] ?? '').map(({ key }) => parseFigureKey(key)?.period ?? '').filter((period) => /^\d{4}$/.test(period)));
  const known = (key: string): boolean => {
    const figure = ledger.figure(key);
    return figure !== undefined && !isDoubtful(figure);
  };
  return [...years].sort().filter((year) => starred.every(([, place, rest]) => known(`${place}/${year}.${rest}`)))
    .map((year) => comparison.replace(EVERY_YEAR, `[$1/${year}.$2]`));
}

function compared(ledger: Ledger, comparison: string): StoryFault | null {
  const [, left = '', sign = '', right = ''] = COMPARISON.exec(comparison) ?? [];
  const unknown = [...comparison.matchAll(COUNTED)].map(([, name = '']) => name).find((name) => !COUNT_NAMES.includes(name));
  if (unknown !== undefined) return storyFault('BV303', 'phép đếm', unknown, COUNT_NAMES);
  const difference = quantityOfKeys(ledger, withCounts(ledger, `(${left}) - (${right})`));
  if ('refused' in difference) return storyFault('BV104', difference.message, comparison, []);
  if (difference.unit === null) return storyFault('BV104', 'Đơn vị của hai vế không so được với nhau.', comparison, []);
  const { value, digits: [low, high] } = difference;
  const holds = { '<': high < 0, '>': low > 0, '<=': value <= 0, '>=': value >= 0 }[sign] ?? false;
  return holds ? null : storyFault('BV108', comparison, `nay là ${printed(ledger, left)} và ${printed(ledger, right)}`);
}

function withCounts(ledger: Ledger, expression: string): string {
  return expression.replace(COUNTED, (_, name: string) => String(countOf(ledger, name, 'vi')?.items.length ?? 0));
}

function printed(ledger: Ledger, side: string): string {
  const counted = withCounts(ledger, side);
  const derived = evaluateKeys(ledger, counted);
  if (!('refused' in derived)) return formatValue(derived, 'vi');
  const plain = quantityOfKeys(ledger, counted);
  return 'refused' in plain ? side.trim() : formatNumber(plain.value, { lang: 'vi' });
}
