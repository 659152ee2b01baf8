/** The choices of the explorer. Every change is one question; what it leaves open is answered by the ledger. */
import type { Programme, Status } from '../../../ledger/model.ts';
import type { ExploreForm } from '../../../words/explore-query.ts';
import { programmeName, statusName } from '../../../words/labels.ts';
import type { Lang } from '../../../words/lang.ts';
import { capitalise } from '../../../words/lists.ts';
import { formatNumber } from '../../../words/numbers.ts';
import { periodName } from '../../../words/periods.ts';
import { element } from '../../element.ts';
import type { Book } from '../book.ts';
import type { Choices } from '../choices.ts';
import type { Option } from '../options.ts';
import { MOST_GROUPS, nameOfPlace, placeLook, programmeTone } from '../marks.ts';
import { categoryName, indicatorName, partName, scopeName } from '../say.ts';
import { overYears, type Asked } from '../state.ts';
import { swatch } from '../swatch.ts';
import type { Voice } from '../voice.ts';
import { selectOne, tickList, type Offer } from './controls.ts';
import { placePicker } from './place-picker.ts';

/** The form on the page. */
export interface FormView {
  readonly root: HTMLElement;
  /** All but the first choices; closed on a phone. */
  readonly rest: HTMLDetailsElement;
  /** Shows what can be chosen and what is. */
  set(choices: Choices, book: Book): void;
}

/** Makes the form; `ask` is told what a reader changed. */
export function formView(voice: Voice, ask: (change: Asked) => void, startAgain: () => void): FormView {
  const { lang, t: { fields: t, forms, unfit, count } } = voice;
  const say = (n: number): string => formatNumber(n, { lang });
  const indicator = selectOne(t.indicator, (id) => ask({ indicator: id }), 1);
  const other = selectOne(t.other, (id) => ask({ other: id }), 1);
  const form = tickList(t.form, 'radio', 'kieu', ([id]) => ask({ form: id as ExploreForm }));
  const category = selectOne(t.category, (id) => ask({ category: id }));
  const programmes = tickList(t.programmes, 'checkbox', 'von', (ids) => ask({ programmes: ids as Programme[] }));
  const statuses = tickList(t.statuses, 'checkbox', 'loai', (ids) => ask({ statuses: ids as Status[] }));
  const part = selectOne(t.part, (id) => ask({ part: id }));
  const from = selectOne(t.from, (id) => ask({ from: id === '' ? null : Number(id) }));
  const to = selectOne(t.to, (id) => ask({ to: id === '' ? null : Number(id) }));
  const period = selectOne(t.period, (id) => ask(id === '' ? { period: '' } : { period: id }), 1);
  const scope = selectOne(t.scope, (id) => ask({ scope: id }), 1);
  const places = placePicker(voice, (ids) => ask({ places: [...ids] }));
  const reset = element('button', { type: 'button', class: 'quiet-button', onclick: startAgain }, t.reset);
  const years = element('div', { class: 'years' }, from.root, to.root);
  const summary = element('summary', {}, t.choices);
  const rest = element('details', { class: 'rest' }, summary, element('div', {}, category.root, programmes.root, statuses.root, part.root, years, period.root, scope.root, places.root, reset));
  const root = element('form', { class: 'choices', 'aria-label': t.choices, onsubmit: (event) => event.preventDefault() }, indicator.root, form.root, other.root, rest);

  return {
    root,
    rest,
    set({ state, ...choices }, book) {
      const figures = ({ count: n }: Option): string => say(n);
      const outOf = ({ count: n, of }: Option): string | undefined => (of === undefined ? undefined : count.some(say(n), say(of)));
      const aYear = overYears(state.form);
      indicator.set(indicatorOffers(book, lang), state.indicator);
      other.set(indicatorOffers(book, lang).filter(({ id }) => id !== state.indicator), state.other);
      other.root.hidden = state.form !== 'diem';
      form.set(choices.forms.map(({ form: id, unfit: why }) => ({ id, text: forms[id], ...(why === null ? {} : { unfit: true, aside: unfit[why] }) })), [state.form]);
      category.set(choices.categories.map((option) => ({ id: option.id, text: option.id === '' ? t.everything : categoryName(book, option.id, lang), aside: figures(option) })), state.category);
      programmes.set(
        choices.programmes.map((option) => ({ id: option.id, text: programmeName(option.id, lang, 'short'), aside: figures(option), sign: () => swatch({ status: 'thuc-hien' }, programmeTone(option.id)) })),
        state.programmes,
      );
      // Stacked columns of one place show all its budgets.
      if (state.form === 'chong' && state.places.length === 1) programmes.root.hidden = true;
      statuses.set(
        choices.statuses.map((option) => ({ id: option.id, text: capitalise(statusName(option.id, lang)), aside: figures(option), sign: () => swatch({ status: option.id }, 'muted') })),
        state.statuses,
      );
      part.set(choices.parts.map((option) => ({ id: option.id, text: partName(option.id, voice), aside: figures(option) })), state.part);
      if (!aYear) part.root.hidden = true;

      const ranged = aYear || (state.form === 'diem' && state.period === '');
      years.hidden = !ranged || choices.years.length < 2;
      const yearOffers = (open: string): Offer[] => [{ id: '', text: open }, ...choices.years.map((year) => ({ id: String(year), text: String(year) }))];
      from.set(yearOffers(t.first), state.from === null ? '' : String(state.from));
      to.set(yearOffers(t.last), state.to === null ? '' : String(state.to));
      period.root.hidden = aYear;
      if (!aYear) {
        const every = state.form === 'diem' ? [{ id: '', text: t.everyYear }] : [];
        period.set([...every, ...choices.periods.map((option) => ({ id: option.id, text: capitalise(periodName(option.id, lang)), ...aside(outOf(option)) }))], state.period);
        scope.set(choices.scopes.map((option) => ({ id: option.id, text: scopeName(option.id, book, voice), ...aside(outOf(option)) })), state.scope);
      }
      scope.root.hidden = aYear;
      places.set(placeOffers(choices.places, state.places, book, voice, state.form === 'duong' && state.places.length > 1, aYear && state.places.length > 1, say), state.places, aYear ? t.places : t.pointOut);
      summary.textContent = [t.choices, state.places.map((id) => nameOfPlace(book, id, lang)).slice(0, 2).join(', ')].filter(Boolean).join(': ');
    },
  };
}

