import { figureKey } from '../key.ts';
import { quote, type Doubt } from './doubts.ts';
import type { TakenFigure } from './figure.ts';
import { address } from './grid.ts';
import { mapPath, spotIn } from './table-plan.ts';
import type { TakenTable } from './take.ts';

/** The same figure twice: in one table by mistake, or because one table repeats another. */
export function repeats(all: readonly TakenTable[]): Doubt[] {
  // Where it is not clear what the columns are, doubles say nothing new.
  const tables = all.filter(({ doubts }) => !doubts.some(({ code }) => code.startsWith('NK30')));
  const figures = tables.flatMap((table) => table.figures);
  const first = new Map<string, TakenFigure>();
  const pairs = new Map<string, { a: TakenFigure; b: TakenFigure }[]>();
  const planOf = new Map(tables.flatMap(({ plan, figures: own }) => own.map((figure) => [figure, plan] as const)));
  for (const figure of figures) {
    const key = figureKey(figure.cells);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, figure);
      continue;
    }
    const pair = `${planOf.get(earlier)!.index} ${planOf.get(figure)!.index}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), { a: earlier, b: figure }]);
  }
  return [...pairs.values()].flatMap((list) => {
    const [one] = list;
    const [planA, planB] = [planOf.get(one!.a)!, planOf.get(one!.b)!];
    const at = ({ row, column }: TakenFigure): string => address(row, column);
    if (planA !== planB && list.length >= 3) {
      return [
        {
          code: 'NK602',
          where: spotIn(planB, ''),
          message: `Bảng này có ${list.length} số trùng khóa với bảng ở ${planA.grid.name === planB.grid.name ? 'phía trên' : `trang tính ${quote(planA.grid.name)}`}, như ${at(one!.a)} và ${at(one!.b)}.`,
          hint: 'Nếu bảng này chỉ lặp lại bảng kia thì bỏ; nếu không, nói rõ kỳ, chương trình hay trạng thái của từng bảng.',
          question: { path: mapPath(planB, 'use'), choices: [{ value: 'no', label: 'bỏ bảng này' }], suggestion: null, form: '', option: '' },
        },
      ];
    }
    return list.slice(0, 5).map(({ a, b }) => ({
      code: 'NK601',
      where: spotIn(planB, at(b)),
      message: `${at(a)} và ${at(b)} là cùng một số liệu: ${figureKey(a.cells)}${list.length > 5 ? ` (và ${list.length - 5} cặp khác)` : ''}.`,
      hint: 'Hai cột hoặc hai dòng bị hiểu như nhau: nói rõ chúng khác nhau ở điểm nào trong map, hoặc bỏ một.',
      question: { path: ['this_file', 'tables', planB.index, 'skip', '+'], choices: [{ value: at(b), label: `bỏ ${at(b)}` }, ...(planA === planB ? [{ value: at(a), label: `bỏ ${at(a)}` }] : [])], suggestion: null, form: '', option: '' },
    }));
  });
}
