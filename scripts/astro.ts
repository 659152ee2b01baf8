/** Runs Astro without telemetry, on every system: `astro.ts build|dev|preview|check …`. A shell's `NAME=value` prefix does not work on Windows. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
