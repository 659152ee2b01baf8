import { describe, expect, test } from 'vitest';
import type { EntryRow } from '../../../../src/words/find/entry.ts';
import { find, openFinder } from '../../../../src/words/find/find.ts';

const place = (id: string, title: string, more: Partial<EntryRow> = {}): EntryRow => ({ kind: 'place', path: `tinh/${id}/`, title, life: '/', ...more });

const finder = openFinder([
  { kind: 'place', path: 'ca-nuoc/', id: 'viet-nam', title: 'Cả nước', life: '/', figures: true },
  place('ha-nam', 'Hà Nam', { near: ['Ninh Bình'] }),
  place('ha-nam-khac', 'Hạ Nam'),
  place('bac-giang', 'Bắc Giang', { life: '/2025-06-30', near: ['Bắc Ninh'], figures: true }),
  place('bac-ninh', 'Bắc Ninh', { life: '/2025-06-30', figures: true }),
  place('bac-ninh-2025', 'Bắc Ninh', { life: '2025-07-01/', near: ['Bắc Giang'] }),
  place('dong-nai-2026', 'Đồng Nai', { life: '2026-04-30/' }),
  place('dong-nai', 'Đồng Nai', { life: '/2025-06-30' }),
  place('dong-nai-2025', 'Đồng Nai', { life: '2025-07-01/2026-04-29' }),
  { kind: 'indicator', path: 'chi-tieu/kinh-phi/', title: 'Kinh phí khuyến công', also: ['tiền'] },
  { kind: 'indicator', path: 'chi-tieu/gian-hang/', title: 'Gian hàng hội chợ được hỗ trợ', also: ['gian hàng'] },
  { kind: 'category', path: 'noi-dung/hoi-cho/', title: 'Hội chợ, triển lãm', also: ['hội chợ'], counts: ['gian-hang'] },
  { kind: 'term', path: 'thuat-ngu/#gian-hang', title: 'Gian hàng' },
  { kind: 'story', path: 'bai-viet/tien/', title: 'Tiền đi đâu', near: ['Mười năm hội chợ, hai năm không có gian hàng nào.'] },
]);
const paths = (text: string): string[] => find(finder, text, 9).found.map(({ entry }) => entry.path);
const asked = (text: string) => {
  const { figures } = find(finder, text, 9);
  return figures === null ? null : { ...figures, places: figures.places.map(({ id }) => id) };
};

describe('names', () => {
  test('with the marks that were typed come before those with others', () => {
    expect(paths('hà nam').slice(0, 2)).toEqual(['tinh/ha-nam/', 'tinh/ha-nam-khac/']);
    expect(paths('hạ nam').slice(0, 2)).toEqual(['tinh/ha-nam-khac/', 'tinh/ha-nam/']);
    expect(paths('ha nam').slice(0, 2).sort()).toEqual(['tinh/ha-nam-khac/', 'tinh/ha-nam/']);
  });

  test('of a merged province lead to the new one, and back', () => {
    expect(paths('bắc giang')).toEqual(['tinh/bac-giang/', 'tinh/bac-ninh-2025/']);
    expect(paths('bắc ninh')).toContain('tinh/bac-giang/');
  });

  test('mean the form that has figures; without any, today’s; with a year, the one of that year', () => {
    expect(paths('bắc ninh')[0]).toBe('tinh/bac-ninh/');
    expect(paths('đồng nai')).toEqual(['tinh/dong-nai-2026/', 'tinh/dong-nai-2025/', 'tinh/dong-nai/']);
    expect(paths('đồng nai 2019')[0]).toBe('tinh/dong-nai/');
    expect(paths('đồng nai 2025-Q4')[0]).toBe('tinh/dong-nai-2025/');
  });

  test('are found while they are being typed, together and apart', () => {
    for (const typed of ['bắ', 'bac g', 'bacg', 'bacgiang', 'băc gian']) expect(paths(typed)[0], typed).toBe('tinh/bac-giang/');
  });

  test('that are whole come before those that go on, and what is counted before its explanation', () => {
    expect(paths('gian hàng')).toEqual(['chi-tieu/gian-hang/', 'thuat-ngu/#gian-hang', 'bai-viet/tien/']);
    expect(paths('hội chợ')[0]).toBe('noi-dung/hoi-cho/');
  });

  test('with a slip of the finger are found where it is safe, and said to be near', () => {
    expect(find(finder, 'bac gaing', 9).found.map(({ entry, how }) => [entry.id, how])).toEqual([['bac-giang', 'near']]);
    expect(find(finder, 'gian hag', 9).found[0]).toMatchObject({ entry: { id: 'gian-hang' }, how: 'near' });
    // Five letters are too few: Hà Nam and Hà Nội differ by less than a slip.
    expect(find(finder, 'ha nan', 9).found.every(({ how }) => how === 'part')).toBe(true);
  });

  test('that have only some of the words come only where none has all', () => {
    expect(find(finder, 'gian hàng xyz', 9).found.map(({ how }) => how)).not.toContain('name');
    expect(find(finder, 'xyz', 9).found).toEqual([]);
    expect(find(finder, '', 9).found).toEqual([]);
  });
});

describe('a question for figures', () => {
  test('that names a place and a year asks for its figures of that year', () => {
    expect(asked('bac giang 2019')).toMatchObject({ places: ['bac-giang'], indicators: [], periods: ['2019'] });
    expect(asked('2019')).toBeNull();
  });

  test('that names a place and something counted asks for that, in any order and spelling', () => {
    for (const text of ['tiền bắc giang', 'bacgiang tien', 'kinh phí tỉnh Bắc Giang là bao nhiêu']) {
      expect(asked(text), text).toMatchObject({ places: ['bac-giang'], indicators: ['kinh-phi'] });
      expect(paths(text).slice(0, 2), text).toEqual(['tinh/bac-giang/', 'chi-tieu/kinh-phi/']);
    }
    expect(asked('hội chợ bắc giang')).toMatchObject({ indicators: ['gian-hang'], category: 'hoi-cho' });
  });

  test('means the country where none is named, but something counted and a period', () => {
    expect(asked('kinh phí 2022')).toMatchObject({ places: ['viet-nam'], implied: true, indicators: ['kinh-phi'] });
    expect(asked('kinh phí')).toBeNull();
    expect(paths('kinh phí 2022')[0]).toBe('chi-tieu/kinh-phi/');
  });

  test('may name a budget and a plan', () => {
    expect(asked('kcqg kế hoạch bắc giang 2019')).toMatchObject({ indicators: [], programme: 'kcqg', status: 'ke-hoach' });
    expect(asked('đề án kcđp bắc giang')).toBeNull();
  });

  test('is none when something in it is not understood', () => {
    expect(asked('báo bắc giang')).toBeNull();
    expect(asked('bắc giang xyz')).toBeNull();
  });
});