const aside = (text: string | undefined): { readonly aside?: string } => (text === undefined ? {} : { aside: text });

function indicatorOffers(book: Book, lang: Lang): Offer[] {
  const groups = [...book.categories.keys()];
  const rank = (category: string): number => groups.indexOf(category);
  return [...book.indicators.values()]
    .toSorted((a, b) => rank(a.category) - rank(b.category))
    .map(({ indicator, category, figures }) => ({
      id: indicator, text: indicatorName(book, indicator, lang), aside: formatNumber(figures, { lang }), ...(category === '' ? {} : { group: categoryName(book, category, lang) }),
    }));
}

/** Places with figures, those chosen always among them; wholes first, then provinces by boundaries and name. */
function placeOffers(options: readonly Option[], chosen: readonly string[], book: Book, { lang, t: { fields: t } }: Voice, shaped: boolean, coloured: boolean, say: (n: number) => string): Offer[] {
  const counts = new Map(options.map(({ id, count }) => [id, count]));
  const known = book.places.all.filter(({ place }) => counts.has(place) || chosen.includes(place));
  const groupOf = (level: string, from: string, to: string): string => (level !== 'province' ? t.wholes : to !== '' ? t.oldUnits : from !== '' ? t.newUnits : t.sameUnits);
  const groups = [t.wholes, t.oldUnits, t.sameUnits, t.newUnits];
  const wholes = known.filter(({ level }) => level !== 'province');
  const provinces = book.places.sortByName(known.filter(({ level }) => level === 'province'), lang);
  return [...wholes, ...provinces]
    .map(({ place, level, valid_from, valid_to }): Offer => {
      const at = chosen.indexOf(place);
      const { tone, shape } = placeLook(Math.max(0, at));
      return {
        id: place,
        text: nameOfPlace(book, place, lang),
        aside: say(counts.get(place) ?? 0),
        group: groupOf(level, valid_from, valid_to),
        ...(coloured && at >= 0 && at < MOST_GROUPS ? { sign: () => swatch(shaped ? { shape } : { status: 'thuc-hien' as const }, tone) } : {}),
      };
    })
    .toSorted((a, b) => groups.indexOf(a.group ?? '') - groups.indexOf(b.group ?? ''));
}
