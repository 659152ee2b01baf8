import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawEmbedded } from '../../../src/charts/embedded.ts';
import { frames } from '../../../src/charts/frame.ts';
import { withLighterOutlines } from '../../../src/charts/map/lighter.ts';
import { kindOf } from '../../../src/charts/registry.ts';
import { withShortLabels } from '../../../src/charts/short-labels.ts';
import { placeSlim } from '../../../src/charts/slim.ts';
import { cases } from '../../golden/cases.ts';
import { leaves, texts } from './flatten.ts';

/** Marks whose number follows from the room there is. */
const FURNITURE: ReadonlySet<string> = new Set(['grid', 'tick', 'break', 'void', 'leader', 'baseline']);

describe.each(cases)('$id', (chart) => {
  test('has a slim drawing with all the figures of the narrow one, or none', () => {
    const short = withShortLabels(chart);
    const slim = placeSlim(short);
    if (slim === null) return;
    const shapes = (of: typeof slim) => leaves(of).filter(({ mark, part }) => mark !== 'text' && part !== undefined && !FURNITURE.has(part)).map(({ part }) => part).sort();
    expect(shapes(slim)).toEqual(shapes(kindOf(short).place(short, frames.narrow)));
    expect(texts(slim).length).toBeGreaterThan(0);
  });

  test('is drawn slimmest first, without links, with ids of its own', () => {
    const drawings = drawEmbedded(chart);
    const order = ['slim', 'narrow', 'wide'];
    const names = drawings.map(({ name }) => name);
    expect(names).toEqual(order.filter((name) => names.includes(name as never)));
    expect(names).toContain('wide');
    const roots = drawings.map(({ svg }) => parse(svg));
    expect(roots.flatMap((root) => root.querySelectorAll('a'))).toEqual([]);
    const ids = roots.flatMap((root) => root.querySelectorAll('[id]').map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(cases.filter(({ kind }) => kind === 'map'))('$id on a coarser grid', (chart) => {
  const scene = kindOf(chart).place(chart, frames.wide);
  const lighter = withLighterOutlines(scene);

  test('keeps every province and every island', () => {
    const named = (of: typeof scene) => leaves(of).flatMap((mark) => ('name' in mark && mark.name ? [mark.name] : []));
    expect(named(lighter)).toEqual(named(scene));
    const islands = (of: typeof scene) => leaves(of).filter(({ part }) => part === 'hoang-sa' || part === 'truong-sa');
    expect(islands(lighter)).toEqual(islands(scene));
  });

  test('moves nothing by a pixel', () => {
    const [before, after] = [scene, lighter].map((of) => of.marks.find((mark) => mark.mark === 'group' && mark.part === 'units'));
    if (before?.mark !== 'group' || after?.mark !== 'group') return;
    const starts = (group: typeof before) => leaves({ ...scene, marks: [{ ...group, x: 0, y: 0 }] })
      .flatMap((mark) => (mark.mark === 'path' ? [/^M(-?\d+) (-?\d+)/.exec(mark.d)?.slice(1).map((n) => Number(n) * group.scale) ?? []] : []));
    const [old, moved] = [starts(before), starts(after)];
    expect(old.length).toBeGreaterThan(0);
    for (const [i, [x = 0, y = 0]] of old.entries()) expect(Math.hypot(x - (moved[i]?.[0] ?? Infinity), y - (moved[i]?.[1] ?? Infinity))).toBeLessThan(1);
  });
});
