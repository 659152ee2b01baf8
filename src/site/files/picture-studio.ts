import type { PictureCache } from './picture-cache.ts';
import type { Painters, PaintOrder } from './picture-painters.ts';

/** How far the studio is. */
export interface StudioProgress {
  readonly painted: number;
  /** Found in the cache. */
  readonly kept: number;
  readonly all: number;
  readonly seconds: number;
}

/** What the studio does beside painting. */
export interface StudioEffects {
  /** Told after every picture made ahead. */
  readonly progress?: (progress: StudioProgress) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

interface Picture {
  readonly png: Uint8Array;
  readonly kept: boolean;
}

/** Paints pictures, each only once: those of earlier builds come from the cache, those asked for twice are painted once. */
export class Studio {
  private readonly underWay = new Map<string, Promise<Picture>>();
  private readonly cache: PictureCache;
  private readonly painters: Pick<Painters, 'paint'>;
  private readonly effects: StudioEffects;

  constructor(cache: PictureCache, painters: Pick<Painters, 'paint'>, effects: StudioEffects) {
    this.cache = cache;
    this.painters = painters;
    this.effects = effects;
  }

  /** One picture as PNG. */
  async picture(order: PaintOrder): Promise<Uint8Array> {
    return (await this.get(order)).png;
  }

  /**
   * Fills the cache ahead of need, `hands` pictures at a time. An order is drawn up only when its turn comes, so that a
   * site of thousands of charts never holds thousands of drawings. Rejects with the first picture that fails.
   */
  async ahead(orders: readonly (() => PaintOrder)[], hands: number): Promise<StudioProgress> {
    const start = this.effects.now();
    let [next, painted, kept] = [0, 0, 0];
    const report = (): StudioProgress => ({ painted, kept, all: orders.length, seconds: (this.effects.now() - start) / 1000 });
    const hand = async (): Promise<void> => {
      for (let order = orders[next++]; order !== undefined; order = orders[next++]) {
        const { kept: before } = await this.get(order());
        if (before) kept += 1;
        else painted += 1;
        this.effects.progress?.(report());
      }
    };
    await Promise.all(Array.from({ length: hands }, hand));
    return report();
  }

  private get(order: PaintOrder): Promise<Picture> {
    const key = this.cache.key(order);
    const found = this.underWay.get(key);
    if (found !== undefined) return found;
    // Noted before anything is awaited, so that two who ask at once get one picture.
    const making = this.make(key, order).finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    return making;
  }

  private async make(key: string, order: PaintOrder): Promise<Picture> {
    const kept = await this.cache.read(key);
    if (kept !== null) return { png: kept, kept: true };
    const png = await this.painters.paint(order);
    await this.cache.write(key, png);
    return { png, kept: false };
  }
}
