/** What a drawing defines once and uses often: hatchings by tone, and windows. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { filled, round, stroked } from './paint.ts';
import type { Tone } from './palette.ts';
import type { GroupMark } from './scene.ts';

/** Collects definitions while marks are drawn; every id begins with `prefix`. */
export class Definitions {
  private readonly found = new Map<string, Element>();
  private readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** Reference to the hatching of a tone. */
  hatch(tone: Tone, dense: boolean, grain = 1): string {
    const id = `${this.prefix}-${dense ? 'd' : 'h'}-${tone}`;
    if (!this.found.has(id)) {
      const step = dense ? 5 : 6;
      const pattern = { id, width: step, height: step, patternUnits: 'userSpaceOnUse' };
      const turn = `rotate(${dense ? -45 : 45})${grain === 1 ? '' : `scale(${round(grain)})`}`;
      this.found.set(
        id,
        s('pattern', { ...pattern, patternTransform: turn }, [
          ...(dense ? [s('path', { d: `M0 0H${step}V${step}H0z`, ...filled(tone), fillOpacity: 0.45 })] : []),
          s('path', { d: `M0 0V${step}`, strokeWidth: dense ? 4 : 2.2, ...stroked(tone) }),
        ]),
      );
    }
    return `url(#${id})`;
  }

  /** Reference to a window. */
  window(clip: NonNullable<GroupMark['clip']>): string {
    const id = `${this.prefix}-w${this.found.size}`;
    const { x, y, width, height } = clip;
    const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
    this.found.set(id, s('clipPath', { id }, [s('rect', box)]));
    return `url(#${id})`;
  }

  /** All definitions, or nothing. */
  elements(): Element[] {
    return this.found.size === 0 ? [] : [s('defs', [...this.found.values()])];
  }
}
