import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../ledger/model.ts';
import { programmeName, statusName } from './labels.ts';
import type { Lang } from './lang.ts';
import { sayPeriod } from './mentions.ts';
import { shortCategory } from './category-words.ts';
import { prose } from './prose.ts';
import type { Prose, Span } from './prose.ts';

/**
 * Names a figure without its value, inside a sentence: "kinh phí khuyến công quốc gia (kế hoạch) năm 2016";
 * "local khuyến công funding (plan) for 2016".
 */
export function nameFigure(ledger: Ledger, figure: Figure, lang: Lang): Prose {
  const { chosen } = figure;
  const status = chosen.status === 'thuc-hien' ? '' : ` (${statusName(chosen.status, lang)})`;
  const category = chosen.category === '' ? '' : shortCategory(chosen.category, ledger.categories, lang);
  const period = sayPeriod(chosen.period, lang);
  const indicator = indicatorInSentence(ledger, chosen.indicator, lang);
  const budget = chosen.programme === 'tong' ? '' : programmeName(chosen.programme, lang);
  if (lang === 'en') {
    return prose`${indicator}${category === '' ? '' : ` for ${category}`}${budget === '' ? '' : `, ${budget}`}${status} for ${period}`;
  }
  // "kinh phí khuyến công" + "khuyến công quốc gia" is "kinh phí khuyến công quốc gia".
  const text = typeof indicator === 'string' ? indicator : indicator.text;
  const joined = budget !== '' && text.endsWith('khuyến công');
  const name: Span = joined ? { text: text.replace(/khuyến công$/, budget), indicator: chosen.indicator } : indicator;
  const of = joined || budget === '' ? '' : ` của ${budget}`;
  return prose`${name}${category === '' ? '' : ` cho ${category}`}${of}${status} ${period}`;
}

/** An indicator's name in the middle of a sentence, linked to its page. */
export function indicatorInSentence(ledger: Ledger, indicator: string, lang: Lang): Span {
  const known = ledger.indicators.get(indicator);
  const name = (lang === 'vi' ? known?.name_vi : known?.name_en) ?? indicator;
  const plain = name.replace(/\s*\([^)]*\)$/, '');
  return { text: plain.slice(0, 1).toLowerCase() + plain.slice(1), indicator };
}
