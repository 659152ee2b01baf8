import type { Changes, ChangeRow } from './changes.ts';
import { element } from '../element.ts';
import type { Voice } from './voice.ts';

/** What the ledger would become: figures from old to new, pages and charts that change. */
export function changeList(changes: Changes, voice: Voice): HTMLElement {
  const { t: { changes: t, preview: p }, say } = voice;
  const { added, corrected, withdrawn, rows, places, charts, previews } = changes;
  const all = added + corrected + withdrawn;
  const parts = [[withdrawn, t.withdrawn], [corrected, t.corrected], [added, t.added]] as const;
  const sum = parts.flatMap(([count, word]) => (count > 0 ? [word(say(count))] : [])).join(', ');
  const drawn = charts.filter((chart) => chart.drawn);
  const near = charts.filter((chart) => !chart.drawn);
  return element(
    'section',
    { class: 'check-changes', 'aria-labelledby': 'so-se-thay-doi' },
    element('h3', { id: 'so-se-thay-doi' }, t.heading, ' ', element('span', { class: 'tag' }, all === 0 ? t.none : t.sum(sum))),
    ...(all === 0 ? [] : [table(rows, voice)]),
    ...(rows.length < all ? [element('p', { class: 'note' }, t.capped(say(rows.length), say(all)))] : []),
    ...(previews.length === 0 ? [] : [element('h4', {}, p.heading), element('p', { class: 'note' }, p.note), element('div', { class: 'previews' }, ...previews.map(figure))]),
    ...(places.length === 0 ? [] : [element('h4', {}, t.places), element('ul', { class: 'cols' }, ...places.map(({ name, path, figures }) =>
      element('li', {}, path === '' ? name : element('a', { href: path }, name), ' ', element('span', { class: 'tag' }, t.perPlace(say(figures))))))]),
    ...(all === 0 ? [] : [element('h4', {}, t.charts), ...(drawn.length === 0 ? [element('p', { class: 'note' }, t.noCharts)] : [titles(drawn)])]),
    ...(near.length === 0 ? [] : [element('h4', {}, t.chartsNear), element('p', { class: 'note' }, t.chartsNearNote), titles(near)]),
  );
}

/** The drawing was serialised by a library; it is read as XML, where nothing runs. */
function figure({ title, subtitle, svg }: Changes['previews'][number]): HTMLElement {
  const drawing = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  const narrow = element('div', { class: 'narrow' });
  narrow.append(drawing);
  return element('figure', { class: 'chart' }, element('figcaption', {}, element('h5', {}, title), element('p', { class: 'sub' }, subtitle)), element('div', { class: 'draw' }, narrow));
}

function titles(charts: Changes['charts']): HTMLElement {
  return element('ul', { class: 'touched' }, ...charts.map(({ title, subtitle, path }) => element('li', {}, element('a', { href: path }, title), ' ', element('span', { class: 'tag' }, subtitle))));
}

function table(rows: readonly ChangeRow[], voice: Voice): HTMLElement {
  const t = voice.t.changes;
  const heads = [t.what, t.figure, t.before, t.after, t.source].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'div',
    { class: 'table', role: 'group', 'aria-labelledby': 'so-se-thay-doi', tabindex: 0 },
    element('table', { class: 'change-rows' }, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows.map((row) => changeRow(row, voice)))),
  );
}

function changeRow({ action, place, name, before, after, source, reason, otherShown }: ChangeRow, { t: { changes: t }, mark }: Voice): HTMLElement {
  const none = (words: string): HTMLElement => element('span', { class: 'none' }, words);
  const old = action === 'add' ? before : element('del', {}, before);
  return element(
    'tr',
    {},
    element('td', {}, t.action[action]),
    element('td', {}, element('strong', {}, place), ' ', name, ...(reason === null ? [] : [element('span', { class: 'shown tag' }, `${t.reason} `, element('span', { lang: mark(reason) }, reason.text))])),
    element('td', { class: 'n' }, before === '' ? none(t.nothing) : old),
    element('td', { class: 'n' }, after === '' ? none(t.gone) : element('ins', {}, after)),
    element('td', { class: 'src' }, element('span', { lang: mark(source) }, source.text), ...(otherShown ? [' ', element('span', { class: 'doubt' }, t.otherShown)] : [])),
  );
}
