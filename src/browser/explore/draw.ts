import type { ColumnFigure } from '../../ledger/figure-columns.ts';
import type { Lang } from '../../words/lang.ts';
import { drawBars } from './bars.ts';
import type { Book } from './book.ts';
import { drawDots } from './dots.ts';
import { drawOverYears } from './over-years.ts';
import type { Picture } from './picture.ts';
import { drawStack } from './stack.ts';
import type { State } from './state.ts';

/** The picture of a state. `others` are the figures of its second indicator, which only dots need. */
export function draw(state: State, book: Book, figures: readonly ColumnFigure[], others: readonly ColumnFigure[], lang: Lang): Picture {
  switch (state.form) {
    case 'duong':
    case 'cot':
      return drawOverYears(state.form, state, book, figures, lang);
    case 'chong':
      return drawStack(state, book, figures, lang);
    case 'thanh':
      return drawBars(state, book, figures, lang);
    case 'diem':
      return drawDots(state, book, figures, others, lang);
  }
}
