/** What is fetched when a pointer comes over the picture or a file is asked for: one file, because readers who do one mostly do the other. */
export { pictureCsv } from './csv.ts';
export { pictureFile } from './picture-file.ts';
export { fileName, save } from './view/save.ts';
export { tooltip } from './view/tooltip.ts';
