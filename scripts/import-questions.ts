import { createInterface, type Interface } from 'node:readline/promises';
import type { Source } from '../src/ledger/model.ts';
import { placeName, type Doubt } from '../src/ledger/import/doubts.ts';
import { sourceFault } from '../src/ledger/import/new-source.ts';

/** Asks an editor at a terminal. */
export class Questions {
  readonly #lines: Interface;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#lines = createInterface({ input, output });
  }

  /** The answer to a doubt, or null when the editor leaves it open. */
  async doubt(doubt: Doubt): Promise<string | null> {
    const { question, where, message, hint } = doubt;
    if (question === null) return null;
    const at = placeName(where);
    const choices = question.choices.map(({ value, label }, i) => `  ${i + 1}. ${label === value ? value : `${value}: ${label}`}${value === question.suggestion ? ' (gợi ý)' : ''}`);
    const free = question.form === '' ? '' : `  hoặc gõ ${question.form}\n`;
    for (;;) {
      const reply = (await this.#lines.question(`\n${at === '' ? '' : `${at}: `}${message}\n${hint}\n${choices.length === 0 ? '' : `${choices.join('\n')}\n`}${free}Trả lời (Enter để trống): `)).trim();
      if (reply === '') return null;
      const numbered = question.choices[Number(reply) - 1]?.value;
      if (/^\d{1,2}$/.test(reply) && numbered !== undefined) return numbered;
      if (question.form !== '' || question.choices.some(({ value }) => value === reply)) return reply;
    }
  }

  /** One cell of a new source; asked again until it is right. */
  async sourceCell(column: keyof Source, what: string, proposed: string): Promise<string> {
    for (;;) {
      const reply = (await this.#lines.question(`${what}${proposed === '' ? '' : ` [${proposed}]`}: `)).trim();
      const cell = reply === '' ? proposed : reply;
      const fault = sourceFault(column, cell);
      if (fault === null) return cell;
      process.stdout.write(`  ${fault}\n`);
    }
  }

  /** Gives the terminal back. */
  close(): void {
    this.#lines.close();
  }
}
