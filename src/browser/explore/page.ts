/** The script of `/kham-pha/`: an address is a question, a picture and a table are the answer, a changed choice is another address. */
import { formatDate } from '../../words/dates.ts';
import type { Lang } from '../../words/lang.ts';
import { formatNumber } from '../../words/numbers.ts';
import { element } from '../check/element.ts';
import type { Book } from './book.ts';
import { Canvas, type Drawing } from './chart/canvas.ts';
import { FACE, onThemeChange, pageTheme } from './chart/theme.ts';
import { settle, type Choices } from './choices.ts';
import type { Kind } from './kind.ts';
import { kindOf } from './kinds.ts';
import { legendOf } from './legend.ts';
import { Library } from './library.ts';
import { notesOf, type Note } from './notes.ts';
import { marksOf, type Picture } from './picture.ts';
import { nearestChart } from './ready-made.ts';
import { tableOf } from './rows.ts';
import { axisName, headingOf, type Heading } from './say.ts';
import { sourceName, sourcesOf, type Sources } from './sources.ts';
import { readQuery, writeQuery, type Asked, type Complaint } from './state.ts';
import type { Voice } from './voice.ts';
import { actionButtons, readyMadeLine } from './view/actions.ts';
import { legendList, noteList, sourceLine } from './view/figure-view.ts';
import { formView } from './view/form.ts';
import { tableView } from './view/table-view.ts';

/** Everything that is on the page now. */
interface Answer {
  readonly choices: Choices;
  readonly picture: Picture;
  readonly kind: Kind;
  readonly heading: Heading;
  readonly notes: readonly Note[];
  readonly sources: Sources;
}

/** What is fetched on demand. */
type Extras = typeof import('./extras.ts');

/** What is shown where an address names no indicator. */
const FIRST_INDICATOR = 'kinh-phi';

/** Brings the page to life, in its language. */
export async function start(): Promise<void> {
  const tool = document.getElementById('kham-pha');
  if (tool === null) return;
  const library = new Library(async (name) => {
    const answer = await fetch(`${tool.dataset['files'] ?? ''}${name}.json`);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  });
  // Figures are on their way while the words come. What fails here is told when it is asked for.
  const { asked } = readQuery(new URLSearchParams(location.search));
  if (asked.indicator === undefined) library.shelf(FIRST_INDICATOR, asked).catch(() => {});
  explore(tool, library, await voiceOf(document.documentElement.lang === 'en' ? 'en' : 'vi'));
}

async function voiceOf(lang: Lang): Promise<Voice> {
  return { lang, t: lang === 'en' ? (await import('../../words/explore/en.ts')).en : (await import('../../words/explore/vi.ts')).vi };
}

