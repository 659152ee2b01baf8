import type { Ledger } from '../ledger/ledger.ts';
import type { Figure, Observation, Programme } from '../ledger/model.ts';
import { shortCategory } from './category-words.ts';
import { programmeName, statusName } from './labels.ts';
import type { Lang } from './lang.ts';
import { sayPeriod } from './mentions.ts';
import { prose } from './prose.ts';
import type { Prose, Span } from './prose.ts';
import { BILLION } from './units.ts';

/** Whose money it is, behind the name of a sum; whose count it is, behind other names. */
const ENGLISH_PART: Readonly<Record<Programme, { readonly money: string; readonly count: string }>> = {
  tong: { money: '', count: '' },
  kcqg: { money: ' from the central budget', count: ' under the national programme' },
  kcdp: { money: ' from local budgets', count: ' under local programmes' },
  'kcdp-tinh': { money: ' from the provincial budget', count: ' paid for by the provincial budget' },
  'kcdp-huyen': { money: ' from district budgets', count: ' paid for by district budgets' },
};

/**
 * Names a figure without its value, inside a sentence: "kinh phí khuyến công quốc gia (kế hoạch) năm 2016";
 * "industrial promotion funding from the central budget (plan) for 2016".
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
    const money = ledger.indicators.get(parts.indicator)?.unit === BILLION;
    return prose`${indicator}${category === '' ? '' : ` for ${category}`}${ENGLISH_PART[parts.programme][money ? 'money' : 'count']}`;
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
