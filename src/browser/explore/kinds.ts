/** The forms a picture can have. Stacked columns, which the page begins with, come with it; the others are fetched when one is asked for. */
import type { ExploreForm } from '../../words/explore-query.ts';
import type { Kind } from './kind.ts';
import { stacks } from './kinds/stacks.ts';

/** The kind of a form. A kind draws its own pictures only. */
export async function kindOf(form: ExploreForm): Promise<Kind> {
  switch (form) {
    case 'cot':
      return (await import('./kinds/columns.ts')).columns as Kind;
    case 'duong':
      return (await import('./kinds/lines.ts')).lines as Kind;
    case 'chong':
      return stacks as Kind;
    case 'thanh':
      return (await import('./kinds/bars.ts')).bars as Kind;
    case 'diem':
      return (await import('./kinds/dots.ts')).dots as Kind;
  }
}
