import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';

test('imports go one way, and the pure floors touch no machine', async () => {
  const { output } = await cruise(['src'], { ruleSet: { forbidden: rules.forbidden }, ...rules.options, validate: true }, {}, {});
  const { summary, modules } = output as ICruiseResult;
  expect(modules.length, 'the house was read').toBeGreaterThan(20);
  expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)).toEqual([]);
});
