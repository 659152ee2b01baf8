/** Chooses places: those chosen as buttons that take them away, and a list to tick that a few letters shorten. */
import { unmarked } from '../../../words/unmarked.ts';
import { element } from '../../element.ts';
import type { Voice } from '../voice.ts';
import { tickList, type Control, type Offer } from './controls.ts';

/** A place that can be chosen is an offer; one without figures is offered only while it is chosen. */
export function placePicker({ t: { fields: t } }: Voice, choose: (ids: readonly string[]) => void): Control<readonly string[]> {
  const ticks = tickList(t.places, 'checkbox', 'noi', (ids) => choose(inOrder(ids)), 0);
  const chips = element('ul', { class: 'chips' });
  const search = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' });
  const none = element('p', { class: 'note', role: 'status' });
  ticks.list.before(chips, element('label', { class: 'pick' }, element('span', {}, t.search), search));
  ticks.list.after(none);
  ticks.root.classList.add('place-picker');
  let chosen: readonly string[] = [];
  let offered: readonly Offer[] = [];

  // Places stay in the order they were chosen in, which is the order of their colours.
  const inOrder = (ids: readonly string[]): string[] => [...chosen.filter((id) => ids.includes(id)), ...ids.filter((id) => !chosen.includes(id))];
  const list = (): void => {
    const asked = fold(search.value);
    const found = offered.filter(({ id, text }) => asked === '' || chosen.includes(id) || fold(text).includes(asked));
    ticks.set(found, chosen);
    none.textContent = found.some(({ text }) => fold(text).includes(asked)) ? '' : t.noPlace;
  };
  search.addEventListener('input', list);
  search.addEventListener('keydown', (event) => {
    // Enter ticks what is found alone, and sends no form.
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const asked = fold(search.value);
    const found = asked === '' ? [] : offered.filter(({ text }) => fold(text).includes(asked));
    if (found.length !== 1 || chosen.includes(found[0]!.id)) return;
    search.value = '';
    choose([...chosen, found[0]!.id]);
  });

  return {
    root: ticks.root,
    set(offers, ids, label) {
      [offered, chosen] = [offers, ids];
      if (label !== undefined) ticks.root.querySelector('legend')!.textContent = label;
      const byId = new Map(offers.map((offer) => [offer.id, offer]));
      const focused = [...chips.children].findIndex((chip) => chip.contains(document.activeElement));
      chips.replaceChildren(...ids.map((id) => chip(byId.get(id) ?? { id, text: id }, t.remove, () => choose(chosen.filter((other) => other !== id)))));
      chips.hidden = ids.length === 0;
      // The button that was pressed is gone: the next one has the focus, or the search.
      if (focused >= 0) (chips.children[Math.min(focused, ids.length - 1)]?.querySelector('button') ?? search).focus();
      list();
    },
  };
}

function chip({ text, sign }: Offer, remove: (place: string) => string, onclick: () => void): HTMLElement {
  const button = element('button', { type: 'button', onclick, 'aria-label': remove(text) }, ...(sign === undefined ? [] : [sign()]), element('span', {}, text), element('span', { class: 'cross', 'aria-hidden': 'true' }, '×'));
  return element('li', {}, button);
}

const fold = (text: string): string => unmarked(text).toLowerCase().trim();
