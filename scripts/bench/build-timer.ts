import type { AstroIntegration } from 'astro';
import { SharedTime } from './shared-time.ts';
import { stopwatch } from './stopwatch.ts';
import { timedFunctions } from './timed-functions.ts';
import { unpainted } from './unpainted.ts';

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
  /** Writing what was rendered, as far as nothing is rendered meanwhile, and Astro's own work between pages. */
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

/** An integration that times a build from outside: the site itself knows nothing of it. Pictures are painted only when asked for. */
export function buildTimer(pictures: boolean): { readonly integration: AstroIntegration; readonly times: () => BuildTimes } {
  const start = performance.now();
  const charts = stopwatch();
  const rendering = new SharedTime();
  const routes = new Map<string, RouteTimes>();
  let firstPage = start;
  let loaded = start;
  let end = start;

  const integration: AstroIntegration = {
    name: 'build-timer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [timedFunctions(/\/src\/charts\/index\.ts$/, charts), ...(pictures ? [] : [unpainted()])] } });
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
            const done = rendering.begin();
            const answer = await standard.render(request, options);
            const response = answer instanceof Response ? answer : answer.response;
            const { pathname } = new URL(request.url);
            if (response.body === null) count(routes, options.routeData.route, pathname, 0, done());
            // A page is rendered while its body is read.
            const readBody = response.arrayBuffer.bind(response);
            response.arrayBuffer = async () => {
              const body = await readBody();
              count(routes, options.routeData.route, pathname, body.byteLength, done());
              return body;
            };
            return answer;
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
    pages: rendering.busy / 1000 - charts.seconds(),
    write: (end - loaded - rendering.busy) / 1000,
    routes: [...routes.values()].sort((a, b) => b.seconds - a.seconds),
  });
  return { integration, times };
}

function count(routes: Map<string, RouteTimes>, route: string, path: string, bytes: number, milliseconds: number): void {
  const before = routes.get(route) ?? { route, paths: 0, seconds: 0, largest: 0, largestPath: '' };
  const largest = bytes > before.largest ? { largest: bytes, largestPath: path } : {};
  routes.set(route, { ...before, paths: before.paths + 1, seconds: before.seconds + milliseconds / 1000, ...largest });
}
