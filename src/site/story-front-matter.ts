import { z } from 'zod';
import { storyFault, type StoryFault } from './story-faults.ts';

/** What stands above a story. `title` and `standfirst` may name figures in braces. */
export interface FrontMatter {
  readonly title: string;
  readonly standfirst: string;
  /** ISO date. */
  readonly published: string;
  /** Stands before the other stories of its day. */
  readonly lead?: boolean | undefined;
}

const SHAPE = z.strictObject({
  title: z.string({ error: 'title là dòng chữ đầu bài.' }).min(1, 'title không được để trống.'),
  standfirst: z.string({ error: 'standfirst là một, hai câu dẫn.' }).min(1, 'standfirst không được để trống.'),
  published: z.iso.date('published là ngày đăng, viết trong ngoặc kép: "2026-11-23".'),
  lead: z.boolean('lead chỉ nhận true: bài đứng đầu trong ngày.').optional(),
}, { error: (issue) => (issue.code === 'unrecognized_keys' ? `Không có mục ${issue.keys.join(', ')}; chỉ có title, standfirst, published, lead.` : undefined) });

/** Reads what stands above a story, or says what is wrong with it. */
export function readFrontMatter(frontMatter: unknown): FrontMatter | readonly StoryFault[] {
  const read = SHAPE.safeParse(frontMatter);
  return read.success ? read.data : read.error.issues.map(({ message }) => storyFault('BV401', message));
}
