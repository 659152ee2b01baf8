/**
 * For pages that carry our embeds: fits the height of each, however many there are and whenever they come. It listens to
 * frames whose address is ours and to nobody else.
 */
(() => {
  if ('soKhuyenCong' in window) return;
  Object.assign(window, { soKhuyenCong: 1 });

  // The script stands beside the embeds; a page that bundles it into its own gets the address it was built for.
  const { src = '' } = (document.currentScript ?? {}) as HTMLScriptElement;
  const home = new URL('nhung/', /\/nhung\.js(\?|$)/.test(src) ? src : HOME);

  const isOurs = (frame: unknown): frame is HTMLIFrameElement => frame instanceof HTMLIFrameElement && frame.src.startsWith(home.href);
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

  /** Asks a frame for its height and hands on how it should look. */
  const ask = (frame: HTMLIFrameElement): void => {
    const { giaoDien, tron } = frame.dataset;
    frame.contentWindow?.postMessage({ type: 'so-khuyen-cong', 'giao-dien': giaoDien, tron }, '*');
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    // A sandboxed frame has the origin "null".
    if (data?.type !== 'so-khuyen-cong' || typeof data.height !== 'number' || !(data.height > 0 && data.height < 1e4) || (origin !== home.origin && origin !== 'null')) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.ceil(data.height)}px`;
  });
  document.addEventListener('load', ({ target }) => isOurs(target) && ask(target), true);
  new MutationObserver((changes) => changes.forEach(({ target }) => isOurs(target) && ask(target))).observe(document, {
    subtree: true,
    attributeFilter: ['data-giao-dien', 'data-tron'],
  });
  frames().forEach(ask);
})();

/** Address of the site, ending with a slash; put in when the script is built. */
declare const HOME: string;
