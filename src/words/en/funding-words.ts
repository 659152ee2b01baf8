import type { Figure, Programme } from '../../ledger/model.ts';
import type { FundingGroup } from '../funding-facts.ts';
import type { Period } from '../../ledger/period.ts';
import { sayFigure, sayFigureAs, sayPeriod } from '../mentions.ts';
import { prose } from '../prose.ts';
import type { Prose } from '../prose.ts';

/** What money was spent on: "13 industrial promotion projects", or "industrial promotion". */
export function projects(group: FundingGroup, programme: Programme): Prose {
  const figure = group.projects[programme];
  if (!figure) return ['industrial promotion'];
  return [sayFigureAs(figure, figure.chosen.value === '1' ? 'industrial promotion project' : 'industrial promotion projects', 'en')];
}

/** The projects money was planned for, after the amount. */
export function forProjects(group: FundingGroup, programme: Programme): Prose {
  const figure = group.projects[programme];
  return figure ? prose` for ${sayFigure(figure, 'en')}` : [];
}

/** The remark on a year that a source restates in later boundaries. */
export function recast(figure: Figure): Prose {
  return figure.chosen.boundary === 'recast' ? prose` (in the new boundaries)` : [];
}

/** Whether a figure says that there is nothing. */
export function isZero(figure: Figure): boolean {
  return Number(figure.chosen.value) === 0;
}

/** The budget that pays for a local programme. */
export function purse(programme: Programme): string {
  if (programme === 'kcdp-huyen') return 'district budgets';
  return programme === 'kcdp-tinh' ? 'the provincial budget' : 'local budgets';
}

/** "The 2024 plan" · "The 2016–2020 target" · "The plan for the first eight months of 2020". */
export function planFor(period: Period, word: 'plan' | 'target' = 'plan'): Prose {
  const name = sayPeriod(period.id, 'en');
  const short = period.kind === 'year' || (period.kind === 'range' && /^\d{4}\/\d{4}$/.test(period.id));
  return short ? prose`The ${name} ${word}` : prose`The ${word} for ${name}`;
}
