import { describe, expect, test } from 'vitest';
import { asGithub, asJson, asText } from '../../../scripts/problem-formats.ts';
import { finding, problem, type Problem } from '../../../src/ledger/problem.ts';

const error = (line: number): Problem => problem(finding('KC322', { cell: '1,5', fixed: '1.5' }), { file: 'data/releases/x.csv', line, column: 8, cell: '1,5' });
const warning = (line: number): Problem => problem(finding('KC211', {}), { file: 'data/releases/x.csv', line, column: 1, cell: '' });

describe('asText', () => {
  test('gives place, code, message and hint, and a count', () => {
    expect(asText([warning(2), error(3)], 'vi')).toBe(`data/releases/x.csv:2:1 KC211 [cảnh báo] Dòng trống ở giữa tệp; dòng này được bỏ qua.
    Xóa dòng trống.
data/releases/x.csv:3:8 KC322 “1,5” dùng dấu phẩy thập phân.
    Viết 1.5. Số viết liền, không ngăn nhóm nghìn, phần thập phân sau dấu chấm.

1 lỗi, 1 cảnh báo.
`);
    expect(asText([error(3)], 'en')).toContain('“1,5” has a decimal comma.');
    expect(asText([], 'vi')).toBe('');
  });

  test('shows fifty, errors before warnings, and says how to see the rest', () => {
    const many = [...Array.from({ length: 60 }, (_, i) => warning(2 * i)), ...Array.from({ length: 30 }, (_, i) => error(2 * i + 1))].sort((a, b) => a.line - b.line);
    const text = asText(many, 'vi');
    expect(text.match(/^data/gm)).toHaveLength(50);
    expect(text.match(/KC322 /g)?.length).toBeGreaterThanOrEqual(30);
    expect(text).toContain('Mới in 50 trong 90 mục. Xem tất cả: npm run data:check -- --format json\nNhiều nhất: KC211 × 60, KC322 × 30\n');
  });
});

test('asJson gives every problem with messages in one language', () => {
  expect(JSON.parse(asJson([error(3)], 'en'))).toEqual([
    {
      code: 'KC322', severity: 'error', file: 'data/releases/x.csv', line: 3, column: 8, cell: '1,5',
      message: '“1,5” has a decimal comma.', hint: 'Write 1.5. Digits without grouping, a point before decimals.',
    },
  ]);
});

test('asGithub escapes what would end a property or a line', () => {
  const odd = { ...error(3), file: 'data/a,b:c.csv', message: { vi: '100%\nvà: hết', en: '' }, hint: { vi: 'x\r', en: '' } };
  expect(asGithub([odd, warning(4)], 'vi')).toBe(
    '::error file=data/a%2Cb%3Ac.csv,line=3,col=8,title=KC322 100%25%0Avà%3A hết::100%25%0Avà: hết x%0D\n' +
      '::warning file=data/releases/x.csv,line=4,col=1,title=KC211 Dòng trống ở giữa tệp; dòng này được bỏ qua.::Dòng trống ở giữa tệp; dòng này được bỏ qua. Xóa dòng trống.\n',
  );
});
