import { parseFigureKey } from '../../ledger/key.ts';

/**
 * A period as a part of an address: `2016/2020` is `2016-2020`, `2024-H1` is `2024-h1`. In lower case, because some file
 * systems cannot hold two names that differ by case only.
 */
export function periodSlug(period: string): string {
  return period.replaceAll('/', '-').toLowerCase();
}

/**
 * An anchor as a part of an address, the usual budget and kind of statement left out: `2019.kinh-phi.tong.thuc-hien` is
 * `kinh-phi-2019`, `2017.kinh-phi.kcqg.ke-hoach` is `kinh-phi-kcqg-ke-hoach-2017`.
 */
export function anchorSlug(anchor: string): string {
  const parts = parseFigureKey(`x/${anchor}`);
  if (parts === null) throw new Error(`"${anchor}" is no anchor of a figure.`);
  const { period, indicator, category, programme, status } = parts;
  return [indicator, category, programme === 'tong' ? '' : programme, status === 'thuc-hien' ? '' : status, periodSlug(period)]
    .filter((part) => part !== '')
    .join('-');
}
