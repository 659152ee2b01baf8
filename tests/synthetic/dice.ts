/** A number in [0, 1) that depends on nothing but its arguments: the same question always gets the same answer. */
export type Dice = (...question: readonly (number | string)[]) => number;

/** Dice of a seed. Stateless, so that rows can be made in any order and still be the same. */
export function dice(seed: number): Dice {
  return (...question) => {
    let state = seed >>> 0;
    for (const part of question) {
      if (typeof part === 'number') state = stir(state ^ part);
      else for (let i = 0; i < part.length; i += 1) state = stir(state ^ part.charCodeAt(i));
    }
    return stir(state) / 2 ** 32;
  };
}

/** The finalizer of MurmurHash3, with a step before it so that 0 does not stay 0. */
function stir(state: number): number {
  let h = (state + 0x9e3779b9) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
