// The house's one-way streets: ledger, then words, charts, site, components, pages. `tests/unit/house.test.ts` holds them.

/** @type {(name: string, path: string, not: string) => import('dependency-cruiser').IForbiddenRuleType} */
const floor = (name, path, not) => ({
  name,
  severity: 'error',
  from: { path: `^src/${path}/` },
  to: { path: not },
});

/** @type {{ forbidden: import('dependency-cruiser').IForbiddenRuleType[], options: import('dependency-cruiser').ICruiseOptions }} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    floor('ledger-knows-nothing-above', 'ledger', '^src/(words|charts|site|browser|components|layouts|pages|content)/'),
    floor('words-know-only-the-ledger', 'words', '^src/(charts|site|browser|components|layouts|pages|content)/'),
    floor('charts-know-only-words-and-ledger', 'charts', '^src/(site|browser|components|layouts|pages|content)/'),
    floor('site-knows-no-pages', 'site', '^src/(browser|components|layouts|pages)/'),
    floor('browser-stays-pure', 'browser', '^src/(site|components|layouts|pages|content)/'),
    {
      name: 'pure-floors-touch-no-machine',
      comment: 'ledger, words and charts run in the build, on the command line and in an editor\'s browser alike.',
      severity: 'error',
      from: { path: '^src/(ledger|words|charts)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-floors-know-no-astro',
      severity: 'error',
      from: { path: '^src/(ledger|words|charts)/' },
      to: { path: '(^|/)node_modules/(astro|@astrojs|vite|playwright-core)/' },
    },
    { name: 'source-knows-no-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(tests|scripts)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
  },
};
