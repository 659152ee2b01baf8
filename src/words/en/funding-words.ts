import type { Figure, Programme } from '../../ledger/model.ts';
import type { FundingGroup } from '../funding-facts.ts';
import { sayFigure, sayFigureAs } from '../mentions.ts';
import { prose } from '../prose.ts';
import type { Prose } from '../prose.ts';

/** What money was spent on: "13 khuyến công projects", or "khuyến công". */
export function projects(group: FundingGroup, programme: Programme): Prose {
  const figure = group.projects[programme];
  if (!figure) return ['khuyến công'];
  return [sayFigureAs(figure, figure.chosen.value === '1' ? 'khuyến công project' : 'khuyến công projects', 'en')];
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
