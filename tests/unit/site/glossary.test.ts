import { expect, it } from 'vitest';
import type { GlossaryTerm } from '../../../src/ledger/model.ts';
import { glossary } from '../../../src/site/glossary.ts';
import { ledgerOf } from '../ledger/sample.ts';

const term = (name_vi: string): GlossaryTerm => ({
  term: name_vi, abbreviation: '', name_vi, name_en: '', definition_vi: '', definition_en: '', basis: '',
});

it('sorts as a Vietnamese dictionary does and gathers letters without their tone marks', () => {
  const names = ['đề án', 'ủy thác', 'dây chuyền', 'cụm', 'ưu đãi', 'đào tạo', 'cơ sở', 'nghệ nhân'];
  const letters = glossary(ledgerOf([], { glossary: names.map(term) }), 'vi');
  expect(letters.map(({ letter, id, terms }) => [letter, id, terms.map(({ name }) => name)])).toEqual([
    ['C', 'chu-c', ['Cơ sở', 'Cụm']],
    ['D', 'chu-d', ['Dây chuyền']],
    ['Đ', 'chu-dd', ['Đào tạo', 'Đề án']],
    ['N', 'chu-n', ['Nghệ nhân']],
    ['U', 'chu-u', ['Ủy thác', 'Ưu đãi']],
  ]);
});
