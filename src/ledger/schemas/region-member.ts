import { z } from 'zod';
import type { RegionMember } from '../model.ts';
import { optional, refersTo, remark } from './column.ts';
import type { Table } from './table.ts';

/** `region-members.csv`: which provinces a conference region consists of. */
export const REGION_MEMBERS: Table<RegionMember> = {
  name: 'region-members',
  file: 'region-members.csv',
  title_vi: 'Thành viên của vùng',
  title_en: 'Members of regions',
  description_vi: 'Mỗi dòng là một tỉnh, thành phố thuộc một vùng, trong một thời kỳ của vùng.',
  description_en: 'A province in one form of a conference region.',
  key: ['region', 'place'],
  row: z.strictObject({
    region: refersTo('places', 'place', { title_vi: 'Vùng', title_en: 'Region', description_vi: 'mã của vùng, ví dụ phia-bac', description_en: 'identifier of the region, e.g. phia-bac' }),
    place: refersTo('places', 'place', { title_vi: 'Tỉnh, thành phố', title_en: 'Province', description_vi: 'mã của tỉnh, thành phố', description_en: 'identifier of the province' }),
    note: optional(remark({ title_vi: 'Ghi chú', title_en: 'Note', description_vi: 'căn cứ', description_en: 'evidence' })),
  }),
};
