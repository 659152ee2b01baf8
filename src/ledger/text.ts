import { guessEncoding } from './cells/legacy.ts';
import { finding, type Report } from './problem.ts';

const SAMPLE = 65_536;

/** The text of a file that must be UTF-8 (a BOM is removed), or null after reporting why it is none. Never throws. */
export function readText(file: string, bytes: Uint8Array, report: Report): string | null {
  const start = { file, line: 1, column: 1, cell: '' };
  if (isWorkbook(bytes)) return report(finding('KC103', {}), start), null;
  const order = utf16Order(bytes);
  if (order !== null) return report(finding('KC101', { order }), start), null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    reportBadByte(file, bytes, report);
    return null;
  }
}

/** The same UTF-8 text as the ledger keeps it, whatever Excel or Windows made of it: no BOM, lines ended by LF, the last one too. Other bytes are left as they are. */
export function tidyBytes(bytes: Uint8Array): Uint8Array {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
  return new TextEncoder().encode(text.replace(/\r\n?/g, '\n').replace(/([^\n])$/, '$1\n'));
}

/** `.xlsx` is a zip archive, `.xls` a compound document. */
function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** UTF-16 by its BOM; without one, by the zero byte that stands beside every ASCII letter of the header. */
function utf16Order(bytes: Uint8Array): 'LE' | 'BE' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'LE';
  if (startsWith(bytes, [0xfe, 0xff])) return 'BE';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 200);
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const enough = Math.max(2, sample.length / 4);
  return zeros[1]! >= enough ? 'LE' : zeros[0]! >= enough ? 'BE' : null;
}

function reportBadByte(file: string, bytes: Uint8Array, report: Report): void {
  const offset = firstBadByte(bytes);
  const lineStart = bytes.lastIndexOf(0x0a, offset - 1) + 1;
  const cellStart = Math.max(lineStart, bytes.lastIndexOf(0x2c, offset - 1) + 1);
  const cellEnd = bytes.subarray(offset).findIndex((byte) => byte === 0x2c || byte === 0x0a || byte === 0x0d);
  const cell = bytes.subarray(cellStart, cellEnd < 0 ? bytes.length : offset + cellEnd);
  const guess = guessEncoding(bytes.subarray(lineStart, lineStart + SAMPLE), cell);
  const reading = guess?.text.replaceAll('"', '') ?? '';
  report(finding('KC102', { byte: hex(bytes[offset] ?? 0), guess: guess?.encoding ?? null, reading }), {
    file,
    line: 1 + count(bytes.subarray(0, offset), 0x0a),
    column: columnAt(bytes.subarray(lineStart, offset)),
    cell: reading,
  });
}

/**
 * Where UTF-8 ends. A lenient decoder puts U+FFFD for bad bytes; all before the first one is good, so that its length in
 * bytes is the offset, unless the file really holds a U+FFFD there.
 */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    if (at < 0) return offset;
    offset += encoder.encode(text.slice(from, at)).length;
    if (!startsWith(bytes.subarray(offset), [0xef, 0xbf, 0xbd])) return offset;
    offset += 3;
    from = at + 1;
  }
}

/** The number of the cell that a stretch of its line ends in; commas in quotes do not divide. */
function columnAt(line: Uint8Array): number {
  let column = 1;
  let inQuotes = false;
  for (const byte of line) {
    if (byte === 0x22) inQuotes = !inQuotes;
    else if (byte === 0x2c && !inQuotes) column += 1;
  }
  return column;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

function count(bytes: Uint8Array, wanted: number): number {
  let found = 0;
  for (const byte of bytes) if (byte === wanted) found += 1;
  return found;
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
