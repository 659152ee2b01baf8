import type { Lang } from '../words/lang.ts';
import { strings } from '../words/strings.ts';

/** A section of the site: its path, and what the navigation calls it. */
export type Section = readonly [path: string, name: string];

/** The sections readers come for, as the head of every page lists them. */
export function readingSections(lang: Lang): readonly Section[] {
  const { nav } = strings(lang).site;
  return [
    ['tinh/', nav.places],
    ['vung/', nav.regions],
    ['nam/', nav.years],
    ['noi-dung/', nav.categories],
    ['chi-tieu/', nav.indicators],
    ['bai-viet/', nav.stories],
    ['bieu-do/', nav.charts],
    ['kham-pha/', nav.explore],
    ['so-lieu/', nav.data],
  ];
}

/** The sections by which the others can be checked, as the foot of every page lists them. */
export function trustSections(lang: Lang): readonly Section[] {
  const { nav } = strings(lang).site;
  return [
    ['nguon/', nav.sources],
    ['cap-nhat/', nav.updates],
    ['doi-chieu/', nav.reconciliation],
    ['do-phu/', nav.coverage],
    ['phuong-phap/', nav.method],
    ['thuat-ngu/', nav.glossary],
    ['kiem-tra/', nav.check],
  ];
}

/** Every section, and the home page. */
export function allSections(lang: Lang): readonly Section[] {
  return [...readingSections(lang), ...trustSections(lang), ['', strings(lang).site.nav.home]];
}
