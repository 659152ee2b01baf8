import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** All that a build reads of the project, its packages excepted. */
const PARTS = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const STORIES = join('src', 'content', 'bai-viet');

/**
 * Copies the site to a folder of its own, so that building it disturbs nothing in the project. Without stories it can be
 * built from any ledger: stories name figures of the real one. `leftOut` names folders of pages, as they are called below their language, that are not to be built.
 */
export async function copySite(project: string, dir: string, stories: 'with stories' | 'without stories', leftOut: readonly string[] = []): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const part of PARTS) await cp(join(project, part), join(dir, part), { recursive: true });
  await linkPackages(project, dir);
  for (const pages of leftOut) await rm(join(dir, 'src', 'pages', '[...lang]', pages), { recursive: true });
  if (stories === 'with stories') return;
  await rm(join(dir, STORIES), { recursive: true, force: true });
  await mkdir(join(dir, STORIES), { recursive: true });
}

const FLOOR_CONFIG = `export default { trailingSlash: 'always', compressHTML: true, devToolbar: { enabled: false } };
`;

/** A title, a sentence and one chart of ten bars: nothing that any site could leave out. */
const FLOOR_PAGE = `---
export function getStaticPaths() {
  return Array.from({ length: Number(process.env.FLOOR_PAGES) }, (_, n) => ({ params: { page: String(n) }, props: { n } }));
}
const { n } = Astro.props;
const values = Array.from({ length: 10 }, (_, i) => 10 + ((n * 31 + i * 17) % 90));
---
<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>Trang {n}</title></head>
  <body>
    <h1>Trang {n}</h1>
    <p>Mười con số đặt ra để thử.</p>
    <svg viewBox="0 0 640 240" role="img" aria-label="Mười cột">
      {values.map((value, i) => (
        <g><rect x={80} y={i * 24} width={value * 5} height={18} /><text x={84 + value * 5} y={i * 24 + 14}>{value}</text></g>
      ))}
    </svg>
  </body>
</html>
`;

/** Writes the barest Astro site that draws one chart on every page: no site of as many pages can be built faster with Astro. */
export async function writeFloor(project: string, dir: string): Promise<void> {
  await mkdir(join(dir, 'src', 'pages'), { recursive: true });
  await writeFile(join(dir, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(dir, 'astro.config.mjs'), FLOOR_CONFIG);
  await writeFile(join(dir, 'src', 'pages', '[...page].astro'), FLOOR_PAGE);
  await linkPackages(project, dir);
}

async function linkPackages(project: string, dir: string): Promise<void> {
  await symlink(join(project, 'node_modules'), join(dir, 'node_modules'), 'dir');
}
