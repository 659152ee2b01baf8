import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // A figure's address is its id: `2019.kinh-phi.tong.thuc-hien`.
    'valid-id': ['error', { relaxed: true }],
    // Titles are measured in characters; Vietnamese place names with their dates need more than seventy.
    'long-title': 'off',
    // The build writes `<meta … >` and boolean attributes as HTML allows.
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
  },
});

test('every page is valid HTML', async () => {
  const complaints: string[] = [];
  for (const { path, html } of readPages(inject('site'))) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      complaints.push(...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
    }
  }
  expect(complaints.slice(0, 20)).toEqual([]);
});
