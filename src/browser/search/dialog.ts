import { findStrings } from '../../words/find-strings.ts';
import type { Lang } from '../../words/lang.ts';
import { Asker } from './asker.ts';
import { Library } from './library.ts';
import { resultLink } from './result-view.ts';
import { addressesOf, siteFiles } from './site-files.ts';

const LIMITS = { names: 7, figures: 4, rows: 5 };

/**
 * Makes the dialog of search answer while its reader types: a combobox whose list the arrow keys walk, as the ARIA practices
 * describe it. Enter opens what is marked, Escape closes.
 */
export function startDialog(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  const page = dialog.ownerDocument;
  const lang: Lang = page.documentElement.lang === 'en' ? 'en' : 'vi';
  const { root, files } = addressesOf(input.form?.action ?? '');
  const t = findStrings(lang);
  const { list, status, all } = addParts(dialog, lang);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) input.setAttribute(name, value);
  let marked = -1;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const mark = (next: number, scroll: boolean): void => {
    const links = options();
    marked = links.length === 0 ? -1 : (next + links.length) % links.length;
    links.forEach((link, i) => link.setAttribute('aria-selected', String(i === marked)));
    const link = links[marked];
    if (link === undefined) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', link.id);
    if (scroll) link.scrollIntoView({ block: 'nearest' });
  };

  const asker = new Asker(new Library(siteFiles(files), lang), lang, LIMITS, {
    show({ results }) {
      // What was marked stays so, wherever it moves when more comes.
      const before = marked > 0 ? options()[marked]?.getAttribute('href') : undefined;
      list.replaceChildren(...results.map((result, i) => {
        const link = resultLink(page, result, root, lang);
        link.id = `tim-thay-${i}`;
        link.tabIndex = -1;
        link.setAttribute('role', 'option');
        return link;
      }));
      all.textContent = results.length > 0 ? t.all : t.index;
      input.setAttribute('aria-expanded', String(results.length > 0));
      mark(Math.max(0, options().findIndex((link) => link.getAttribute('href') === before)), false);
    },
    say(text) {
      status.textContent = text;
    },
  });

  const ask = (): void => {
    marked = -1;
    dialog.classList.toggle('asked', input.value.trim() !== '');
    void asker.ask(input.value);
  };

  input.addEventListener('input', ask);
  input.addEventListener('keydown', (event) => {
    // Keys that end a syllable in a Vietnamese input method belong to it.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(marked + (event.key === 'ArrowDown' ? 1 : -1), true);
    } else if (event.key === 'Enter') {
      const link = options()[marked];
      // Without results the form leads to the page of search, which says more.
      if (link === undefined) return;
      event.preventDefault();
      link.click();
    }
  });
  // A result may be on this very page, behind the dialog; one that opens elsewhere leaves the others where they are.
  list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey) dialog.close();
  });
  ask();
}

/** What the dialog has beside its field: a hint before anything is typed, then results, how many, and the way to all of them. */
function addParts(dialog: HTMLDialogElement, lang: Lang): Record<'list' | 'status' | 'all', HTMLElement> {
  const t = findStrings(lang);
  const make = (tag: string, name: string, text: string): HTMLElement => {
    const part = dialog.ownerDocument.createElement(tag);
    part.className = name;
    part.textContent = text;
    return part;
  };
  const [tip, list, end, status, all] = [make('p', 'tip', t.examples), make('div', 'list', ''), make('div', 'end', ''), make('p', '', ''), make('button', '', t.all)];
  list.id = 'tim-thay';
  list.setAttribute('role', 'listbox');
  list.ariaLabel = t.results;
  status.setAttribute('role', 'status');
  all.setAttribute('form', 'tim-don');
  end.append(status, all);
  dialog.append(tip, list, end);
  return { list, status, all };
}
