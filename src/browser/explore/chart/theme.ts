/** The colours a canvas is painted with. A canvas follows no style sheet: it asks the page's for its palette. */
import { textTone, type Tone } from '../../../charts/palette.ts';

/** Colours by tone, and whether the system has only its own. */
export interface Theme {
  colour(tone: Tone): string;
  /** Words in the colour of a series. */
  words(tone: Tone): string;
  /** The reader's system chose all colours: series differ by shape and texture only. */
  readonly forced: boolean;
}

/** The face of the site. */
export const FACE = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";

/** The theme of the page as it is now: on a screen by day or night, or on paper. */
export function pageTheme(view: Window): Theme {
  if (view.matchMedia('(forced-colors: active)').matches) return forcedTheme(view.document);
  const style = view.getComputedStyle(view.document.documentElement);
  return plainTheme((tone) => style.getPropertyValue(`--${tone}`));
}

/** A theme of plain colours. */
export function plainTheme(colour: (tone: Tone) => string): Theme {
  return { colour, words: (tone) => colour(textTone(tone)), forced: false };
}

/** Calls back whenever the theme changes: day and night, forced colours, before and after printing. */
export function onThemeChange(view: Window, call: () => void): void {
  for (const query of ['print', '(forced-colors: active)', '(prefers-color-scheme: dark)']) view.matchMedia(query).addEventListener('change', call);
}

/** Grounds are the system's canvas, what stands on them in the few other colours it has. */
function forcedTheme(page: Document): Theme {
  const probe = page.createElement('span');
  page.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = name;
    return page.defaultView?.getComputedStyle(probe).color ?? name;
  };
  const [ground, text, grey, link, marked] = ['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'Highlight'].map(read) as [string, string, string, string, string];
  probe.remove();
  const grounds: readonly Tone[] = ['paper', 'paper2', 'void', 'onkcqg', 'onkcdp', 'ontong'];
  const quiet: readonly Tone[] = ['grid', 'rule', 'muted', 'tong'];
  const colour = (tone: Tone): string =>
    grounds.includes(tone) ? ground : quiet.includes(tone) ? grey : tone === 'kcqg' || tone === 'accent' ? link : tone === 'plum' ? marked : text;
  return { colour, words: (tone) => (quiet.includes(tone) ? text : colour(tone)), forced: true };
}
