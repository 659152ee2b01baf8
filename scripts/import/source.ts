import { fold } from '../../src/ledger/import/fold.ts';
import { sourceFault, sourceFaults } from '../../src/ledger/import/new-source.ts';
import type { Source } from '../../src/ledger/model.ts';
import { nearest } from '../../src/ledger/suggest.ts';
import type { Questions } from './questions.ts';

/** What is told of a new source by options of the command. */
export interface ToldSource {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly kind?: string;
  readonly language?: string;
}

const KINDS: readonly (readonly [Source['kind'], string])[] = [
  ['official-report', 'báo cáo, văn bản của cơ quan nhà nước'],
  ['official-site', 'trang web của cơ quan nhà nước'],
  ['press', 'báo chí'],
  ['machine-translation', 'bản dịch máy'],
];
const MOST_FOUND = 8;

/** A new source out of the command's options; faults are for the editor to mend. */
export function sourceOf(id: string, told: ToldSource, accessed: string): Source {
  return {
    source: id,
    title: told.title ?? '',
    publisher: told.publisher ?? '',
    published_on: told.date ?? '',
    url: told.url ?? '',
    archive_url: '',
    accessed_on: accessed,
    kind: (told.kind ?? 'official-report') as Source['kind'],
    language: told.language ?? 'vi',
    note: '',
  };
}

/** Asks at the terminal where the figures come from: a source of the ledger, found by its id or by words of it, or a new one, described line by line. */
export async function askSource(questions: Questions, id: string | undefined, told: ToldSource, known: readonly Source[], accessed: string): Promise<{ readonly source: string; readonly fresh: Source | null }> {
  questions.say('\nSố liệu này lấy từ nguồn nào?');
  for (let proposed = id ?? ''; ; proposed = '') {
    const reply = await questions.line('Mã nguồn, vài chữ trong nhan đề để tìm, hoặc mã mới (như sct-bac-giang-2024)', proposed);
    if (known.some(({ source }) => source === reply)) return { source: reply, fresh: null };
    if (sourceFault('source', reply) !== null) {
      questions.say(found(reply, known));
      continue;
    }
    const like = nearest(reply, known.map(({ source }) => source));
    const near = like !== null && Math.abs(like.length - reply.length) <= 2 ? ` Gần giống mã đã có: ${like}.` : '';
    questions.say(`  sources.csv chưa có nguồn ${reply}.${near}`);
    if ((await questions.line('Thêm nguồn mới với mã ấy? (c: có, k: không)', 'c')).toLowerCase().startsWith('c')) return { source: reply, fresh: await describe(questions, sourceOf(reply, told, accessed), known) };
  }
}

function found(words: string, known: readonly Source[]): string {
  const wanted = fold(words).split(' ');
  const list = known.filter(({ source, title, publisher }) => wanted.every((word) => fold(`${source} ${title} ${publisher}`).includes(word)));
  if (words === '' || list.length === 0) return words === '' ? '  Cần một mã nguồn.' : `  Không thấy nguồn nào có chữ “${words}”. Mã mới viết thường, không dấu, nối bằng gạch ngang.`;
  return list.slice(0, MOST_FOUND).map(({ source, title, published_on: date }) => `  ${source}: ${title}${date === '' ? '' : ` (${date})`}`).join('\n') + (list.length > MOST_FOUND ? `\n  … và ${list.length - MOST_FOUND} nguồn nữa; gõ thêm chữ.` : '');
}

async function describe(questions: Questions, told: Source, known: readonly Source[]): Promise<Source> {
  for (;;) {
    const title = await cell(questions, 'title', 'Nhan đề, đúng như in', told.title);
    const publisher = await cell(questions, 'publisher', 'Nơi công bố (như Sở Công Thương tỉnh Bắc Giang)', told.publisher);
    const published_on = await cell(questions, 'published_on', 'Ngày công bố (2025-06-27, 2025-06 hoặc 2025; không rõ thì để trống)', told.published_on);
    const url = await cell(questions, 'url', 'Địa chỉ web (không có thì để trống)', told.url);
    questions.say(KINDS.map(([kind, what], i) => `  ${i + 1}. ${what} (${kind})`).join('\n'));
    const kind = (await cell(questions, 'kind', 'Loại', told.kind, (reply) => KINDS[Number(reply) - 1]?.[0] ?? reply)) as Source['kind'];
    const language = await cell(questions, 'language', 'Ngôn ngữ (vi, en…)', told.language);
    const source = { ...told, title, publisher, published_on, url, kind, language };
    const faults = sourceFaults(source, known);
    if (faults.length === 0) return source;
    questions.say(['  Chưa được:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
}

/** One cell of a new source; asked again until it is right. */
async function cell(questions: Questions, column: keyof Source, what: string, proposed: string, read = (reply: string): string => reply): Promise<string> {
  for (;;) {
    const reply = read(await questions.line(what, proposed));
    const fault = sourceFault(column, reply);
    if (fault === null) return reply;
    questions.say(`  ${fault}`);
  }
}
