import { describe, expect, test } from 'vitest';
import { readerNote } from '../../../src/ledger/acknowledgement.ts';
import { sayLocator, sayRemark } from '../../../src/words/remarks.ts';
import { ledgerOf } from '../ledger/sample.ts';
import { realLedger } from './real-ledger.ts';

const ledger = ledgerOf([], { translations: [{ vi: 'Bài đã bị gỡ.', en: 'The article was taken down.' }, { vi: 'Chưa dịch.', en: '' }] });

describe('a remark', () => {
  test('is told in the language of the page where it has been translated', () => {
    expect(sayRemark(ledger, 'Bài đã bị gỡ.', 'en')).toEqual({ text: 'The article was taken down.', lang: 'en' });
    expect(sayRemark(ledger, 'Bài đã bị gỡ.', 'vi')).toEqual({ text: 'Bài đã bị gỡ.', lang: 'vi' });
  });

  test('says that it is Vietnamese where it has not', () => {
    expect(sayRemark(ledger, 'Chưa dịch.', 'en')).toEqual({ text: 'Chưa dịch.', lang: 'vi' });
    expect(sayRemark(ledger, 'Không có trong bảng.', 'en')).toEqual({ text: 'Không có trong bảng.', lang: 'vi' });
  });

  test('never shows readers what editors acknowledge, and is found without it', () => {
    expect(sayRemark(ledger, 'Bài đã bị gỡ. [đã xem KC524: in như vậy]', 'en')?.text).toBe('The article was taken down.');
    expect(sayRemark(ledger, 'Bài đã bị gỡ. [đã xem KC524: in như vậy]', 'vi')?.text).toBe('Bài đã bị gỡ.');
  });
});

test('a cell without words says nothing', () => {
  expect(sayRemark(ledger, '', 'en')).toBeNull();
  expect(sayRemark(ledger, '[đã xem KC524: in như vậy]', 'vi')).toBeNull();
  expect(sayLocator('', 'en')).toBeNull();
});

describe('how a source prints a figure', () => {
  test.each([
    ['in là 1.605 triệu đồng', 'VND 1,605 million'],
    ['in là 3.856,721 triệu đồng', 'VND 3,856.721 million'],
    ['in là 5 mô hình (nguồn tiếng Anh)', '5 models (source in English)'],
    ['in là 4.000 lượt học viên', '4,000 trainee-turns'],
  ])('%s', (locator, en) => {
    expect(sayLocator(locator, 'en')).toEqual({ text: en, lang: 'en' });
    expect(sayLocator(locator, 'vi')).toEqual({ text: locator, lang: 'vi' });
  });

  test.each(['in là "9.5 trillion"', 'Bảng 2, trang 14', 'in là 12 con trâu', 'in là 1.60 triệu đồng'])('keeps the words of an editor it cannot say: %s', (locator) => {
    expect(sayLocator(locator, 'en')).toEqual({ text: locator, lang: 'vi' });
  });
});

test('every remark of the real ledger has its English, and locators but for quotations', () => {
  const real = realLedger();
  const observations = [...real.figures.values()].flatMap(({ chosen, others }) => [chosen, ...others]);
  const remarks = [
    ...observations.flatMap(({ doubt, note }) => [doubt, note]),
    ...real.releaseIds.flatMap((release) => real.changesIn(release).map(({ reason }) => reason)),
    ...real.tables.sources.map(({ note }) => note),
    ...real.tables.identities.map((identity) => identity.explanation_vi),
  ].map(readerNote).filter((text) => text !== '');
  expect(remarks.filter((text) => sayRemark(real, text, 'en')?.lang === 'vi')).toEqual([]);
  const locators = observations.map(({ locator }) => locator).filter((text) => text !== '' && !text.includes('"'));
  expect(locators.filter((text) => sayLocator(text, 'en')?.lang === 'vi')).toEqual([]);
});
