import type { Lang } from './lang.ts';
import { many } from './plural.ts';

const vi = {
  /** Under a story's headline: when it appeared, and the state of the ledger its figures come from. */
  published: (date: string) => `Đăng ngày ${date}`,
  asOf: (date: string) => `Số liệu theo sổ ngày ${date}`,
  figures: (n: string) => `${n} số liệu`,
  fromSources: (n: string) => `từ ${n} nguồn`,
  computations: 'Phép tính trong bài',
  computationsIntro: 'Những số không nguồn nào in ra, do sổ tính hoặc đếm. Mỗi số kèm cách tính và các số gốc.',
  andMore: (n: string) => `và ${n} mục khác`,
  sources: 'Nguồn của bài',
  sourcesIntro: 'Mọi con số trong bài đều dẫn về dòng của nó trong sổ; các dòng ấy chép từ những tài liệu sau.',
  others: 'Bài khác',
  all: 'Mọi bài viết',
  countedTitle: (what: string) => `Đếm trong sổ: ${what}`,
};

const en: typeof vi = {
  published: (date) => `Published ${date}`,
  asOf: (date) => `Figures as of ${date}`,
  figures: (n) => many(n, 'figure'),
  fromSources: (n) => `from ${many(n, 'source')}`,
  computations: 'Computed for this story',
  computationsIntro: 'Numbers that no source prints: computed or counted by the ledger, each with how, and from which figures.',
  andMore: (n) => `and ${n} more`,
  sources: 'Sources of this story',
  sourcesIntro: 'Every number in this story leads to its row in the ledger; the rows are taken from these documents.',
  others: 'Other stories',
  all: 'All stories',
  countedTitle: (what) => `Counted in the ledger: ${what}`,
};

const BY_LANG = { vi, en };

/** What stands around a story. */
export function storyStrings(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
