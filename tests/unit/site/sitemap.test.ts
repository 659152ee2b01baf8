import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { sitemap } from '../../../src/site/sitemap.ts';
import { absolute } from '../../../src/site/urls.ts';

it('lists every page once by its absolute address, but neither the error page nor embeds', () => {
  const found = parse(sitemap(['tinh/hue/', '', '404/', 'nhung/kinh-phi/', 'nam/2023/']));
  expect(found.querySelectorAll('loc').map((loc) => loc.text)).toEqual(['', 'nam/2023/', 'tinh/hue/'].map((path) => absolute(path)));
});
