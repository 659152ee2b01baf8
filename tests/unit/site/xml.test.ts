import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { writeXml, xml } from '../../../src/site/xml.ts';

it('escapes what would end an element or an attribute', () => {
  const document = writeXml(xml('a', { b: '"<&>"' }, 'Sở & <b>Công Thương</b>', xml('c')));
  expect(document).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;&quot;">Sở &amp; &lt;b&gt;Công Thương&lt;/b&gt;<c/></a>\n',
  );
});

it('drops characters that XML cannot carry and keeps Vietnamese and emoji', () => {
  expect(writeXml(xml('a', {}, 'mô\u0000 hình\u000B \uD800 tỷ 😀\n'))).toContain('<a>mô hình  tỷ 😀\n</a>');
});

it('lets no text out of its element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const body = writeXml(xml('item', { title: text }, text)).split('\n').slice(1).join('\n');
      const [only, ...rest] = parse(body).childNodes.filter((node) => node.rawText.trim() !== '' || node.nodeType === 1);
      return rest.length === 0 && only?.nodeType === 1 && only.childNodes.every((node) => node.nodeType === 3);
    }),
  );
});
