/** The script of `/kham-pha/`: an address is a question, a picture and a table are the answer, a changed choice is another address. */
import { formatDate } from '../../words/dates.ts';
import type { Lang } from '../../words/lang.ts';
import { formatNumber } from '../../words/numbers.ts';
import { element } from '../element.ts';
import { answerTo, changed, FIRST_INDICATOR, type Answer } from './answer.ts';
import { Canvas, type Drawing } from './chart/canvas.ts';
import { FACE, onThemeChange, pageTheme } from './chart/theme.ts';
import { legendOf } from './legend.ts';
import { Library } from './library.ts';
import { marksOf } from './picture.ts';
import { nearestChart } from './ready-made.ts';
import { tableOf } from './rows.ts';
import { axisName, faultsOf } from './say.ts';
import { sourcesOf } from './sources.ts';
import { readQuery, writeQuery, type Asked, type Complaint } from './state.ts';
import type { Taken } from './take-along.ts';
import { actionButtons, readyMadeLine } from './view/actions.ts';
import { legendList, noteList, sourceLine } from './view/figure-view.ts';
import { formView } from './view/form.ts';
import { tableView } from './view/table-view.ts';
import type { Voice } from './voice.ts';

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
  const stage = element('div', { class: 'stage' }, canvas);
  const empty = element('p', { class: 'nothing', hidden: true }, element('strong', {}, t.chart.empty), ' ', t.chart.emptyHint);
  const foot = element('div', { class: 'foot' });
  const readyMade = element('div', { class: 'foot no-print' });
  const form = formView(voice, (asked) => void ask(changed(answer, asked), 'push'), () => void ask({}, 'push'));
  const actions = actionButtons(voice, { csv: () => void take('saveCsv'), png: () => void take('savePng') });
  const figure = element('figure', { class: 'chart large', 'aria-labelledby': 'ten-hinh' }, element('figcaption', {}, title, sub), legend, stage, empty, foot, actions.root, readyMade);
  const table = tableView(voice, link, (keys) => drawn.point(keys));
  const numbers = element('div', { class: 'numbers' }, element('h2', {}, t.table.heading), table.root);
  let answer: Answer | null = null;
  let turn = 0;

  /** Answers a question; the address follows where a reader asked it here, and is told its faults where it was read. */
  async function ask(asked: Asked, history: 'push' | 'keep', faults: readonly Complaint[] = []): Promise<void> {
    const own = ++turn;
    tool.dataset['busy'] = '';
    const found = await answerTo(asked, library, voice).catch((error: unknown) => void console.warn(error));
    if (own !== turn) return;
    delete tool.dataset['busy'];
    if (found === undefined) return fail(() => void ask(asked, history, faults));
    answer = found;
    if (history === 'push') window.history.pushState(null, '', Object.keys(asked).length === 0 ? location.pathname : `?${writeQuery(found.choices.state)}`);
    show(found, history === 'keep' ? [...faults, ...found.choices.complaints] : []);
  }

  function readAddress(): void {
    const { asked, complaints: faults } = readQuery(new URLSearchParams(location.search));
    void ask(asked, 'keep', faults);
  }

  function show({ book, choices, picture, heading, notes, sources }: Answer, faults: readonly Complaint[]): void {
    const { state } = choices;
    const count = new Set(marksOf(picture).map(({ key }) => key)).size;
    form.set(choices, book);
    title.textContent = heading.headline;
    sub.textContent = heading.sub;
    legend.replaceChildren(legendList(legendOf(picture, voice)));
    empty.hidden = count > 0;
    stage.hidden = count === 0;
    const shown = tableOf(picture, state, book, sources, voice);
    actions.offer(count > 0, shown.rows.length > 0);
    numbers.hidden = shown.rows.length === 0;
    canvas.setAttribute('aria-label', t.chart.label(t.chart.kinds[picture.form], heading.title, heading.sub));
    foot.replaceChildren(...noteList(notes, book, lang, link), ...sourceLine(sourcesOf(picture), sources, book, voice, link), element('p', {}, t.notes.release(formatDate(book.release.slice(0, 10), lang))));
    table.set(shown, t.table.caption(heading.title, heading.sub));
    complaints.replaceChildren(...faultsOf(faults, voice).map((text) => element('p', {}, text)));
    status.textContent = count > 0 ? t.status.drawn(formatNumber(count, { lang }), heading.title) : t.status.nothing(heading.title);
    document.title = `${heading.title} – ${pageTitle}`;
    moveIn();
    paint();
    // The other language's page answers the same question.
    for (const other of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) other.search = location.search;
    const now = turn;
    void library.charts(state.indicator).then((charts) => {
      if (now === turn) readyMade.replaceChildren(...readyMadeLine(nearestChart(charts, state), state.indicator, book, voice, link));
    });
  }

  function fail(again: () => void): void {
    complaints.replaceChildren(element('p', {}, t.status.failed, ' ', element('button', { type: 'button', class: 'quiet-button', onclick: again }, t.status.retry)));
    moveIn();
  }

  /** Takes the place of what stood here while figures came; all at once, so that nothing moves about. */
  function moveIn(): void {
    if ('ready' in tool.dataset) return;
    tool.replaceChildren(status, form.root, element('div', { class: 'answer' }, complaints, figure, numbers));
    tool.dataset['ready'] = '';
  }

  function drawingOf({ book, picture, kind, choices: { state } }: Answer): Omit<Drawing, 'theme'> {
    return { picture, kind, voice, axes: { x: axisName(book, state.indicator, lang), y: axisName(book, state.other, lang) } };
  }

  function paint(): void {
    if (answer !== null) drawn.show({ ...drawingOf(answer), theme: pageTheme(window) }, stage.clientWidth);
  }

  /** What makes and saves files is fetched when one is asked for. */
  async function take(what: 'saveCsv' | 'savePng'): Promise<void> {
    const tools = await import('./extras.ts').catch(() => null);
    // A script that could not be fetched is not asked for twice by a browser; the address brings the same picture back.
    if (tools === null) return fail(() => location.reload());
    if (answer === null) return;
    const taken: Taken = { ...answer, drawing: drawingOf(answer), site: new URL(link(''), location.href).href, address: location.href };
    await tools[what](taken);
  }

  // Notes for a pointer are fetched by the first one, which comes only once where it is a finger.
  canvas.addEventListener('pointerenter', async (event) => {
    const tools = await import('./extras.ts').catch(() => null);
    if (tools === null) return;
    stage.append(tools.tooltip(canvas, drawn, voice, () => answer));
    canvas.dispatchEvent(new PointerEvent('pointermove', event));
  }, { once: true });
  const wide = window.matchMedia('(min-width: 60rem)');
  const openChoices = (): void => void (form.rest.open = wide.matches);
  wide.addEventListener('change', openChoices);
  openChoices();
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
