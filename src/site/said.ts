import type { Prose } from '../words/prose.ts';
export const placeSentences = (..._: unknown[]) => ({ lead: ['…'] as Prose, funding: [] as Prose[], results: [] as Prose[], missing: [] as Prose[] });
export const yearSentences = (..._: unknown[]) => ({ lead: ['…'] as Prose });
export const indicatorSentences = (..._: unknown[]) => [] as Prose[];
export const categorySentences = (..._: unknown[]) => [] as Prose[];
export const homeSentences = (..._: unknown[]) => [] as Prose[];
