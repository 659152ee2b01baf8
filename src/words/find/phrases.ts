import type { Programme, Status } from '../../ledger/model.ts';
import type { FindKind } from './entry.ts';
import { wordsIn, type Word } from './word.ts';

/** Phrases in words. */
export type Phrases = readonly (readonly Word[])[];

/**
 * Words around a name that a name need not have. Written with their marks: "nhúng" is no "những". "Năm" and "cho" are left out: without
 * marks they are the Nam of Hà Nam and the chợ of hội chợ.
 */
export const FILLERS = phrases(
  'tỉnh, thành phố, tp, khu vực, vùng, giai đoạn, của, ở, tại, về, và, được, bao nhiêu, là gì, là, có, số liệu, thống kê, các, những, tổng, ' +
    'the, of, in, for, and, a, at, on, to, by, province, city, how much, how many, what is, data, figures, statistics',
);

/** Words that name a kind of result. */
export const KIND_WORDS: readonly (readonly [FindKind, Phrases])[] = [
  ['chart', phrases('biểu đồ, đồ thị, bản đồ, xếp hạng, chart, charts, graph, map, ranking')],
  ['source', phrases('nguồn, tài liệu, báo cáo, bài báo, source, sources, document')],
  ['story', phrases('bài viết, story, stories')],
  ['term', phrases('thuật ngữ, nghĩa là gì, là gì, viết tắt, glossary, meaning, what is')],
  ['release', phrases('bản phát hành, đợt công bố, release')],
];

/** Words that name a budget; the narrower first. */
export const PROGRAMME_WORDS: readonly (readonly [Programme, Phrases])[] = [
  ['kcdp-tinh', phrases('kcđp cấp tỉnh, ngân sách tỉnh, provincial budget')],
  ['kcdp-huyen', phrases('kcđp cấp huyện, ngân sách huyện, district budget')],
  ['kcqg', phrases('kcqg, khuyến công quốc gia, quốc gia, trung ương, national khuyến công, national, central')],
  ['kcdp', phrases('kcđp, khuyến công địa phương, địa phương, local khuyến công, local')],
];

/** Words that name a kind of statement; the longer first. */
export const STATUS_WORDS: readonly (readonly [Status, Phrases])[] = [
  ['uoc', phrases('ước thực hiện, ước đạt, ước, estimate, estimated')],
  ['thuc-hien', phrases('thực hiện, actual, spent')],
  ['ke-hoach', phrases('kế hoạch, plan, planned')],
  ['muc-tieu', phrases('mục tiêu, target')],
];

/** Longer phrases first, so that "khuyến công quốc gia" is not left with half of it. */
function phrases(list: string): Phrases {
  return list.split(', ').map(wordsIn).sort((a, b) => b.length - a.length);
}
