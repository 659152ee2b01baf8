import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/site/structured-data.ts';

test('no text ends the script element it stands in', () => {
  const text = jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script><!--' }]);
  expect(text).not.toContain('<');
  expect((JSON.parse(text) as { '@graph': unknown })['@graph']).toEqual([{ '@type': 'Thing', name: '</script><script>alert(1)</script><!--' }]);
});
