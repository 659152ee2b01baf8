/** Files of an answer, made and saved in the browser. */
import { formatDate } from '../../words/dates.ts';
import type { Answer } from './answer.ts';
import type { Drawing } from './chart/canvas.ts';
import { pictureCsv } from './csv.ts';
import { legendOf } from './legend.ts';
import { pictureFile } from './picture-file.ts';
import { sourceName, sourcesOf } from './sources.ts';
import { fileName, save } from './view/save.ts';

/** What is saved, as it is drawn, with the absolute addresses of the site and of the page. */
export interface Taken extends Answer {
  readonly drawing: Omit<Drawing, 'theme'>;
  readonly site: string;
  readonly address: string;
}

/** Saves the figures of a picture as CSV. */
export function saveCsv(taken: Taken): void {
  const { picture, book, sources, site, drawing: { voice } } = taken;
  save(new Blob([pictureCsv(picture, book, sources, site, voice.lang)], { type: 'text/csv;charset=utf-8' }), nameOf(taken, 'csv'));
}

/** Saves a picture as PNG, with everything it must not be shown without. */
export async function savePng(taken: Taken): Promise<void> {
  const { picture, heading, notes, book, sources, address, drawing } = taken;
  const { lang, t } = drawing.voice;
  const names = new Set(sourcesOf(picture).map((id) => sourceName(sources, id, lang).text));
  const file = await pictureFile(drawing, {
    title: heading.headline,
    sub: heading.sub,
    legend: legendOf(picture, drawing.voice),
    foot: [
      ...notes.map(({ text, items = [] }) => [text, items.map((item) => item.text).join('; ')].filter(Boolean).join(' ')),
      ...(names.size > 0 ? [`${t.notes.sources} ${[...names].join('; ')}`] : []),
      `${t.notes.release(formatDate(book.release.slice(0, 10), lang))} ${address} (${t.files.license})`,
    ],
  });
  if (file !== null) save(file, nameOf(taken, 'png'));
}

/** A file is called by what it shows: `kham-pha-kinh-phi-phia-bac.png`. */
function nameOf({ choices: { state }, drawing }: Taken, ending: string): string {
  const { indicator, category, places, period } = state;
  return `${fileName([drawing.voice.t.files.name, indicator, category, places.length === 1 ? (places[0] ?? '') : '', period])}.${ending}`;
}
