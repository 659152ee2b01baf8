/** Path of the gallery of all charts. */
export const GALLERY_PATH = 'bieu-do/';

/** Path of a chart's page. */
export const chartPath = (id: string): string => `${GALLERY_PATH}${id}/`;
