/**
 * Shares time out among what goes on at once: pages that are rendered together each get their part, so that the parts
 * add up to the time that passed. Numbers are milliseconds.
 */
export class SharedTime {
  /** Time in which anything went on. */
  busy = 0;
  readonly #active = new Set<{ spent: number }>();
  #since = 0;

  /** Begins something; the function that is returned ends it and tells its part. */
  begin(): () => number {
    const own = { spent: 0 };
    this.#passed();
    this.#active.add(own);
    return () => {
      this.#passed();
      this.#active.delete(own);
      return own.spent;
    };
  }

  #passed(): void {
    const now = performance.now();
    const elapsed = now - this.#since;
    this.#since = now;
    if (this.#active.size === 0) return;
    this.busy += elapsed;
    for (const one of this.#active) one.spent += elapsed / this.#active.size;
  }
}
