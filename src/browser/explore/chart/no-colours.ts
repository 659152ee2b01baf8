/**
 * Stands in for `@kurkle/color`, by which Chart.js lightens and mixes colours for hovering and moving. Pictures here name
 * every colour and never move, so that its four kilobytes would be loaded for nothing. Whatever is asked of it, a colour stays as it is.
 */
export class Color {
  readonly #colour: unknown;
  constructor(colour: unknown) {
    this.#colour = colour;
  }
  get valid(): boolean {
    return false;
  }
  saturate(): this {
    return this;
  }
  darken(): this {
    return this;
  }
  mix(): this {
    return this;
  }
  hexString(): unknown {
    return this.#colour;
  }
}
