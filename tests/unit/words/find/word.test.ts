import { describe, expect, test } from 'vitest';
import { agreement, isMarked, wordsIn } from '../../../../src/words/find/word.ts';

const plain = (text: string): string => wordsIn(text).map((word) => word.plain).join(' ');
const one = (text: string) => wordsIn(text)[0]!;

describe('words', () => {
  test.each([
    ['Đà Nẵng', 'da nang'],
    ['Ðà Nẵng', 'da nang'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Thừa Thiên - Huế', 'thua thien hue'],
    ['Bà Rịa–Vũng Tàu', 'ba ria vung tau'],
    ['đ/d, ơ, ư, ă, â, ê, ô', 'd d o u a a e o'],
    ['45/2012/NĐ-CP', '45 2012 nd cp'],
    ['KCĐP', 'kcdp'],
    ['… “” 中文 🙂', ''],
  ])('“%s” are “%s”: without marks, đ folded', (text, expected) => {
    expect(plain(text)).toBe(expected);
    expect(plain(text.normalize('NFD'))).toBe(expected);
  });

  test('an English plural is its singular; Vietnamese and short words keep their letters', () => {
    expect(plain('fairs fair jobs business gas us')).toBe('fair fair job business gas us');
  });

  test('a word that has no plain letters of the same number is compared by those it has', () => {
    for (const word of wordsIn('straße œuvre ﬁn Łódź ſ')) expect(word.letters.length).toBe(word.plain.length);
  });
});

describe('marks', () => {
  test('the place of a tone mark makes no difference', () => {
    for (const [a, b] of [['hoà', 'hòa'], ['khoẻ', 'khỏe'], ['thuỷ', 'thủy'], ['Hoá', 'Hóa']] as const) expect(agreement(one(a), one(b)), `${a} ${b}`).toBe('same');
  });

  test('a word typed without marks, with some, or not to its end leaves the rest open', () => {
    for (const typed of ['bac', 'băc', 'bác', 'b', 'bắ']) expect(agreement(one(typed), one('bắc')), typed).toBe('open');
    expect(agreement(one('bắc'), one('bắc'))).toBe('same');
  });

  test('a mark that was typed is meant: it agrees with no other', () => {
    for (const [typed, written] of [['hạ', 'hà'], ['bâc', 'bắc'], ['đa', 'da'], ['tiền', 'tiến'], ['chợ', 'cho']] as const) {
      expect(agreement(one(typed), one(written)), `${typed} ${written}`).toBe('other');
    }
  });

  test('đ is a mark', () => {
    expect([one('đong'), one('dong'), one('ông')].map(isMarked)).toEqual([true, false, true]);
  });
});
