import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../../src/ledger/period.ts';
import { PlaceBook } from '../../../src/ledger/places.ts';
import type { Place } from '../../../src/ledger/model.ts';
import { place, TABLES } from './sample.ts';

const book = new PlaceBook(TABLES);
const ids = (places: Iterable<Place>) => [...places].map((p) => p.place);
const period = (text: string): Period => parsePeriod(text) ?? expect.fail(text);

describe('PlaceBook', () => {
  it('knows members and regions, both ways', () => {
    expect(ids(book.members('phia-bac'))).toEqual(['ha-noi', 'bac-giang', 'bac-ninh']);
    expect(ids(book.regionsOf('ha-noi'))).toEqual(['phia-bac', 'phia-bac-2025']);
    expect(book.members('ha-noi')).toEqual([]);
    expect(book.members('khong-co')).toEqual([]);
  });

  it('follows a place to what it is today', () => {
    expect(ids(book.successors('binh-phuoc'))).toEqual(['dong-nai-2025', 'dong-nai-2026']);
    expect(ids(book.successors('phia-bac'))).toEqual(['phia-bac-2025']);
    expect(book.successors('ha-noi')).toEqual([]);
    expect(ids(book.predecessors('bac-ninh-2025'))).toEqual(['bac-giang', 'bac-ninh']);
    expect(book.predecessors('')).toEqual([]);
  });

  it('does not hang on a table that runs in a circle', () => {
    const circle = new PlaceBook({
      places: [place('a', { successor: 'b' }), place('b', { successor: 'c' }), place('c', { successor: 'b' })],
      regionMembers: [{ region: 'khong-co', place: 'a', note: '' }, { region: 'a', place: 'khong-co', note: '' }],
    });
    expect(ids(circle.successors('a'))).toEqual(['b', 'c']);
    expect(circle.originsIn('c', period('2020'))).toHaveLength(1);
    expect(circle.members('a')).toEqual([]);
  });

  it('lets a place live from its first to its last day', () => {
    const [old, young] = [book.get('bac-giang'), book.get('bac-ninh-2025')];
    expect(old && [book.alive(old, '2025-06-30'), book.alive(old, '2025-07-01')]).toEqual([true, false]);
    expect(young && [book.alive(young, '2025-06-30'), book.alive(young, '2025-07-01')]).toEqual([false, true]);
  });

  it('lists the units of before and after July 2025', () => {
    expect(ids(book.oldUnits())).toEqual(['ha-noi', 'bac-giang', 'bac-ninh', 'binh-phuoc', 'dong-nai']);
    expect(ids(book.currentUnits())).toEqual(['ha-noi', 'bac-ninh-2025', 'dong-nai-2026']);
    expect(ids(book.provincesOn('2025-12-31'))).toEqual(['ha-noi', 'bac-ninh-2025', 'dong-nai-2025']);
  });

  it('names the parts of a region and of the country', () => {
    expect(ids(book.partsOf('phia-bac', period('2023')))).toEqual(['ha-noi', 'bac-giang', 'bac-ninh']);
    expect(ids(book.partsOf('viet-nam', period('2025-H1')))).toEqual(ids(book.oldUnits()));
    expect(ids(book.partsOf('viet-nam', period('2025')))).toEqual(ids(book.provincesOn('2025-12-31')));
  });

  it('finds what a place was in a period, through several mergers', () => {
    expect(ids(book.originsIn('dong-nai-2026', period('2023')))).toEqual(['binh-phuoc', 'dong-nai']);
    expect(ids(book.originsIn('dong-nai-2026', period('2025-Q4')))).toEqual(['dong-nai-2025']);
    expect(ids(book.originsIn('ha-noi', period('2023')))).toEqual(['ha-noi']);
    expect(book.originsIn('khong-co', period('2023'))).toEqual([]);
  });

  it('sorts by Vietnamese dictionary order, Đ after D', () => {
    const names = ['Đà Nẵng', 'Điện Biên', 'Hà Nội', 'Hà Giang', 'Hải Dương', 'An Giang', 'Cần Thơ', 'Cao Bằng', 'Đắk Lắk'];
    const places = names.map((name) => place(name, { name_vi: name }));
    expect(book.sortByName(places, 'vi').map((p) => p.name_vi)).toEqual([
      'An Giang', 'Cao Bằng', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Hà Giang', 'Hà Nội', 'Hải Dương',
    ]);
    expect(places[0]?.name_vi).toBe('Đà Nẵng');
  });

  it('sorts places of one name by id', () => {
    expect(ids(book.sortByName(ids(book.all).reverse().flatMap((id) => book.get(id) ?? []), 'vi')).filter((id) => id.startsWith('bac-ninh'))).toEqual([
      'bac-ninh', 'bac-ninh-2025',
    ]);
  });
});
