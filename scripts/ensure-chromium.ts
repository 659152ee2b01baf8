/**
 * Makes sure that a Chromium is there for the browser tests: one that is installed, else Playwright's own,
 * else Debian's package when run as root. It ends with a clear message where none can be had: tests never skip silently.
 */
import { spawnSync } from 'node:child_process';
import { chromiumPath, NO_CHROMIUM } from '../tests/browser/chromium.ts';

const ATTEMPTS: readonly (readonly [string, readonly string[]])[] = [
  ['npx', ['--no-install', 'playwright-core', 'install', 'chromium']],
  ...(process.getuid?.() === 0
    ? ([
        ['apt-get', ['update', '-qq']],
        ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
      ] as const)
    : []),
];

for (const [command, args] of ATTEMPTS) {
  if (chromiumPath() !== null) break;
  console.log(`Chromium: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 });
}

const path = chromiumPath();
if (path === null) {
  console.error(NO_CHROMIUM);
  process.exit(1);
}
console.log(`Chromium: ${path}`);
