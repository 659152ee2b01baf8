/** Where in a file a doubt stands. */
export interface Where {
  readonly file: string;
  /** Empty for a CSV, which has one sheet. */
  readonly sheet: string;
  /** `F9`, `F` for a column, `9` for a row; empty for the whole sheet or file. */
  readonly at: string;
}

/** One answer an editor may give. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A question that a map can answer. */
export interface Question {
  /** Where the answer goes in the map: `tables`, 0, `set`, `unit`. */
  readonly path: readonly (string | number)[];
  /** Possible answers; empty when it is free text. */
  readonly choices: readonly Choice[];
  /** The answer the evidence points to, shown and never taken by itself. */
  readonly suggestion: string | null;
  /** What a free answer looks like. */
  readonly form: string;
  /** The option of the command that answers it, such as `--period 2024`, or empty. */
  readonly option: string;
}

/** Something that stops an import: to be answered where it has a question, else to be mended in the file. In Vietnamese, for the editor. */
export interface Doubt {
  /** Stable: NK1xx the file · NK2xx its tables · NK3xx columns · NK4xx rows · NK5xx numbers · NK6xx figures. */
  readonly code: string;
  readonly where: Where;
  readonly message: string;
  readonly hint: string;
  readonly question: Question | null;
}

/** `“…”` around what stands in the file; long text is cut. */
export function quote(text: string): string {
  const short = [...text].length > 60 ? `${[...text].slice(0, 57).join('')}…` : text;
  return `“${short}”`;
}

/** `trang tính “Biểu 1”, ô F9`, as much of it as there is. */
export function placeName({ sheet, at }: Where): string {
  const spot = at === '' ? '' : /^[A-Z]+$/.test(at) ? `cột ${at}` : /^\d+$/.test(at) ? `dòng ${at}` : `ô ${at}`;
  return [sheet === '' ? '' : `trang tính ${quote(sheet)}`, spot].filter((part) => part !== '').join(', ');
}

const MOST_OF_A_KIND = 20;

/** The same question once; and of one kind in one table only so many that somebody can still read them, with a word on how many more there are. */
export function distinct(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  const kept: Doubt[] = [];
  for (const doubt of doubts) {
    const { code, where, message } = doubt;
    const key = `${code} ${where.sheet} ${where.at} ${message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const count = (kinds.get(code) ?? 0) + 1;
    kinds.set(code, count);
    if (count <= MOST_OF_A_KIND) kept.push(doubt);
  }
  for (const [code, count] of kinds) {
    if (count <= MOST_OF_A_KIND) continue;
    const like = kept.find((doubt) => doubt.code === code)!;
    kept.push({ code, where: { ...like.where, at: '' }, message: `Còn ${count - MOST_OF_A_KIND} chỗ nữa như thế (${code}).`, hint: 'Nhiều chỗ cùng một kiểu: có thể cả bảng không thuộc loại máy đọc được, hoặc nên sửa trong tệp một lượt.', question: null });
  }
  return kept;
}
