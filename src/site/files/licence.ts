/** The licence of every figure and chart, as files state it. */
export const LICENCE = {
  /** SPDX identifier. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
