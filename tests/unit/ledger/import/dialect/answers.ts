import type { Doubt, Question } from '../../../../../src/ledger/import/doubts.ts';
import { columnNumber } from '../../../../../src/ledger/import/grid.ts';
import type { ImportMap } from '../../../../../src/ledger/import/import-map.ts';
import type { ColumnSpec, Rendered } from './model.ts';

/** The answer an editor who knows the truth gives to a question of the import, or null where only a mended file would help. */
export function trueAnswer(rendered: Rendered, { code, where, question }: Doubt, map: ImportMap): string | null {
  if (question === null) return null;
  const { dialect } = rendered;
  const part = String(question.path.at(-1));
  const spec = specAt(rendered, question, where.at, map);
  switch (code) {
    case 'NK103':
      return question.choices[0]!.value;
    case 'NK105':
      return dialect.delimiter;
    case 'NK202':
      return where.sheet;
    case 'NK203':
      return dialect.hiddenTaken ? 'take' : 'skip';
    case 'NK407':
      return 'section';
    case 'NK501':
      return dialect.style.endsWith('en') ? 'en' : 'vi';
    case 'NK503':
      return 'printed';
    case 'NK505':
      return dialect.digits;
    case 'NK403':
      return dialect.period.startsWith('2026') ? '2025-07-01' : question.choices.some(({ value }) => value === 'period') ? 'period' : '2025-06-30';
    case 'NK316':
      return dialect.about === 'limited' ? 'hoi-cho' : 'all';
    case 'NK314':
      return only(specsOf(rendered, spec), 'period');
    case 'NK311':
    case 'NK312':
    case 'NK313':
      return only(specsOf(rendered, spec), part as 'indicator' | 'programme' | 'status');
    case 'NK315':
      return dialect.secondUnit === null || dialect.unitAt !== 'row' ? dialect.unit[0] : null;
    default:
      return null;
  }
}

/** The column a question is about, or null where it is about the whole table. */
function specAt({ columns }: Rendered, { path }: Question, at: string, map: ImportMap): ColumnSpec | null {
  const index = path.indexOf('columns');
  const letter = index >= 0 ? map.tables[Number(path[1])]?.columns[Number(path[index + 1])]?.column : path.includes('periods') ? at : undefined;
  return letter === undefined ? null : (columns.get(columnNumber(letter)) ?? null);
}

function specsOf({ truth }: Rendered, spec: ColumnSpec | null): readonly Pick<ColumnSpec, 'period' | 'indicator' | 'programme' | 'status'>[] {
  return spec === null ? truth : [spec];
}

function only<Key extends 'period' | 'indicator' | 'programme' | 'status'>(specs: readonly Pick<ColumnSpec, Key>[], key: Key): string | null {
  const values = new Set(specs.map((spec) => spec[key]));
  return values.size === 1 ? [...values][0]! : null;
}
