import { describe, expect, test, vi } from 'vitest';
import { answer } from '../../../../src/browser/search/answer.ts';
import { Library, Outdated, type Files } from '../../../../src/browser/search/library.ts';
import type { Shown } from '../../../../src/words/find/arrange.ts';
import type { NamesFile } from '../../../../src/words/find/names-file.ts';
import { findFiles } from '../../../../src/site/find/files.ts';
import { namedEntries } from '../../../../src/site/find/names.ts';
import { madeLedger } from '../made-ledger.ts';
import { ask, files, LIMITS, online } from './site.ts';

const names = JSON.parse(files.file('vi/ten.json')) as NamesFile;
const older: NamesFile = { ...names, version: 'cu', entries: names.entries.filter(({ title }) => title !== 'Bắc Giang') };
const gone = async (): Promise<never> => { throw new TypeError('Failed to fetch'); };

async function told(library: Library, text: string, from = library.checked()): Promise<{ shown: Shown[]; failure: unknown }> {
  const shown: Shown[] = [];
  const failure = await answer(library, await from, text, LIMITS, 'vi', (one) => shown.push(one)).then(() => null, (reason: unknown) => reason);
  return { shown, failure };
}

describe('an answer', () => {
  test('comes bit by bit: names at once, then figures, then charts and sources', async () => {
    const { shown } = await told(new Library(online(), 'vi'), 'phía bắc 2023');
    expect(shown.map(({ done }) => done)).toEqual([false, false, true]);
    expect(shown[0]?.results[0]).toMatchObject({ kind: 'place-year', hint: 'đang mở số liệu…' });
    expect(shown[1]?.results[1]).toMatchObject({ kind: 'figure', value: '176,4 tỷ đồng' });
    expect(shown[2]?.results.some(({ kind }) => kind === 'chart')).toBe(true);
    // What stood first stays first.
    expect(new Set(shown.map(({ results }) => results[0]?.title))).toEqual(new Set(['Phía Bắc (cũ, đến 6/2025), năm 2023']));
  });

  test('reads nothing twice, and only what the question needs', async () => {
    const asked: string[] = [];
    const library = new Library(online(asked), 'vi');
    await told(library, 'phía bắc 2023');
    await told(library, 'phía bắc 2022');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((path) => path.startsWith('so/'))).toEqual(['so/phia-bac.json']);
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  test('begins with the device’s own copy, and anew when the site has another', async () => {
    const library = new Library({ ...online(), kept: async () => older }, 'vi');
    const { shown } = await told(library, 'bắc giang', library.kept().then((kept) => kept!));
    expect(shown[0]?.results.some(({ path }) => path === 'tinh/bac-giang/')).toBe(false);
    expect(shown.at(-1)?.results[0]?.path).toBe('tinh/bac-giang/');
  });

  test('without a network is as old as the device’s copy, and known to be', async () => {
    const library = new Library({ kept: async () => names, fetched: gone, ofVersion: online().ofVersion }, 'vi');
    expect(await library.checked()).toMatchObject({ offline: true, release: names.release });
    expect((await ask('hà nội', 'vi', library)).results[0]?.path).toBe('tinh/ha-noi/');
  });

  test('shows what it has when figures or lists cannot be had, and then fails', async () => {
    const some: Files = { ...online(), ofVersion: gone };
    const { shown, failure } = await told(new Library(some, 'vi'), 'phía bắc 2023');
    expect(failure).toBeInstanceOf(TypeError);
    expect(shown.at(-1)?.done).toBe(true);
    expect(shown.at(-1)?.results[0]).toMatchObject({ kind: 'place-year', hint: 'chưa mở được số liệu; xem trang của nơi này' });
    expect(shown.flatMap(({ results }) => results).some(({ kind }) => kind === 'figure')).toBe(false);
  });

  test('asks again after a lost connection', async () => {
    const fetched = vi.fn(online().fetched).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const library = new Library({ ...online(), fetched }, 'vi');
    await expect(library.checked()).rejects.toThrow();
    expect((await ask('hà nội', 'vi', library)).results[0]?.path).toBe('tinh/ha-noi/');
    const ofVersion = vi.fn(online().ofVersion).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const once = new Library({ ...online(), ofVersion }, 'vi');
    expect((await told(once, 'phía bắc 2023')).failure).toBeInstanceOf(TypeError);
    expect((await told(once, 'phía bắc 2023')).failure).toBeNull();
  });

  test('stops when the reader has gone on typing', async () => {
    const asked: string[] = [];
    const library = new Library(online(asked), 'vi');
    const shown: Shown[] = [];
    await answer(library, await library.checked(), 'phía bắc 2023', LIMITS, 'vi', (one) => shown.push(one), async () => false);
    expect([shown.length, asked]).toEqual([1, ['vi/ten.json']]);
  });
});

test('a place without figures of the kind asked for is said to have none', async () => {
  const small = madeLedger('an/2023.kinh-phi.tong.thuc-hien 6.8');
  const entries = namedEntries(small, [], [], 'vi');
  const of = findFiles({ ledger: small, names: { vi: entries, en: entries }, lists: { vi: [], en: [] } });
  const shown = async (text: string) => (await ask(text, 'vi', new Library(online([], of), 'vi')));
  expect(await shown('đề án An')).toMatchObject({ missing: 'An', results: [{ path: 'tinh/an/' }, { path: 'tinh/an-2025/' }, { path: 'chi-tieu/de-an/' }] });
  expect(await shown('kinh phí An')).not.toHaveProperty('missing');
  expect(await shown('kinh phí Bình')).toMatchObject({ missing: 'Bình' });
});

test('names of a form that the script does not know are not read', async () => {
  const strange = { ...names, form: names.form + 1 };
  expect(await new Library({ ...online(), kept: async () => strange }, 'vi').kept()).toBeNull();
  await expect(new Library({ ...online(), fetched: async () => strange }, 'vi').checked()).rejects.toBeInstanceOf(Outdated);
});
