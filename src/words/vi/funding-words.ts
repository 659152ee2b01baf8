import type { Figure, Programme } from '../../ledger/model.ts';
import type { FundingGroup } from '../funding-facts.ts';
import { sayFigure, sayFigureAs } from '../mentions.ts';
import { prose } from '../prose.ts';
import type { Prose } from '../prose.ts';
import type { Subject } from '../subject.ts';

/** What money was spent on: "13 đề án " before "khuyến công", or nothing. */
export function projects(group: FundingGroup, programme: Programme): Prose {
  const figure = group.projects[programme];
  return figure ? prose`${sayFigureAs(figure, 'đề án', 'vi')} ` : [];
}

/** The projects money was planned for, after the amount. */
export function forProjects(group: FundingGroup, programme: Programme): Prose {
  const figure = group.projects[programme];
  return figure ? prose` cho ${sayFigure(figure, 'vi')}` : [];
}

/** The remark on a year that a source restates in later boundaries. */
export function recast(figure: Figure): Prose {
  return figure.chosen.boundary === 'recast' ? prose` (tính theo địa giới mới)` : [];
}

/** Whether a figure says that there is nothing. */
export function isZero(figure: Figure): boolean {
  return Number(figure.chosen.value) === 0;
}

/** The budget that pays for a local programme. */
export function purse(programme: Programme, subject: Subject): string {
  if (programme === 'kcdp-huyen') return 'ngân sách huyện';
  if (programme === 'kcdp-tinh') return `ngân sách ${subject.place.level === 'province' ? subject.again : 'tỉnh'}`;
  return 'ngân sách địa phương';
}
