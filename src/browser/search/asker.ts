import { formatDate } from '../../words/dates.ts';
import { findStrings } from '../../words/find-strings.ts';
import type { Lang } from '../../words/lang.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { Shown } from '../../words/find/arrange.ts';
import { answer, type Limits } from './answer.ts';
import { Outdated, type Library, type Names } from './library.ts';

/** What a reader sees after a question. */
export interface View {
  /** Shows results, which may be the beginning of them. */
  show(shown: Shown): void;
  /** Says what is going on: how many results, that there are none, that there is no connection. */
  say(text: string): void;
}

/** Files are asked for once a reader pauses, not at every key. Milliseconds. */
const PAUSE = 120;

/** Answers questions one after another: an answer that comes after the next question is dropped. */
export class Asker {
  readonly #library: Library;
  readonly #lang: Lang;
  readonly #limits: Limits;
  readonly #view: View;
  #last = 0;
  #opened = false;

  constructor(library: Library, lang: Lang, limits: Limits, view: View) {
    this.#library = library;
    this.#lang = lang;
    this.#limits = limits;
    this.#view = view;
  }

  /** Answers; an empty question clears the view. Never rejects: what goes wrong is said. */
  async ask(text: string): Promise<void> {
    const number = (this.#last += 1);
    const current = (): boolean => number === this.#last;
    const t = findStrings(this.#lang);
    if (text.trim() === '') {
      this.#view.show({ results: [], how: 'name', done: true });
      return this.#view.say('');
    }
    if (!this.#opened) this.#view.say(t.loading);
    try {
      const names = await this.#names();
      this.#opened = true;
      if (!current()) return;
      const show = (shown: Shown): void => {
        if (!current()) return;
        this.#view.show(shown);
        if (shown.done) this.#view.say(this.#told(shown));
      };
      await answer(this.#library, names, text, this.#limits, this.#lang, show, async () => {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        return current();
      });
      const { offline, release } = await this.#library.checked();
      if (current() && offline) this.#view.say(t.offline(formatDate(release.slice(0, 10), this.#lang)));
    } catch (reason) {
      if (current()) this.#view.say(reason instanceof Outdated ? t.outdated : t.failed);
    }
  }

  /** The device's own copy at once, where it has one. */
  async #names(): Promise<Names> {
    const checked = this.#library.checked();
    // Its failure is told where it is awaited.
    checked.catch(() => {});
    const kept = this.#library.kept().then((names) => names ?? checked);
    return Promise.race([kept, checked.catch(() => kept)]);
  }

  #told({ results, how, missing }: Shown): string {
    const t = findStrings(this.#lang);
    const told = how === 'name' ? t.count(formatNumber(results.length, { lang: this.#lang })) : t.short[how];
    return missing === undefined ? told : `${t.noSuchFigures(missing)} ${told}`;
  }
}
