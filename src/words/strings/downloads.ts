import { many } from '../plural.ts';

const vi = {
  title: 'Tải về',
  rowsOfPage: 'Tải số liệu của trang này (CSV)',
  csv: 'CSV',
  everything: 'Toàn bộ sổ',
  rows: (n: string) => `${n} dòng`,
};

const en: typeof vi = {
  title: 'Download',
  rowsOfPage: 'Download the figures of this page (CSV)',
  csv: 'CSV',
  everything: 'The whole ledger',
  rows: (n) => many(n, 'row'),
};

/** The links that hand data and pictures over. */
export const downloads = { vi, en };
