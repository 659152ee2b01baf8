import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { annotatePng } from '../../../../src/site/files/png-notes.ts';

const png = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"><circle r="4"/></svg>').render().asPng();

/** Every chunk of a PNG, in order; a wrong checksum throws. */
function chunks(file: Buffer): { type: string; data: Buffer }[] {
  const found: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    found.push({ type: named.subarray(0, 4).toString('latin1'), data: named.subarray(4) });
    at += 12 + length;
  }
  return found;
}

test('words and density stand behind the header; the picture is untouched', () => {
  const before = chunks(png);
  const after = chunks(annotatePng(png, { Title: 'Kinh phí khuyến công', Source: 'Sở Công Thương' }, 2));
  expect(after.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', ...before.slice(1).map(({ type }) => type)]);
  expect(after[2]?.data.toString()).toBe('Title\0\0\0\0\0Kinh phí khuyến công');
  expect([after[1]?.data.readUInt32BE(0), after[1]?.data.readUInt32BE(4), after[1]?.data[8]]).toEqual([7559, 7559, 1]);
  expect(after.filter(({ type }) => type === 'IDAT')).toEqual(before.filter(({ type }) => type === 'IDAT'));
});

test('a PNG that lies inside a larger buffer is read from its own beginning', () => {
  const inside = Buffer.concat([Buffer.alloc(3), png]).subarray(3);
  expect(annotatePng(inside, {}, 1)).toEqual(annotatePng(png, {}, 1));
});
