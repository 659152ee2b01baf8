/** What a chart can be taken away as; each is the end of its file's name. */
export const CHART_FORMS = ['svg', 'csv', 'excel.csv', 'json', 'png'] as const;

/** A form of a chart's file. */
export type ChartForm = (typeof CHART_FORMS)[number];

/** Name of a chart's social card beside its page. */
export const CARD_FILE = 'the.png';

/** Path of the card of pages that have no chart of their own. */
export const SITE_CARD_PATH = CARD_FILE;

/** Size of every social card, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Path of a chart in one form: `bieu-do/<id>/<id>.excel.csv`. */
export const chartFilePath = (id: string, form: ChartForm): string => `bieu-do/${id}/${id}.${form}`;

/** Path of a chart's social card. */
export const chartCardPath = (id: string): string => `bieu-do/${id}/${CARD_FILE}`;
