import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/model.ts';
import { fundingGroups } from '../funding-facts.ts';
import { gapsOf } from '../gap-facts.ts';
import { introduceProgramme } from '../introduce.ts';
import type { Lang } from '../lang.ts';
import { figuresIn, joinProse } from '../prose.ts';
import type { Prose } from '../prose.ts';
import { subjectOf } from '../subject.ts';
import { boundaryOf, missingOf, nothingOf } from './gaps.ts';
import { leadOf } from './lead.ts';
import { moneyOf } from './money.ts';
import { resultsOf } from './results.ts';

/** What a place's page says in words; every item is a paragraph, the lead too. */
export interface PlaceSentences {
  readonly lead: Prose;
  /** Money of other periods, what it went to, what establishments added. */
  readonly funding: readonly Prose[];
  /** What was done; products and fairs; plans and targets for them. */
  readonly results: readonly Prose[];
  /** What is unknown, disputed or doubtful. */
  readonly missing: readonly Prose[];
  /** What the place was before and what it became. */
  readonly boundary: readonly Prose[];
}

/** Writes the page of a place: the country, a region or a province, with many figures, few or none. */
export function placeSentences(ledger: Ledger, place: Place, lang: Lang): PlaceSentences {
  const subject = subjectOf(ledger, place, lang);
  const gaps = gapsOf(ledger, place);
  const boundary = boundaryOf(ledger, subject);
  if (gaps.figures.length === 0) {
    return { lead: introduceProgramme(joinProse([...nothingOf(ledger, subject, gaps), ...boundary]), lang), funding: [], results: [], missing: [], boundary: [] };
  }
  const groups = fundingGroups(gaps.figures);
  const lead = leadOf(ledger, subject, gaps, groups);
  const funding = moneyOf(ledger, subject, groups, new Set(lead.flatMap(figuresIn)));
  const told = new Set([...lead, ...funding].flatMap(figuresIn));
  return {
    lead: introduceProgramme(joinProse(lead), lang),
    funding,
    results: resultsOf(subject, gaps.figures, told),
    missing: [joinProse(missingOf(ledger, subject, gaps, lead))].filter((text) => text.length > 0),
    boundary: boundary.length > 0 ? [joinProse(boundary)] : [],
  };
}
