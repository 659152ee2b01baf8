/** Native controls that keep their elements while what they offer changes, so that a keyboard never loses its place. */
import { element } from '../../element.ts';

/** One thing a control offers. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  /** Said after it in small: how much there is, or why it cannot be had. */
  readonly aside?: string;
  readonly unfit?: boolean;
  /** Heading it stands under. */
  readonly group?: string;
  /** Drawn before its text. */
  readonly sign?: () => Node;
}

/** A control on the page. */
export interface Control<Chosen> {
  readonly root: HTMLElement;
  /** Offers other things, with what is chosen; nothing to choose from hides it. */
  set(offers: readonly Offer[], chosen: Chosen, label?: string): void;
}

/** A list to choose one from. `least` offers are needed for it to be shown. */
export function selectOne(label: string, choose: (id: string) => void, least = 2): Control<string> {
  const name = element('span', {}, label);
  const select = element('select', { autocomplete: 'off' });
  const root = element('label', { class: 'pick' }, name, select);
  let shown = '';
  select.addEventListener('change', () => choose(select.value));
  return {
    root,
    set(offers, chosen, newLabel) {
      if (newLabel !== undefined) name.textContent = newLabel;
      const now = JSON.stringify(offers);
      if (now !== shown) select.replaceChildren(...optionsIn(offers));
      shown = now;
      select.value = chosen;
      root.hidden = offers.length < least;
    },
  };
}

function optionsIn(offers: readonly Offer[]): Node[] {
  const nodes: Node[] = [];
  for (const [group, own] of Map.groupBy(offers, ({ group = '' }) => group)) {
    const options = own.map(({ id, text, aside, unfit }) => element('option', { value: id, disabled: unfit }, aside === undefined ? text : `${text} (${aside})`));
    nodes.push(...(group === '' ? options : [element('optgroup', { label: group }, ...options)]));
  }
  return nodes;
}

/** Boxes to tick, or `radio` buttons of which one is on; in groups where the offers are. */
export function tickList(legend: string, kind: 'checkbox' | 'radio', name: string, choose: (ids: readonly string[]) => void, least = 1): Control<readonly string[]> & { readonly list: HTMLElement } {
  const title = element('legend', {}, legend);
  const list = element('div', { class: 'ticks' });
  const root = element('fieldset', { class: `tick-list ${kind}` }, title, list);
  const rows = new Map<string, { readonly root: HTMLElement; readonly input: HTMLInputElement; readonly text: HTMLElement; readonly aside: HTMLElement; readonly sign: HTMLElement }>();
  const headings = new Map<string, HTMLElement>();
  const chosenNow = (): string[] => [...rows].filter(([, { input }]) => input.checked).map(([id]) => id);
  const rowOf = (id: string) => {
    const known = rows.get(id);
    if (known !== undefined) return known;
    const input = element('input', { type: kind, name, value: id, autocomplete: 'off' });
    const [sign, text, aside] = [element('span', { class: 'sign' }), element('span'), element('span', { class: 'tag' })];
    const made = { root: element('label', {}, input, sign, text, aside), input, text, aside, sign };
    input.addEventListener('change', () => choose(chosenNow()));
    rows.set(id, made);
    return made;
  };
  return {
    root,
    list,
    set(offers, chosen, newLegend) {
      if (newLegend !== undefined) title.textContent = newLegend;
      for (const [id, row] of rows) {
        if (offers.some((offer) => offer.id === id)) continue;
        row.root.remove();
        rows.delete(id);
      }
      const nodes: Node[] = [];
      let group: string | undefined = '';
      for (const { id, text, aside = '', unfit = false, sign, group: own = '' } of offers) {
        if (own !== group && own !== '') nodes.push(headings.get(own) ?? headings.set(own, element('p', { class: 'tick-group' }, own)).get(own)!);
        group = own;
        const row = rowOf(id);
        row.text.textContent = text;
        row.aside.textContent = aside;
        row.input.disabled = unfit;
        row.input.checked = chosen.includes(id);
        row.sign.replaceChildren(...(sign === undefined ? [] : [sign()]));
        nodes.push(row.root);
      }
      // Nodes that stay where they are keep the focus.
      if (nodes.length !== list.childNodes.length || nodes.some((node, i) => list.childNodes[i] !== node)) {
        const focused = document.activeElement;
        list.replaceChildren(...nodes);
        if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
      }
      root.hidden = offers.length < least;
    },
  };
}
