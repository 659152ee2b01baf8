import type { Answer, Found } from './find.ts';
import { entryResult, type Result } from './results.ts';

/** What is known so far of an answer. */
export interface Shown {
  readonly results: readonly Result[];
  /** `near` and `part`: nothing has all words as they were typed. */
  readonly how: 'name' | 'near' | 'part' | 'none';
  /** The place whose figures were asked for, when it has none of the kind. */
  readonly missing?: string;
  /** Whether more may follow. */
  readonly done: boolean;
}

/**
 * Puts what is known of an answer in its order: figures; what was asked for by its kind; names that have every word, rows that do; then
 * entries that have them here and there, and a place that was named among other words. What has them only nearly is shown where
 * nothing else is, once everything has come.
 */
export function arrange({ found, question, figures: asked }: Answer, figures: readonly Result[], rows: readonly Result[], done: boolean): Shown {
  const of = (wanted: (hit: Found) => boolean): Result[] => found.filter(wanted).map(({ entry }) => entryResult(entry));
  const late = (results: readonly Result[]): readonly Result[] => (done ? results : []);
  const sure = [...placeLast(figures, of(({ how }) => how === 'name')), ...rows, ...late(of(({ how }) => how === 'words'))];
  if (figures.length + sure.length === 0) return { results: late(of(() => true)), how: done ? howOf(found) : 'name', done };
  const others = [...sure, ...late(of(({ how, entry }) => how === 'part' && entry.kind === 'place'))];
  const ofKind = ({ kind }: Result): boolean => (question.kinds as readonly string[]).includes(kind);
  const ordered = [...others.filter(ofKind), ...others.filter((result) => !ofKind(result))];
  // Where no place was named, the country's figures come after what was.
  const before = asked?.implied ? 1 : 0;
  return { results: [...ordered.slice(0, before), ...figures, ...ordered.slice(before)], how: 'name', done };
}

function howOf([best]: readonly Found[]): Shown['how'] {
  return best === undefined ? 'none' : best.how === 'near' ? 'near' : 'part';
}

/** A place that stands first with its year need not be the next result too; it comes after what else was found. */
function placeLast([first]: readonly Result[], named: readonly Result[]): readonly Result[] {
  const same = ({ path }: Result): boolean => first?.kind === 'place-year' && first.path.replace(/#.*/, '') === path;
  return [...named.filter((result) => !same(result)), ...named.filter(same)];
}
