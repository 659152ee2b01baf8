import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Stories in Vietnamese. `title` and `standfirst` may name figures in braces. */
const stories = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/bai-viet' }),
  schema: z.strictObject({
    title: z.string().min(1),
    standfirst: z.string().min(1),
    published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Ngày đăng viết trong ngoặc kép, dạng "2026-11-23".'),
  }),
});

/** What Astro reads from `src/content/`. */
export const collections = { 'bai-viet': stories };
