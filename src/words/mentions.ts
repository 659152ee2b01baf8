import type { Derived } from '../ledger/derive.ts';
import type { Figure, FigureKey, Place } from '../ledger/model.ts';
import type { Lang } from './lang.ts';
import { formatNumber } from './numbers.ts';
import { periodName, periodPhrase } from './periods.ts';
import { placeName } from './places.ts';
import type { PlaceStyle } from './places.ts';
import type { Span } from './prose.ts';
import { formatValue } from './values.ts';

/** A figure as it is said in a sentence, linked to its row: "hơn 480 tỷ đồng". */
export function sayFigure(figure: Figure, lang: Lang): Span {
  return { text: formatValue(figure.chosen, lang, 'prose'), figure: figure.key };
}

/** A figure with another noun than its unit: "399" + "cơ sở"; "2.451" + "gian hàng hội chợ". */
export function sayFigureAs(figure: Figure, noun: string, lang: Lang): Span {
  const number = formatValue(figure.chosen, lang, 'number');
  return { text: `${number} ${noun}`, figure: figure.key };
}

/** A computed number as it is said in a sentence, linked to what it was computed from. */
export function sayDerived(derived: Derived, lang: Lang): Span {
  return { text: formatValue(derived, lang, 'prose'), derived };
}

/** A number of things counted in the ledger itself ("12 tỉnh", "47 số liệu"), with the figures that were counted. */
export function sayCount(count: number, inputs: readonly FigureKey[], noun: string, lang: Lang): Span {
  const text = formatNumber(count, { lang }) + (noun === '' ? '' : ` ${noun}`);
  const formula = { formula_vi: 'đếm trong sổ', formula_en: 'counted in the ledger' };
  return { text, derived: { kind: 'count', value: count, decimals: 0, unit: '', qualifier: '=', inputs, ...formula } };
}

/** A place, linked to its page. */
export function sayPlace(place: Place, lang: Lang, style: PlaceStyle = 'plain'): Span {
  return { text: placeName(place, lang, style), place: place.place };
}

/** A period by its name: "năm 2023", "2023". */
export function sayPeriod(period: string, lang: Lang): Span {
  return { text: periodName(period, lang), period };
}

/** When something was: "năm 2023", "in 2023". */
export function sayWhen(period: string, lang: Lang): Span {
  return { text: periodPhrase(period, lang), period };
}
