import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** What to do where no Chromium was found. */
export const NO_CHROMIUM = [
  'No Chromium was found, and none could be installed. The browser tests need one.',
  'Install Chromium or Google Chrome, or name one: CHROMIUM=/path/to/chromium npm test',
].join('\n');

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium to test with: `CHROMIUM`, else Playwright's own, else one in a usual place; null where there is none. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM'];
  return [named, chromium.executablePath(), ...USUAL_PLACES].find((path) => path && existsSync(path)) ?? null;
}

/** Flags that let Chromium run headless as root, and keep it from calling anyone. */
export const CHROMIUM_ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--hide-scrollbars',
];

/** Starts the Chromium to test with, with further flags; throws with what to do where there is none. */
export async function launchChromium(...flags: readonly string[]): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, ...flags] });
}
