import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from './settings.ts';

/** The module that holds the ledger, as Vite names it. */
const LOADER = fileURLToPath(new URL('load.ts', import.meta.url)).replaceAll('\\', '/');

/** Headers for hosts that read `_headers` (Netlify, Cloudflare Pages): long cache for hashed files, short for the rest. */
function hostHeaders(base: string): string {
  return [
    `${base}*`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    // Everything is public: a newsroom's page may read the data as its own. GitHub Pages answers so by itself.
    '  Access-Control-Allow-Origin: *',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '  Cache-Control: public, max-age=300, stale-while-revalidate=86400',
    `${base}_astro/*`,
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

/**
 * Address under which development finds a file that a build would write: Astro's server wants a slash behind every route whose
 * parameters hold the ending, a built site has none behind files.
 */
export function developmentUrl(url: string, base: string): string {
  const [path = '', ...query] = url.split(/(?=\?)/);
  const inside = path.startsWith(base) ? path.slice(base.length) : '';
  return /^(?:(?:so-lieu|tim)\/|(?:en\/)?bieu-do\/[^/]+\/).*\.[a-z]+$/.test(inside) ? `${path}/${query.join('')}` : url;
}

/** Ties the ledger to Astro: a changed CSV reloads the page in development, and a build ends with its `_headers`. */
export function ledgerFiles(): AstroIntegration {
  return {
    name: 'ledger-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          request.url = developmentUrl(request.url ?? '', settings.basePath);
          next();
        });
        server.watcher.add(settings.dataDir);
        const reload = (path: string): void => {
          if (!path.startsWith(settings.dataDir)) return;
          // What was made from the ledger is made again; compiling every page anew as well took most of a second.
          const modules = server.environments['ssr']?.moduleGraph;
          for (const module of modules?.getModulesByFile(LOADER) ?? []) modules?.invalidateModule(module);
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.on('change', reload).on('add', reload).on('unlink', reload);
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), hostHeaders(settings.basePath));
      },
    },
  };
}
