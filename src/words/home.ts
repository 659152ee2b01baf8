import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../ledger/model.ts';
import type { Lang } from './lang.ts';
import { capitalise } from './lists.ts';
import { sayFigure, sayWhen } from './mentions.ts';
import { placeName } from './places.ts';
import { prose, startSentence } from './prose.ts';
import type { Prose } from './prose.ts';

/** The headline that opens the site: "Năm 2023, khu vực phía Bắc chi 176,4 tỷ đồng cho khuyến công". */
export function headlineOf(ledger: Ledger, funding: Figure, lang: Lang): Prose {
  const place = ledger.places.get(funding.chosen.place);
  const name = place === undefined ? funding.chosen.place : placeName(place, lang, 'full');
  const amount = sayFigure(funding, lang);
  const when = sayWhen(funding.chosen.period, lang);
  if (lang === 'vi') return startSentence(prose`${when}, ${name} chi ${amount} cho khuyến công`);
  return prose`${capitalise(name)} spent ${amount} on khuyến công ${when}`;
}
