import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site. */
export interface BuiltPage {
  /** Path on the site, without a leading slash: `tinh/bac-giang/`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Every HTML page of a built site, in a fixed order; embeds excepted, which are no pages of the site. */
export function readPages(dir: string): readonly BuiltPage[] {
  return read(dir, (file) => !/^(?:en\/)?nhung\//.test(file));
}

/** Every embed of a built site, live and frozen, in both languages, in a fixed order. */
export function readEmbeds(dir: string): readonly BuiltPage[] {
  return read(dir, (file) => /^(?:en\/)?nhung\//.test(file));
}

function read(dir: string, which: (file: string) => boolean): readonly BuiltPage[] {
  return filesIn(dir)
    .filter((file) => file.endsWith('.html') && which(file))
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      return { path: file.replace(/index\.html$/, ''), html, root: parse(html, { comment: true }) };
    });
}

/** Every file of a built site, with forward slashes, in a fixed order. */
export function filesIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Bytes of a text as a server sends it. */
export function gzipped(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}
