/** What is fetched when a pointer comes over the picture or a file is asked for: one file, because readers who do one mostly do the other. */
export { saveCsv, savePng } from './take-along.ts';
export { tooltip } from './view/tooltip.ts';
