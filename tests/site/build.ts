import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site built at the root of its host. */
    site: string;
    /** The same site built under `/khuyen-cong/`. */
    siteUnderPath: string;
  }
}

/** Builds the site into `outDir` as its README says, with the given settings; rejects with what the build printed. */
export function buildSite(outDir: string, env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn('npx', ['--no-install', 'astro', 'build', '--outDir', outDir], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    build.stdout.on('data', (text) => (output += text));
    build.stderr.on('data', (text) => (output += text));
    build.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

/** Builds the site twice, at the root and under a path, before the tests that read it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(process.cwd(), 'node_modules', '.cache-site-'));
  const site = join(dir, 'root');
  const siteUnderPath = join(dir, 'khuyen-cong');
  await buildSite(site, { SITE_URL: 'https://so.example', BASE_PATH: '' });
  await buildSite(siteUnderPath, { SITE_URL: 'https://so.example', BASE_PATH: 'khuyen-cong' });
  project.provide('site', site);
  project.provide('siteUnderPath', siteUnderPath);
  return () => rm(dir, { recursive: true, force: true });
}
