/**
 * Lighthouse, mobile, on one page of each type of the built site in `dist/`: `npm run build && npm run audit`, in English with `-- --english`.
 * Prints a table; names what cost points. Ends with 1 when a score is below 100, or below 95 for how fast the explorer is there: it brings a
 * charting library.
 */
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS, chromiumPath, NO_CHROMIUM } from '../tests/browser/chromium.ts';
import { PAGE_TYPES } from '../tests/browser/page-types.ts';
import { serveSite } from '../tests/site/serve.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' }, page: { type: 'string', multiple: true }, english: { type: 'boolean', default: false } } });
// The 404 page asks not to be indexed, which Lighthouse counts against it.
const types = PAGE_TYPES.filter((page) => page !== '404.html');
const pages = values.page ?? types.map((page) => (values.english ? `en/${page}` : page));
const path = chromiumPath();
if (path === null) {
  console.error(NO_CHROMIUM);
  process.exit(2);
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const site = await serveSite(values.dist);
const chrome = await launch({ chromePath: path, chromeFlags: ['--headless', ...CHROMIUM_ARGS] });
let below = 0;
console.log(`${'page'.padEnd(44)} perf  a11y  best   seo`);
try {
  for (const page of pages) {
    const run = await lighthouse(site.url + page, { port: chrome.port, onlyCategories: [...CATEGORIES], logLevel: 'silent' });
    const report = run?.lhr;
    const scores = CATEGORIES.map((category) => Math.round((report?.categories[category]?.score ?? 0) * 100));
    console.log(`${`/${page}`.padEnd(44)}${scores.map((score) => String(score).padStart(5)).join(' ')}`);
    if (report !== undefined && scores.every((score) => score === 100)) continue;
    if (report === undefined || scores.some((score, i) => score < (i === 0 && page.endsWith('kham-pha/') ? 95 : 100))) below += 1;
    for (const category of CATEGORIES) {
      for (const { id, weight } of report?.categories[category]?.auditRefs ?? []) {
        const audit = report?.audits[id];
        if (weight > 0 && audit?.score != null && audit.score < 1) console.log(`    ${category}: ${audit.title} (${audit.displayValue ?? audit.score})`);
      }
    }
  }
} finally {
  chrome.kill();
  await site.close();
}
process.exit(below === 0 ? 0 : 1);
