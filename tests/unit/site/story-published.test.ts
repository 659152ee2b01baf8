import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureKey } from '../../../src/ledger/key.ts';
import { ledgerAsOf } from '../../../src/site/as-of.ts';
import { loadLedger } from '../../../src/site/load.ts';
import { checkStory, formatStoryProblems } from '../../../src/site/story-check.ts';
import { langOfStory } from '../../../src/site/story-languages.ts';
import { tellStories } from '../../../src/site/story-model.ts';

const FOLDER = 'src/content/bai-viet';
const ledger = await loadLedger('data');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')).map((name) => ({ file: join(FOLDER, name), text: readFileSync(join(FOLDER, name), 'utf8') }));

describe('the stories in the repository', () => {
  it.each(files)('$file names only figures the ledger has', ({ file, text }) => {
    expect(formatStoryProblems(checkStory(ledger, file, text, langOfStory(file.slice(FOLDER.length + 1))).problems)).toBe('');
  });

  it('tell every figure of the article on the XVIII conference', () => {
    const told = files.find(({ file }) => file.includes('ket-qua-2023-phia-bac'));
    const { keys } = checkStory(ledger, '', told?.text ?? '', 'vi').basis;
    // As it was known when the story was told: later releases may take more from the same source.
    const printed = ledgerAsOf(ledger, '2026-11-23-05-ra-soat').bySource('bct-hnkc-bac-18').map((observation) => figureKey(observation));
    expect(printed.length).toBe(38);
    expect(printed.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('a story', () => {
  const frontMatter = { title: 'Bài', standfirst: 'Lời dẫn', published: '2026-11-23' };
  const file = { id: 'bai', file: 'bai.mdx', frontMatter };

  it('carries its sources, computations and counts', () => {
    const key = 'phia-bac/2023.kinh-phi.tong.thuc-hien';
    const [story] = tellStories(ledger, [
      { ...file, frontMatter: { ...frontMatter, title: `Chi {${key}}` }, text: `---\ntitle: "Chi {${key}}"\n---\n\n<Fig expr="[${key}] * 2" /> <Count of="tinh-phia-bac" />` },
    ], 'vi');
    expect(story).toMatchObject({
      path: 'bai-viet/bai/',
      title: 'Chi 176,4 tỷ đồng',
      headline: ['Chi ', { text: '176,4 tỷ đồng', keys: [key] }],
      figures: 1,
      sources: [{ source: { source: 'bct-hnkc-bac-18' }, figures: 1 }],
      computations: [{ formula: 'a × 2', inputs: [{ letter: 'a', value: '176,4 tỷ đồng' }] }],
      counts: [{ id: 'tinh-phia-bac', text: '28' }],
    });
  });

  it('stops all of them when one has a problem, and says where', () => {
    const bad = { ...file, text: '---\ntitle: "Bài"\n---\n\nChi 12 tỷ đồng.' };
    expect(() => tellStories(ledger, [bad], 'vi')).toThrowError(/Bài viết còn 1 chỗ phải sửa:\nbai\.mdx:5:5 BV201 Con số gõ tay: “12 tỷ đồng”\./);
  });

  it('needs a title, a standfirst and a date', () => {
    const bare = { ...file, frontMatter: { title: 'Bài', published: '23/11/2026', author: 'A' }, text: 'Lời.' };
    expect(() => tellStories(ledger, [bare], 'vi')).toThrowErrorMatchingInlineSnapshot(`
      [StoryError: Bài viết còn 3 chỗ phải sửa:
      bai.mdx:1:1 BV401 Phần đầu bài (giữa hai dòng ---) chưa đúng: standfirst là một, hai câu dẫn.
          Cần đủ ba mục: title, standfirst, published.
      bai.mdx:1:1 BV401 Phần đầu bài (giữa hai dòng ---) chưa đúng: published là ngày đăng, viết trong ngoặc kép: "2026-11-23".
          Cần đủ ba mục: title, standfirst, published.
      bai.mdx:1:1 BV401 Phần đầu bài (giữa hai dòng ---) chưa đúng: Không có mục author; chỉ có title, standfirst, published, lead.
          Cần đủ ba mục: title, standfirst, published.]
    `);
  });

  it('stand newest first', () => {
    const text = '---\ntitle: "Bài"\n---\n\nLời.';
    const told = tellStories(ledger, [{ ...file, text }, { ...file, id: 'moi', frontMatter: { ...frontMatter, published: '2027-01-05' }, text }, { ...file, id: 'a', text }], 'vi');
    expect(told.map(({ id }) => id)).toEqual(['moi', 'a', 'bai']);
  });
});
