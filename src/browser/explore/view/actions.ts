/** What a reader takes along: files, the address, and the nearest chart that has a page and an embed of its own. */
import type { ExploreChart } from '../../../ledger/explore-files.ts';
import { periodShort } from '../../../words/periods.ts';
import { element } from '../../element.ts';
import { pathTo, type Book } from '../book.ts';
import { nameOfPlace } from '../marks.ts';
import type { Voice } from '../voice.ts';

/** What the buttons do. */
export interface Deeds {
  csv(): void;
  png(): void;
}

/** The buttons on the page. */
export interface Actions {
  readonly root: HTMLElement;
  /** Offers only files that would hold something. */
  offer(picture: boolean, rows: boolean): void;
}

/** The buttons. */
export function actionButtons({ t: { actions: t } }: Voice, { csv, png }: Deeds): Actions {
  const said = element('span', { role: 'status', class: 'note' });
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard.writeText(location.href).then(() => true, () => false);
    said.textContent = copied ? t.copied : t.selected;
  };
  const button = (text: string, onclick: () => void): HTMLElement => element('button', { type: 'button', class: 'quiet-button', onclick }, text);
  const [rowsFile, pictureFile] = [button(t.csv, csv), button(t.png, png)];
  return {
    root: element('div', { class: 'actions no-print' }, rowsFile, pictureFile, button(t.copy, () => void copy()), said),
    offer(picture, rows) {
      said.textContent = '';
      rowsFile.hidden = !rows;
      pictureFile.hidden = !picture;
    },
  };
}

/** The line that leads to a ready-made chart; to all of them where none is near. */
export function readyMadeLine(chart: ExploreChart | null, indicator: string, book: Book, { lang, t: { actions: t, readyKinds } }: Voice, link: (path: string) => string): HTMLElement[] {
  const all = element('a', { href: link(book.paths.gallery) }, t.gallery);
  const own = element('a', { href: link(pathTo(book, 'indicator', indicator)) }, t.indicator);
  const others = element('p', {}, t.also, ' ', own, '; ', all, '.');
  if (chart === null) return [others];
  const [id, kind, place, period] = chart;
  const name = [readyKinds[kind] ?? kind, place === '' ? '' : nameOfPlace(book, place, lang), period === '' ? '' : periodShort(period, lang)].filter(Boolean).join(', ');
  return [
    element('p', {}, `${t.readyMade} `, element('a', { href: link(pathTo(book, 'chart', id)) }, name), ' (', element('a', { href: link(`${pathTo(book, 'chart', id)}#nhung`) }, t.embed), ')'),
    others,
  ];
}
