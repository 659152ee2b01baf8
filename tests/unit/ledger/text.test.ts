// What whole files of a wrong encoding are told stands in bad-ledgers.test.ts; here: places, and that nothing breaks the reader.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problem, type Problem, type Report } from '../../../src/ledger/problem.ts';
import { readText } from '../../../src/ledger/text.ts';

function read(bytes: Uint8Array): { text: string | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (found, spot) => void problems.push(problem(found, spot));
  return { text: readText('x.csv', bytes, report), problems };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readText', () => {
  test('reads UTF-8 and takes a BOM away', () => {
    expect(read(utf8('Đắk Lắk')).text).toBe('Đắk Lắk');
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('a,b')])).text).toBe('a,b');
  });

  test('takes away only one BOM', () => {
    expect(read(utf8('\uFEFF\uFEFFa')).text).toBe('\uFEFFa');
  });

  test('names the line and the cell of the first bad byte, whatever stands in quotes before it', () => {
    const bytes = new Uint8Array([...utf8('a,b\n1,"x, y",'), 0xe9, ...utf8('z\n')]);
    expect(read(bytes).problems).toMatchObject([{ code: 'KC102', line: 2, column: 3 }]);
  });

  test('counts characters of several bytes and a real U+FFFD before the bad byte', () => {
    const bytes = new Uint8Array([...utf8('Hà Nội,\uFFFD\nĐà'), 0x80]);
    expect(read(bytes).problems).toMatchObject([{ code: 'KC102', line: 2, column: 1 }]);
    expect(read(bytes).problems[0]?.message.vi).toContain('0x80');
  });

  test('a file cut in the middle of a letter is not UTF-8', () => {
    expect(read(utf8('a\nệ').subarray(0, 4)).problems).toMatchObject([{ code: 'KC102', line: 2, column: 1 }]);
  });

  test('UTF-16 is known by its BOM or by its zero bytes', () => {
    const le = new Uint8Array([...'place,note'].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(read(le).problems).toMatchObject([{ code: 'KC101', line: 1, column: 1 }]);
    expect(read(new Uint8Array([0xff, 0xfe, 0x61, 0x00])).problems[0]?.message.vi).toContain('LE');
    expect(read(new Uint8Array([0xfe, 0xff, 0x00, 0x61])).problems[0]?.message.vi).toContain('BE');
  });

  test('never throws, and says one thing when it gives no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, problems } = read(bytes);
        expect(problems).toHaveLength(text === null ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
