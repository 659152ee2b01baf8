import { readerNote } from '../acknowledgement.ts';
import { differingNumbers } from '../numbers-in-words.ts';
import type { Translation } from '../model.ts';
import { finding, type Report, type Spot } from '../problem.ts';
import type { Sheet } from '../read.ts';
import type { Table } from '../schemas/table.ts';
import { translatedColumns } from '../translations.ts';

/**
 * Follows the remarks of all tables and releases: which have no English (told once for each file, with how many there are), which
 * translations nothing needs, and which say other numbers than the remark.
 */
export class TranslationCheck {
  readonly #sheet: Sheet<Translation>;
  /** Remarks with a translation, and whether any table has them. */
  readonly #known: Map<string, boolean>;
  readonly #missing = new Map<string, { readonly first: Spot; readonly texts: Set<string> }>();

  constructor(sheet: Sheet<Translation>) {
    this.#sheet = sheet;
    this.#known = new Map(sheet.rows.filter(({ en }) => en !== '').map(({ vi }) => [vi, false]));
  }

  /** Takes note of the remarks of one file. */
  see<Row>(sheet: Sheet<Row>, table: Table<Row>): void {
    for (const column of translatedColumns(table, 'may')) for (const row of sheet.rows) this.#use(row[column] as string);
    for (const column of translatedColumns(table, 'must')) {
      sheet.rows.forEach((row, i) => {
        const text = readerNote(row[column] as string);
        if (text === '' || !sheet.sound(i, column)) return;
        if (!this.#use(text)) this.#miss(text, sheet.file, () => sheet.spot(i, column));
      });
    }
  }

  /** Tells translations with other numbers than their remark. */
  tellDiffering(report: Report): void {
    this.#sheet.rows.forEach(({ vi, en }, i) => {
      if (en === '') return;
      const differing = differingNumbers({ vi, en });
      if (differing.vi.length + differing.en.length > 0) report(finding('KC717', differing), this.#sheet.spot(i, 'en'));
    });
  }

  /** Tells what is missing and what is needless. Called when every file was seen, and sound: a file that cannot be read needs nothing. */
  tellUse(report: Report): void {
    for (const { first, texts } of this.#missing.values()) report(finding('KC718', { count: texts.size }), first);
    const untranslated = new Set([...this.#missing.values()].flatMap(({ texts }) => [...texts]));
    this.#sheet.rows.forEach(({ vi, en }, i) => {
      if (en === '' ? !untranslated.has(vi) : this.#known.get(vi) !== true) report(finding('KC719', {}), this.#sheet.spot(i, 'vi'));
    });
  }

  /** Notes that a text is there; says whether it has a translation. */
  #use(text: string): boolean {
    const known = this.#known.has(text);
    if (known) this.#known.set(text, true);
    return known;
  }

  #miss(text: string, file: string, spot: () => Spot): void {
    const found = this.#missing.get(file);
    if (found === undefined) this.#missing.set(file, { first: spot(), texts: new Set([text]) });
    else found.texts.add(text);
  }
}
