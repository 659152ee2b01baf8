/** Something in an expression that cannot be read; the message is Vietnamese, for an editor. */
export class SyntaxFault extends Error {
  /** 1 = first character. */
  readonly column: number;

  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}
