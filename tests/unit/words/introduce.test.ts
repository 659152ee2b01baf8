import { describe, expect, it } from 'vitest';
import { introduceProgramme } from '../../../src/words/introduce.ts';
import { plainText, type Prose } from '../../../src/words/prose.ts';

const told = (text: Prose) => plainText(introduceProgramme(text, 'en'));

describe('the first mention of the programme', () => {
  it('gives its Vietnamese name, marked as Vietnamese, and later ones do not', () => {
    expect(introduceProgramme(['It spent much on industrial promotion. Next: industrial promotion.'], 'en')).toEqual([
      'It spent much on industrial promotion (', { text: 'khuyến công', lang: 'vi' }, '). Next: industrial promotion.',
    ]);
  });

  it('stays one link where it is one', () => {
    const link = { text: '13 industrial promotion projects', figure: 'an/2023.de-an.tong.thuc-hien' };
    expect(introduceProgramme(['It ran ', link, ' on industrial promotion.'], 'en')).toEqual([
      'It ran ', { ...link, text: '13 industrial promotion (khuyến công) projects' }, ' on industrial promotion.',
    ]);
  });

  it('is left alone in Vietnamese and where the programme is not named', () => {
    expect(introduceProgramme(['industrial promotion'], 'vi')).toEqual(['industrial promotion']);
    expect(told(['Nothing here.'])).toBe('Nothing here.');
    expect(told([])).toBe('');
  });
});
