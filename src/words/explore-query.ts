/** The explorer's address: what its parameters are called. Addresses stand in articles, so names and values never change. */

/** Path of the explorer, without a leading slash. */
export const EXPLORE_PATH = 'kham-pha/';

/** Folder of its data, the same for both languages. */
export const EXPLORE_FILES = 'kham-pha/du-lieu/';

/** Parameters by what they choose. Lists are parted by spaces, which addresses write as `+`. */
export const PARAMS = {
  form: 'kieu',
  indicator: 'chi-tieu',
  other: 'voi',
  category: 'nhom',
  programmes: 'von',
  statuses: 'loai',
  places: 'noi',
  scope: 'pham-vi',
  part: 'ky',
  time: 'nam',
} as const;

/** How figures can be drawn: columns, lines and stacks over years, ranked bars, dots of two indicators. */
export const FORMS = ['cot', 'duong', 'chong', 'thanh', 'diem'] as const;

/** One of them. */
export type ExploreForm = (typeof FORMS)[number];

/** What a link to the explorer may choose; it decides the rest by itself. */
export interface ExploreQuestion {
  readonly indicator: string;
  readonly form?: ExploreForm;
  readonly places?: readonly string[];
  readonly programmes?: readonly string[];
  readonly category?: string;
  /** A period, or years `2016..2024`. */
  readonly time?: string;
}

/** The path of the explorer with a question: `kham-pha/?chi-tieu=kinh-phi&noi=bac-giang`. */
export function explorePath({ indicator, form, places = [], programmes = [], category = '', time = '' }: ExploreQuestion): string {
  const asked: [string, string][] = [
    [PARAMS.indicator, indicator],
    [PARAMS.form, form ?? ''],
    [PARAMS.category, category],
    [PARAMS.programmes, programmes.join(' ')],
    [PARAMS.places, places.join(' ')],
    [PARAMS.time, time],
  ];
  return `${EXPLORE_PATH}?${new URLSearchParams(asked.filter(([, value]) => value !== ''))}`;
}
