import { describe, expect, test } from 'vitest';
import type { GlossaryTerm } from '../../../src/ledger/model.ts';
import { termFinder } from '../../../src/site/terms.ts';

const term = (id: string, abbreviation: string, name_vi: string, name_en: string): GlossaryTerm => ({ term: id, abbreviation, name_vi, name_en, definition_vi: '', definition_en: '', basis: '' });
const GLOSSARY = [
  term('khuyen-cong', '', 'khuyến công', 'industrial promotion'),
  term('khuyen-cong-quoc-gia', 'KCQG', 'khuyến công quốc gia', 'national khuyến công'),
  term('gian-hang', '', 'gian hàng', 'fair booth'),
  term('ke-hoach', '', 'kế hoạch, thực hiện', 'plan, actual'),
];
const found = (text: string, lang: 'vi' | 'en' = 'vi', explained = new Set<string>()) =>
  termFinder(GLOSSARY, lang).split(text, explained).map((piece) => (typeof piece === 'string' ? piece : [piece.text, piece.term.term]));

describe('a term', () => {
  test('is found by its name, whatever its capitals, and by its abbreviation; the longer name first', () => {
    expect(found('Khuyến công quốc gia và khuyến công.')).toEqual([['Khuyến công quốc gia', 'khuyen-cong-quoc-gia'], ' và ', ['khuyến công', 'khuyen-cong'], '.']);
    expect(found('KCQG, kế hoạch')).toEqual([['KCQG', 'khuyen-cong-quoc-gia'], ', kế hoạch']);
  });

  test('is explained once on a page', () => {
    const explained = new Set<string>();
    found('khuyến công', 'vi', explained);
    expect(found('khuyến công', 'vi', explained)).toEqual(['khuyến công']);
  });

  test('is no part of another word or name', () => {
    expect(found('kinh phí trong thời gian hàng năm')).toEqual(['kinh phí trong thời gian hàng năm']);
    expect(found('KCQGX 12/KCQG')).toEqual(['KCQGX 12/KCQG']);
  });

  test('is found in English by its English name too', () => {
    expect(found('Industrial promotion (khuyến công) and a fair booth', 'en')).toEqual([['Industrial promotion', 'khuyen-cong'], ' (khuyến công) and a ', ['fair booth', 'gian-hang']]);
  });
});

test('a text without terms stays as it is, an empty glossary finds none', () => {
  expect(found('Không có gì.')).toEqual(['Không có gì.']);
  expect(termFinder([], 'vi').split('khuyến công', new Set())).toEqual(['khuyến công']);
});
