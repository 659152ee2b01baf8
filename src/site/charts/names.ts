import type { Ledger } from '../../ledger/ledger.ts';
import type { Programme } from '../../ledger/model.ts';
import { nameSeries } from '../../words/figure-name.ts';
import { programmeName } from '../../words/labels.ts';
import type { Lang } from '../../words/lang.ts';
import { capitalise } from '../../words/lists.ts';
import { plainText } from '../../words/prose.ts';
import { unitHeading } from '../../words/units.ts';

/** An indicator's name as a chart's subtitle prints it. */
export function indicatorName(ledger: Ledger, indicator: string, lang: Lang): string {
  return ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator;
}

/** What is counted, with the category it is limited to: "Kinh phí khuyến công cho máy móc tiên tiến". */
export function whatOf(ledger: Ledger, indicator: string, category: string, lang: Lang): string {
  if (category === '') return indicatorName(ledger, indicator, lang);
  return capitalise(plainText(nameSeries(ledger, { indicator, programme: 'tong', category }, lang)));
}

/** Which budget paid, in brackets after what was paid for; nothing where all did. */
export function budgetNote(programme: Programme, lang: Lang): string {
  if (programme === 'tong') return '';
  const name = programmeName(programme, lang, 'short');
  return ` (${lang === 'en' ? name.toLowerCase() : name})`;
}

/** The unit of an indicator as a heading: "tỷ đồng", "VND billion". */
export function unitOf(ledger: Ledger, indicator: string, lang: Lang): string {
  return unitHeading(ledger.indicators.get(indicator)?.unit ?? '', lang);
}
