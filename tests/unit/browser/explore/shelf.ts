import { openBook, type Book } from '../../../../src/browser/explore/book.ts';
import { settle, type Choices } from '../../../../src/browser/explore/choices.ts';
import type { Kind } from '../../../../src/browser/explore/kind.ts';
import { bars } from '../../../../src/browser/explore/kinds/bars.ts';
import { columns } from '../../../../src/browser/explore/kinds/columns.ts';
import { dots } from '../../../../src/browser/explore/kinds/dots.ts';
import { lines } from '../../../../src/browser/explore/kinds/lines.ts';
import { stacks } from '../../../../src/browser/explore/kinds/stacks.ts';
import type { Picture } from '../../../../src/browser/explore/picture.ts';
import { sourcesIn, type Sources } from '../../../../src/browser/explore/sources.ts';
import { readQuery, type Complaint } from '../../../../src/browser/explore/state.ts';
import { packFigures, unpackFigures, type ColumnFigure } from '../../../../src/ledger/figure-columns.ts';
import type { Ledger } from '../../../../src/ledger/ledger.ts';
import { exploreIndex } from '../../../../src/site/explore-data.ts';
import type { Voice } from '../../../../src/browser/explore/voice.ts';
import type { ExploreForm } from '../../../../src/words/explore-query.ts';
import { en } from '../../../../src/words/explore/en.ts';
import { vi } from '../../../../src/words/explore/vi.ts';
import type { Lang } from '../../../../src/words/lang.ts';

/** What a browser makes of a ledger: through the files, as a reader gets it. */
export interface Opened {
  readonly book: Book;
  figures(indicator: string): readonly ColumnFigure[];
  sources(indicator: string): Sources;
}

export function opened(ledger: Ledger): Opened {
  const columns = (indicator: string) => JSON.parse(JSON.stringify(packFigures(ledger.byIndicator(indicator), ledger)));
  return {
    book: openBook(JSON.parse(JSON.stringify(exploreIndex(ledger)))),
    figures: (indicator) => unpackFigures(columns(indicator), indicator),
    sources: (indicator) => sourcesIn([columns(indicator)]),
  };
}

const KINDS = { cot: columns, duong: lines, chong: stacks, thanh: bars, diem: dots } as Record<ExploreForm, Kind>;

/** What the explorer says in both languages. */
export const VOICES: Readonly<Record<Lang, Voice>> = { vi: { lang: 'vi', t: vi }, en: { lang: 'en', t: en } };

/** What the explorer shows for an address. */
export function visit({ book, figures }: Opened, address: string, lang: Lang = 'vi'): Choices & { readonly picture: Picture; readonly all: readonly Complaint[] } {
  const { asked, complaints } = readQuery(new URLSearchParams(address));
  const indicator = asked.indicator ?? 'kinh-phi';
  const choices = settle(asked, book, indicator, { figures: figures(indicator) });
  const picture = KINDS[choices.state.form].draw(choices.state, book, figures(indicator), figures(choices.state.other), lang);
  return { ...choices, picture, all: [...complaints, ...choices.complaints] };
}
