/**
 * What every page has of search: the button and the key that open its dialog. All else is fetched at the first use; a question
 * typed before it has come is not lost.
 */

import sheet from '../../styles/hits.css?url&no-inline';

/** What the dialog says before its script has come; all other words of search come with that. */
const WORDS = {
  vi: { label: 'Tỉnh, năm, chỉ tiêu…', close: 'Đóng' },
  en: { label: 'Province, year, indicator…', close: 'Close' },
};

/** Makes the button of a page open the dialog, and the page of search answer; does nothing on a page without a button. */
export function startSearch(page: Document, view: Window): void {
  const form = page.querySelector<HTMLFormElement>('.find-open');
  if (!form) return;
  const field = page.querySelector<HTMLInputElement>('#cau-hoi');
  if (field) whenAsked(field, view, () => {
    // Where it cannot be had, the index below is still whole.
    import('./find-page.ts').then(({ startFindPage }) => startFindPage(page, view)).catch(() => {});
  });
  let made: { readonly dialog: HTMLDialogElement; readonly input: HTMLInputElement } | undefined;
  let loading: Promise<void> | undefined;

  const load = (): void => {
    const { dialog, input } = (made ??= makeDialog(form));
    loading ??= import('./dialog.ts').then(({ startDialog }) => startDialog(dialog, input)).catch(() => {
      // Without its script the dialog's form still leads to the page of search; the next try may succeed.
      loading = undefined;
    });
  };
  const open = (event: Event): void => {
    event.preventDefault();
    // On the page of search there is a field already.
    if (field) return field.focus();
    load();
    if (!made!.dialog.open) made!.dialog.showModal();
    made!.input.select();
  };

  const button = form.querySelector('button');
  button?.setAttribute('aria-haspopup', 'dialog');
  button?.setAttribute('aria-keyshortcuts', '/');
  form.addEventListener('submit', open);
  page.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const typing = target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (key === '/' && !typing && !ctrlKey && !metaKey && !altKey) open(event);
  });
}

/** At once where the address or the field holds a question, else when the field is entered: who only reads the index fetches nothing. */
function whenAsked(field: HTMLInputElement, view: Window, start: () => void): void {
  if (view.location.search !== '' || field.value !== '' || field.ownerDocument.activeElement === field) start();
  else field.addEventListener('focus', start, { once: true });
}

/** The dialog before its script: a field whose form leads to the page of search, and a button that closes. */
function makeDialog({ ownerDocument: page, action }: HTMLFormElement) {
  const words = page.documentElement.lang === 'en' ? WORDS.en : WORDS.vi;
  const dialog = page.createElement('dialog');
  const form = page.createElement('form');
  const input = page.createElement('input');
  const leave = page.createElement('form');
  const close = page.createElement('button');
  dialog.className = 'finder';
  dialog.ariaLabel = input.ariaLabel = input.placeholder = words.label;
  form.id = 'tim-don';
  form.action = action;
  // Not of type "search": there the first Escape would only empty the field.
  Object.assign(input, { name: 'q', inputMode: 'search', enterKeyHint: 'go', autocomplete: 'off', autocapitalize: 'off', spellcheck: false });
  leave.method = 'dialog';
  close.textContent = words.close;
  leave.append(close);
  form.append(input);
  dialog.append(form, leave);
  dress(dialog);
  // A click beside the dialog closes it, as people expect.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  page.body.append(dialog);
  return { dialog, input };
}

/** Fetches the style sheet, which Astro would link from every page if it were imported. Until it is there the dialog listens unseen. */
function dress(dialog: HTMLDialogElement): void {
  const link = dialog.ownerDocument.createElement('link');
  dialog.style.opacity = '0';
  link.onload = link.onerror = () => dialog.style.removeProperty('opacity');
  link.rel = 'stylesheet';
  link.href = sheet;
  dialog.ownerDocument.head.append(link);
}
