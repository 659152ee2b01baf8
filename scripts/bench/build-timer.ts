import type { AstroIntegration } from 'astro';
import { stopwatch } from './stopwatch.ts';
import { timedFunctions } from './timed-functions.ts';

/** Seconds by step of a build, and what it rendered. */
export interface BuildTimes {
  /** Configuration, content and bundling, up to the first page. */
  readonly bundle: number;
  /** Importing the pages' modules, which reads and folds the ledger, and asking for all paths. */
  readonly load: number;
  /** Drawing charts. */
  readonly charts: number;
  /** Rendering pages, charts excepted. */
  readonly pages: number;
  /** Writing what was rendered, and Astro's own work between pages. */
  readonly write: number;
  /** By route: how many paths, seconds, and the largest page in bytes. */
  readonly routes: readonly RouteTimes[];
}

/** What the paths of one route cost together. */
export interface RouteTimes {
  readonly route: string;
  readonly paths: number;
  readonly seconds: number;
  readonly largest: number;
  readonly largestPath: string;
}

/** An integration that times a build from outside: the site itself knows nothing of it. */
export function buildTimer(): { readonly integration: AstroIntegration; readonly times: () => BuildTimes } {
  const start = performance.now();
  const charts = stopwatch();
  const routes = new Map<string, { route: string; paths: number; seconds: number; largest: number; largestPath: string }>();
  let firstPage = start;
  let loaded = start;
  let end = start;
  let rendering = 0;

  const integration: AstroIntegration = {
    name: 'build-timer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [timedFunctions(/\/src\/charts\/index\.ts$/, charts)] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          setup: async () => {
            firstPage = performance.now();
            await standard.setup?.();
          },
          getStaticPaths: async () => {
            const paths = await standard.getStaticPaths();
            loaded = performance.now();
            return paths;
          },
          render: async (request, options) => {
            const before = performance.now();
            const answer = await standard.render(request, options);
            const response = answer instanceof Response ? answer : answer.response;
            // A page is rendered while its body is read.
            const body = await response.arrayBuffer();
            const seconds = (performance.now() - before) / 1000;
            rendering += seconds;
            const { route } = options.routeData;
            const sum = routes.get(route) ?? { route, paths: 0, seconds: 0, largest: 0, largestPath: '' };
            routes.set(route, sum);
            sum.paths += 1;
            sum.seconds += seconds;
            if (body.byteLength > sum.largest) {
              sum.largest = body.byteLength;
              sum.largestPath = new URL(request.url).pathname;
            }
            const read = new Response(body, response);
            return answer instanceof Response ? read : { ...answer, response: read };
          },
        }));
      },
      'astro:build:generated': () => {
        end = performance.now();
      },
    },
  };
  const times = (): BuildTimes => ({
    bundle: (firstPage - start) / 1000,
    load: (loaded - firstPage) / 1000,
    charts: charts.seconds(),
    pages: rendering - charts.seconds(),
    write: (end - loaded) / 1000 - rendering,
    routes: [...routes.values()].sort((a, b) => b.seconds - a.seconds),
  });
  return { integration, times };
}
