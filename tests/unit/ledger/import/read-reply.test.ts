// What editors type at the terminal, read as they mean it.
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../../src/ledger/import/context.ts';
import type { Question } from '../../../../src/ledger/import/doubts.ts';
import { readCsv } from '../../../../src/ledger/import/read-csv.ts';
import { readReply } from '../../../../src/ledger/import/read-reply.ts';
import { words } from './sheets.ts';

const question = (over: Partial<Question>): Question => ({ path: ['tables', 0, 'set', 'programme'], choices: [], suggestion: null, form: '', option: '', ...over });
const PROGRAMMES = question({ choices: [{ value: 'tong', label: 'tất cả chương trình' }, { value: 'kcqg', label: 'khuyến công quốc gia' }, { value: 'kcdp', label: 'khuyến công địa phương' }, { value: 'kcdp-tinh', label: 'khuyến công địa phương cấp tỉnh' }] });

describe('a choice', () => {
  test.each([['2', 'kcqg'], ['KCQG', 'kcqg'], ['quốc gia', 'kcqg'], ['cap tinh', 'kcdp-tinh'], ['Khuyến công địa phương', 'kcdp']])('%s', (reply, value) => {
    expect(readReply(reply, PROGRAMMES, words)).toEqual({ kind: 'answer', value });
  });

  test('is asked again when words fit several, or none', () => {
    expect(readReply('địa phương', PROGRAMMES, words)).toEqual({ kind: 'several', labels: ['khuyến công địa phương', 'khuyến công địa phương cấp tỉnh'] });
    expect(readReply('9', PROGRAMMES, words)).toEqual({ kind: 'none' });
    expect(readReply('huyện', PROGRAMMES, words)).toEqual({ kind: 'none' });
  });
});

describe('a free answer', () => {
  const period = question({ path: ['this_file', 'tables', 0, 'period'], form: 'kỳ' });
  test.each([['2024', '2024'], ['2025-9M', '2025-9M'], ['6 tháng đầu năm 2024', '2024-H1'], ['quý III/2023', '2023-Q3'], ['giai đoạn 2021-2025', '2021/2025'], ['cả năm 2024', '2024']])('period %s', (reply, value) => {
    expect(readReply(reply, period, words)).toEqual({ kind: 'answer', value });
  });
  test.each(['tháng 6 năm 2024', 'năm ngoái', '2023 và 2024', 'abc'])('no period: %s', (reply) => expect(readReply(reply, period, words)).toEqual({ kind: 'none' }));

  const indicator = question({ path: ['tables', 0, 'set', 'indicator'], form: 'tên' });
  test.each([['de-an', 'de-an'], ['Đề án khuyến công', 'de-an'], ['vốn đối ứng', 'von-doi-ung'], ['gian hang', 'gian-hang']])('indicator %s', (reply, value) => {
    expect(readReply(reply, indicator, words)).toEqual({ kind: 'answer', value });
  });
  test('a name that fits several is asked again', () => {
    const read = readReply('lao động', indicator, words);
    expect(read.kind).toBe('several');
    expect(readReply('chỉ tiêu lạ', indicator, words)).toEqual({ kind: 'none' });
  });

  test('other words stand as they are, to be checked with the sheet', () => {
    expect(readReply('Bắc Giang', question({ path: ['tables', 0, 'places', 'Bắc Gian'], form: 'tên tỉnh' }), words)).toEqual({ kind: 'answer', value: 'Bắc Giang' });
  });
});

test('a question shows the row or the column it is about', () => {
  const { grid } = readCsv('', 'TT;Tỉnh;Kinh phí\n1;Bắc Gian;900\n2;Hà Nội;1200\n', ';');
  const book = { file: 'x.csv', kind: 'csv', sheets: [grid], remarks: [] } as const;
  const at = (spot: string): string => contextOf(book, { file: 'x.csv', sheet: '', at: spot });
  expect([at('B2'), at('2'), at('C'), at('')]).toEqual(['Dòng 2: 1 | Bắc Gian | 900', 'Dòng 2: 1 | Bắc Gian | 900', 'Cột C: C1 “Kinh phí”, C2 “900”, C3 “1200”', '']);
});
