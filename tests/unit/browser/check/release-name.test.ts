import { expect, test } from 'vitest';
import { isNextName, releaseIdFor } from '../../../../src/browser/check/release-name.ts';

const LAST = '2025-07-20-nua-dau-2025';

test('a file named as a release keeps its name', () => {
  expect(releaseIdFor('2025-08-01-quy-2.csv', '2026-01-02', LAST)).toBe('2025-08-01-quy-2');
});

test('any other file is named by the day and by what it is called', () => {
  expect(releaseIdFor('Báo cáo Khuyến công Đợt 2.xlsx', '2026-01-02', LAST)).toBe('2026-01-02-bao-cao-khuyen-cong-dot-2');
  expect(releaseIdFor('2025-08-01 Quý 2.csv', '2026-01-02', LAST)).toBe('2026-01-02-quy-2');
  expect(releaseIdFor('…….csv', '2026-01-02', LAST)).toBe('2026-01-02-dot-cong-bo');
});

test('a machine whose clock is behind does not put a release before the last one', () => {
  expect(releaseIdFor('so lieu.csv', '2024-01-02', LAST)).toBe('2025-07-21-so-lieu');
});

test('a name an editor types must be a date, a slug, and come last', () => {
  expect(isNextName('2025-08-01-quy-2', LAST)).toBe(true);
  expect(isNextName('2025-07-01-quy-2', LAST)).toBe(false);
  expect(isNextName('2025-08-01 quý 2', LAST)).toBe(false);
  expect(isNextName('2025-13-01-quy-2', LAST)).toBe(false);
});
