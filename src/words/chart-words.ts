import type { Lang } from './lang.ts';

const vi = {
  /** What a column of years shows: "Kinh phí, cả nước, tỷ đồng". */
  funding: (place: string, unit: string) => `Kinh phí, ${place}, ${unit}`,
  overYears: (what: string, place: string, unit: string) => `${what}, ${place}, thực hiện cả năm, ${unit}`,
  ranked: (what: string, status: string, period: string, unit: string) => `${what}, ${status} ${period}, ${unit}`,
  provinces: 'tỉnh, thành phố',
  moreSources: (shown: string, others: number) => `${shown} và ${others} nguồn khác`,
  byBudget: (status: string, place: string, period: string, unit: string) => `Kinh phí ${status}, ${place}, ${period}, ${unit}`,
  byBudgetTitle: (place: string, period: string) => `Kinh phí theo nguồn tiền: ${place}, ${period}`,
  moreLocal: (period: string) => `${period}, địa phương chi nhiều hơn trung ương`,
  moreNational: (period: string) => `${period}, trung ương chi nhiều hơn địa phương`,
  moreLocalPlan: (period: string) => `Kế hoạch ${period}: địa phương nhiều hơn trung ương`,
  moreNationalPlan: (period: string) => `Kế hoạch ${period}: trung ương nhiều hơn địa phương`,
  shortfall: (place: string, period: string) => `Phần kế hoạch năm không thực hiện, ${place}, ${period}, %`,
  shortfallTitle: (percent: string, period: string) => `${percent} kế hoạch năm chưa thực hiện, ${period}`,
  shortfallPlain: (period: string) => `Phần kế hoạch năm chưa thực hiện, ${period}`,
  shortfallNote: 'Số tự tính: một trăm trừ tỷ lệ thực hiện mà nguồn in.',
  byCategory: (what: string, place: string, status: string, period: string, unit: string) => `${what}, ${place}, ${status} ${period}, ${unit}`,
  byCategoryTitle: (purpose: string, value: string) => `Nhiều nhất là ${purpose}: ${value}`,
  byCategoryPlain: (what: string, place: string) => `${what} theo nội dung, ${place}`,
  boundaries: (place: string, unit: string) => `${place}, kinh phí thực hiện hoặc kế hoạch cả năm, ${unit}`,
  boundariesTitle: (place: string, before: string, after: string) => `${place} từ ${before} còn ${after} tỉnh: hai bên không so được với nhau`,
  boundariesBreak: (before: string, after: string) => `${before} → ${after} tỉnh`,
  coverage: (place: string) => `Tổng kinh phí khuyến công cả năm, ${place}`,
  coverageTitle: (have: string, of: string) => `${have} trong ${of} tỉnh, thành phố có tổng kinh phí của ít nhất một năm`,
  members: (place: string, unit: string) => `Tổng kinh phí khuyến công cả năm, từng tỉnh của ${place}, ${unit}`,
  membersTitle: (have: string, of: string) => `${have} trong ${of} tỉnh, thành phố có kinh phí của hai năm trở lên`,
  ledgerMap: {
    63: {
      title: (have: string, of: string) => `Sổ có số liệu của ${have} trong ${of} tỉnh, thành phố cũ`,
      subtitle: 'Số lượng số liệu trong sổ của từng tỉnh, thành phố, địa giới đến 30/6/2025',
    },
    34: {
      title: (have: string, of: string) => `Sổ có số liệu của ${have} trong ${of} tỉnh, thành phố hiện nay`,
      subtitle: 'Số lượng số liệu trong sổ của từng tỉnh, thành phố, địa giới từ 1/7/2025',
    },
  },
  sourcesByKind: 'Số nguồn có ít nhất một số liệu trong sổ, theo loại tài liệu',
  sourcesTitle: (kind: string, count: string, of: string) => `Nhiều nhất là ${kind}: ${count} trong ${of} nguồn`,
};

const en: typeof vi = {
  funding: (place, unit) => `Funding, ${place}, ${unit}`,
  overYears: (what, place, unit) => `${what}, ${place}, actual full years, ${unit}`,
  ranked: (what, status, period, unit) => `${what}, ${status}, ${period}, ${unit}`,
  provinces: 'provinces and cities',
  moreSources: (shown, others) => `${shown} and ${others} other ${others === 1 ? 'source' : 'sources'}`,
  byBudget: (status, place, period, unit) => `Funding (${status}), ${place}, ${period}, ${unit}`,
  byBudgetTitle: (place, period) => `Funding by budget: ${place}, ${period}`,
  moreLocal: (period) => `${period}: local budgets paid more than the central budget`,
  moreNational: (period) => `${period}: the central budget paid more than local budgets`,
  moreLocalPlan: (period) => `Plan for ${period}: more from local budgets than from the central budget`,
  moreNationalPlan: (period) => `Plan for ${period}: more from the central budget than from local budgets`,
  shortfall: (place, period) => `Share of the year’s plan not spent, ${place}, ${period}, %`,
  shortfallTitle: (percent, period) => `${percent} of the year’s plan not spent, ${period}`,
  shortfallPlain: (period) => `Share of the year’s plan not spent, ${period}`,
  shortfallNote: 'Computed: one hundred less the completion that the source prints.',
  byCategory: (what, place, status, period, unit) => `${what}, ${place}, ${status}, ${period}, ${unit}`,
  byCategoryTitle: (purpose, value) => `Most for ${purpose}: ${value}`,
  byCategoryPlain: (what, place) => `${what} by activity, ${place}`,
  boundaries: (place, unit) => `${place}, actual or planned funding of full years, ${unit}`,
  boundariesTitle: (place, before, after) => `${place} went from ${before} to ${after} provinces: the two sides cannot be compared`,
  boundariesBreak: (before, after) => `${before} → ${after} provinces`,
  coverage: (place) => `Total industrial promotion funding, full years, ${place}`,
  coverageTitle: (have, of) => `Total funding is known for at least one year in ${have} of ${of} provinces and cities`,
  members: (place, unit) => `Total industrial promotion funding, full years, provinces of ${place}, ${unit}`,
  membersTitle: (have, of) => `Funding is known for two years or more in ${have} of ${of} provinces and cities`,
  ledgerMap: {
    63: {
      title: (have, of) => `The ledger has figures for ${have} of the ${of} former provinces and cities`,
      subtitle: 'Number of figures in the ledger by province, boundaries to 30 June 2025',
    },
    34: {
      title: (have, of) => `The ledger has figures for ${have} of today’s ${of} provinces and cities`,
      subtitle: 'Number of figures in the ledger by province, boundaries from 1 July 2025',
    },
  },
  sourcesByKind: 'Sources with at least one figure in the ledger, by kind of document',
  sourcesTitle: (kind, count, of) => `The largest kind of source is ${kind}: ${count} of ${of}`,
};

const BY_LANG: Readonly<Record<Lang, typeof vi>> = { vi, en };

/** The words above and under charts that are the same for every chart of their kind; parameters are formatted text. */
export function chartWords(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
