import type { Lang } from './lang.ts';

const vi = {
  /** What a column of years shows: "Kinh phí, cả nước, tỷ đồng". */
  funding: (place: string, unit: string) => `Kinh phí, ${place}, ${unit}`,
  overYears: (what: string, place: string, unit: string) => `${what}, ${place}, thực hiện cả năm, ${unit}`,
  ranked: (what: string, budget: string, status: string, period: string, unit: string) => `${what} (${budget}), ${status} ${period}, ${unit}`,
  provinces: 'tỉnh, thành phố',
  moreSources: (shown: string, others: number) => `${shown} và ${others} nguồn khác`,
};

const en: typeof vi = {
  funding: (place, unit) => `Funding, ${place}, ${unit}`,
  overYears: (what, place, unit) => `${what}, ${place}, actual full years, ${unit}`,
  ranked: (what, budget, status, period, unit) => `${what} (${budget.toLowerCase()}), ${status}, ${period}, ${unit}`,
  provinces: 'provinces and cities',
  moreSources: (shown, others) => `${shown} and ${others} other ${others === 1 ? 'source' : 'sources'}`,
};

const BY_LANG: Readonly<Record<Lang, typeof vi>> = { vi, en };

/** The words above and under charts that are the same for every chart of their kind. */
export function chartWords(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
