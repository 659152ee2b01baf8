/**
 * Shows what is known of a figure without leaving the page: a click on a number that leads to its row brings the row here, from the page
 * it stands on. That page is the only place where it is written, so the two cannot differ. Without this script the link leads there.
 */

/** `2019.kinh-phi.tong.thuc-hien`, as the hash of an address. */
const FIGURE = /^#\d[\dHQM/-]*(?:\.[a-z0-9-]+){3,4}$/;

/** Pages fetched, so that the second number of a place is there at once. */
const pages = new Map<string, Promise<Document>>();

/** Starts to answer clicks on numbers. `words` stand on the page's own panel. */
export function startFigurePanel(page: Document): void {
  const panel = page.querySelector<HTMLElement>('#so-nay');
  if (panel === null || !('popover' in panel)) return;
  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('main a[href]');
    if (link === null || panel.contains(link)) return;
    const url = new URL(link instanceof SVGAElement ? link.href.baseVal : link.href, page.baseURI);
    if (url.origin !== location.origin || !FIGURE.test(decodeURIComponent(url.hash))) return;
    // A link that is a row's own address is followed: it marks the row and fills the address bar.
    if (link.closest('tr')?.id === decodeURIComponent(url.hash.slice(1))) return;
    event.preventDefault();
    void open(panel, link, url);
  });
}

async function open(panel: HTMLElement, link: Element, url: URL): Promise<void> {
  const row = await find(url);
  // Whatever is wrong, no connection or a row that is gone, the address itself says best.
  if (row === null) return location.assign(url);
  panel.querySelector('.known')?.replaceChildren(...row);
  panel.querySelector<HTMLAnchorElement>('.row')!.href = url.href;
  // A mark of a chart is no anchor that a panel could stand beside.
  const beside = link instanceof HTMLElement;
  panel.classList.toggle('loose', !beside);
  panel.showPopover(beside ? { source: link } : {});
  panel.focus();
}

/** What the row says, as elements of this page; null where there is no such row. */
async function find(url: URL): Promise<Node[] | null> {
  const path = url.pathname;
  const here = path === location.pathname;
  const fetched = pages.get(path) ?? (here ? Promise.resolve(document) : read(path));
  pages.set(path, fetched);
  const place = await fetched.catch(() => null);
  const row = place?.getElementById(decodeURIComponent(url.hash.slice(1)));
  if (!place || !row || row.tagName !== 'TR') return null;
  const text = (selector: string): string => plain(row.querySelector(selector));
  const heading = row.closest('tbody')?.querySelector('.group th');
  const details = row.querySelector('details');
  const source = plain(details?.querySelector('summary'));
  const title = plain(details?.querySelector('.note > a'));
  const own = (node: Element): Node => document.importNode(node, true);
  return [
    line('kicker', `${plain(place.querySelector('h1'))}, ${text('.when')}`),
    line('what', `${plain(heading?.querySelector('a'))}: ${text('.kind')}`),
    line('value', row.dataset['value'] ?? text('.n')),
    ...[...row.querySelectorAll('.src > .doubt')].map(own),
    ...(source === title ? [] : [line('source', source)]),
    ...[...(details?.children ?? [])].filter(({ tagName }) => tagName !== 'SUMMARY').map(own),
  ];
}

/** The words of an element without what stands behind them. */
function plain(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('[popover]') ?? []) hidden.remove();
  return copy?.textContent?.trim() ?? '';
}

async function read(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function line(name: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}
