import type { Tables } from '../model.ts';
import { NamedInWords } from './note-references.ts';

/** The identifiers notes may name. */
export function namedIn({ sources, places, indicators, categories, glossary, releaseNotes, identities, charts }: Tables): NamedInWords {
  const others = [
    ...places.map(({ place }) => place), ...indicators.map(({ indicator }) => indicator), ...categories.map(({ category }) => category),
    ...glossary.map(({ term }) => term), ...releaseNotes.map(({ release }) => release), ...identities.map(({ identity }) => identity), ...charts.map(({ chart }) => chart),
  ];
  return new NamedInWords(sources.map(({ source }) => source), others);
}