function explore(tool: HTMLElement, library: Library, voice: Voice): void {
  const { lang, t } = voice;
  const link = (path: string): string => (tool.dataset['base'] ?? '/') + path;
  const pageTitle = document.title;

  const status = element('p', { role: 'status', class: 'visually-hidden' });
  const complaints = element('div', { class: 'complaints', role: 'status' });
  const title = element('h2', { id: 'ten-hinh' });
  const sub = element('p', { class: 'sub' });
  const legend = element('div');
  const canvas = element('canvas', { role: 'img' });
  const drawn = new Canvas(canvas);
  const empty = element('p', { class: 'nothing', hidden: true }, element('strong', {}, t.chart.empty), ' ', t.chart.emptyHint);
  const foot = element('div', { class: 'foot' });
  const readyMade = element('div', { class: 'foot no-print' });
  const table = tableView(voice, link, (keys) => drawn.point(keys));
  let book: Book;
  let answer: Answer | null = null;
  let turn = 0;

  const stage = element('div', { class: 'stage' }, canvas);
  // Notes for a pointer are fetched by the first one.
  canvas.addEventListener('pointerenter', async (event) => {
    const { tooltip } = await import('./extras.ts');
    stage.append(tooltip(canvas, drawn, voice, () => answer && { picture: answer.picture, book, sources: answer.sources }));
    // A finger comes once.
    canvas.dispatchEvent(new PointerEvent('pointermove', event));
  }, { once: true });
  const form = formView(voice, change, () => ask({}, 'push'));
  const figure = element('figure', { class: 'chart large', 'aria-labelledby': 'ten-hinh' },
    element('figcaption', {}, title, sub), legend, stage, empty, foot, actionButtons(voice, { csv: () => void saveAs('csv', csv), png: () => void saveAs('png', png) }), readyMade);
  const numbers = element('div', { class: 'numbers' }, element('h2', {}, t.table.heading), table.root);

  /** Another choice: what it leaves open stays as it is, where there are figures for it. */
  function change(asked: Asked): void {
    const before = answer?.choices.state;
    const kept: Asked = before === undefined ? {} : { ...before };
    // Another indicator has other budgets, activities and periods; places and form stay.
    if (asked.indicator !== undefined) for (const name of ['category', 'programmes', 'statuses', 'period', 'scope', 'part', 'other'] as const) delete kept[name];
    if (asked.form !== undefined || asked.period !== undefined) delete kept.scope;
    if (asked.form !== undefined) delete kept.period;
    if (kept.period === '' && asked.period === undefined) delete kept.period;
    void ask({ ...kept, ...asked }, 'push');
  }

  /** Answers a question; the address follows where a reader asked it here. */
  async function ask(asked: Asked, history: 'push' | 'keep', read: readonly Complaint[] = []): Promise<void> {
    const own = ++turn;
    tool.dataset['busy'] = '';
    try {
      const indicator = asked.indicator ?? FIRST_INDICATOR;
      // The index is on its way since the head of the page; an indicator that it does not know is never asked for.
      book = await library.book();
      const known = [indicator, FIRST_INDICATOR, ...book.indicators.keys()].find((id) => book.indicators.has(id)) ?? '';
      const shelf = await library.shelf(known, asked);
      const choices = settle(asked, book, known, shelf);
      const { state } = choices;
      const [kind, other] = await Promise.all([kindOf(state.form), state.form === 'diem' ? library.shelf(state.other, { ...asked, from: state.from, to: state.to }) : null]);
      if (own !== turn) return;
      const picture = kind.draw(state, book, shelf.figures, other?.figures ?? [], lang);
      answer = {
        choices, picture, kind, heading: headingOf(picture, state, book, voice), notes: notesOf(picture, state, book, voice),
        sources: new Map([...(other?.sources ?? []), ...shelf.sources]),
      };
      const unknown: Complaint[] = known === indicator ? [] : [{ param: 'chi-tieu', value: indicator, why: 'unknown' }];
      if (history === 'push') window.history.pushState(null, '', Object.keys(asked).length === 0 ? location.pathname : `?${writeQuery(state)}`);
      show(answer, history === 'keep' ? [...read, ...unknown, ...choices.complaints] : []);
    } catch {
      if (own !== turn) return;
      fail(() => void ask(asked, history, read));
    } finally {
      if (own === turn) delete tool.dataset['busy'];
    }
  }

  function show({ choices, picture, heading, notes, sources }: Answer, faults: readonly Complaint[]): void {
    const { state } = choices;
    const count = new Set(marksOf(picture).map(({ key }) => key)).size;
    // The page takes its shape before anything is measured.
    tool.dataset['ready'] = '';
    form.set(choices, book);
    title.textContent = heading.title;
    sub.textContent = heading.sub;
    legend.replaceChildren(legendList(legendOf(picture, voice)));
    empty.hidden = count > 0;
    stage.hidden = count === 0;
    paint();
    canvas.setAttribute('aria-label', t.chart.label(t.chart.kinds[picture.form], heading.title, heading.sub));
    foot.replaceChildren(...noteList(notes, book, lang, link), ...sourceLine(sourcesOf(picture), sources, book, voice, link), element('p', {}, t.notes.release(formatDate(book.release.slice(0, 10), lang))));
    table.set(tableOf(picture, state, book, sources, voice), t.table.caption(heading.title, heading.sub));
    complaints.replaceChildren(...faults.map(({ param, value, why }) => element('p', {}, t.complaint[why](param, value))));
    status.textContent = count > 0 ? t.status.drawn(formatNumber(count, { lang }), heading.title) : t.status.nothing(heading.title);
    document.title = `${heading.title} – ${pageTitle}`;
    // The other language's page answers the same question.
    for (const other of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) other.search = location.search;
    const now = turn;
    void library.charts(state.indicator).then((charts) => {
      if (now === turn) readyMade.replaceChildren(...readyMadeLine(nearestChart(charts, state), state.indicator, book, voice, link));
    });
  }

  function paint(): void {
    if (answer === null) return;
    drawn.show({ ...drawing(answer), theme: pageTheme(window) }, stage.clientWidth);
  }

  function drawing({ picture, kind, choices: { state } }: Answer): Omit<Drawing, 'theme'> {
    return { picture, kind, voice, axes: { x: axisName(book, state.indicator, lang), y: axisName(book, state.other, lang) } };
  }

  function fail(again: () => void): void {
    complaints.replaceChildren(element('p', {}, t.status.failed, ' ', element('button', { type: 'button', class: 'quiet-button', onclick: again }, t.status.retry)));
    tool.dataset['ready'] = '';
  }

  /** Saves a file named by what it shows. What makes and saves files is fetched when one is asked for. */
  async function saveAs(ending: string, make: (tools: Extras, shown: Answer) => Blob | Promise<Blob | null>): Promise<void> {
    if (answer === null) return;
    const tools = await import('./extras.ts');
    const { state } = answer.choices;
    const file = await make(tools, answer);
    if (file !== null) tools.save(file, `${tools.fileName([t.files.name, state.indicator, state.category, state.places.length === 1 ? state.places[0]! : '', state.period])}.${ending}`);
  }

  function csv({ pictureCsv }: Extras, { picture, sources }: Answer): Blob {
    return new Blob([pictureCsv(picture, book, sources, new URL(link(''), location.href).href, lang)], { type: 'text/csv;charset=utf-8' });
  }

  function png({ pictureFile }: Extras, shown: Answer): Promise<Blob | null> {
    const { picture, heading, notes, sources } = shown;
    const names = sourcesOf(picture).map((id) => sourceName(sources, id, lang).text);
    return pictureFile(drawing(shown), {
      ...heading,
      legend: legendOf(picture, voice),
      foot: [
        ...notes.map(({ text, items = [] }) => [text, items.map((item) => item.text).join('; ')].filter(Boolean).join(' ')),
        ...(names.length > 0 ? [`${t.notes.sources} ${[...new Set(names)].join('; ')}`] : []),
        `${t.notes.release(formatDate(book.release.slice(0, 10), lang))} ${location.href} (${t.files.license})`,
      ],
    });
  }

  function readAddress(): void {
    const { asked, complaints: faults } = readQuery(new URLSearchParams(location.search));
    void ask(asked, 'keep', faults);
  }

  tool.replaceChildren(status, form.root, element('div', { class: 'answer' }, complaints, figure, numbers));
  const wide = window.matchMedia('(min-width: 60rem)');
  const rest = form.root.querySelector('details')!;
  rest.open = wide.matches;
  wide.addEventListener('change', () => (rest.open = wide.matches));
  let width = 0;
  new ResizeObserver(() => {
    if (stage.clientWidth === width) return;
    width = stage.clientWidth;
    paint();
  }).observe(stage);
  onThemeChange(window, paint);
  window.addEventListener('popstate', readAddress);
  // Text on a canvas is drawn in whatever face is there at the time.
  void Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px ${FACE}`, 'ăđ'))).then(paint);
  readAddress();
}

