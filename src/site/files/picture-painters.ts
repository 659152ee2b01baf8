import { Worker } from 'node:worker_threads';

/** A picture to paint: a whole SVG document, and how many pixels wide it becomes. */
export interface PaintOrder {
  readonly svg: string;
  readonly width: number;
}

/** What a painter hands back. */
export type PaintAnswer = { readonly png: Uint8Array } | { readonly error: string };

/**
 * Painters at work, one thread each, started when first needed. They keep the process alive only while they paint.
 * A drawing that cannot be painted rejects; the painter stays.
 */
export class Painters {
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];
  private started = 0;
  private readonly most: number;
  private readonly program: string;
  private readonly fontFiles: readonly string[];

  /** At most `most` threads of `program`, a file. */
  constructor(most: number, program: string, fontFiles: readonly string[]) {
    this.most = most;
    this.program = program;
    this.fontFiles = fontFiles;
  }

  /** Paints one picture as soon as a painter is free. */
  async paint(order: PaintOrder): Promise<Uint8Array> {
    const worker = await this.take();
    let answer: PaintAnswer;
    try {
      answer = await ask(worker, order);
    } catch (error) {
      // The thread is dead; another one takes its place, or those who wait would wait for ever.
      this.give(this.hire());
      throw error;
    }
    this.give(worker);
    if ('error' in answer) throw new Error(answer.error);
    return answer.png;
  }

  /** Sends all idle painters home. */
  async close(): Promise<void> {
    const leaving = this.idle.splice(0);
    this.started -= leaving.length;
    await Promise.all(leaving.map((worker) => worker.terminate()));
  }

  private take(): Promise<Worker> | Worker {
    const idle = this.idle.pop();
    if (idle !== undefined) return idle;
    if (this.started < this.most) {
      this.started += 1;
      return this.hire();
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private hire(): Worker {
    return new Worker(this.program, { workerData: { fontFiles: this.fontFiles } });
  }

  private give(worker: Worker): void {
    const next = this.waiting.shift();
    if (next === undefined) this.idle.push(worker);
    else next(worker);
  }
}

function ask(worker: Worker, order: PaintOrder): Promise<PaintAnswer> {
  worker.ref();
  return new Promise<PaintAnswer>((resolve, reject) => {
    const done = (): void => {
      worker.off('message', answered).off('error', failed);
      worker.unref();
    };
    const answered = (answer: PaintAnswer): void => {
      done();
      resolve(answer);
    };
    const failed = (error: Error): void => {
      done();
      reject(error);
    };
    worker.on('message', answered).on('error', failed);
    worker.postMessage(order);
  });
}
