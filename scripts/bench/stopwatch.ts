/** Adds up the time spent in functions. */
export interface Stopwatch {
  /** Runs a synchronous function; a timed function inside a timed one counts once. */
  time<Result>(run: () => Result): Result;
  seconds(): number;
}

/** A stopwatch at zero. */
export function stopwatch(): Stopwatch {
  let total = 0;
  let depth = 0;
  return {
    time: (run) => {
      const start = performance.now();
      depth += 1;
      try {
        return run();
      } finally {
        depth -= 1;
        if (depth === 0) total += performance.now() - start;
      }
    },
    seconds: () => total / 1000,
  };
}
