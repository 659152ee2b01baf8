import { columnsOf, titleNames } from './columns.ts';
import { MISSING, numberCell, spell, sumOf, valueOf } from './cells.ts';
import type { Dialect } from './dialect.ts';
import type { ColumnSpec, Drawn, Rendered, RenderedCell } from './model.ts';
import { SheetWriter } from './sheet.ts';
import { writeTitle } from './title.ts';

/** A province as the ledger has it. */
export interface Place {
  readonly place: string;
  readonly name_vi: string;
  readonly kind: string;
}

const REGIONS = ['Vùng Đông Bắc', 'Đồng bằng sông Hồng', 'Khu vực miền Trung', 'Tây Nguyên', 'II. Đông Nam Bộ'];
const SECTIONS = [['Khuyến công quốc gia', 'kcqg'], ['Khuyến công địa phương', 'kcdp']] as const;

/** Provinces down the rows, with all that stands between them; `lead` is the number of columns before the figures. */
export function renderProvinces(dialect: Dialect, places: readonly Place[], numbers: readonly (readonly Drawn[])[]): Rendered & { readonly lead: number; readonly headerAt: number } {
  const specs = columnsOf(dialect);
  const sheet = new SheetWriter(dialect);
  const { rows } = sheet;
  const region = dialect.regions === 'column';
  const lead = (region ? 1 : 0) + (dialect.ordinal ? 1 : 0) + 1;
  const width = lead + specs.length + (dialect.emptyColumn ? 1 : 0) + (dialect.note ? 1 : 0);
  writeTitle(sheet, dialect, width);
  const headerAt = rows.length;
  writeHeader(sheet, dialect, specs, lead);
  const header = rows.slice(headerAt).map((cells) => [...cells]);
  if (dialect.numbering) rows.push(Array.from({ length: lead + specs.length }, (_, i) => (i < lead ? 'ABC'[i]! : `(${i - lead + 1})`)));

  const groups = groupsOf(dialect, places);
  // Sums of money in two units, and of parts and wholes, are nobody's sums.
  const summing = dialect.secondUnit === null;
  const drawnOf = (place: Place): readonly Drawn[] => numbers[places.indexOf(place)]!;
  const sums = (list: readonly Place[], off = 0): RenderedCell[] => specs.map((spec, c) => (spec.kind === 'rate' ? null : numberCell(sumOf(list.map((place) => valueOf(drawnOf(place)[c]!, spec)), off), spec, { ...dialect, qualifiers: false, marks: false }, 0, dialect.unit).cell));
  const tail = (note: string | null): RenderedCell[] => [...(dialect.emptyColumn ? [null] : []), ...(dialect.note ? [note] : [])];
  const lineOf = (ordinal: string | null, label: string | null, cells: readonly RenderedCell[], note: string | null, beside: string | null = null): RenderedCell[] => [...(region ? [beside] : []), ...(dialect.ordinal ? [ordinal] : []), label, ...cells, ...tail(note)];

  if (dialect.total === 'top' && summing) rows.push(lineOf(null, 'TỔNG CỘNG', sums(places), null));
  let unit = dialect.unit;
  let written = 0;
  groups.forEach(({ list, section }, g) => {
    if (section !== null) {
      const numbered = dialect.sections.startsWith('numbered');
      const summed = dialect.sections.endsWith('summed') && summing;
      const mark = 'AB'[g]!;
      rows.push(lineOf(numbered && dialect.ordinal ? mark : null, numbered && !dialect.ordinal ? `${mark}. ${section[0]}` : section[0], summed ? sums(list) : specs.map(() => null), null));
    }
    if (dialect.regions === 'above' && summing) rows.push(lineOf('I', REGIONS[(dialect.spelling[0]! + g) % 5]!, sums(list), null));
    list.forEach((place, r) => {
      if (written === Math.ceil(places.length / 2) && written > 0) {
        if (dialect.repeatHeader) rows.push(...header.map((cells) => [...cells]));
        if (dialect.secondUnit !== null && dialect.unitAt === 'row') {
          unit = dialect.secondUnit;
          rows.push([`ĐVT: ${unit[0]}`]);
        }
      }
      const drawn = drawnOf(place);
      const own = specs.map((spec) => (section === null ? spec : { ...spec, programme: section[1] }));
      const cells = own.map((spec, c) => sheet.fact(place.place, spec, drawn[c]!, lead + c, unit));
      rows.push(lineOf(String(written + 1), spell(place, dialect.spelling[written % 6]!, dialect.marks), cells, r % 3 === 0 ? 'Số liệu ước' : null, r === 0 ? REGIONS[g % 4]! : null));
      if (dialect.parts && titleNames(dialect).programme) {
        const part = own.map((spec, c) => sheet.fact(place.place, { ...spec, programme: 'kcdp-huyen' }, halved(drawn[c]!), lead + c, unit));
        if (part.some((cell) => cell !== null && !(typeof cell === 'string' && MISSING.includes(cell)))) rows.push(lineOf(dialect.ordinal ? '-' : null, 'Trong đó: cấp huyện', part, null));
      }
      written += 1;
      if (dialect.blankRows && written === 3) rows.push([]);
    });
    if (dialect.regions === 'below' && summing) rows.push(lineOf(null, 'Cộng vùng Đông Bắc', sums(list), null));
  });
  if ((dialect.total === 'bottom' || dialect.total === 'wrong') && summing) rows.push(lineOf(null, 'Tổng cộng', sums(places, dialect.total === 'wrong' ? 7 : 0), null));
  if (dialect.footnote) rows.push([], ['(1) Số liệu do các địa phương báo cáo.'], ['', 'Người lập biểu']);
  return { ...hide(sheet.finish(), dialect, lead), lead, headerAt };
}

