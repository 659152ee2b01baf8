/** Every golden case, narrow and wide, against its file. Set UPDATE_GOLDEN=1 to accept what changed. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawChart, renderStandalone } from '../../src/charts/index.ts';
import { cases } from './cases.ts';

const accept = process.env['UPDATE_GOLDEN'] === '1';

function compare(name: string, drawn: string): void {
  const file = new URL(`./${name}.svg`, import.meta.url);
  const changed = new URL(`./${name}-changed.svg`, import.meta.url);
  rmSync(changed, { force: true });
  // One element per line: a changed picture is a diff that can be read.
  const text = `${drawn.replaceAll(/(?<=>)(?=<(?!\/(?:text|title|desc)))/g, '\n')}\n`;
  if (accept) writeFileSync(file, text);
  const wanted = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text !== wanted) writeFileSync(changed, text);
  expect(text === wanted, `${name}.svg differs; see ${name}-changed.svg`).toBe(true);
}

describe.each(cases)('$id', (chart) => {
  test('narrow', () => compare(`${chart.id}-narrow`, drawChart(chart, 'narrow')));
  test('wide', () => compare(`${chart.id}-wide`, drawChart(chart, 'wide')));
});

test('a chart that travels alone', () => {
  const chart = cases.find((each) => each.id === 'columns-north');
  if (chart) compare('standalone-wide', renderStandalone(chart, 'wide'));
});
