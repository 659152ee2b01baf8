import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/ledger/fold.ts';
import { figureKey } from '../../../src/ledger/key.ts';
import type { Change, Observation, Release } from '../../../src/ledger/model.ts';
import { anyReleases } from './arbitrary.ts';
import { release, row } from './sample.ts';

const KEY = 'bac-giang/2019.kinh-phi.tong.thuc-hien';
const OTHER = 'bac-giang/2019.kinh-phi.kcqg.thuc-hien';

const say = (o: Observation | null) => (o === null ? null : `${figureKey(o)} ${o.value} ${o.source} ${o.release}`);
const tell = (changes: readonly Change[]) => changes.map((c) => [c.release, c.action, say(c.before), say(c.after)]);

/** What a fold says, without the places in the files it was said at. */
function meaning(releases: readonly Release[]) {
  const placeless = (o: Observation | null) => (o === null ? '' : JSON.stringify({ ...o, line: 0 }));
  const { live, changes } = fold(releases);
  return {
    live: live.map(placeless).sort(),
    changes: changes.map((c) => [c.release, c.action, placeless(c.before), placeless(c.after), c.reason].join('|')).sort(),
  };
}

describe('fold', () => {
  it('adds, corrects and withdraws by key and source, in release order', () => {
    const { live, changes } = fold([
      release('2024-02-01-b', [row(KEY, '8.1', { action: 'correct', reason: 'đọc lại' })]),
      release('2024-01-01-a', [row(KEY, '7.9'), row(KEY, '8', { source: 'bao-moi' }), row(OTHER, '3')]),
      release('2024-03-01-c', [row(OTHER, '3', { action: 'withdraw', reason: 'không tìm lại được' })]),
    ]);
    expect(live.map(say)).toEqual([`${KEY} 8.1 bao-cao 2024-02-01-b`, `${KEY} 8 bao-moi 2024-01-01-a`]);
    expect(tell(changes)).toEqual([
      ['2024-01-01-a', 'add', null, `${KEY} 7.9 bao-cao 2024-01-01-a`],
      ['2024-01-01-a', 'add', null, `${KEY} 8 bao-moi 2024-01-01-a`],
      ['2024-01-01-a', 'add', null, `${OTHER} 3 bao-cao 2024-01-01-a`],
      ['2024-02-01-b', 'correct', `${KEY} 7.9 bao-cao 2024-01-01-a`, `${KEY} 8.1 bao-cao 2024-02-01-b`],
      ['2024-03-01-c', 'withdraw', `${OTHER} 3 bao-cao 2024-01-01-a`, null],
    ]);
    expect(changes.map((c) => c.reason)).toEqual(['', '', '', 'đọc lại', 'không tìm lại được']);
  });

  it('withdraws before it adds, wherever the rows stand', () => {
    const first = release('2024-01-01-a', [row(KEY, '7.9')]);
    const { live, changes } = fold([first, release('2024-02-01-b', [row(KEY, '5'), row(KEY, '7.9', { action: 'withdraw', reason: 'sai kỳ' })])]);
    expect(live.map(say)).toEqual([`${KEY} 5 bao-cao 2024-02-01-b`]);
    expect(changes.map((c) => c.action)).toEqual(['add', 'withdraw', 'add']);
  });

  it('lets a withdrawal win over a correction of the same release', () => {
    const { live, changes } = fold([
      release('2024-01-01-a', [row(KEY, '7.9')]),
      release('2024-02-01-b', [row(KEY, '5', { action: 'correct' }), row(KEY, '7.9', { action: 'withdraw' })]),
    ]);
    expect(live).toEqual([]);
    expect(changes.map((c) => c.action)).toEqual(['add', 'withdraw']);
  });

  it('skips what it cannot apply', () => {
    const { live, changes } = fold([
      release('2024-01-01-a', [row(KEY, '1', { action: 'correct' }), row(KEY, '1', { action: 'withdraw' }), row(OTHER, '2')]),
      release('2024-02-01-b', [row(OTHER, '3'), row(OTHER, '9', { action: 'correct', source: 'bao-moi' })]),
    ]);
    expect(live.map(say)).toEqual([`${OTHER} 2 bao-cao 2024-01-01-a`]);
    expect(changes).toHaveLength(1);
  });

  it('can correct a correction', () => {
    const { live } = fold(['1', '2', '3'].map((value, i) =>
      release(`2024-0${i + 1}-01-x`, [row(KEY, value, i === 0 ? {} : { action: 'correct' })])));
    expect(live.map(say)).toEqual([`${KEY} 3 bao-cao 2024-03-01-x`]);
  });

  it('takes one of two contradicting additions, not the first in the file', () => {
    const rows = [row(KEY, '9'), row(KEY, '7'), row(KEY, '8')];
    const straight = fold([release('2024-01-01-a', rows)]);
    const turned = fold([release('2024-01-01-a', [...rows].reverse())]);
    expect(straight.live.map((o) => o.value)).toEqual(['7']);
    expect(turned.live.map((o) => o.value)).toEqual(['7']);
    expect(straight.changes.map((c) => c.after?.value)).toEqual(['7']);
    expect(turned.changes.map((c) => c.after?.value)).toEqual(['7']);
  });

  it('corrects once where a release contradicts itself', () => {
    const { live, changes } = fold([
      release('2024-01-01-a', [row(KEY, '7.9')]),
      release('2024-02-01-b', [row(KEY, '9', { action: 'correct' }), row(KEY, '5', { action: 'correct' })]),
    ]);
    expect(live.map((o) => o.value)).toEqual(['5']);
    expect(changes).toHaveLength(2);
  });

  it('stops at a release', () => {
    const releases = [release('2024-01-01-a', [row(KEY, '7')]), release('2024-02-01-b', [row(OTHER, '8')])];
    expect(fold(releases, '2024-01-01-a').live).toHaveLength(1);
    expect(fold(releases, '2023-12-31-z').live).toHaveLength(0);
    expect(fold([]).live).toHaveLength(0);
  });

  it('does not touch what it is given', () => {
    const releases = [release('2024-02-01-b', [row(KEY, '2', { action: 'correct' })]), release('2024-01-01-a', [row(KEY, '1')])];
    const before = structuredClone(releases);
    fold(releases);
    expect(releases).toEqual(before);
  });
});

describe('fold, for any releases', () => {
  it('means the same whatever the order of rows in a release', () => {
    const shuffled = anyReleases.chain((releases) =>
      fc.tuple(
        fc.constant(releases),
        fc.tuple(...releases.map((r) => fc.shuffledSubarray([...r.rows], { minLength: r.rows.length }).map((rows) => release(r.id, rows)))),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([releases, mixed]) => {
        expect(meaning(mixed)).toEqual(meaning(releases));
      }),
      { numRuns: 500 },
    );
  });

  it('as of a release is the fold of the releases up to it', () => {
    fc.assert(
      fc.property(anyReleases, fc.nat(4), (releases, last) => {
        const upTo = releases[Math.min(last, releases.length - 1)]?.id ?? '';
        expect(fold(releases, upTo)).toEqual(fold(releases.filter((r) => r.id <= upTo)));
      }),
    );
  });

  it('is what its changes say, replayed', () => {
    fc.assert(
      fc.property(anyReleases, (releases) => {
        const { live, changes } = fold(releases);
        const replayed = new Set<Observation>();
        for (const change of changes) {
          if (change.before !== null) expect(replayed.delete(change.before)).toBe(true);
          if (change.after !== null) replayed.add(change.after);
        }
        expect(new Set(live)).toEqual(replayed);
        const names = live.map((o) => `${figureKey(o)} ${o.source}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
