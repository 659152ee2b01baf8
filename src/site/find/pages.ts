import type { Lang } from '../../words/lang.ts';
import { strings } from '../../words/strings.ts';
import type { SitePage } from './names.ts';

/** The sections of the site, as the navigation calls them. */
export function sitePages(lang: Lang): SitePage[] {
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
    ['nguon/', nav.sources],
    ['cap-nhat/', nav.updates],
    ['doi-chieu/', nav.reconciliation],
    ['do-phu/', nav.coverage],
    ['phuong-phap/', nav.method],
    ['thuat-ngu/', nav.glossary],
    ['kiem-tra/', nav.check],
    ['', nav.home],
  ];
}
