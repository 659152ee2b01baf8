/**
 * Runs inside every embed: reads the look from the address, and tells the page around it how high the embed is, in the four
 * dialects that hosts speak. A classic script without imports, because a sandbox without an origin runs nothing else; it
 * touches no storage, no cookie and no network.
 */
(() => {
  const LOOKS = ['sang', 'toi', 'tu-dong'];
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  /** WordPress names the frame in the hash, pym in the query. */
  const secret = /[#&?]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  const pym = query.get('childId');

  /** `giao-dien` is a look's name, `tron` leaves out title and margins; an unknown value changes nothing. */
  const dress = (look: unknown, plain: unknown): void => {
    if (LOOKS.includes(look as string)) root.dataset['giaoDien'] = look as string;
    if (plain === '1' || plain === '0') root.toggleAttribute('data-tron', plain === '1');
  };
  dress(query.get('giao-dien'), query.get('tron'));

  if (parent === window) return;
  const say = (message: unknown): void => parent.postMessage(message, '*');

  /** The height at which nothing has to shrink; it follows from the width alone. 0 while nothing is laid out. */
  const height = (): number => {
    const main = document.querySelector('main');
    if (main === null || innerWidth === 0) return 0;
    const styles = getComputedStyle(main);
    let sum = parseFloat(styles.paddingTop) + parseFloat(styles.paddingBottom);
    for (const part of main.children) {
      const box = part.getBoundingClientRect();
      if (box.width === 0) continue;
      const { width, height: ground } = part.querySelector('svg')?.viewBox.baseVal ?? { width: 0, height: 0 };
      const { marginTop, marginBottom } = getComputedStyle(part);
      sum += parseFloat(marginTop) + parseFloat(marginBottom) + (width > 0 ? (box.width * ground) / width : box.height);
    }
    return Math.ceil(sum - 0.01);
  };

  let last = 0;
  let before = 0;
  let changed = 0;
  const tell = (again: boolean): void => {
    const measured = height();
    // A host whose scroll bar comes and goes with our height would swing for ever: the higher of two heights stays.
    const swings = measured === before && measured < last && performance.now() - changed < 500;
    const now = swings ? last : measured;
    if (now === 0 || (now === last && !again)) return;
    if (now !== last) [before, last, changed] = [last, now, performance.now()];
    say({ type: 'so-khuyen-cong', id: root.dataset['bieuDo'], height: now });
    say({ sentinel: 'amp', type: 'embed-size', height: now });
    if (secret) say({ message: 'height', value: now, secret });
    if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${now}`);
  };

  // A page that asks often is answered ten times a second at most.
  let asked = 0;
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== parent || data?.type !== 'so-khuyen-cong') return;
    dress(data['giao-dien'], data.tron);
    asked ||= window.setTimeout(() => {
      asked = 0;
      tell(true);
    }, 100);
  });

  addEventListener('DOMContentLoaded', () => {
    tell(false);
    const sizes = new ResizeObserver(() => tell(false));
    document.querySelectorAll('main > *').forEach((part) => sizes.observe(part));
    // The WordPress sandbox lets no link out: WordPress itself opens it.
    if (secret) {
      addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a');
        if (link === null) return;
        event.preventDefault();
        say({ message: 'link', value: link.href, secret });
      });
    }
  });
  addEventListener('load', () => tell(true));
  addEventListener('resize', () => tell(false));
  addEventListener('pageshow', () => tell(true));
  document.addEventListener('visibilitychange', () => tell(true));
  document.fonts?.ready.then(() => tell(false));
})();
