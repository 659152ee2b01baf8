/** Words of a chart come from data: whatever they hold, they stay words. */
import { s } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { treeToString } from '../../../src/charts/draw.ts';
import { drawChart, renderStandalone } from '../../../src/charts/index.ts';
import type { Chart } from '../../../src/charts/model.ts';
import { cases } from '../../golden/cases.ts';

const EVIL = '<script>alert("&\'")</script>]]><svg onload=x>';

/** The chart with every printed word replaced. */
function poison<T>(value: T, path = ''): T {
  if (typeof value === 'string') {
    const keeps = /\.(kind|id|lang|qualifier|status|tone|digits|mode|boundary|variant|order|href|key)$|\.after$|places|highlight|columns\.\d+$|columns\.\d+\.label$/.test(path);
    return (keeps ? value : EVIL) as T;
  }
  if (Array.isArray(value)) return value.map((item, index) => poison(item, `${path}.${index}`)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, `${path}.${name}`)])) as T;
  }
  return value;
}

describe.each(cases)('$id', (chart) => {
  test.each(['narrow', 'wide'] as const)('%s holds no markup from its words', (width) => {
    const evil: Chart = { ...poison(chart), unit: EVIL };
    for (const svg of [drawChart(evil, width), renderStandalone(evil, width)]) {
      expect(svg).not.toMatch(/<script|<svg onload/i);
      expect(svg).toMatch(/&#x3C;script>|&lt;script/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }
  });

  test('an id cannot leave its attribute', () => {
    const svg = drawChart({ ...chart, id: 'a"><b c=\'d' }, 'narrow');
    expect(svg).toContain('id="a---b-c--d-narrow-t"');
  });
});

test('a link named after a value with "<" can be read as XML', () => {
  const link = s('a', { ariaLabel: 'Ninh Bình: < 14,7 tỷ đồng' }, [s('title', 'a > b "c" < d')]);
  expect(treeToString(link)).toBe('<a aria-label="Ninh Bình: &lt; 14,7 tỷ đồng"><title>a > b "c" &#x3C; d</title></a>');
});
