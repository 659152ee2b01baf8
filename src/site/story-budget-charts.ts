import type { BarsChart, Datum, DotsChart } from '../charts/model.ts';
import { derivedOrNull, type Derived } from '../ledger/derive.ts';
import { evaluateKeys } from '../ledger/evaluate-keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Place, Programme } from '../ledger/model.ts';
import { programmeName, sourceKindName } from '../words/labels.ts';
import { formatPrinted } from '../words/numbers.ts';
import { periodName } from '../words/periods.ts';
import { placeName } from '../words/places.ts';
import { strings } from '../words/strings.ts';
import { amountDigits } from '../words/values.ts';
import { datumOf, drawable } from './charts/datum.ts';
import { sourceLine } from './charts/sources.ts';
import { countOf } from './story-counts.ts';

const BUDGETS: readonly Programme[] = ['tong', 'kcqg', 'kcdp'];

/** What part of its plan each budget did not spend; computed from the printed completion. Null where no budget's is known. */
export function shortfallByBudget(ledger: Ledger, place: Place, period: string): BarsChart | null {
  const name = { place: place.place, period, indicator: 'ty-le-ke-hoach', status: 'thuc-hien' } as const;
  const figures = BUDGETS.map((programme) => drawable(ledger, { ...name, programme })).filter((figure) => figure !== undefined);
  const rows = figures.flatMap(({ key, chosen }) => {
    const derived = derivedOrNull(evaluateKeys(ledger, `100 - [${key}]`));
    return derived === null ? [] : [{ label: budgetLabel(chosen.programme), datum: derivedDatum(derived) }];
  });
  if (rows.length === 0) return null;
  return {
    kind: 'bars',
    id: `hut-ke-hoach-${place.place}-${period}`,
    title: '',
    subtitle: `Phần kế hoạch năm không thực hiện, ${placeName(place, 'vi', 'dated')}, ${periodName(period, 'vi')}, %`,
    source: sourceLine(ledger, figures),
    note: `${strings('vi').figure.computed}: một trăm trừ tỷ lệ thực hiện mà nguồn in.`,
    lang: 'vi',
    unit: '%',
    tone: 'tong',
    order: 'given',
    rows,
  };
}

/** Planned money of a period by budget, each with the "hơn" or "gần" its source put before it. */
export function planByBudget(ledger: Ledger, place: Place, period: string): DotsChart | null {
  const figures = BUDGETS.map((programme) => drawable(ledger, { place: place.place, period, indicator: 'kinh-phi', programme, status: 'ke-hoach' }));
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < 2) return null;
  return {
    kind: 'dots',
    id: `ke-hoach-${place.place}-${period}`,
    title: '',
    subtitle: `Kế hoạch kinh phí ${periodName(period, 'vi')}, ${placeName(place, 'vi', 'dated')}, tỷ đồng`,
    source: sourceLine(ledger, known),
    lang: 'vi',
    unit: 'tỷ đồng',
    tone: 'tong',
    note: strings('vi').charts.qualifiers,
    rows: known.map((figure) => ({ label: budgetLabel(figure.chosen.programme), datum: datumOf(ledger, figure) })),
  };
}

/** How many sources the ledger draws on, by what kind of document they are. */
export function sourcesByKind(ledger: Ledger): BarsChart {
  const kinds = [
    ['official-report', 'nguon-bao-cao-goc'], ['official-site', 'nguon-trang-nha-nuoc'], ['press', 'nguon-bao-chi'], ['machine-translation', 'nguon-dich-may'],
  ] as const;
  return {
    kind: 'bars',
    id: 'nguon-theo-loai',
    title: '',
    subtitle: 'Số nguồn có ít nhất một số liệu trong sổ, theo loại tài liệu',
    source: { text: `${strings('vi').figure.computed}, ${strings('vi').site.name}` },
    lang: 'vi',
    unit: 'nguồn',
    tone: 'tong',
    order: 'given',
    rows: kinds.map(([kind, id]) => {
      const count = countOf(ledger, id)?.items.length ?? 0;
      return {
        label: sourceKindName(kind, 'vi'),
        datum: { value: count, digits: String(count), qualifier: '=', status: 'thuc-hien', text: String(count) } satisfies Datum,
      };
    }),
  };
}

function derivedDatum(derived: Derived): Datum {
  const digits = amountDigits(derived);
  return { value: derived.value, digits, qualifier: derived.qualifier, status: 'thuc-hien', text: formatPrinted(digits, 'vi') };
}

function budgetLabel(programme: Programme): string {
  const t = strings('vi').charts;
  if (programme === 'kcqg') return t.national;
  return programme === 'kcdp' ? t.local : programmeName('tong', 'vi', 'short');
}
