import { openBook, type Book } from '../../../../src/browser/explore/book.ts';
import { settle, type Choices } from '../../../../src/browser/explore/choices.ts';
import { draw } from '../../../../src/browser/explore/draw.ts';
import type { Picture } from '../../../../src/browser/explore/picture.ts';
import { sourcesIn, type Sources } from '../../../../src/browser/explore/sources.ts';
import { readQuery, type Complaint } from '../../../../src/browser/explore/state.ts';
import { packFigures, unpackFigures, type ColumnFigure } from '../../../../src/ledger/figure-columns.ts';
import type { Ledger } from '../../../../src/ledger/ledger.ts';
import { exploreIndex } from '../../../../src/site/explore-data.ts';
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

/** What the explorer shows for an address. */
export function visit({ book, figures }: Opened, address: string, lang: Lang = 'vi'): Choices & { readonly picture: Picture; readonly all: readonly Complaint[] } {
  const { asked, complaints } = readQuery(new URLSearchParams(address));
  const indicator = asked.indicator ?? 'kinh-phi';
  const choices = settle(asked, book, indicator, { figures: figures(indicator) });
  const picture = draw(choices.state, book, figures(indicator), figures(choices.state.other), lang);
  return { ...choices, picture, all: [...complaints, ...choices.complaints] };
}
