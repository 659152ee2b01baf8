import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { feed } from '../../../src/site/feed.ts';
import type { ReleaseNews } from '../../../src/site/updates.ts';
import { absolute } from '../../../src/site/urls.ts';

const RELEASE: ReleaseNews['digest'] = {
  id: '2024-07-01-mot', path: 'cap-nhat/2024-07-01-mot/', date: '2024-07-01',
  title: 'Kế hoạch & <thực hiện>', summary: 'Một câu.', added: 2, corrected: 0, withdrawn: 1,
};

const NEWS: ReleaseNews = { digest: RELEASE, changes: [] };

it('gives every release its address, its day in Hanoi and what it did', () => {
  const [item] = parse(feed([NEWS], 'vi')).querySelectorAll('item');
  expect(item?.querySelector('guid')?.text).toBe(absolute(RELEASE.path));
  expect(item?.innerHTML).toContain('<pubDate>Mon, 01 Jul 2024 00:00:00 +0700</pubDate>');
  expect(item?.querySelector('description')?.text).toBe('Một câu. Thêm 2 số liệu, rút 1.');
});

it('escapes titles and names itself', () => {
  const text = feed([NEWS], 'vi');
  expect(text).toContain('<title>Kế hoạch &amp; &lt;thực hiện&gt;</title>');
  expect(text).toContain(`<atom:link href="${absolute('cap-nhat/rss.xml')}" rel="self" type="application/rss+xml"/>`);
});

it('is a feed before the first release, too', () => {
  expect(feed([], 'vi')).not.toContain('lastBuildDate');
});
