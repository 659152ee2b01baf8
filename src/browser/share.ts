/** For the page of a chart: copies its address, and opens the device's own list of who can take it. Without scripts the links beside remain. */
import { copyWith } from './copy.ts';

/** Starts the share panel of a page; does nothing where there is none. */
export function startShare(page: Document): void {
  const panel = page.querySelector<HTMLElement>('.share');
  if (panel === null) return;
  const { title = '', address: url = '' } = panel.dataset;
  const [shown, button, device] = [panel.querySelector<HTMLElement>('.address'), panel.querySelector<HTMLButtonElement>('.copy-address'), panel.querySelector<HTMLButtonElement>('.share-by-device')];
  if (shown && button) copyWith(button, shown);
  if (!device || !navigator.canShare?.({ title, url })) return;
  device.hidden = false;
  device.addEventListener('click', () => {
    // Who closes the list has not failed.
    navigator.share({ title, url }).catch(() => {});
  });
}
