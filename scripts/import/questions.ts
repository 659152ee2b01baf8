import { createInterface, type Interface } from 'node:readline/promises';
import { contextOf } from '../../src/ledger/import/context.ts';
import { placeName, type Doubt } from '../../src/ledger/import/doubts.ts';
import type { LedgerWords } from '../../src/ledger/import/figure-parts.ts';
import type { Book } from '../../src/ledger/import/grid.ts';
import { readReply } from '../../src/ledger/import/read-reply.ts';

/** The editor has ended the conversation (Ctrl-C, Ctrl-D). */
export class Abandoned extends Error {}

/** Asks an editor at a terminal. */
export class Questions {
  readonly #lines: Interface;
  readonly #output: NodeJS.WritableStream;
  /** Ends when the terminal is closed: a question of `readline` would then never settle. */
  readonly #closed: Promise<never>;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#output = output;
    this.#lines = createInterface({ input, output });
    this.#closed = new Promise((_, reject) => this.#lines.once('close', () => reject(new Abandoned())));
    this.#closed.catch(() => {});
  }

  /** The answer to a doubt, or null when the editor leaves it open; `left` is how many there are still. */
  async doubt({ question, where, message, hint }: Doubt, left: number, book: Book, ledger: LedgerWords): Promise<string | null> {
    if (question === null) return null;
    const at = placeName(where);
    const context = contextOf(book, where);
    const choices = question.choices.map(({ value, label }, i) => `  ${i + 1}. ${label === value ? label : `${label} (${value})`}${value === question.suggestion ? ' ← gợi ý' : ''}`);
    const free = question.form === '' ? [] : [`  ${choices.length > 0 ? 'hoặc ' : ''}gõ ${question.form}`];
    const head = `\n${left > 1 ? `[còn ${left} câu] ` : '[câu cuối] '}${at === '' ? '' : `${capital(at)}: `}${message}`;
    this.say([head, ...(context === '' ? [] : [`  ${context}`]), hint, ...choices, ...free].join('\n'));
    for (;;) {
      const reply = await this.#ask('Trả lời (chỉ bấm Enter: để lại, trả lời sau): ');
      if (reply === '') return null;
      const read = readReply(reply, question, ledger);
      if (read.kind === 'answer') return read.value;
      this.say(read.kind === 'several' ? `  Có ${read.labels.length} cách hiểu: ${read.labels.join('; ')}. Gõ rõ hơn.` : `  Không hiểu “${reply}”. ${choices.length > 0 ? 'Gõ số thứ tự của một câu trả lời ở trên.' : `Cần ${question.form}.`}`);
    }
  }

  /** One line of text. */
  async line(what: string, proposed: string): Promise<string> {
    const reply = await this.#ask(`${what}${proposed === '' ? '' : ` [${proposed}]`}: `);
    return reply === '' ? proposed : reply;
  }

  /** Tells the editor something. */
  say(text: string): void {
    this.#output.write(`${text}\n`);
  }

  /** Gives the terminal back. */
  close(): void {
    this.#lines.close();
  }

  async #ask(prompt: string): Promise<string> {
    return (await Promise.race([this.#closed, this.#lines.question(prompt)])).trim();
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
