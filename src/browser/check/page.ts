/** The script of `/kiem-tra/`: takes files, hands them to the worker, shows what comes back. */
import { dayInHanoi, formatDate } from '../../words/dates.ts';
import type { FetchRows } from './cell-grid.ts';
import type { News, Order, ShownRow } from './protocol.ts';
import { resultView, verdictOf } from './result-view.ts';
import { voiceOf, type Voice } from './voice.ts';

/** Brings the page to life, in its language. */
export async function start(): Promise<void> {
  const tool = byId('cong-cu');
  const zone = byId('khung-tha');
  const input = byId('chon-tep') as HTMLInputElement;
  const status = byId('trang-thai');
  // The live region tells the steps only; the percentages would drown them.
  const step = byId('buoc');
  const bar = byId('tien-do') as HTMLProgressElement;
  const out = byId('ket-qua');
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const voice = await voiceOf(lang);
  const t = voice.t.status;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const send = (order: Order): void => worker.postMessage(order);
  const waiting = new Map<string, (rows: readonly ShownRow[]) => void>();
  let job = 0;
  let ready = false;
  let chosen: readonly File[] = [];

  const check = (files: readonly File[]): void => {
    chosen = files;
    if (ready && files.length > 0) again((own) => ({ type: 'check', job: own, files, today: today() }));
  };
  const again = (order: (own: number) => Order): void => {
    job += 1;
    waiting.clear();
    makeRoom(out);
    // The last result stays, out of reach, until the next one takes its place.
    out.inert = true;
    bar.hidden = false;
    status.textContent = t.read;
    send(order(job));
  };
  const fetchOf = (own: number): FetchRows => (file, from, count) =>
    new Promise((resolve) => {
      waiting.set(`${file} ${from}`, resolve);
      send({ type: 'rows', job: own, file, from, count });
    });
  const hear = (news: News): void => {
    if (news.type === 'ready') {
      ready = true;
      bar.hidden = true;
      status.textContent = t.ready(formatDate(news.release.slice(0, 10), lang));
      tool.dataset['ready'] = '';
      // A file may have been dropped before the ledger was there.
      check(chosen);
    } else if (news.type === 'failed' && (news.job === job || news.what === 'ledger')) {
      bar.hidden = true;
      step.textContent = '';
      out.inert = false;
      out.replaceChildren();
      status.textContent = news.what === 'ledger' ? t.noLedger : t.badFile;
    } else if (news.type === 'progress' && news.job === job) {
      if (news.stage !== 'read') status.textContent = t[news.stage];
      step.textContent = sayReached(news, voice);
      if (news.total > 0) bar.value = news.done / news.total;
      else bar.removeAttribute('value');
    } else if (news.type === 'rows' && news.job === job) {
      waiting.get(`${news.file} ${news.from}`)?.(news.rows);
      waiting.delete(`${news.file} ${news.from}`);
    } else if (news.type === 'result' && news.job === job) {
      bar.hidden = true;
      step.textContent = '';
      status.textContent = t.done(verdictOf(news.result, voice));
      const { root, heading } = resultView(news.result, fetchOf(job), (answers) => again((own) => ({ type: 'answer', job: own, answers, today: today() })), voice);
      out.inert = false;
      out.replaceChildren(root);
      heading.focus({ preventScroll: true });
      // At the lower edge of a phone it would be seen without what it heads.
      if (heading.getBoundingClientRect().top > innerHeight / 2) heading.scrollIntoView();
    }
  };

  worker.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data));
  worker.addEventListener('error', () => hear({ type: 'failed', job, what: ready ? 'file' : 'ledger' }));
  input.addEventListener('change', () => {
    check([...(input.files ?? [])]);
    // The same file, mended, may be chosen again.
    input.value = '';
  });
  for (const type of ['dragenter', 'dragover']) zone.addEventListener(type, (event) => (event.preventDefault(), (zone.dataset['over'] = '')));
  for (const type of ['dragleave', 'drop']) zone.addEventListener(type, () => delete zone.dataset['over']);
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    check([...(event.dataTransfer?.files ?? [])]);
  });
  // A file may have been chosen before this script was there.
  chosen = [...(input.files ?? [])];
  input.value = '';
  const addressOf = (name: string): string => new URL(tool.dataset[name] ?? '', document.baseURI).href;
  send({ type: 'open', ledger: addressOf('ledger'), pages: addressOf('pages'), lang });
}

/** Makes room for the result at once, so that nothing moves when it comes. What stands below goes out of sight without being seen to move. */
function makeRoom(out: HTMLElement): void {
  if (out.dataset['shown'] !== undefined) return;
  out.dataset['shown'] = '';
  document.body.dataset['moving'] = '';
  requestAnimationFrame(() => requestAnimationFrame(() => delete document.body.dataset['moving']));
}

function today(): string {
  return dayInHanoi(new Date());
}

function sayReached({ stage, done, total }: Extract<News, { type: 'progress' }>, { t: { status: t }, say }: Voice): string {
  if (stage !== 'read') return '';
  return total > 0 ? t.percent(say(Math.floor((100 * done) / total))) : t.row(say(done));
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
