/** The credit that the licence of the map's outlines asks for. */
import type { Lang } from '../../words/lang.ts';

/** Credit line of every map; pages print it with the source. */
export const mapCredit = (lang: Lang): string =>
  lang === 'vi' ? 'Nền bản đồ: @svg-maps/vietnam (CC BY 4.0), đã giản lược' : 'Base map: @svg-maps/vietnam (CC BY 4.0), simplified';
