/**
 * For the page of a chart: copies an embed code, and rewrites the codes for the look that is chosen. Without this script the codes
 * can be selected with one click and edited by hand.
 */
import { copyWith } from './copy.ts';

/** Starts the panel of a page; does nothing where there is none. */
export function startEmbedPanel(page: Document): void {
  const panel = page.querySelector<HTMLElement>('.embed-panel');
  if (panel === null) return;
  const codes = [...panel.querySelectorAll<HTMLElement>('.embed-code code')];
  const form = panel.querySelector('form');
  const status = panel.querySelector('[role=status]');

  for (const code of codes) {
    const button = code.closest('.embed-code')?.querySelector('button');
    if (button) copyWith(button, code, status);
  }

  if (!form) return;
  form.hidden = false;
  panel.querySelector('.embed-by-hand')?.remove();
  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    const query = `?giao-dien=${chosen.get('giao-dien')}${chosen.has('tron') ? '&amp;tron=1' : ''}`;
    for (const code of codes) code.textContent = code.textContent.replace(/\?giao-dien=[a-z-]+(?:&amp;tron=1)?/, query);
  });
}
