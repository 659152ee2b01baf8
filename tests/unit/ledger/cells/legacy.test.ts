import { describe, expect, test } from 'vitest';
import { readDoubleUtf8, readLegacy } from '../../../../src/ledger/cells/legacy.ts';
import { isSyllable } from '../../../../src/ledger/cells/syllable.ts';

describe('readLegacy', () => {
  test.each([
    ['Céng hßa X· héi chñ nghÜa ViÖt Nam', 'TCVN3', 'Cộng hòa Xã hội chủ nghĩa Việt Nam'],
    ['Hµ Néi', 'TCVN3', 'Hà Nội'],
    ['®Ò ¸n khuyÕn c«ng', 'TCVN3', 'đề án khuyến công'],
    ['Tr­êng ®¹i häc', 'TCVN3', 'Trường đại học'],
    ['Coäng hoøa xaõ hoäi chuû nghóa', 'VNI', 'Cộng hòa xã hội chủ nghĩa'],
    ['Khuyeán coâng tænh Baéc Giang', 'VNI', 'Khuyến công tỉnh Bắc Giang'],
  ])('%s is %s for %s', (text, encoding, reading) => {
    expect(readLegacy(text)).toEqual({ encoding, text: reading });
  });

  test.each([
    ['a lone µ in units', 'Bụi mịn 5 µm và 3 µg'],
    ['µ twice in ASCII text', '5 µm, 3 µg'],
    ['French', 'Société générale à Hanoï, résultats de l’année'],
    ['German', 'Übersicht über die Förderung'],
    ['names', 'São Paulo, Köln, Düsseldorf, Malmö'],
    ['signs', 'Nike® và Coca©, 10 m², 20 °C, ½ · ¾'],
    ['Vietnamese', 'Kinh phí khuyến công địa phương'],
    ['Vietnamese with Latin-1 letters only', 'Hà Tây, cá và bò, mùa hè'],
  ])('%s is no old encoding', (_, text) => {
    expect(readLegacy(text)).toBeNull();
  });
});

describe('readDoubleUtf8', () => {
  test('finds UTF-8 that was read as Windows-1252', () => {
    const spoilt = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Công nghiệp Đà Nẵng'));
    expect(readDoubleUtf8(spoilt)).toBe('Công nghiệp Đà Nẵng');
  });

  test('leaves Vietnamese and French alone', () => {
    expect(readDoubleUtf8('Công nghiệp Đà Nẵng')).toBeNull();
    expect(readDoubleUtf8('Société générale, Ânes »')).toBeNull();
  });
});

describe('isSyllable', () => {
  test.each('nghiêng khuyến quốc giếng giữa yêu xoong Đắk Lắk thuở rượu khuỷu ngoằn huýt ở ý'.split(' '))('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each(['Céng', 'héi', 'hoøa', 'hợpp', 'được2', 'nghĩaa', 'cế', 'tàp', 'QĐ'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
