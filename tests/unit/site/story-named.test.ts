import { describe, expect, it } from 'vitest';
import { computationId, sayNamed, type Naming } from '../../../src/site/story-named.ts';
import { ledger } from './stories.ts';

const TOTAL = 'phia-bac/2023.kinh-phi.tong.thuc-hien';
const LOCAL = 'phia-bac/2023.kinh-phi.kcdp.thuc-hien';
const NATIONAL = 'phia-bac/2023.kinh-phi.kcqg.thuc-hien';
const MACHINES = 'phia-bac/2023.co-so-may-moc.tong.thuc-hien';
const CHANGE = 'phia-bac/2024.thay-doi-ke-hoach.tong.ke-hoach';
const SMALL = 'bac-giang/2023.kinh-phi.tong.thuc-hien';

const text = (naming: Naming): string => {
  const said = sayNamed(ledger, naming, 'vi');
  return 'text' in said ? said.text : said.code;
};

describe('a named figure is said as a reporter says it', () => {
  it.each<[Naming, string]>([
    [{ of: TOTAL }, '176,4 tỷ đồng'],
    [{ of: TOTAL, unit: false }, '176,4'],
    [{ of: TOTAL, decimals: 0 }, '176 tỷ đồng'],
    [{ of: TOTAL, source: 'bao-moi' }, '176,38 tỷ đồng'],
    [{ of: NATIONAL }, 'hơn 79,9 tỷ đồng'],
    [{ of: NATIONAL, cap: true }, 'Hơn 79,9 tỷ đồng'],
    [{ of: SMALL }, 'gần 480 triệu đồng'],
    [{ of: SMALL, as: 'exact' }, 'gần 0,48 tỷ đồng'],
    [{ of: MACHINES }, '399 cơ sở'],
    [{ of: MACHINES, unit: 'xưởng' }, '399 xưởng'],
    [{ of: CHANGE, as: 'change' }, 'giảm 8,5%'],
    [{ of: CHANGE, as: 'size' }, '8,5%'],
  ])('%o', (naming, said) => {
    expect(text(naming)).toBe(said);
  });

  it('leads to its row', () => {
    expect(sayNamed(ledger, { of: TOTAL }, 'vi')).toMatchObject({
      kind: 'figure', href: { path: 'vung/phia-bac/#2023.kinh-phi.tong.thuc-hien' }, doubt: null, keys: [TOTAL],
    });
  });

  it('says what was printed where it is rounded, and its doubt where it has one', () => {
    expect(sayNamed(ledger, { of: TOTAL, decimals: 0 }, 'vi')).toMatchObject({ title: 'Nguyên văn: 176,4 tỷ đồng' });
    expect(sayNamed(ledger, { of: 'phia-bac/2021.kinh-phi.tong.thuc-hien', doubtful: true }, 'vi')).toMatchObject({
      text: '900 tỷ đồng', doubt: { text: 'Lớn gấp nhiều lần các năm khác.', lang: 'vi' },
    });
  });
});

describe('a computed number', () => {
  it.each<[Naming, string]>([
    [{ expr: `[${LOCAL}] / [${TOTAL}] * 100` }, '54,8%'],
    [{ expr: `[${LOCAL}] / [${TOTAL}] * 100`, decimals: 0 }, '55%'],
    [{ expr: `[${TOTAL}] / [${MACHINES}]`, unit: 'tỷ đồng' }, '442 triệu đồng'],
    [{ expr: `[${LOCAL}] / [${TOTAL}] * 100 - 100`, as: 'change' }, 'giảm 45,2%'],
    [{ expr: `[${MACHINES}] - 1`, unit: 'xưởng' }, '398 xưởng'],
  ])('%o', (naming, said) => {
    expect(text(naming)).toBe(said);
  });

  it('is rounded away from what its bound excludes', () => {
    // 79.9 of 176.4 is 45.29 %; 176.4 of 79.9 is 2.208.
    expect(text({ expr: `[${NATIONAL}] / [${TOTAL}] * 100` })).toBe('hơn 45,2%');
    expect(text({ expr: `[${TOTAL}] / [${NATIONAL}]`, decimals: 1, unit: 'lần' })).toBe('gần 2,3 lần');
  });

  it('leads to its computation on the same page, whatever its spaces', () => {
    const said = sayNamed(ledger, { expr: `[${LOCAL}] / [${TOTAL}] * 100` }, 'vi');
    expect(said).toMatchObject({ kind: 'derived', title: 'Số tự tính: a ÷ b × 100', keys: [LOCAL, TOTAL] });
    expect(said).toHaveProperty('href.anchor', computationId(`[${LOCAL}]/[${TOTAL}]*100`));
  });
});

describe('what cannot be said', () => {
  it.each<[Naming, string]>([
    [{}, 'BV304'],
    [{ of: TOTAL, expr: `[${LOCAL}] * 2` }, 'BV304'],
    [{ of: TOTAL, source: 'bao-cu' }, 'BV303'],
    [{ of: TOTAL, unit: 'cơ sở' }, 'BV106'],
    [{ of: MACHINES, unit: 'tỷ đồng' }, 'BV106'],
    [{ expr: `[${LOCAL}] / [${TOTAL}] * 100`, unit: 'tỷ đồng' }, 'BV106'],
    [{ expr: `[${LOCAL}] / [${TOTAL}] * 100`, decimals: 3 }, 'BV105'],
  ])('%o', (naming, code) => {
    expect(text(naming)).toBe(code);
  });
});

describe('in English', () => {
  it.each<[Naming, string]>([
    [{ of: TOTAL }, 'VND 176.4 billion'],
    [{ of: TOTAL, decimals: 0 }, 'VND 176 billion'],
    [{ of: NATIONAL, cap: true }, 'More than VND 79.9 billion'],
    [{ of: SMALL }, 'nearly VND 480 million'],
    [{ of: MACHINES, unit: 'workshops' }, '399 workshops'],
    [{ of: CHANGE, as: 'change' }, 'down 8.5%'],
    [{ expr: `[${LOCAL}] / [${NATIONAL}]`, decimals: 1, unit: 'dong' }, 'nearly 1.3 dong'],
    [{ of: MACHINES, unit: 'billion dong' }, 'BV106'],
  ])('%o', (naming, said) => {
    const named = sayNamed(ledger, naming, 'en');
    expect('text' in named ? named.text : named.code).toBe(said);
  });

  it('says how it was computed or printed', () => {
    expect(sayNamed(ledger, { of: TOTAL, decimals: 0 }, 'en')).toMatchObject({ title: 'Printed as: VND 176.4 billion' });
    expect(sayNamed(ledger, { expr: `[${LOCAL}] / [${TOTAL}] * 100` }, 'en')).toMatchObject({ title: 'Computed: a ÷ b × 100' });
  });
});
