import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatNumber } from '../words/numbers.ts';
import {
  changed, evaluations, figures, isSpent, isSpentInNorth, members, moneyByActivity, moneyStretches, northernBySpending, poorest,
  provinceYears, results, sources, years, yearsOf28, type Counted,
} from './story-listed.ts';

/** What is counted, in words that let a reader count it again, and how. */
type Counter = readonly [what: string, list: (ledger: Ledger) => readonly Counted[]];

/** A count over the ledger itself, with everything that was counted. */
export interface StoryCount {
  readonly id: string;
  readonly what: string;
  readonly items: readonly Counted[];
  /** The number as Vietnamese writes it. */
  readonly text: string;
}

const COUNTERS: Readonly<Record<string, Counter>> = {
  'so-lieu': ['số liệu đang có trong sổ', (ledger) => figures(ledger, () => true)],
  'so-lieu-mot-nguon': ['số liệu chỉ có một nguồn', (ledger) => figures(ledger, ({ others }) => others.length === 0)],
  'so-lieu-doc-mot-lan': [
    'số liệu mới được đọc và chép một lần, chưa có người đọc lại độc lập',
    (ledger) => figures(ledger, ({ chosen }) => chosen.review === 'unconfirmed'),
  ],
  'so-lieu-nghi-van': ['số liệu còn nghi vấn', (ledger) => figures(ledger, isDoubtful)],
  'so-lieu-khac-chu-so': [
    'số liệu mà các nguồn in ra giá trị khác nhau',
    (ledger) => figures(ledger, ({ chosen, others }) => others.some((other) => Number(other.value) !== Number(chosen.value))),
  ],
  'so-lieu-mau-thuan': [
    'số liệu mà các nguồn không thể cùng đúng, dù đã tính đến làm tròn và các chữ “hơn”, “gần”',
    (ledger) => figures(ledger, ({ disputed }) => disputed),
  ],
  'da-rut': ['số liệu đã rút khỏi sổ', (ledger) => changed(ledger, 'withdraw')],
  'da-dinh-chinh': ['số liệu đã đính chính', (ledger) => changed(ledger, 'correct')],
  nguon: ['nguồn có ít nhất một số liệu trong sổ', (ledger) => sources(ledger)],
  'nguon-bao-cao-goc': ['nguồn là báo cáo chính thức nguyên văn', (ledger) => sources(ledger, 'official-report')],
  'nguon-trang-nha-nuoc': ['nguồn là trang tin của cơ quan nhà nước', (ledger) => sources(ledger, 'official-site')],
  'nguon-bao-chi': ['nguồn là báo chí', (ledger) => sources(ledger, 'press')],
  'nguon-dich-may': ['nguồn là bản dịch máy', (ledger) => sources(ledger, 'machine-translation')],
  'phep-kiem': ['phép đối chiếu tính được trong sổ', (ledger) => evaluations(ledger, () => true)],
  'phep-khop': [
    'phép đối chiếu khớp, đúng từng chữ số hoặc trong phạm vi làm tròn',
    (ledger) => evaluations(ledger, ({ verdict }) => verdict === 'exact' || verdict === 'within-rounding'),
  ],
  'phep-khong-khop': ['phép đối chiếu không khớp', (ledger) => evaluations(ledger, ({ verdict }) => verdict === 'mismatch')],
  'nam-trong-ky': ['năm, từ 2014 đến 2025', (ledger) => years(ledger)],
  'nam-ca-nuoc': [
    'năm từ 2014 đến 2025 có tổng kinh phí thực hiện cả năm của cả nước',
    (ledger) => years(ledger, (year) => isSpent(ledger, 'viet-nam', year)),
  ],
  'nam-ca-nuoc-thieu': [
    'năm từ 2014 đến 2025 không có tổng kinh phí thực hiện cả năm của cả nước',
    (ledger) => years(ledger, (year) => !isSpent(ledger, 'viet-nam', year)),
  ],
  'nam-phia-bac-trong-ky': ['năm từ 2014 đến 2024, trước khi khu vực phía Bắc đổi ranh giới', (ledger) => yearsOf28(ledger)],
  'nam-phia-bac': [
    'năm từ 2014 đến 2024 có tổng kinh phí thực hiện cả năm của khu vực phía Bắc cũ',
    (ledger) => yearsOf28(ledger, (year) => isSpentInNorth(ledger, year)),
  ],
  'nam-phia-bac-thieu': [
    'năm từ 2014 đến 2024 không có tổng kinh phí thực hiện cả năm của khu vực phía Bắc cũ',
    (ledger) => yearsOf28(ledger, (year) => !isSpentInNorth(ledger, year)),
  ],
  'tinh-phia-bac': ['tỉnh, thành phố của khu vực phía Bắc đến tháng 6/2025', (ledger) => members(ledger, 'phia-bac')],
  'tinh-phia-bac-2025': ['tỉnh, thành phố của khu vực phía Bắc từ tháng 7/2025', (ledger) => members(ledger, 'phia-bac-2025')],
  'tinh-co-kinh-phi': [
    'tỉnh, thành phố phía Bắc có tổng kinh phí thực hiện cả năm của ít nhất một năm từ 2014 đến 2024',
    (ledger) => northernBySpending(ledger, true),
  ],
  'tinh-khong-kinh-phi': [
    'tỉnh, thành phố phía Bắc không có tổng kinh phí thực hiện cả năm của năm nào từ 2014 đến 2024',
    (ledger) => northernBySpending(ledger, false),
  ],
  'tinh-co-kinh-phi-2023': [
    'tỉnh, thành phố phía Bắc có tổng kinh phí thực hiện cả năm 2023',
    (ledger) => members(ledger, 'phia-bac', ({ place }) => isSpent(ledger, place, '2023')),
  ],
  'o-tinh-nam': [
    'ô của bảng có mỗi tỉnh, thành phố phía Bắc một hàng, mỗi năm từ 2014 đến 2024 một cột',
    (ledger) => provinceYears(ledger, false),
  ],
  'o-co-kinh-phi': ['ô trong bảng ấy có tổng kinh phí thực hiện cả năm', (ledger) => provinceYears(ledger, true)],
  'tinh-it-so-nhat': ['tỉnh, thành phố phía Bắc có ít số liệu nhất trong sổ', poorest],
  'tien-moi-ky': [
    'tỉnh và kỳ có kinh phí thực hiện, tính cả kỳ nhiều năm và kỳ trong năm',
    (ledger) => moneyStretches(ledger, false),
  ],
  'tien-khong-ket-qua': [
    'tỉnh và kỳ có kinh phí thực hiện mà sổ không có một kết quả nào của đúng kỳ ấy',
    (ledger) => moneyStretches(ledger, true),
  ],
  'noi-dung-vung': [
    'số liệu kinh phí thực hiện của cả nước hoặc một khu vực có chia theo nội dung chi',
    (ledger) => moneyByActivity(ledger, false),
  ],
  'noi-dung-tinh': [
    'số liệu kinh phí thực hiện của một tỉnh, thành phố có chia theo nội dung chi',
    (ledger) => moneyByActivity(ledger, true),
  ],
  'so-dao-tao': ['số liệu về lao động được đào tạo nghề', (ledger) => results(ledger, 'lao-dong-dao-tao')],
  'so-co-viec': [
    'số liệu cho biết bao nhiêu người học nghề xong có việc làm',
    (ledger) => results(ledger, 'lao-dong-co-viec', 'ty-le-co-viec'),
  ],
};

/** Names of all counts, for messages. */
export const COUNT_NAMES: readonly string[] = Object.keys(COUNTERS);

/** Counts what a name stands for; undefined for a name that stands for nothing. */
export function countOf(ledger: Ledger, id: string): StoryCount | undefined {
  const counter = Object.hasOwn(COUNTERS, id) ? COUNTERS[id] : undefined;
  if (counter === undefined) return undefined;
  const [what, list] = counter;
  const items = list(ledger);
  return { id, what, items, text: formatNumber(items.length, { lang: 'vi' }) };
}
