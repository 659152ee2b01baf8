/** What a pointer at rest is told of the figures under it. The table says the same to those who use none. */
import { programmeName, statusName } from '../../../words/labels.ts';
import { capitalise } from '../../../words/lists.ts';
import { periodName } from '../../../words/periods.ts';
import { formatValue } from '../../../words/values.ts';
import { element } from '../../element.ts';
import type { Answer } from '../answer.ts';
import type { Canvas } from '../chart/canvas.ts';
import { nameOfPlace } from '../marks.ts';
import type { Mark } from '../picture.ts';
import { indicatorName } from '../say.ts';
import { sourceName } from '../sources.ts';
import type { Voice } from '../voice.ts';

/** Shows a note beside the figures under a pointer or a finger; `now` says what is drawn. */
export function tooltip(canvas: HTMLCanvasElement, drawn: Canvas, voice: Voice, now: () => Answer | null): HTMLElement {
  const note = element('div', { class: 'tip', 'aria-hidden': 'true', hidden: true });
  const hide = (): void => {
    note.hidden = true;
    drawn.point([]);
  };
  const move = (event: PointerEvent): void => {
    const shown = now();
    const found = shown === null ? null : drawn.at(event);
    if (shown === null || found === null) return hide();
    note.replaceChildren(...found.marks.flatMap((mark) => lines(mark, shown, found.marks.length > 1, voice)));
    note.hidden = false;
    drawn.point(found.marks.map(({ key }) => key ?? ''));
    // Beside the figure, inside the picture.
    const room = canvas.clientWidth - note.offsetWidth;
    const left = found.x + 14 > room ? Math.max(0, found.x - 14 - note.offsetWidth) : found.x + 14;
    note.style.transform = `translate(${Math.min(left, Math.max(0, room))}px, ${Math.max(0, Math.min(found.y - note.offsetHeight - 8, canvas.clientHeight - note.offsetHeight))}px)`;
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerdown', move);
  canvas.addEventListener('pointerleave', hide);
  // A note must go away without moving the pointer.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  return note;
}

function lines({ figure }: Mark, { book, sources, picture }: Answer, short: boolean, { lang, t: { table: t } }: Voice): HTMLElement[] {
  const unit = book.indicators.get(figure.indicator)?.unit ?? '';
  const value = element('strong', {}, formatValue({ ...figure, unit }, lang));
  const who = [nameOfPlace(book, figure.place, lang), figure.programme === 'tong' ? '' : programmeName(figure.programme, lang, 'short'), statusName(figure.status, lang), periodName(figure.period, lang)];
  const what = picture.form === 'diem' ? [element('span', {}, indicatorName(book, figure.indicator, lang))] : [];
  const aside = [figure.disputed ? t.disputed : '', figure.recast ? t.recast : ''].filter(Boolean).join('; ');
  return [
    element('p', {}, value, ...what, element('span', {}, capitalise(who.filter(Boolean).join(', '))),
      ...(aside === '' ? [] : [element('span', { class: 'doubt' }, capitalise(aside))]),
      ...(short ? [] : [element('span', {}, `${t.source}: ${sourceName(sources, figure.source, lang).text}`)])),
  ];
}
