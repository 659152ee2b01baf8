/**
 * A thread that paints: SVG and width in, PNG out. The fonts come with the thread; those of the machine are never used, so
 * that a picture is the same everywhere.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { PaintAnswer, PaintOrder } from './picture-painters.ts';

const { fontFiles } = workerData as { fontFiles: string[] };
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' };

// A picture's pixels, 16 MB and more, lie outside the heap, where the collector does not see them pile up: unasked, it lets
// gigabytes gather. Asked after every picture, it takes a millisecond or two.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

parentPort?.on('message', ({ svg, width }: PaintOrder) => {
  parentPort?.postMessage(paint(svg, width));
  collect();
});

function paint(svg: string, width: number): PaintAnswer {
  try {
    return { png: new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
