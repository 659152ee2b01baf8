/** What holds for every drawing of every golden case. The look itself is covered by tests/golden. */
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { chartClasses, drawChart, renderStandalone } from '../../../src/charts/index.ts';
import { frames } from '../../../src/charts/frame.ts';
import { boxOf, touch } from '../../../src/charts/place-labels.ts';
import { kindOf } from '../../../src/charts/registry.ts';
import { cases } from '../../golden/cases.ts';
import { rects, texts } from './flatten.ts';

const drawings = cases.flatMap((chart) =>
  (['narrow', 'wide'] as const).map((width) => ({ name: `${chart.id} ${width}`, chart, width, scene: kindOf(chart).place(chart, frames[width]) })),
);

describe.each(drawings)('$name', ({ chart, width, scene }) => {
  const svg = drawChart(chart, width);
  const root = parse(svg).querySelector('svg');

  test('has no rectangle of negative size', () => {
    expect(rects(scene).filter((mark) => mark.width < 0 || mark.height < 0)).toEqual([]);
  });

  test('keeps every text inside the picture', () => {
    const outside = texts(scene).filter((mark) => {
      const box = boxOf(mark);
      return box.left < -0.5 || box.right > scene.width + 0.5 || box.top < -0.5 || box.bottom > scene.height + 0.5;
    });
    expect(outside.map((mark) => mark.text)).toEqual([]);
  });

  test('lets no two texts touch', () => {
    const all = texts(scene).map((mark) => ({ text: mark.text, box: boxOf(mark) }));
    const pairs = all.flatMap((one, index) => all.slice(index + 1).flatMap((other) => (touch(one.box, other.box, -1) ? [`${one.text} | ${other.text}`] : [])));
    expect(pairs).toEqual([]);
  });

  test('has text of at least 11 px on the smallest screen it is shown on', () => {
    const shown = chart.kind === 'map' && chart.variant === 'locator' ? 220 : width === 'narrow' ? 320 : 600;
    const sizes = (root?.querySelectorAll('text') ?? []).map((element) => Number(element.closest('[font-size]')?.getAttribute('font-size')));
    expect((Math.min(...sizes) * shown) / scene.width).toBeGreaterThanOrEqual(11);
  });

  test('is named and described, once', () => {
    const ids = (root?.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(ids).toHaveLength(2);
    expect(ids.map((id) => root?.querySelectorAll(`#${id}`).length)).toEqual([1, 1]);
    expect(root?.getAttribute('role')).toBe('img');
  });

  test('gives every colour a class that a page can restyle', () => {
    const bare = (root?.querySelectorAll('[fill],[stroke]') ?? []).filter((element) => {
      const colours = [element.getAttribute('fill'), element.getAttribute('stroke')].filter((value) => value?.startsWith('#'));
      const classes = (element.getAttribute('class') ?? '').split(' ').filter((name) => chartClasses.includes(name));
      return classes.length < colours.length;
    });
    expect(bare.map((element) => element.outerHTML)).toEqual([]);
  });

  test('writes numbers with one decimal at most', () => {
    const long = svg.replaceAll(/<(text|title|desc)[^>]*>.*?<\/\1>/gs, '').replaceAll(/scale\([^)]*\)|fill-opacity="[^"]*"/g, '').match(/\d+\.\d{2,}/g);
    expect(long).toBeNull();
  });

  test('keeps its weight', () => {
    const limit = { map: 10_000, multiples: 3_000 }[chart.kind as string] ?? 1_800;
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(chart.kind === 'bars' ? 1_500 : limit);
  });

  test('uses ids of its own', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.every((id) => id?.startsWith(`${chart.id}-${width}-`))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(cases)('$id alone', (chart) => {
  test('keeps title, note and source inside the picture', () => {
    const svg = renderStandalone(chart, 'narrow');
    expect(svg).toContain('Nguồn: ');
    expect(parse(svg).querySelectorAll('text').every((element) => Number(element.getAttribute('y')) > 0)).toBe(true);
  });
});
