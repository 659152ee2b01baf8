import { findStrings } from '../../words/find-strings.ts';
import type { Lang } from '../../words/lang.ts';
import { Asker } from './asker.ts';
import { Library } from './library.ts';
import { resultLink } from './result-view.ts';
import { addressesOf, siteFiles } from './site-files.ts';

const LIMITS = { names: 30, figures: 12, rows: 40 };

/** Shows all results of the question in the address, and keeps the address in step with what is typed, so that it can be shared. */
export function startFindPage(page: Document, view: Window): void {
  const form = page.querySelector<HTMLFormElement>('.find-form');
  const input = form?.querySelector('input');
  const list = page.querySelector('#ket-qua');
  const status = page.querySelector('#ket-qua-noi');
  if (!form || !input || !list || !status) return;
  const lang: Lang = page.documentElement.lang === 'en' ? 'en' : 'vi';
  const t = findStrings(lang);
  const { root, files } = addressesOf(form.action);
  const title = page.title;

  const asker = new Asker(new Library(siteFiles(files), lang), lang, LIMITS, {
    show({ results }) {
      list.replaceChildren(...results.map((result) => {
        const item = page.createElement('li');
        item.append(resultLink(page, result, root, lang));
        return item;
      }));
    },
    say(text) {
      status.textContent = text;
    },
  });
  const show = (): void => {
    const question = input.value.trim();
    page.title = question === '' ? title : title.replace(t.title, () => t.titleOf(question));
    void asker.ask(input.value);
  };
  const read = (): void => {
    input.value = new URLSearchParams(view.location.search).get('q') ?? '';
    show();
  };

  input.addEventListener('input', () => {
    const question = input.value.trim();
    // Every key is not a page of its own: the back button leads to where the reader came from.
    view.history.replaceState(null, '', question === '' ? view.location.pathname : `?q=${encodeURIComponent(question)}`);
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  view.addEventListener('popstate', read);
  if (view.location.search !== '') read();
  else if (input.value !== '') show();
}
