import { isDoubtful } from '../ledger/choose.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { InBoth, Lang } from '../words/lang.ts';
import { formatNumber } from '../words/numbers.ts';
import {
  changed, evaluations, figures, isSpent, isSpentInNorth, members, moneyByActivity, moneyStretches, northernBySpending, poorest,
  provinceYears, results, sources, years, yearsOf28, type Counted,
} from './story-listed.ts';

/** What is counted, in words that let a reader count it again, and how. */
interface Counter extends InBoth {
  readonly list: (ledger: Ledger, lang: Lang) => readonly Counted[];
}

/** A count over the ledger itself, with everything that was counted. */
export interface StoryCount {
  readonly id: string;
  readonly what: string;
  readonly items: readonly Counted[];
  /** The number as the language writes it. */
  readonly text: string;
}

const COUNTERS: Readonly<Record<string, Counter>> = {
  'so-lieu': {
    vi: 'số liệu đang có trong sổ',
    en: 'figures in the ledger now',
    list: (ledger, lang) => figures(ledger, lang, () => true),
  },
  'so-lieu-mot-nguon': {
    vi: 'số liệu chỉ có một nguồn',
    en: 'figures with one source only',
    list: (ledger, lang) => figures(ledger, lang, ({ others }) => others.length === 0),
  },
  'so-lieu-doc-mot-lan': {
    vi: 'số liệu mới được đọc và chép một lần, chưa có người đọc lại độc lập',
    en: 'figures read and copied once, not yet read again by somebody else',
    list: (ledger, lang) => figures(ledger, lang, ({ chosen }) => chosen.review === 'unconfirmed'),
  },
  'so-lieu-nghi-van': {
    vi: 'số liệu còn nghi vấn',
    en: 'figures in doubt',
    list: (ledger, lang) => figures(ledger, lang, isDoubtful),
  },
  'so-lieu-khac-chu-so': {
    vi: 'số liệu mà các nguồn in ra giá trị khác nhau',
    en: 'figures for which sources print different values',
    list: (ledger, lang) => figures(ledger, lang, ({ chosen, others }) => others.some((other) => Number(other.value) !== Number(chosen.value))),
  },
  'so-lieu-mau-thuan': {
    vi: 'số liệu mà các nguồn không thể cùng đúng, dù đã tính đến làm tròn và các chữ “hơn”, “gần”',
    en: 'figures on which sources cannot all be right, even allowing for rounding and for “more than” and “nearly”',
    list: (ledger, lang) => figures(ledger, lang, ({ disputed }) => disputed),
  },
  'da-rut': {
    vi: 'số liệu đã rút khỏi sổ',
    en: 'figures withdrawn from the ledger',
    list: (ledger, lang) => changed(ledger, lang, 'withdraw'),
  },
  'da-dinh-chinh': {
    vi: 'số liệu đã đính chính',
    en: 'figures corrected',
    list: (ledger, lang) => changed(ledger, lang, 'correct'),
  },
  nguon: {
    vi: 'nguồn có ít nhất một số liệu trong sổ',
    en: 'sources with at least one figure in the ledger',
    list: (ledger, lang) => sources(ledger, lang),
  },
  'nguon-bao-cao-goc': {
    vi: 'nguồn là báo cáo chính thức nguyên văn',
    en: 'sources that are official reports in full',
    list: (ledger, lang) => sources(ledger, lang, 'official-report'),
  },
  'nguon-trang-nha-nuoc': {
    vi: 'nguồn là trang tin của cơ quan nhà nước',
    en: 'sources that are government websites',
    list: (ledger, lang) => sources(ledger, lang, 'official-site'),
  },
  'nguon-bao-chi': {
    vi: 'nguồn là báo chí',
    en: 'sources that are newspapers and other media',
    list: (ledger, lang) => sources(ledger, lang, 'press'),
  },
  'nguon-dich-may': {
    vi: 'nguồn là bản dịch máy',
    en: 'sources that are machine translations',
    list: (ledger, lang) => sources(ledger, lang, 'machine-translation'),
  },
  'phep-kiem': {
    vi: 'phép đối chiếu tính được trong sổ',
    en: 'checks that the ledger has the figures for',
    list: (ledger, lang) => evaluations(ledger, lang, () => true),
  },
  'phep-khop': {
    vi: 'phép đối chiếu khớp, đúng từng chữ số hoặc trong phạm vi làm tròn',
    en: 'checks that agree, to the last digit or within rounding',
    list: (ledger, lang) => evaluations(ledger, lang, ({ verdict }) => verdict === 'exact' || verdict === 'within-rounding'),
  },
  'phep-khong-khop': {
    vi: 'phép đối chiếu không khớp',
    en: 'checks that do not agree',
    list: (ledger, lang) => evaluations(ledger, lang, ({ verdict }) => verdict === 'mismatch'),
  },
  'nam-trong-ky': {
    vi: 'năm, từ 2014 đến 2025',
    en: 'years, from 2014 to 2025',
    list: (ledger) => years(ledger),
  },
  'nam-ca-nuoc': {
    vi: 'năm từ 2014 đến 2025 có tổng kinh phí thực hiện cả năm của cả nước',
    en: 'years from 2014 to 2025 with the country’s total actual funding of the full year',
    list: (ledger) => years(ledger, (year) => isSpent(ledger, 'viet-nam', year)),
  },
  'nam-ca-nuoc-thieu': {
    vi: 'năm từ 2014 đến 2025 không có tổng kinh phí thực hiện cả năm của cả nước',
    en: 'years from 2014 to 2025 without the country’s total actual funding of the full year',
    list: (ledger) => years(ledger, (year) => !isSpent(ledger, 'viet-nam', year)),
  },
  'nam-phia-bac-trong-ky': {
    vi: 'năm từ 2014 đến 2024, trước khi khu vực phía Bắc đổi ranh giới',
    en: 'years from 2014 to 2024, before the northern region’s boundaries changed',
    list: (ledger) => yearsOf28(ledger),
  },
  'nam-phia-bac': {
    vi: 'năm từ 2014 đến 2024 có tổng kinh phí thực hiện cả năm của khu vực phía Bắc cũ',
    en: 'years from 2014 to 2024 with the former northern region’s total actual funding of the full year',
    list: (ledger) => yearsOf28(ledger, (year) => isSpentInNorth(ledger, year)),
  },
  'nam-phia-bac-thieu': {
    vi: 'năm từ 2014 đến 2024 không có tổng kinh phí thực hiện cả năm của khu vực phía Bắc cũ',
    en: 'years from 2014 to 2024 without the former northern region’s total actual funding of the full year',
    list: (ledger) => yearsOf28(ledger, (year) => !isSpentInNorth(ledger, year)),
  },
  'tinh-phia-bac': {
    vi: 'tỉnh, thành phố của khu vực phía Bắc đến tháng 6/2025',
    en: 'provinces and cities of the northern region until June 2025',
    list: (ledger, lang) => members(ledger, lang, 'phia-bac'),
  },
  'tinh-phia-bac-2025': {
    vi: 'tỉnh, thành phố của khu vực phía Bắc từ tháng 7/2025',
    en: 'provinces and cities of the northern region since July 2025',
    list: (ledger, lang) => members(ledger, lang, 'phia-bac-2025'),
  },
  'tinh-co-kinh-phi': {
    vi: 'tỉnh, thành phố phía Bắc có tổng kinh phí thực hiện cả năm của ít nhất một năm từ 2014 đến 2024',
    en: 'northern provinces and cities with total actual funding of at least one full year from 2014 to 2024',
    list: (ledger, lang) => northernBySpending(ledger, lang, true),
  },
  'tinh-khong-kinh-phi': {
    vi: 'tỉnh, thành phố phía Bắc không có tổng kinh phí thực hiện cả năm của năm nào từ 2014 đến 2024',
    en: 'northern provinces and cities without total actual funding of any full year from 2014 to 2024',
    list: (ledger, lang) => northernBySpending(ledger, lang, false),
  },
  'tinh-co-kinh-phi-2023': {
    vi: 'tỉnh, thành phố phía Bắc có tổng kinh phí thực hiện cả năm 2023',
    en: 'northern provinces and cities with total actual funding of the full year 2023',
    list: (ledger, lang) => members(ledger, lang, 'phia-bac', ({ place }) => isSpent(ledger, place, '2023')),
  },
  'o-tinh-nam': {
    vi: 'ô của bảng có mỗi tỉnh, thành phố phía Bắc một hàng, mỗi năm từ 2014 đến 2024 một cột',
    en: 'cells of a table with a row for each northern province and city and a column for each year from 2014 to 2024',
    list: (ledger, lang) => provinceYears(ledger, lang, false),
  },
  'o-co-kinh-phi': {
    vi: 'ô trong bảng ấy có tổng kinh phí thực hiện cả năm',
    en: 'cells of that table with total actual funding of the full year',
    list: (ledger, lang) => provinceYears(ledger, lang, true),
  },
  'tinh-it-so-nhat': {
    vi: 'tỉnh, thành phố phía Bắc có ít số liệu nhất trong sổ',
    en: 'northern provinces and cities with the fewest figures in the ledger',
    list: poorest,
  },
  'tien-moi-ky': {
    vi: 'tỉnh và kỳ có kinh phí thực hiện, tính cả kỳ nhiều năm và kỳ trong năm',
    en: 'provinces and periods with actual funding, periods of several years and parts of years included',
    list: (ledger, lang) => moneyStretches(ledger, lang, false),
  },
  'tien-khong-ket-qua': {
    vi: 'tỉnh và kỳ có kinh phí thực hiện mà sổ không có một kết quả nào của đúng kỳ ấy',
    en: 'provinces and periods with actual funding for which the ledger has no result of the same period',
    list: (ledger, lang) => moneyStretches(ledger, lang, true),
  },
  'noi-dung-vung': {
    vi: 'số liệu kinh phí thực hiện của cả nước hoặc một khu vực có chia theo nội dung chi',
    en: 'figures of actual funding of the country or a region that tell the activity it was spent on',
    list: (ledger, lang) => moneyByActivity(ledger, lang, false),
  },
  'noi-dung-tinh': {
    vi: 'số liệu kinh phí thực hiện của một tỉnh, thành phố có chia theo nội dung chi',
    en: 'figures of actual funding of a province or city that tell the activity it was spent on',
    list: (ledger, lang) => moneyByActivity(ledger, lang, true),
  },
  'so-dao-tao': {
    vi: 'số liệu về lao động được đào tạo nghề',
    en: 'figures of workers given vocational training',
    list: (ledger, lang) => results(ledger, lang, 'lao-dong-dao-tao'),
  },
  'so-co-viec': {
    vi: 'số liệu cho biết bao nhiêu người học nghề xong có việc làm',
    en: 'figures that say how many trained workers found work',
    list: (ledger, lang) => results(ledger, lang, 'lao-dong-co-viec', 'ty-le-co-viec'),
  },
};

/** Names of all counts, for messages. */
export const COUNT_NAMES: readonly string[] = Object.keys(COUNTERS);

/** Counts what a name stands for; undefined for a name that stands for nothing. */
export function countOf(ledger: Ledger, id: string, lang: Lang): StoryCount | undefined {
  const counter = Object.hasOwn(COUNTERS, id) ? COUNTERS[id] : undefined;
  if (counter === undefined) return undefined;
  const items = counter.list(ledger, lang);
  return { id, what: counter[lang], items, text: formatNumber(items.length, { lang }) };
}
