/**
 * A thread that paints: SVG and width in, PNG out. The fonts come with the thread; those of the machine are never used, so
 * that a picture is the same everywhere.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { PaintAnswer, PaintOrder } from './picture-painters.ts';

const { fontFiles } = workerData as { fontFiles: string[] };
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' };

// A picture's pixels, 16 MB and more, lie outside the heap, where the collector does not see them pile up: unasked, it lets
// gigabytes gather. Asked after every picture, it takes a millisecond or two.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

// There is a thread for each processor already.
sharp.concurrency(1);

/** No dither: a chart is flat colours, and 256 of them show it as it was painted. With less effort the paper itself would be off by one. */
const PALETTE = { palette: true, quality: 100, effort: 4, dither: 0, compressionLevel: 9 } as const;

parentPort?.on('message', async ({ svg, width }: PaintOrder) => {
  parentPort?.postMessage(await paint(svg, width));
  collect();
});

/** Paints, and packs with a palette: a third of the bytes of a PNG in full colour. */
async function paint(svg: string, width: number): Promise<PaintAnswer> {
  try {
    const { pixels, width: across, height } = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render();
    const raw = { width: across, height, channels: 4 } as const;
    return { png: await sharp(pixels, { raw }).removeAlpha().png(PALETTE).toBuffer() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
