import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaintOrder } from './picture-painters.ts';

const KEPT_DAYS = 30;

/**
 * Painted pictures by what they show: the same drawing has the same key, whatever it is called and wherever it is used.
 * Several builds may use one folder at once.
 */
export class PictureCache {
  private readonly used = new Set<string>();
  private readonly dir: string;
  private readonly painter: string;

  /** `painter` names what else decides how a picture looks: the renderer's version and its fonts. */
  constructor(dir: string, painter: string) {
    this.dir = dir;
    this.painter = painter;
  }

  /** Key of a picture; from now on it counts as used. */
  key({ svg, width }: PaintOrder): string {
    const key = createHash('sha256').update(`${this.painter}\n${width}\n${svg}`).digest('hex');
    this.used.add(key);
    return key;
  }

  /** A picture painted before, or null. */
  read(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return readFile(this.file(key)).catch(() => null);
  }

  /** Keeps a picture. It appears whole or not at all, also to another build that looks at this moment. */
  async write(key: string, png: Uint8Array): Promise<void> {
    await mkdir(this.dir, { recursive: true });
    const unfinished = join(this.dir, `${key}.${randomUUID()}.part`);
    await writeFile(unfinished, png);
    await rename(unfinished, this.file(key));
  }

  /** Throws away what this process has not used and nobody has painted for a month before `now`. */
  async prune(now: number): Promise<void> {
    for (const name of await readdir(this.dir).catch(() => [])) {
      if (this.used.has(name.replace(/\..*$/, ''))) continue;
      const file = join(this.dir, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now }));
      if (now - mtimeMs > KEPT_DAYS * 86_400_000) await rm(file, { force: true });
    }
  }

  private file(key: string): string {
    return join(this.dir, `${key}.png`);
  }
}
