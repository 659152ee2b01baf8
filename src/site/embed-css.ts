import type { Drawing, DrawingName } from '../charts/embedded.ts';
import { fillClass, palette, strokeClass, tones, type Tone } from '../charts/palette.ts';
import { measures as m, SHOWN_FROM } from './embed-measures.ts';

/**
 * No web font: an embed asks for nothing. The system's own comes after fonts we know, because on Linux it may be DejaVu Sans, a
 * sixth wider than the font that drawings are measured with.
 */
const FACES = '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,sans-serif';

/** How high a drawing may grow with its column. */
const HIGHEST = 800;

/** Needed by the words around the drawing. */
const TEXT_TONES: readonly Tone[] = ['paper', 'ink', 'muted', 'grid', 'accent'];

/** How small a drawing may become in a low frame, so that its smallest words keep about 11 px, and how wide in a wide one, where it is not too high for that. */
const LIMITS: Readonly<Record<DrawingName, { readonly least: number; readonly most: number }>> = {
  slim: { least: 0.76, most: 360 },
  narrow: { least: 0.86, most: 480 },
  wide: { least: 0.8, most: 1200 },
};

/**
 * The style of an embed: everything in one sheet, system fonts, and only the colours its drawings use.
 *
 * The page fills its frame as a column whose drawing may shrink: at its natural height nothing shrinks, and in a frame that is
 * lower, because nobody listens to our messages, the drawing becomes smaller instead of being cut.
 */
export function embedCss(drawings: readonly Drawing[]): string {
  const used = tonesOf(drawings.map(({ svg }) => svg).join(''));
  return [
    `:root{${themed(used, 'light')}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-giao-dien=sang]){${themed(used, 'dark')}}}`,
    `:root[data-giao-dien=toi]{${themed(used, 'dark')}}`,
    '*{box-sizing:border-box;margin:0}',
    'html{height:100%;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}',
    `body{height:100%;font-family:${FACES};overflow-wrap:break-word}`,
    `main{height:100%;display:flex;flex-direction:column;padding:${m.padTop}px ${m.padX}px ${m.padBottom}px}`,
    'header,footer{flex:none}',
    `header{border-top:${m.rule}px double var(--ink);padding-top:${m.gap - m.rule}px}`,
    `h1{${type(m.title)};font-weight:600}`,
    `@media(min-width:${SHOWN_FROM.wide}px){h1{${type(m.titleWide)}}}`,
    `.phu{${type(m.sub)};color:var(--muted)}`,
    `.hinh{margin:${m.gap}px auto;width:100%;display:none}`,
    '.hinh svg{display:block;height:100%;max-width:100%;overflow:visible}',
    `svg{font-family:${FACES}}`,
    ...drawings.map(holder),
    ...turns(drawings),
    used.map((tone) => `.${fillClass(tone)}{fill:var(--${tone})}.${strokeClass(tone)}{stroke:var(--${tone})}`).join(''),
    `footer{${type(m.foot)};color:var(--muted);border-top:1px solid var(--grid);padding-top:${m.footGap}px}`,
    `@media(min-width:${m.broad.from}px){h1{${type(m.broad.title)}}.phu{${type(m.broad.sub)}}footer{${type(m.broad.foot)}}}`,
    'a{color:inherit;text-underline-offset:2px}',
    'a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}',
    'strong{font-weight:600;color:var(--ink)}',
    `.tin{color:var(--ink);border-left:${m.notice.bar}px solid var(--accent);padding-left:${m.notice.padX}px;margin-bottom:${m.notice.gap}px}`,
    '[data-tron] header{display:none}',
    '[data-tron] main{padding:0}',
    '@media(max-width:260px){main{padding-left:6px;padding-right:6px}}',
    '@media print{html,body,main{height:auto}.hinh{break-inside:avoid}}',
    '@media(forced-colors:active){:root:root{--paper:Canvas;--ink:CanvasText;--muted:CanvasText}svg{forced-color-adjust:none}}',
  ].join('');
}

/** Size and line height as a declaration. */
const type = ([size, leading]: readonly [number, number]): string => `font-size:${size}px;line-height:${leading}px`;

/** The room of one drawing: as high as its width asks for, and only so much less where the frame is low. */
function holder({ name, width, height }: Drawing): string {
  const { least } = LIMITS[name];
  // A high one would not fit on a screen.
  const most = Math.min(LIMITS[name].most, Math.floor((HIGHEST * width) / height));
  const ratio = Math.floor((height / width) * least * 1000) / 1000;
  return `.${name}{aspect-ratio:${width}/${height};max-width:${most}px;min-height:min(${Math.floor(height * least)}px,${ratio}*(100vw - ${m.padX * 2}px))}`;
}

/** Which drawing is shown in which frame: `shownAt` as rules. */
function turns([first, ...wider]: readonly Drawing[]): string[] {
  if (first === undefined) return [];
  let before = first.name;
  return [`.${before}{display:block}`, ...wider.map(({ name }) => {
    const rule = `@media(min-width:${SHOWN_FROM[name]}px){.${before}{display:none}.${name}{display:block}}`;
    before = name;
    return rule;
  })];
}

function tonesOf(svg: string): Tone[] {
  const classes = new Set([...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
  return tones.filter((tone) => TEXT_TONES.includes(tone) || classes.has(fillClass(tone)) || classes.has(strokeClass(tone)));
}

function themed(used: readonly Tone[], theme: 'light' | 'dark'): string {
  return [`color-scheme:${theme}`, ...used.map((tone) => `--${tone}:${palette[tone][theme]}`)].join(';');
}
