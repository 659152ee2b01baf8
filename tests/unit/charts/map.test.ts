import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import source from '@svg-maps/vietnam';
import { drawChart } from '../../../src/charts/index.ts';
import { archipelagos, arcs } from '../../../src/charts/map/outlines.ts';
import { MERGED, NEW_UNITS, OLD_UNITS, PLACE_OF_SHAPE, membersOf, onMap } from '../../../src/charts/map/shapes.ts';
import { pathOf, ringsOf } from '../../../src/charts/map/topology.ts';
import { mapCases } from '../../golden/cases-map.ts';

const places = Papa.parse<Record<string, string>>(readFileSync(new URL('../../../data/places.csv', import.meta.url), 'utf8'), { header: true, skipEmptyLines: true }).data.filter(
  (row) => row['level'] === 'province',
);
const map = source as { readonly locations: readonly { readonly id: string }[] };

describe('shapes', () => {
  test('every shape of the package is a place: 63 provinces, Hoàng Sa and Trường Sa', () => {
    expect(map.locations.map((location) => location.id).toSorted()).toEqual(Object.keys(PLACE_OF_SHAPE).toSorted());
    expect(OLD_UNITS).toHaveLength(63);
    expect(Object.values(PLACE_OF_SHAPE)).toEqual(expect.arrayContaining(['hoang-sa', 'truong-sa']));
  });

  test('the 63 units are the provinces of the ledger that lived before July 2025', () => {
    const old = places.filter((row) => (row['valid_from'] ?? '') < '2025-07-01').map((row) => onMap(row['place'] ?? ''));
    expect([...new Set(old)].toSorted()).toEqual(OLD_UNITS.toSorted());
  });

  test('the 34 units and their members are those of the ledger', () => {
    const now = places.filter((row) => row['valid_to'] === '').map((row) => onMap(row['place'] ?? ''));
    expect([...new Set(now)].toSorted()).toEqual(NEW_UNITS.toSorted());
    expect(NEW_UNITS).toHaveLength(34);
    for (const [unit, members] of Object.entries(MERGED)) {
      expect(places.filter((row) => row['successor'] === unit).map((row) => row['place']).toSorted(), unit).toEqual(members.toSorted());
    }
  });
});

describe('outlines', () => {
  test.each(OLD_UNITS)('%s has a closed outline', (unit) => {
    const rings = ringsOf(new Set([unit]));
    expect(rings.length).toBeGreaterThan(0);
    expect(rings.every((ring) => ring.length >= 4 && String(ring[0]) === String(ring.at(-1)))).toBe(true);
  });

  test('both archipelagos are there', () => {
    expect(archipelagos['hoang-sa']?.length).toBeGreaterThanOrEqual(12);
    expect(archipelagos['truong-sa']?.length).toBeGreaterThanOrEqual(50);
  });

  test('a merged unit has no border inside', () => {
    const union = ringsOf(new Set(membersOf('bac-ninh-2025')));
    const shared = arcs.filter(([left, right]) => [left, right].toSorted().join() === 'bac-giang,bac-ninh');
    expect(shared.length).toBeGreaterThan(0);
    expect(union).toHaveLength(1);
    const length = (places: readonly string[]): number => ringsOf(new Set(places)).flat().length;
    expect(length(['bac-giang', 'bac-ninh'])).toBeLessThan(length(['bac-giang']) + length(['bac-ninh']));
  });

  test('all provinces together are the coast and the land border only', () => {
    const inner = arcs.filter(([left, right]) => left !== '' && right !== '').length;
    expect(inner).toBeGreaterThan(100);
    expect(pathOf(ringsOf(new Set(OLD_UNITS))).length).toBeLessThan(9000);
  });
});

describe.each(mapCases)('$id', (chart) => {
  test.each(['narrow', 'wide'] as const)('%s shows Hoàng Sa and Trường Sa', (width) => {
    const svg = drawChart(chart, width);
    if (chart.crop) {
      expect(svg).toContain('Trích bản đồ: ');
    } else {
      // A locator is too small for more than the names.
      const kind = chart.id === 'map-locator' ? '' : '(Quần đảo|QĐ\\.) ';
      expect(svg).toMatch(new RegExp(`>${kind}Hoàng Sa<`));
      expect(svg).toMatch(new RegExp(`>${kind}Trường Sa<`));
    }
    for (const which of ['hoang-sa', 'truong-sa'] as const) {
      const [x, y] = (archipelagos[which]?.at(-1) ?? '').split(' ');
      expect(svg).toContain(`M${x} ${y}`);
    }
  });
});

test('Huế is one ground under both its names, and so is Đồng Nai', () => {
  expect(onMap('hue')).toBe('thua-thien-hue');
  expect(membersOf(onMap('dong-nai-2026'))).toEqual(['binh-phuoc', 'dong-nai']);
});

test('a map with links is a group, because an image holds none', () => {
  const [chart] = mapCases;
  const values = { 'bac-giang': { value: 1, qualifier: '=', status: 'thuc-hien', text: '1', href: '/tinh/bac-giang/' } } as const;
  const svg = chart ? drawChart({ ...chart, values }, 'narrow') : '';
  expect(svg).toContain('role="group"');
  expect(svg).toContain('<a href="/tinh/bac-giang/" aria-label="Bắc Giang: 1 tỷ đồng">');
});
