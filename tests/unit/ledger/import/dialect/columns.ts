import type { Dialect } from './dialect.ts';
import type { ColumnSpec } from './model.ts';

const STATUSES = [['Kế hoạch', 'ke-hoach'], ['Thực hiện', 'thuc-hien'], ['Ước TH', 'uoc']] as const;
const PROGRAMMES = [['Tổng số', 'tong'], ['KCQG', 'kcqg'], ['KCĐP', 'kcdp']] as const;
/** Words rows use for statuses. */
export const STATUS_WORDS: Readonly<Record<string, string>> = { 'ke-hoach': 'Kế hoạch', 'thuc-hien': 'Thực hiện', uoc: 'Ước thực hiện' };

/** Whether the title has to name the programme, and the status, because no column does. */
export function titleNames({ header, sections }: Dialect): { readonly programme: boolean; readonly status: boolean } {
  const status = header === 'indicators' || header === 'years' || header === 'quarters' || header === 'categories' || header === 'of-which' || header === 'one-place-years';
  const programme = (status && header !== 'of-which') || ['indicator-over-status', 'status-rows', 'places-across', 'places-over-status', 'one-place'].includes(header);
  return { programme: programme && sections === 'none', status };
}

/** The columns of figures a header stands over. */
export function columnsOf(dialect: Dialect): ColumnSpec[] {
  const { header, period, unit, unitAt, rate } = dialect;
  const money = unitAt === 'header' ? ` (${unit[0]})` : '';
  const column = (path: readonly string[], over: Partial<ColumnSpec>): ColumnSpec => ({ path, indicator: 'kinh-phi', category: '', programme: dialect.parts && titleNames(dialect).programme ? 'kcdp' : 'kcqg', status: 'thuc-hien', period, kind: 'money', ...over });
  // A half-year's plan is asked about; these tables are about numbers.
  const used = /^\d{4}$|\//.test(period) ? STATUSES : STATUSES.slice(1);
  const count = { indicator: 'de-an', kind: 'count' } as const;
  const rated = rate === 'none' ? [] : [column([rate === 'header' ? 'Tỷ lệ TH/KH (%)' : 'Tỷ lệ thực hiện so với kế hoạch'], { indicator: 'ty-le-ke-hoach', kind: 'rate' })];
  switch (header) {
    case 'status-over-programme':
      return used.flatMap(([over, status]) => PROGRAMMES.map(([under, programme]) => column([`${over}${money}`, under], { status, programme })));
    case 'programme-over-status':
      return PROGRAMMES.flatMap(([over, programme]) => used.map(([under, status]) => column([`${over}${money}`, under], { status, programme })));
    case 'years-over-status-over-programme':
      return ['2022', '2023'].flatMap((year) => STATUSES.slice(0, 2).flatMap(([over, status]) => PROGRAMMES.slice(1).map(([under, programme]) => column([`Năm ${year}`, over, `${under}${money}`], { status, programme, period: year }))));
    case 'one-storey':
      return used.flatMap(([a, status]) => PROGRAMMES.slice(1).map(([b, programme]) => column([`${a} ${b}${money}`], { status, programme })));
    case 'of-which':
      return [column([`Tổng số${money}`], { programme: 'tong' }), column(['Trong đó', `KCQG${money}`], {}), column(['Trong đó', `KCĐP${money}`], { programme: 'kcdp' })];
    case 'indicators':
      return [column([`Kinh phí${money}`], {}), ...rated, column(['Số đề án'], count), column(['Số lao động được đào tạo'], { indicator: 'lao-dong-dao-tao', kind: 'count' })];
    case 'years':
      return [...['2021', '2022', '2023'].map((year) => column([`Năm ${year}${money}`], { period: year })), column([`Tổng cộng${money}`], { period: '2021/2023' })];
    case 'quarters':
      return [...[1, 2, 3, 4].map((n) => column(['Thực hiện', `Quý ${['I', 'II', 'III', 'IV'][n - 1]!}${money}`], { period: `${period.slice(0, 4)}-Q${n}` })), column(['Thực hiện', `Cả năm${money}`], { period: period.slice(0, 4) })];
    case 'categories':
      return [column(['Kinh phí hỗ trợ', `Đào tạo nghề${money}`], { category: 'dao-tao-nghe' }), column(['Kinh phí hỗ trợ', `Máy móc thiết bị${money}`], { category: 'may-moc' }), column(['Kinh phí hỗ trợ', `Tổng cộng${money}`], {})];
    case 'indicator-over-status':
      return [...used.map(([under, status]) => column([`Kinh phí${money}`, under], { status })), ...used.map(([under, status]) => column(['Số đề án', under], { status, ...count }))];
    case 'one-place-years':
      return [column([`Kinh phí${money}`], {}), column(['Số đề án'], count)];
    case 'status-rows':
    case 'places-across':
    case 'places-over-status':
    case 'one-place':
      return used.map(([, status]) => column([], { status }));
  }
}

/** The periods a header names for itself, so that the title need not. */
export function namesPeriods({ header }: Dialect): boolean {
  return header === 'years' || header === 'years-over-status-over-programme' || header === 'one-place-years';
}
