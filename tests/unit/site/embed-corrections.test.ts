import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import type { Release } from '../../../src/ledger/model.ts';
import { tellChanges } from '../../../src/site/embed-corrections.ts';
import { liveEmbed } from '../../../src/site/embed-model.ts';
import { embedPage } from '../../../src/site/embed-page.ts';
import { chartHistories, type ChartHistory } from '../../../src/site/chart-history.ts';
import type { Lang } from '../../../src/words/lang.ts';
import { release, row, TABLES } from '../ledger/sample.ts';
import { funding, ledgerOfReleases, sampleBook } from './embed-sample.ts';

const KCQG = 'bac-giang/2021.kinh-phi.kcqg.thuc-hien';
const KCDP = 'bac-giang/2021.kinh-phi.kcdp.ke-hoach';
const HA_NOI = 'ha-noi/2020.kinh-phi.tong.thuc-hien';
const FIRST = release('2024-01-01-mot', [row(funding(2020), '7'), row(KCQG, '3'), row(KCDP, '4', { qualifier: '~' }), row(HA_NOI, '9')]);

/** What a chart of these figures tells of a release, in a language that has English for some reasons. */
function tell(keys: readonly string[], change: Release, lang: Lang = 'vi') {
  const translations = [{ vi: 'Đọc nhầm.', en: 'Misread.' }];
  const ledger = buildLedger({ ...TABLES, translations }, [FIRST, change]);
  return tellChanges(ledger, keys, [{ release: change.id, changes: ledger.changesIn(change.id) }], lang);
}

const corrected = (key: string, value: string, reason = 'Đọc nhầm.') => release('2024-03-01-hai', [row(key, value, { action: 'correct', reason })]);

describe('a figure is named', () => {
  test('by its place where the chart has several, by its period where it has several, by both, and not at all where it stands alone', () => {
    const what = (keys: readonly string[]) => tell(keys, corrected(funding(2020), '7.5'))?.[0]?.text.replace('Trong hình, 1 số đã được đính chính ngày 1/3/2024. ', '');
    expect(what([funding(2020), HA_NOI])).toBe('Bắc Giang: 7 tỷ đồng → 7,5 tỷ đồng.');
    expect(what([funding(2020), funding(2021)])).toBe('Năm 2020: 7 tỷ đồng → 7,5 tỷ đồng.');
    expect(what([funding(2020), funding(2021), HA_NOI])).toBe('Bắc Giang, năm 2020: 7 tỷ đồng → 7,5 tỷ đồng.');
    expect(what([funding(2020)])).toBe('7 tỷ đồng → 7,5 tỷ đồng.');
  });

  test('by its budget and the kind of statement, where those tell the bars apart', () => {
    expect(tell([KCQG, KCDP], corrected(KCDP, '4.4'))?.[0]?.text).toBe('Trong hình, 1 số đã được đính chính ngày 1/3/2024. KCĐP, kế hoạch: khoảng 4 tỷ đồng → 4,4 tỷ đồng.');
    expect(tell([funding(2021), KCQG], corrected(KCQG, '3.3'), 'en')?.[0]?.text).toBe('In this chart 1 figure was corrected on 1 Mar 2024. National: VND 3 billion → VND 3.3 billion.');
  });
});

test('two figures changed for one reason are told together, more than two not at all', () => {
  const values = [row(funding(2020), '7.5', { action: 'correct', reason: 'Đọc nhầm.' }), row(HA_NOI, '9.5', { action: 'correct', reason: 'Đọc nhầm.' })];
  const keys = [funding(2020), HA_NOI];
  expect(tell(keys, release('2024-03-01-hai', values))).toEqual([
    { release: '2024-03-01-hai', text: 'Trong hình, 2 số đã được đính chính ngày 1/3/2024. Bắc Giang: 7 tỷ đồng → 7,5 tỷ đồng; Hà Nội: 9 tỷ đồng → 9,5 tỷ đồng.', reason: { text: 'Đọc nhầm.', lang: 'vi' } },
  ]);
  expect(tell(keys, release('2024-03-01-hai', [...values, row(KCQG, '3.3', { action: 'correct', reason: 'Đọc nhầm.' })]))).toBeNull();
});

test('the reason is in the language of the embed where it has been translated, else in Vietnamese and marked so', () => {
  expect(tell([funding(2020)], corrected(funding(2020), '7.5'), 'en')?.[0]?.reason).toEqual({ text: 'Misread.', lang: 'en' });
  expect(tell([funding(2020)], corrected(funding(2020), '7.5', 'Chép nhầm.'), 'en')?.[0]?.reason).toEqual({ text: 'Chép nhầm.', lang: 'vi' });

  const ledger = ledgerOfReleases([release('2024-01-01-mot', [row(funding(2020), '7'), row(funding(2021), '8')])]);
  const embed = liveEmbed(ledger, chartHistories(ledger, sampleBook).en.get('kinh-phi-bac-giang') as ChartHistory);
  const more = { text: 'See what changed', path: 'cap-nhat/2024-03-01-hai/' };
  const told = (lang: Lang) => parse(embedPage({ ...embed, notices: [{ text: 'Corrected.', reason: { text: 'Chép <nhầm>.', lang }, more }] }, '')).querySelector('.tin');
  expect(told('vi')?.innerHTML).toBe('Corrected. <span lang="vi">Chép &#x3C;nhầm>.</span> <a href="/en/cap-nhat/2024-03-01-hai/" rel="noopener">See what changed</a>');
  expect(told('en')?.querySelector('[lang]')).toBeNull();
});
