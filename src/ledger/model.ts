/**
 * The words of the ledger: what a row, a figure, a release and a place are.
 *
 * Everything here is data without behaviour. Rows keep the strings of the CSV files (interned by the reader),
 * so a value keeps its printed digits: `176.4` is not `176.40`.
 */

/** Which budget paid: all, national, local, local by budget level. */
export type Programme = 'tong' | 'kcqg' | 'kcdp' | 'kcdp-tinh' | 'kcdp-huyen';

/** What kind of statement a figure is: actual, estimate, plan, target. */
export type Status = 'thuc-hien' | 'uoc' | 'ke-hoach' | 'muc-tieu';

/** `=` as printed · `>` "hơn, trên" · `<` "gần": a little less · `~` "khoảng". */
export type Qualifier = '=' | '>' | '<' | '~';

/** Read twice independently · read once · doubtful (the row says why). */
export type Review = 'confirmed' | 'unconfirmed' | 'doubtful';

/** One published figure: a row of a release, with where it stands. */
export interface Observation {
  readonly place: string;
  readonly period: string;
  readonly indicator: string;
  /** Programme category the figure is limited to; empty for the indicator as a whole. */
  readonly category: string;
  readonly programme: Programme;
  readonly status: Status;
  /** Canonical printed digits, dot decimal, no grouping. */
  readonly value: string;
  readonly qualifier: Qualifier;
  readonly unit: string;
  /** `recast`: the source reports an earlier period in later boundaries. */
  readonly boundary: '' | 'recast';
  readonly source: string;
  readonly locator: string;
  readonly review: Review;
  readonly doubt: string;
  readonly note: string;
  /** Release file name without `.csv`. */
  readonly release: string;
  /** Line in that file, 1 = header. */
  readonly line: number;
}

/** A row of a release file: an observation to add, or a correction or withdrawal of an earlier one. */
export interface ReleaseRow extends Observation {
  readonly action: '' | 'correct' | 'withdraw';
  /** Why a correction or withdrawal was made; empty for an addition. */
  readonly reason: string;
}

/**
 * Names one figure: `place/period.indicator.programme.status` and `.category` where it has one,
 * e.g. `bac-giang/2019.kinh-phi.tong.thuc-hien`. What follows the first slash is its anchor on the place's page.
 */
export type FigureKey = string & { readonly __figureKey?: never };

/** What happened to one key + source in one release. */
export interface Change {
  readonly release: string;
  readonly action: 'add' | 'correct' | 'withdraw';
  readonly before: Observation | null;
  readonly after: Observation | null;
  readonly reason: string;
}

/** A figure as the ledger shows it: the chosen observation, and all others that live under the same key. */
export interface Figure {
  readonly key: FigureKey;
  readonly chosen: Observation;
  /** Other sources for the same key, best first. */
  readonly others: readonly Observation[];
  /** True when live sources for this key print values that cannot both be right. */
  readonly disputed: boolean;
}

export type PlaceLevel = 'country' | 'region' | 'province';

/** The country, a conference region, or a province in one form of its existence. */
export interface Place {
  readonly place: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: PlaceLevel;
  /** `tinh`, `thanh-pho` or empty. */
  readonly kind: string;
  readonly gso_code: string;
  readonly iso_3166_2: string;
  /** ISO date, empty = since before the ledger begins. */
  readonly valid_from: string;
  /** ISO date, empty = still valid. */
  readonly valid_to: string;
  readonly successor: string;
  readonly note: string;
}

/** A thing counted, with its unit and the bounds a plausible value keeps. */
export interface Indicator {
  readonly indicator: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly unit: string;
  readonly category: string;
  readonly additive: 'yes' | 'no';
  readonly plausible_min: string;
  readonly plausible_max: string;
  readonly definition_vi: string;
  readonly definition_en: string;
}

/** A programme category: a group of Decree 45/2012 art. 4, or a sub-group. */
export interface Category {
  readonly category: string;
  readonly parent: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly legal_basis: string;
  readonly description_vi: string;
  readonly description_en: string;
}

export type SourceKind = 'official-report' | 'official-site' | 'press' | 'machine-translation';

/** A document figures were taken from. */
export interface Source {
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when unknown. */
  readonly published_on: string;
  readonly url: string;
  readonly archive_url: string;
  readonly accessed_on: string;
  readonly kind: SourceKind;
  readonly language: string;
  readonly note: string;
}

/** A province's membership of a conference region. */
export interface RegionMember {
  readonly region: string;
  readonly place: string;
  readonly note: string;
}

/** An equation between figures that should hold; the expression language is described in `expression.ts`. */
export interface Identity {
  readonly identity: string;
  readonly left: string;
  readonly right: string;
  readonly explanation_vi: string;
}

/** Two adjacent periods of a series that must not be joined. */
export interface SeriesBreak {
  readonly place: string;
  /** Empty = every indicator of the place. */
  readonly indicator: string;
  /** `2020..2021`. */
  readonly between: string;
  readonly reason_vi: string;
  readonly reason_en: string;
}

/** A word of the trade that a newspaper reader meets. */
export interface GlossaryTerm {
  readonly term: string;
  readonly abbreviation: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly definition_vi: string;
  readonly definition_en: string;
  readonly basis: string;
}

/** English for a remark that the ledger holds in Vietnamese, wherever it stands. */
export interface Translation {
  /** The remark as readers see it, letter by letter. */
  readonly vi: string;
  /** Empty = not translated yet. */
  readonly en: string;
}

/** What a release is called and brings; its id is its file name without `.csv`. */
export interface ReleaseNote {
  readonly release: string;
  readonly title_vi: string;
  readonly title_en: string;
  readonly summary_vi: string;
  readonly summary_en: string;
}

/** How a declared chart is drawn. */
export type ChartForm =
  | 'bars' | 'dots' | 'columns-stacked' | 'columns-grouped' | 'line' | 'plan-actual' | 'multiples' | 'matrix' | 'map';

/** A chart an editor declares: what it draws, by the names of figures. Lists are parted by spaces; see `chart-query.ts`. */
export interface ChartRow {
  /** Its address for ever: `/bieu-do/<chart>/`. */
  readonly chart: string;
  readonly kind: ChartForm;
  readonly place: string;
  readonly indicator: string;
  readonly programme: string;
  readonly status: string;
  readonly period: string;
  readonly category: string;
  /** Empty = the finding that is computed from the figures; may name figures in braces. */
  readonly title_vi: string;
  readonly title_en: string;
  readonly note_vi: string;
  readonly note_en: string;
}

/** The tables beside the releases, as read from `data/`. */
export interface Tables {
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly categories: readonly Category[];
  readonly sources: readonly Source[];
  readonly regionMembers: readonly RegionMember[];
  readonly identities: readonly Identity[];
  readonly breaks: readonly SeriesBreak[];
  readonly glossary: readonly GlossaryTerm[];
  readonly releaseNotes: readonly ReleaseNote[];
  readonly charts: readonly ChartRow[];
  readonly translations: readonly Translation[];
}

/** One release file, read: rows in file order. */
export interface Release {
  /** File name without `.csv`: `YYYY-MM-DD-slug`. */
  readonly id: string;
  readonly rows: readonly ReleaseRow[];
}
