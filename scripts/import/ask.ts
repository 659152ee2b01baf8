import type { Doubt } from '../../src/ledger/import/doubts.ts';
import type { LedgerWords } from '../../src/ledger/import/figure-parts.ts';
import type { Outcome } from '../../src/ledger/import/import.ts';
import { IMPORT_MAP, type ImportMap } from '../../src/ledger/import/import-map.ts';
import { answer } from '../../src/ledger/import/map-answers.ts';
import type { Source } from '../../src/ledger/model.ts';
import { Abandoned, type Questions } from './questions.ts';
import { askSource, type ToldSource } from './source.ts';

/** Reads the sheet once: by a map, with a source that is known or about to be. */
export type Read = (map: ImportMap, source: string | undefined, fresh: Source | null) => Promise<Outcome>;

/** An import as it stands when nothing more is to be asked, with a source to be added to the ledger. */
export interface Asked {
  readonly outcome: Outcome;
  readonly fresh: Source | null;
}

const NO_SOURCE = 'NK110';

/**
 * Asks one question after another, reading the sheet anew after each answer; the source comes last, when everything else is settled. An editor
 * may leave questions open, or end the conversation: what was answered is kept in the map.
 */
export async function ask(read: Read, map: ImportMap, id: string | undefined, questions: Questions, ledger: LedgerWords, known: readonly Source[], told: ToldSource, today: string): Promise<Asked> {
  const left = new Set<string>();
  const given = new Map<string, string>();
  let outcome = await read(map, id, null);
  try {
    for (let how = map; ; outcome = await read(how, id, null)) {
      const open = outcome.doubts.filter(({ question, code, message }) => question !== null && code !== NO_SOURCE && !left.has(message));
      const [next] = open;
      if (next === undefined) {
        if (outcome.doubts.length === 0 || outcome.doubts.some(({ code }) => code !== NO_SOURCE)) return { outcome, fresh: null };
        const { source, fresh } = await askSource(questions, id, told, known, today);
        return { outcome: await read(how, source, fresh), fresh };
      }
      const reply = await questions.doubt(likeBefore(next, given), open.length, outcome.book, ledger);
      if (reply !== null) given.set(kindOf(next), reply);
      const answered = reply === null ? null : answer(outcome.map, next.question!.path, reply);
      if (answered === null) left.add(next.message);
      else if (IMPORT_MAP.safeParse(answered).success) how = answered;
      else questions.say('  Không nhận câu trả lời ấy.');
    }
  } catch (error) {
    if (error instanceof Abandoned) return { outcome, fresh: null };
    throw error;
  }
}

/** What a question is about, whichever table it is asked of. */
function kindOf({ code, question }: Doubt): string {
  return `${code} ${question?.path.filter((step) => typeof step === 'string').join('.')}`;
}

/** The same question of another table: the answer given before is marked, not taken. */
function likeBefore(doubt: Doubt, given: ReadonlyMap<string, string>): Doubt {
  const before = given.get(kindOf(doubt));
  const { question } = doubt;
  return question === null || question.suggestion !== null || before === undefined || !question.choices.some(({ value }) => value === before) ? doubt : { ...doubt, question: { ...question, suggestion: before } };
}
