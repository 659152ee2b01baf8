import type { Ledger } from '../../ledger/ledger.ts';
import { unitHeading } from '../../words/units.ts';
import type { Lang } from '../../words/lang.ts';

/** An indicator's name as a chart's subtitle prints it. */
export function indicatorName(ledger: Ledger, indicator: string, lang: Lang): string {
  return ledger.indicators.get(indicator)?.[`name_${lang}`] ?? indicator;
}

/** A category's name; one the ledger does not know goes by its id. */
export function categoryName(ledger: Ledger, category: string, lang: Lang): string {
  return ledger.categories.get(category)?.[`name_${lang}`] ?? category;
}

/** The unit of an indicator as a heading: "tỷ đồng", "VND billion". */
export function unitOf(ledger: Ledger, indicator: string, lang: Lang): string {
  return unitHeading(ledger.indicators.get(indicator)?.unit ?? '', lang);
}
