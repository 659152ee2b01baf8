import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Observation, Programme } from '../ledger/model.ts';
import { shortCategory } from './category-words.ts';
import { programmeName, statusName } from './labels.ts';
import type { Lang } from './lang.ts';
import { sayPeriod } from './mentions.ts';
import { prose } from './prose.ts';
import type { Prose, Span } from './prose.ts';

const PART: Readonly<Record<Programme, string>> = { tong: '', kcqg: 'national', kcdp: 'local', 'kcdp-tinh': 'provincial', 'kcdp-huyen': 'district' };

/**
 * Names a figure without its value, inside a sentence: "kinh phí khuyến công quốc gia (kế hoạch) năm 2016";
 * "national khuyến công funding (plan) for 2016".
 */
export function nameFigure(ledger: Ledger, figure: Figure, lang: Lang): Prose {
  const { status, period } = figure.chosen;
  const kind = status === 'thuc-hien' ? '' : ` (${statusName(status, lang)})`;
  return prose`${nameSeries(ledger, figure.chosen, lang)}${kind}${lang === 'vi' ? ' ' : ' for '}${sayPeriod(period, lang)}`;
}

/** Names what a series counts: indicator, budget and category, without period and status. */
export function nameSeries(ledger: Ledger, parts: Pick<Observation, 'indicator' | 'programme' | 'category'>, lang: Lang): Prose {
  const indicator = indicatorInSentence(ledger, parts.indicator, lang);
  const category = parts.category === '' ? '' : shortCategory(parts.category, ledger.categories, lang);
  const budget = parts.programme === 'tong' ? '' : programmeName(parts.programme, lang);
  const text = typeof indicator === 'string' ? indicator : indicator.text;
  if (lang === 'en') {
    const part = PART[parts.programme];
    const name: Span = text.startsWith('khuyến công') && part !== '' ? { text: `${part} ${text}`, indicator: parts.indicator } : indicator;
    return prose`${name}${category === '' ? '' : ` for ${category}`}${part === '' || name !== indicator ? '' : `, ${part} part`}`;
  }
  // "kinh phí khuyến công" + "khuyến công quốc gia" is "kinh phí khuyến công quốc gia".
  const joined = budget !== '' && text.endsWith('khuyến công');
  const name: Span = joined ? { text: text.replace(/khuyến công$/, budget), indicator: parts.indicator } : indicator;
  return prose`${name}${category === '' ? '' : ` cho ${category}`}${joined || budget === '' ? '' : ` của ${budget}`}`;
}

/** An indicator's name in the middle of a sentence, linked to its page. */
export function indicatorInSentence(ledger: Ledger, indicator: string, lang: Lang): Span {
  const known = ledger.indicators.get(indicator);
  const name = (lang === 'vi' ? known?.name_vi : known?.name_en) ?? indicator;
  const plain = name.replace(/\s*\([^)]*\)$/, '');
  return { text: plain.slice(0, 1).toLowerCase() + plain.slice(1), indicator };
}
