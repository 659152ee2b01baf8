/** Builds an Astro project in its own folder and reports where the time went. Run by `scripts/bench.ts`: `build.ts <root> [pictures]`. */
import { join } from 'node:path';
import { build } from 'astro';
import { buildTimer, type BuildTimes } from './build-timer.ts';
import { report } from './child.ts';

const [root = '', pictures] = process.argv.slice(2);
const { integration, times } = buildTimer(pictures === 'pictures');
await build({ root, outDir: join(root, 'dist'), cacheDir: join(root, 'cache'), logLevel: 'error', integrations: [integration] });
report<BuildTimes>(times());
