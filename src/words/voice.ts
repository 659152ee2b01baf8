import * as enFindings from './en/findings.ts';
import * as enFunding from './en/funding.ts';
import * as enGaps from './en/gaps.ts';
import * as enMore from './en/more-funding.ts';
import * as enOutcomes from './en/outcomes.ts';
import * as enOverview from './en/overview.ts';
import * as enPlan from './en/plan.ts';
import * as enSeries from './en/series.ts';
import type { Lang } from './lang.ts';
import * as viFindings from './vi/findings.ts';
import * as viFunding from './vi/funding.ts';
import * as viGaps from './vi/gaps.ts';
import * as viMore from './vi/more-funding.ts';
import * as viOutcomes from './vi/outcomes.ts';
import * as viOverview from './vi/overview.ts';
import * as viPlan from './vi/plan.ts';
import * as viSeries from './vi/series.ts';

const vi = { funding: viFunding, plan: viPlan, more: viMore, series: viSeries, outcomes: viOutcomes, gaps: viGaps, overview: viOverview, findings: viFindings };

/** The sentences of a language. What to say is decided once; each language says it in its own way. */
export type Voice = typeof vi;

const VOICES: Readonly<Record<Lang, Voice>> = {
  vi,
  en: { funding: enFunding, plan: enPlan, more: enMore, series: enSeries, outcomes: enOutcomes, gaps: enGaps, overview: enOverview, findings: enFindings },
};

/** The voice of a language. */
export function voiceOf(lang: Lang): Voice {
  return VOICES[lang];
}
