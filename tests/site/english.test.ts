/** English pages are English: what is left in Vietnamese, a title or a name, says so. Not covered: codes to copy, which are for machines. */
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { expect, inject, test } from 'vitest';
import { isVietnamese } from '../../src/words/vietnamese.ts';
import { readPages } from './pages.ts';

/** Islands of the country, which its maps name in its own words; and Đà Nẵng and Khánh Hòa, which keep them. */
const ON_MAPS = /(?:Hoàng|Trường) Sa|Đà Nẵng|Khánh Hòa/g;

/** Texts and labels of an element that are in Vietnamese under an English `lang`. */
function unmarked(element: HTMLElement, lang = 'en'): string[] {
  const own = element.getAttribute('lang') ?? lang;
  if (['SCRIPT', 'STYLE', 'PRE'].includes(element.tagName)) return [];
  const labels = own === 'en' ? ['title', 'alt', 'aria-label'].map((name) => element.getAttribute(name) ?? '') : [];
  const below = element.childNodes.flatMap((node: Node): string[] => {
    if (node.nodeType === NodeType.ELEMENT_NODE) return unmarked(node as HTMLElement, own);
    return node.nodeType === NodeType.TEXT_NODE && own === 'en' ? [node.text] : [];
  });
  return [...labels, ...below].filter((text) => isVietnamese(text.replace(ON_MAPS, '')));
}

test('no English page holds a Vietnamese text that is not marked as one', () => {
  const english = readPages(inject('site')).filter(({ path }) => path.startsWith('en/'));
  expect(english.length).toBeGreaterThan(300);
  const left = english.flatMap(({ path, root }) => unmarked(root.querySelector('html')!).map((text) => `${path}: ${text.trim().slice(0, 120)}`));
  expect(left.slice(0, 30)).toEqual([]);
});
