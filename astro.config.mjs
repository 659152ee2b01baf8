import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { settings } from './src/site/settings.ts';
import { leanChartJs } from './src/site/lean-chart-js.ts';
import { ledgerFiles } from './src/site/ledger-files.ts';
import { paletteCss } from './src/site/palette-css.ts';
import { leanScripts } from './src/site/lean-scripts.ts';
import { sitemapFile } from './src/site/sitemap.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  trailingSlash: 'always',
  // Astro 7's default, "jsx", deletes line breaks between inline elements: "176,4tỷ đồng".
  compressHTML: true,
  // While one page is written the next is made.
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), ledgerFiles(), sitemapFile()],
  // Workers share chunks with one another, and the large ones are fetched only when needed: that takes modules.
  vite: {
    plugins: [paletteCss(), leanScripts(), leanChartJs()],
    // Chart.js mixes colours by a library that the explorer has no use for.
    resolve: { alias: { '@kurkle/color': fileURLToPath(new URL('./src/browser/explore/chart/no-colours.ts', import.meta.url)) } },
    worker: { format: 'es' },
    // Scripts stay files: a reader's proxy or a stricter policy may refuse inline ones.
    build: { assetsInlineLimit: (file) => (/\.[jt]s$/.test(file) ? false : undefined) },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
