import { guessEncoding } from '../cells/legacy.ts';

/** Encodings a file may be read by. The last three only when an editor says so. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const;

/** One of them. */
export type Encoding = (typeof ENCODINGS)[number];

/** A text, or the reason why bytes are none yet: what they seem to be and how they would read. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly text: null; readonly guess: Encoding | null; readonly sample: string; readonly badByte: number };

const SAMPLE = 65_536;

/**
 * Decodes a text file. UTF-8 and UTF-16 with a byte-order mark need no word; any other encoding is only named, with a sample of how the
 * text would read, until `chosen` confirms it. TCVN3 and VNI come as single bytes; their letters are put right cell by cell later
 * (`old-letters.ts`), since the same letters also come inside Unicode files.
 */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  if (chosen === 'utf-16le' || chosen === 'utf-16be') return { text: new TextDecoder(chosen).decode(bytes), encoding: chosen };
  try {
    // A map's encoding is that of last year's file; Vietnamese that reads as UTF-8 is UTF-8.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (chosen === 'windows-1258') return { text: new TextDecoder(chosen).decode(bytes).normalize('NFC'), encoding: chosen };
    if (chosen === 'tcvn3' || chosen === 'vni') return { text: singleBytes(bytes), encoding: chosen };
    return guessWide(bytes) ?? guess(bytes);
  }
}

function byMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without its mark: most letters, spaces and digits have a zero for one half. */
function guessWide(bytes: Uint8Array): Decoded | null {
  const head = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const half = head.length / 2;
  const encoding = zeros[1]! > half / 3 && zeros[0]! < half / 20 ? 'utf-16le' : zeros[0]! > half / 3 && zeros[1]! < half / 20 ? 'utf-16be' : null;
  if (encoding === null) return null;
  return { text: null, guess: encoding, sample: new TextDecoder(encoding).decode(bytes.subarray(0, 320)).replace(/\s+/g, ' ').trim(), badByte: 0 };
}

function guess(bytes: Uint8Array): Decoded {
  const badByte = bytes.find((byte) => byte >= 0x80) ?? 0;
  const from = Math.max(0, bytes.indexOf(badByte) - 40);
  const stretch = bytes.subarray(from, from + 160);
  const found = guessEncoding(bytes.subarray(0, SAMPLE), stretch);
  const names: Readonly<Record<string, Encoding>> = { TCVN3: 'tcvn3', VNI: 'vni', 'Windows-1258': 'windows-1258' };
  return { text: null, guess: found === null ? null : names[found.encoding]!, sample: (found?.text ?? '').replace(/\s+/g, ' ').trim(), badByte };
}

function singleBytes(bytes: Uint8Array): string {
  // The same table as Latin-1, but for 0x80–0x9f, where TCVN3 and VNI have no letters of their own.
  return new TextDecoder('windows-1252').decode(bytes);
}

