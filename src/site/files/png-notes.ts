import { crc32 } from 'node:zlib';

const SIGNATURE_AND_HEADER = 8 + 25;
const METRE_IN_CSS_PIXELS = 96 / 0.0254;

/**
 * Writes words into a PNG, where cataloguing programs look for them, and its density in pixels per CSS pixel, by which
 * layout programs size it. The picture itself stays as it is.
 */
export function annotatePng(png: Uint8Array, notes: Readonly<Record<string, string>>, density: number): Buffer<ArrayBuffer> {
  const source = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const perMetre = Math.round(METRE_IN_CSS_PIXELS * density);
  const physical = Buffer.alloc(9);
  physical.writeUInt32BE(perMetre, 0);
  physical.writeUInt32BE(perMetre, 4);
  physical.writeUInt8(1, 8);
  // iTXt: keyword, no compression, no language, no translated keyword, then the text in UTF-8.
  const texts = Object.entries(notes).map(([keyword, text]) => chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8')));
  return Buffer.concat([source.subarray(0, SIGNATURE_AND_HEADER), chunk('pHYs', physical), ...texts, source.subarray(SIGNATURE_AND_HEADER)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
