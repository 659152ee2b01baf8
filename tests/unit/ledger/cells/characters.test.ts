import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectCharacters } from '../../../../src/ledger/cells/characters.ts';

const code = (cell: string, mayAsk = false) => inspectCharacters(cell, mayAsk)?.code ?? null;

describe('inspectCharacters', () => {
  test('all letters of Vietnamese pass', () => {
    const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
    expect(code(vowels)).toBeNull();
    expect(code(vowels.toUpperCase())).toBeNull();
    expect(code('“Sản phẩm” – 50 % … 10 m² · 3 µm; Nguyễn Văn A’s')).toBeNull();
  });

  test.each([
    ['KC107', 'a composed and a decomposed form', 'Đà Nẵng'.normalize('NFD')],
    ['KC108', 'Icelandic Ð', 'Ðà Nẵng'],
    ['KC109', 'no-break space', '176,4\u00a0tỷ'],
    ['KC109', 'narrow no-break space', '176,4\u202ftỷ'],
    ['KC110', 'zero-width space', 'tỷ\u200bđồng'],
    ['KC110', 'BOM inside', 'tỷ\ufeffđồng'],
    ['KC110', 'soft hyphen', 'khuyến\u00adcông'],
    ['KC110', 'right-to-left override', 'abc\u202exyz'],
    ['KC111', 'NUL', 'a\0b'],
    ['KC111', 'tab', 'a\tb'],
    ['KC106', 'replacement character', 'C\uFFFDng'],
    ['KC106', 'question marks for letters', 'Hà N?i'],
  ])('%s: %s', (expected, _, cell) => {
    expect(code(cell)).toBe(expected);
  });

  test('a question mark may end a sentence, and stand anywhere in a web address', () => {
    expect(code('Vì sao giảm? Không rõ.')).toBeNull();
    expect(code('https://x.vn/tin?id=1', true)).toBeNull();
  });

  test('names the place of what nobody sees', () => {
    expect(inspectCharacters('kinh\u00a0phí', false)?.facts).toEqual({ at: 5, code: 'U+00A0', fixed: 'kinh phí' });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.boolean(), (cell, mayAsk) => void code(cell, mayAsk)), { numRuns: 1000 });
  });
});
