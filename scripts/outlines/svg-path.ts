/** Reads the outlines of an SVG path: moves, lines and curves (by their end points). */

/** A point of the drawing. */
export type Point = readonly [x: number, y: number];

/** A closed outline. */
export type Ring = readonly Point[];

/** The outlines of a path; throws on a command that the map does not use. */
export function readPath(d: string): Ring[] {
  const tokens = d.match(/[a-df-z]|-?\d*\.?\d+(?:e-?\d+)?/gi) ?? [];
  const rings: Point[][] = [];
  let at = 0;
  let command = '';
  let here: Point = [0, 0];
  let start: Point = [0, 0];
  const next = (): number => Number(tokens[at++]);
  const point = (): Point => (command === command.toLowerCase() ? [here[0] + next(), here[1] + next()] : [next(), next()]);
  while (at < tokens.length) {
    if (/^[a-z]$/i.test(tokens[at] ?? '')) command = tokens[at++] ?? '';
    switch (command.toUpperCase()) {
      case 'Z':
        here = start;
        break;
      case 'M':
        here = start = point();
        rings.push([here]);
        command = command === 'm' ? 'l' : 'L';
        break;
      case 'L':
        here = point();
        rings.at(-1)?.push(here);
        break;
      case 'C': {
        point();
        point();
        here = point();
        rings.at(-1)?.push(here);
        break;
      }
      default:
        throw new Error(`path command ${command}`);
    }
  }
  return rings;
}
