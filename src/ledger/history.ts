import type { Change, Figure, FigureKey, Observation, ReleaseRow } from './model.ts';

/**
 * What happened, by release and by figure.
 *
 * Plain additions are kept as the rows themselves, and a key gets a list of its own only once it is corrected or
 * withdrawn: a million additions would otherwise weigh more than the figures they made.
 */
export class History {
  readonly #events = new Map<string, Change[]>();
  readonly #additions = new Map<string, Observation[]>();
  readonly #eventful = new Map<FigureKey, Change[]>();

  /** Records a correction or withdrawal of one observation of a figure, which is given as it was before. */
  record(figure: Figure, change: Change): void {
    push(this.#events, change.release, change);
    if (!this.#eventful.has(figure.key)) this.#eventful.set(figure.key, additionsOf(figure));
    push(this.#eventful, figure.key, change);
  }

  /** Records an addition. */
  recordAddition(key: FigureKey, release: string, row: Observation): void {
    push(this.#additions, release, row);
    if (this.#eventful.size > 0) this.#eventful.get(key)?.push(addition(release, row));
  }

  /** Puts one addition of a release in the place of another that said something else of the same key + source. */
  substitute(key: FigureKey, release: string, before: Observation, after: Observation): void {
    const rows = this.#additions.get(release) ?? [];
    rows[rows.lastIndexOf(before)] = after;
    const own = this.#eventful.get(key);
    if (own !== undefined) own[own.findIndex((change) => change.after === before)] = addition(release, after);
  }

  /** Changes of a release: withdrawals, corrections, additions. */
  changesIn(release: string): readonly Change[] {
    const additions = this.#additions.get(release) ?? [];
    return [...(this.#events.get(release) ?? []), ...additions.map((row) => addition(release, row))];
  }

  /** Everything that happened to a key, oldest first; needs the live figure, if there is one. */
  of(key: FigureKey, figure: Figure | undefined): readonly Change[] {
    return this.#eventful.get(key) ?? (figure === undefined ? [] : additionsOf(figure));
  }
}

function additionsOf(figure: Figure): Change[] {
  return [figure.chosen, ...figure.others]
    .sort((a, b) => (a.release === b.release ? a.line - b.line : a.release < b.release ? -1 : 1))
    .map((row) => addition(row.release, row));
}

function addition(release: string, row: Observation): Change {
  return { release, action: 'add', before: null, after: row, reason: (row as ReleaseRow).reason };
}

function push<Name, Item>(lists: Map<Name, Item[]>, name: Name, item: Item): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
