/**
 * For pages that carry our embeds: fits the height of each, however many there are, whenever they come, in shadow trees too. It
 * listens to frames whose address is ours and to nobody else.
 */
(() => {
  // The script stands beside the embeds; a page that bundles it into its own gets the address it was built for.
  const { src = '' } = (document.currentScript ?? {}) as HTMLScriptElement;
  const { href, origin: home } = new URL('.', /\/nhung\.js(\?|$)/.test(src) ? src : HOME);

  // One is enough for a site; a page may carry embeds of two, such as a mirror.
  const mark = `so-khuyen-cong ${href}`;
  if (mark in window) return;
  Object.assign(window, { [mark]: 1 });

  const isOurs = (frame: unknown): frame is HTMLIFrameElement =>
    frame instanceof HTMLIFrameElement && frame.src.startsWith(href) && /^(en\/)?nhung\//.test(frame.src.slice(href.length));
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

  /** Looks for the frame of a window, in open shadow trees too: there no selector reaches. */
  const search = (root: ParentNode, view: unknown): HTMLIFrameElement | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (isOurs(element) && element.contentWindow === view) return element;
      const inside = element.shadowRoot && search(element.shadowRoot, view);
      if (inside) return inside;
    }
    return undefined;
  };
  /** The frames of windows that have spoken: whoever floods a page with messages must not make it search again and again. */
  const known = new WeakMap<object, HTMLIFrameElement | undefined>();

  /** Asks a frame for its height and hands on how it should look. */
  const ask = (frame: HTMLIFrameElement): void => {
    const { giaoDien, tron } = frame.dataset;
    frame.contentWindow?.postMessage({ type: 'so-khuyen-cong', 'giao-dien': giaoDien, tron }, '*');
  };
  const looks = new MutationObserver((changes) => changes.forEach(({ target }) => isOurs(target) && ask(target)));
  const watch = (node: Node): void => looks.observe(node, { subtree: true, attributeFilter: ['data-giao-dien', 'data-tron'] });

  const frameOf = (view: object): HTMLIFrameElement | undefined => {
    if (!known.has(view)) {
      const plain = frames().find(({ contentWindow }) => contentWindow === view);
      const hidden = plain ? undefined : search(document, view);
      known.set(view, plain ?? hidden);
      if (hidden) {
        watch(hidden);
        ask(hidden);
      }
    }
    const frame = known.get(view);
    return isOurs(frame) ? frame : undefined;
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    // A sandboxed frame has the origin "null".
    if (!source || data?.type !== 'so-khuyen-cong' || typeof data.height !== 'number' || !(data.height > 0 && data.height < 1e4) || (origin !== home && origin !== 'null')) return;
    const frame = frameOf(source);
    // A host's style may count a border of its own into the height.
    if (frame) frame.style.height = `${Math.ceil(data.height) + (getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  });
  document.addEventListener('load', ({ target }) => {
    if (!isOurs(target)) return;
    // A window that was another's may be ours from now on.
    if (target.contentWindow) known.delete(target.contentWindow);
    ask(target);
  }, true);
  watch(document);
  frames().forEach(ask);
})();

/** Address of the site, ending with a slash; put in when the script is built. */
declare const HOME: string;
