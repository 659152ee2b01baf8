/**
 * Filters the gallery of charts by what the address asks for: `?noi=bac-giang&nam=2023&nhom=binh-chon&kieu=line`. The page is
 * whole without it; the form appears only when this runs.
 */

/** Filters a page; does nothing where there is no gallery. */
export function startGallery(page: Document, view: Window): void {
  const form = page.querySelector<HTMLFormElement>('form.filter');
  const status = form?.querySelector('[role=status]');
  if (!form || !status) return;
  const items = [...page.querySelectorAll<HTMLElement>('.gallery li[data-kieu]')];
  const groups = [...page.querySelectorAll<HTMLElement>('section.entry:has(.gallery)')];
  const selects = [...form.querySelectorAll('select')];
  const numbers = new Intl.NumberFormat(page.documentElement.lang === 'vi' ? 'vi-VN' : 'en-GB');

  const show = (): void => {
    const asked = selects.filter(({ value }) => value !== '');
    let shown = 0;
    for (const item of items) {
      const fits = asked.every(({ name, value }) => item.dataset[name]?.split(' ').includes(value));
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) {
      const fitting = group.querySelectorAll('.gallery li:not([hidden])').length;
      group.hidden = fitting === 0;
      // The count in the margin is of all of them.
      group.querySelector('.side .count')?.toggleAttribute('hidden', asked.length > 0);
      const entry = page.querySelector(`.toc a[href="#${group.id}"]`)?.closest('li');
      if (!entry) continue;
      entry.hidden = fitting === 0;
      const count = entry.querySelector('.tag');
      if (count) count.textContent = numbers.format(fitting);
    }
    for (const drawing of page.querySelectorAll<HTMLElement>('.specimen')) drawing.hidden = asked.length > 0;
    status.textContent = asked.length === 0 ? '' : (shown === 0 ? form.dataset['none'] : form.dataset['shown']?.replace('{}', numbers.format(shown))) ?? '';
    form.querySelector<HTMLElement>('[type=reset]')!.hidden = asked.length === 0;
  };
  const read = (): void => {
    const asked = new URLSearchParams(view.location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? '';
      // A value the gallery does not know would leave the field blank and hide everything.
      if (select.selectedIndex < 0) select.value = '';
    }
    show();
  };
  const write = (): void => {
    const asked = new URLSearchParams(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
    view.history.replaceState(null, '', asked.size === 0 ? view.location.pathname : `?${asked}`);
    show();
  };

  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => view.setTimeout(write));
  view.addEventListener('popstate', read);
  form.hidden = false;
  read();
}
