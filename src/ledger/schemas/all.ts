import type { Tables } from '../model.ts';
import { BREAKS } from './break.ts';
import { CATEGORIES } from './category.ts';
import { CHARTS } from './chart.ts';
import { GLOSSARY } from './glossary-term.ts';
import { IDENTITIES } from './identity.ts';
import { INDICATORS } from './indicator.ts';
import { PLACES } from './place.ts';
import { REGION_MEMBERS } from './region-member.ts';
import { RELEASE_NOTES } from './release-note.ts';
import { SOURCES } from './source.ts';
import type { Table } from './table.ts';
import { TRANSLATIONS } from './translation.ts';

/** The tables beside the releases, under their names in `Tables`; those a table refers to come before it. */
export const TABLES: { readonly [Name in keyof Tables]: Table<Tables[Name][number]> } = {
  places: PLACES,
  regionMembers: REGION_MEMBERS,
  categories: CATEGORIES,
  indicators: INDICATORS,
  sources: SOURCES,
  identities: IDENTITIES,
  breaks: BREAKS,
  glossary: GLOSSARY,
  releaseNotes: RELEASE_NOTES,
  charts: CHARTS,
  translations: TRANSLATIONS,
};
