/** Dots of five shapes, those of the legend, as an element and a kind of dataset of Chart.js. */
import { DatasetController, Element, type UpdateMode } from 'chart.js';
import type { Shape } from '../picture.ts';
import { strokesOf, SWATCH } from '../swatch.ts';

/** How the dots of a dataset look. */
export interface DotLook {
  readonly shape: Shape;
  readonly radius: number;
  readonly fill: string;
  readonly rim: string;
  readonly weight: number;
  /** The rim of a dot that is pointed at. */
  readonly pointed: string;
}

/** Radius of a shape in a swatch. */
const DRAWN = 5;

/** One dot. */
export class Dot extends Element<{ x: number; y: number; look: DotLook }> {
  static id = 'dot';

  draw(context: CanvasRenderingContext2D): void {
    const { x, y, look } = this as unknown as { x: number; y: number; look: DotLook };
    const size = (look.radius + (this.active ? 2 : 0)) / DRAWN;
    context.save();
    context.translate(x, y);
    context.scale(size, size);
    context.translate(-SWATCH / 2, -SWATCH / 2);
    context.fillStyle = look.fill;
    context.strokeStyle = this.active ? look.pointed : look.rim;
    for (const { d, fill = false, weight = 1 } of strokesOf({ shape: look.shape })) {
      const path = new Path2D(d);
      context.lineWidth = (fill ? look.weight : weight) / size;
      if (fill) context.fill(path);
      context.stroke(path);
    }
    context.restore();
  }
}

/** A dataset of dots: `look` says how they look, `data` where they are. */
export class DotController extends DatasetController {
  static id = 'dots';
  static defaults = { datasetElementType: false, dataElementType: 'dot' };

  override update(mode: UpdateMode): void {
    const { data } = this._cachedMeta;
    this.updateElements(data as never, 0, data.length, mode);
  }

  override updateElements(dots: Element[], start: number, count: number, mode: UpdateMode): void {
    const { xScale, yScale } = this._cachedMeta;
    const { look } = this.getDataset() as unknown as { look: DotLook };
    for (let i = start; i < start + count; i++) {
      const { x, y } = this.getParsed(i) as { x: number; y: number };
      this.updateElement(dots[i]!, i, { x: xScale!.getPixelForValue(x), y: yScale!.getPixelForValue(y), look }, mode);
    }
  }
}
