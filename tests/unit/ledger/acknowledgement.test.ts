// What an editor notes about a warning: read strictly, and never shown to readers.
import { describe, expect, test } from 'vitest';
import { acknowledgementsIn, forReaders, readerNote } from '../../../src/ledger/acknowledgement.ts';
import { buildLedger } from '../../../src/ledger/ledger.ts';
import { bytes, check, goodFolder } from './fixtures.ts';
import { release, row, TABLES } from './sample.ts';

const FILE = 'releases/2025-07-20-nua-dau-2025.csv';
const HEADER = 'action,place,period,indicator,category,programme,status,value,qualifier,unit,boundary,source,locator,review,doubt,note,reason\n';
const repeat = (note: string) =>
  goodFolder().set(FILE, bytes(`${HEADER},ha-noi,2023,kinh-phi,,kcqg,thuc-hien,7.35,=,tỷ đồng,,hoi-nghi-2024,,confirmed,,,\n,ha-noi,2024,kinh-phi,,kcqg,thuc-hien,7.35,=,tỷ đồng,,hoi-nghi-2024,,confirmed,,${note},\n`));
const codes = (note: string) => check(repeat(note)).problems.map(({ code }) => code).filter((code) => code.startsWith('KC52'));

describe('an acknowledgement', () => {
  test('silences the warning it names, on its row', () => {
    expect(codes('')).toEqual(['KC524']);
    expect(codes('[đã xem KC524: nguồn in lại số năm trước]')).toEqual([]);
    expect(codes('Theo báo cáo. [đã xem KC524: hai năm cùng mức]')).toEqual([]);
  });

  test.each(['[đã xem KC524]', '[đã xem KC524: ]', '[đã xem KC524: lý do]', '[đã xem KC524: …]', '[đã xem: trùng]', '[đã xem KC999: x]', '[đã xem KC524: quên đóng'])('is not taken when it is written “%s”', (note) => {
    expect(codes(note)).toEqual(['KC524', 'KC529']);
  });

  test('of another warning is told, and silences nothing', () => {
    expect(codes('[đã xem KC521: x]')).toEqual(['KC524', 'KC528']);
  });

  test('gives its code, also of several', () => {
    expect(acknowledgementsIn('A [đã xem KC521: x] [đã xem KC524: y] B').map(({ code }) => code)).toEqual(['KC521', 'KC524']);
    expect(acknowledgementsIn('[sic] không có gì')).toEqual([]);
  });
});

describe('readers', () => {
  test.each([
    ['Theo báo cáo. [đã xem KC524: x]', 'Theo báo cáo.'],
    ['[đã xem KC524: x] Theo báo cáo.', 'Theo báo cáo.'],
    ['Theo [đã xem KC524: x] báo cáo [sic].', 'Theo báo cáo [sic].'],
    ['[đã xem KC524', ''],
    ['Theo báo cáo.', 'Theo báo cáo.'],
  ])('are shown “%s” without it', (note, shown) => {
    expect(readerNote(note)).toBe(shown);
  });

  test('see it in no table of the site', () => {
    const key = 'ha-noi/2024.kinh-phi.kcqg.thuc-hien';
    const { tables, releases } = forReaders(TABLES, [release('2024-07-01-mot', [row(key, '7', { note: 'Có. [đã xem KC524: x]' })])]);
    expect(buildLedger(tables, releases).figure(key)?.chosen.note).toBe('Có.');
  });
});
