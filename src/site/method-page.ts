import type { Ledger } from '../ledger/ledger.ts';
import type { Figure } from '../ledger/model.ts';
import { LAST_DAY_OF_63_UNITS } from '../ledger/places.ts';
import { formatDate } from '../words/dates.ts';
import type { Lang } from '../words/lang.ts';
import { joinList } from '../words/lists.ts';
import { formatPrinted } from '../words/numbers.ts';
import { placeName } from '../words/places.ts';
import { coverageFacts, type CoverageFacts } from './coverage-facts.ts';
import { methodFacts, type MethodFacts } from './method-facts.ts';
import { identityReports, verdictCounts, type CheckLine } from './reconciliation.ts';
import { differences, sourceAgreement, type SourceAgreement } from './source-differences.ts';
import { figurePath } from './urls.ts';

/** All that the method page says of the ledger, whatever the language of its prose; dates and names are in that of the page. */
export interface MethodPage {
  readonly facts: MethodFacts;
  readonly coverage: CoverageFacts;
  /** Names of the regions without any figure of a single province; empty where there is none. */
  readonly emptyRegions: string;
  readonly agreement: SourceAgreement;
  /** Figures on which sources cannot all be right. */
  readonly disputed: number;
  readonly identities: number;
  readonly mismatches: number;
  /** An identity that holds because of rounding, and one that does not hold. */
  readonly rounded: CheckLine | undefined;
  readonly broken: CheckLine | undefined;
  readonly boundaries: {
    readonly lastDay: string;
    readonly mergedOn: string;
    /** Units until the last day, and today's. */
    readonly old: number;
    readonly today: number;
    readonly provinces: number;
    readonly cities: number;
  };
  /** A region that changed, with the numbers of its members. */
  readonly region: { readonly name: string; readonly before: number; readonly after: number } | undefined;
  /** A figure in the digits of its source, and its address. */
  readonly printed: { readonly figure: Figure; readonly digits: string; readonly address: string } | undefined;
  /** Places in series that charts do not join. */
  readonly breaks: number;
  /** The date of the release. */
  readonly release: string;
}

/** In running English a month is written out. */
const DATES = { vi: 'short', en: 'long' } as const;

/** Collects what the method page tells. */
export function methodPage(ledger: Ledger, lang: Lang): MethodPage {
  const facts = methodFacts(ledger);
  const coverage = coverageFacts(ledger);
  const reports = identityReports(ledger, lang);
  const lines = reports.flatMap(({ others, mismatches }) => [...mismatches, ...others]);
  const today = ledger.places.currentUnits();
  const cities = today.filter(({ kind }) => kind === 'thanh-pho').length;
  const merged = ledger.places.all.find(({ level, valid_from }) => level === 'province' && valid_from > LAST_DAY_OF_63_UNITS);
  const changed = ledger.places.all.find(({ level, successor }) => level === 'region' && successor !== '');
  const printed = facts.example['='];
  const membersOf = (region: string) => ledger.places.members(region).length;
  return {
    facts,
    coverage,
    emptyRegions: joinList(coverage.empty.filter(({ without, members }) => without.length === members).map(({ region }) => placeName(region, lang, 'full')), lang),
    agreement: sourceAgreement(ledger),
    disputed: differences(ledger, lang).length,
    identities: reports.length,
    mismatches: verdictCounts(reports).get('mismatch') ?? 0,
    rounded: lines.find((line) => line.verdict === 'within-rounding' && isWithoutWords(line)),
    broken: lines.find(({ verdict, doubts }) => verdict === 'mismatch' && doubts.length === 0),
    boundaries: {
      lastDay: formatDate(LAST_DAY_OF_63_UNITS, lang, DATES[lang]),
      mergedOn: formatDate(merged?.valid_from ?? '', lang, DATES[lang]),
      old: ledger.places.oldUnits().length,
      today: today.length,
      provinces: today.length - cities,
      cities,
    },
    region: changed && { name: placeName(changed, lang), before: membersOf(changed.place), after: membersOf(changed.successor) },
    printed: printed && {
      figure: printed,
      digits: formatPrinted(printed.chosen.value, lang),
      address: figurePath(printed.key, (id) => ledger.places.get(id)?.level ?? 'province'),
    },
    breaks: ledger.tables.breaks.length,
    release: formatDate(ledger.release.slice(0, 10), lang, DATES[lang]),
  };
}

/** Whether all numbers of an equation are plain: "hơn 480" would explain a difference by itself. */
function isWithoutWords({ left, right }: CheckLine): boolean {
  return [...left.parts, ...right.parts].every((part) => typeof part === 'string' || !/\p{L}/u.test(part.text));
}
