import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PictureCache } from './picture-cache.ts';
import { Painters, type PaintOrder } from './picture-painters.ts';
import { Studio, type StudioProgress } from './picture-studio.ts';

/** Paths are taken from the project's folder: a build runs from bundles that lie elsewhere. */
const PROJECT = process.cwd();
const FONTS = ['400Regular/BeVietnamPro_400Regular.ttf', '600SemiBold/BeVietnamPro_600SemiBold.ttf'];
const PROGRAM = join(PROJECT, 'src', 'site', 'files', 'picture-worker.ts');
const SECONDS_BETWEEN_REPORTS = 2;

/** TTF files of the site's family, regular and semibold; the renderer cannot read the web's WOFF2, and would not say so. */
export function pictureFonts(): string[] {
  const { resolve } = createRequire(join(PROJECT, 'package.json'));
  return FONTS.map((file) => resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));
}

/** As many threads as there are processors. */
export function makePainters(): Painters {
  return new Painters(availableParallelism(), PROGRAM, pictureFonts());
}

/** What decides how a drawing looks, beside the drawing: the program that paints, its libraries and its fonts. */
export function painterName(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { devDependencies: Readonly<Record<string, string>> };
  const libraries = ['@resvg/resvg-js', 'sharp'].map((name) => `${name} ${devDependencies[name]}`);
  const files = [PROGRAM, ...pictureFonts()].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
  return [...libraries, ...files].join(' ');
}

/** Beside the sources, not in `node_modules`: an `npm ci` throws that away, and a thousand pictures with it. */
export const PICTURE_CACHE = join(PROJECT, '.cache', 'pictures');

const cache = new PictureCache(PICTURE_CACHE, painterName());
const painters = makePainters();
let lastReport = 0;
const studio = new Studio(cache, painters, { now: Date.now, progress: (progress) => tellNowAndThen(progress) });

/** One picture as PNG, painted now or before. */
export function picture(order: PaintOrder): Promise<Uint8Array> {
  return studio.picture(order);
}

/** Paints all of a build's pictures on all processors while its pages are written; tells how far it is on the console. */
export async function paintAhead(orders: readonly (() => PaintOrder)[]): Promise<void> {
  lastReport = Date.now();
  const { painted, kept, seconds } = await studio.ahead(orders, availableParallelism());
  tell(`Ảnh biểu đồ: vẽ mới ${painted}, dùng lại ${kept}, ${seconds.toFixed(1)} giây.`);
  await cache.prune(Date.now());
  await painters.close();
}

function tellNowAndThen({ painted, kept, all, seconds }: StudioProgress): void {
  if (Date.now() - lastReport < SECONDS_BETWEEN_REPORTS * 1000) return;
  lastReport = Date.now();
  tell(`Ảnh biểu đồ: đã vẽ ${painted}, dùng lại ${kept}, còn ${all - painted - kept} (${seconds.toFixed(0)} giây)`);
}

/** Astro leaves a line open while it writes a file: ours begins anew, and Astro's time of that file ends it. */
function tell(line: string): void {
  process.stdout.write(`\n     ${line}`);
}
