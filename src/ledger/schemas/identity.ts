import { z } from 'zod';
import type { Identity } from '../model.ts';
import { expression, id, remark } from './column.ts';
import type { Table } from './table.ts';

/** `identities.csv`: equations between figures that should hold. */
export const IDENTITIES: Table<Identity> = {
  name: 'identities',
  file: 'identities.csv',
  title_vi: 'Đẳng thức đối chiếu',
  title_en: 'Identities',
  description_vi: 'Những phép tính lẽ ra phải khớp, ví dụ tổng bằng quốc gia cộng địa phương.',
  description_en: 'Equations that should hold, e.g. total = national + local.',
  key: ['identity'],
  row: z.strictObject({
    identity: id({ title_vi: 'Mã đẳng thức', title_en: 'Identity', description_vi: 'mã của đẳng thức', description_en: 'identifier' }),
    left: expression({ title_vi: 'Vế trái', title_en: 'Left side', description_vi: 'biểu thức bên trái dấu bằng', description_en: 'expression to the left of the equals sign' }),
    right: expression({ title_vi: 'Vế phải', title_en: 'Right side', description_vi: 'biểu thức bên phải dấu bằng', description_en: 'expression to the right of the equals sign' }),
    explanation_vi: remark({ title_vi: 'Giải thích', title_en: 'Explanation', description_vi: 'vì sao hai vế phải bằng nhau', description_en: 'why both sides should agree, in Vietnamese' }),
  }),
};