function groupsOf({ regions, sections, header }: Dialect, places: readonly Place[]): { readonly list: readonly Place[]; readonly section: (typeof SECTIONS)[number] | null }[] {
  const half = Math.ceil(places.length / 2);
  const halves = [places.slice(0, half), places.slice(half)].filter((list) => list.length > 0);
  if (sections !== 'none' && sectioned(header)) return halves.map((list, i) => ({ list, section: SECTIONS[i]! }));
  return (regions === 'none' ? [places] : halves).map((list) => ({ list, section: null }));
}

/** Headers over which headings may name the programme. */
function sectioned(header: Dialect['header']): boolean {
  return header === 'indicators' || header === 'years' || header === 'quarters' || header === 'indicator-over-status' || header === 'categories';
}

function halved([kind, digits, decimals]: Drawn): Drawn {
  return [kind, Math.floor(digits / 2), decimals];
}

function writeHeader(sheet: SheetWriter, { ordinal, note, emptyColumn, regions, centred, file }: Dialect, specs: readonly ColumnSpec[], lead: number): void {
  const at = sheet.rows.length;
  const storeys = Math.max(...specs.map(({ path }) => path.length));
  const width = lead + specs.length + (emptyColumn ? 1 : 0) + (note ? 1 : 0);
  const rows: RenderedCell[][] = Array.from({ length: storeys }, () => Array.from({ length: width }, () => null));
  [...(regions === 'column' ? ['Vùng'] : []), ...(ordinal ? ['TT'] : []), 'Tỉnh, thành phố'].forEach((label, column) => {
    rows[0]![column] = label;
    sheet.merge(at, column, at + storeys - 1, column);
  });
  if (note) rows[0]![width - 1] = 'Ghi chú';
  for (let storey = 0; storey < storeys; storey++) {
    for (let c = 0; c < specs.length; ) {
      const { path } = specs[c]!;
      const text = path[storey];
      let end = c;
      while (end + 1 < specs.length && storey < path.length - 1 && specs[end + 1]!.path.slice(0, storey + 1).join('\n') === path.slice(0, storey + 1).join('\n')) end += 1;
      if (text !== undefined) {
        const middle = centred && file === 'csv' && storey === 0 ? Math.floor((c + end) / 2) : c;
        rows[storey]![lead + middle] = text;
        sheet.merge(at + storey, lead + c, at + (storey === path.length - 1 ? storeys - 1 : storey), lead + end);
      }
      c = end + 1;
    }
  }
  sheet.rows.push(...rows);
}

/** Hides a row or a column, when the file can; its figures are true only if the editor takes them. */
function hide(rendered: Rendered, { file, hidden, hiddenTaken }: Dialect, lead: number): Rendered {
  if (file !== 'grid' || hidden === 'none' || rendered.truth.length === 0) return rendered;
  const at = hidden === 'row' ? rendered.truth[0]!.row : lead;
  const kept = (figure: Rendered['truth'][number]): boolean => hiddenTaken || (hidden === 'row' ? figure.row : figure.column) !== at;
  return { ...rendered, truth: rendered.truth.filter(kept), hiddenRows: hidden === 'row' ? [at] : [], hiddenColumns: hidden === 'column' ? [at] : [] };
}
