import { expect, test } from 'vitest';
import { developmentUrl } from '../../../src/site/ledger-files.ts';

test.each([
  ['/bieu-do/a/a.png', '/', '/bieu-do/a/a.png/'],
  ['/bieu-do/a/a.excel.csv?x=1.2', '/', '/bieu-do/a/a.excel.csv/?x=1.2'],
  ['/en/bieu-do/a/the.png', '/', '/en/bieu-do/a/the.png/'],
  ['/bieu-do/bieu-do.schema.json', '/', '/bieu-do/bieu-do.schema.json'],
  ['/en/oembed/a.json', '/', '/en/oembed/a.json'],
  ['/khuyen-cong/so-lieu/so-lieu.parquet', '/khuyen-cong/', '/khuyen-cong/so-lieu/so-lieu.parquet/'],
  ['/so-lieu/', '/', '/so-lieu/'],
  ['/bieu-do/a/', '/', '/bieu-do/a/'],
  ['/src/pages/bieu-do/x.astro?type=style', '/', '/src/pages/bieu-do/x.astro?type=style'],
  ['/so-lieu/a.csv', '/khuyen-cong/', '/so-lieu/a.csv'],
  ['', '/', ''],
])('in development %s under %s is looked for at %s', (url, base, found) => expect(developmentUrl(url, base)).toBe(found));
