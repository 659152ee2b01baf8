import type { Lang } from '../lang.ts';
import type { EntryRow } from './entry.ts';
import type { ShardPlan } from './shards.ts';

/** The names of a site in one language: the first file search reads. */
export interface NamesFile {
  /** The form of these files; a script that knows another says so and reads nothing. */
  readonly form: number;
  readonly lang: Lang;
  /** The last release in them. */
  readonly release: string;
  /** Changes with anything in any of the files; those of another version do not belong to these names. */
  readonly version: string;
  readonly entries: readonly EntryRow[];
  /** How the long lists are parted. */
  readonly plan: ShardPlan;
}

/** Raised whenever files of an earlier form could not be read any more. */
export const FORM = 1;
