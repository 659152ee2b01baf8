import { isProgramme, isStatus } from '../ledger/key.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { programmeName, statusName } from '../words/labels.ts';
import type { Lang } from '../words/lang.ts';
import { capitalise } from '../words/lists.ts';
import { periodShort } from '../words/periods.ts';
import type { PublishedChart } from './chart-book.ts';
import { indicatorName } from './charts/names.ts';
import { listedPlace } from './figure-line.ts';

/** Families that differ only by their place: the indicator is in the family's name. */
const NAMED_BY_FAMILY = ['kinh-phi', 'ty-le-ke-hoach'];

/** What sets a chart apart within its family: "Hà Giang" · "Phía Bắc, 2023" · "Đề án khuyến công, 2016–20". Empty for a family of one. */
export function chartLabel(ledger: Ledger, { family, about }: PublishedChart, lang: Lang): string {
  const { place, period, indicator, programme, status } = about;
  const found = ledger.places.get(place);
  const what = indicator === '' || (place !== '' && NAMED_BY_FAMILY.includes(indicator) && family !== 'noi-dung') ? '' : indicatorName(ledger, indicator, lang);
  const kind = [isProgramme(programme) && programme !== 'tong' ? programmeName(programme, lang, 'short') : '', isStatus(status) && status !== 'thuc-hien' ? statusName(status, lang) : '']
    .filter((part) => part !== '')
    .join(', ');
  const names = [found === undefined ? '' : capitalise(listedPlace(found, lang)), what, period === '' ? '' : periodShort(period, lang)].filter((part) => part !== '');
  return kind === '' || names.length === 0 ? names.join(', ') : `${names.join(', ')} (${kind})`;
}
