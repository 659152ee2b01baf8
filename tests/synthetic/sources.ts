import type { Source, SourceKind, Tables } from '../../src/ledger/model.ts';

/** What every synthetic source says of itself, so that no such figure can pass for a real one. */
export const SYNTHETIC = 'Số liệu tổng hợp để thử';

const KINDS: readonly SourceKind[] = ['official-report', 'official-site', 'press', 'press', 'machine-translation'];

/** The id of the nth source. */
export function sourceId(n: number): string {
  return `tong-hop-${String(n).padStart(6, '0')}`;
}

/** The sources of a ledger, published one after the other through its years, with titles as various as those of articles. */
export function* sourceRows(
  count: number,
  [first, last]: readonly [first: number, last: number],
  { places, indicators }: Pick<Tables, 'places' | 'indicators'>,
): Generator<Source> {
  for (let n = 0; n < count; n += 1) {
    const year = first + 1 + Math.floor((n * (last - first + 2)) / count);
    yield {
      source: sourceId(n),
      title: `${SYNTHETIC}: ${indicators[n % indicators.length]?.name_vi}, ${places[n % places.length]?.name_vi}, tài liệu ${n}`,
      publisher: SYNTHETIC,
      published_on: `${year}-${String(1 + (n % 3)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
      url: `https://tong-hop.example/${n}`,
      archive_url: '',
      accessed_on: '',
      kind: KINDS[n % KINDS.length] ?? 'press',
      language: 'vi',
      note: '',
    };
  }
}
