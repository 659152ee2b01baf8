import { describe, expect, test } from 'vitest';
import { embedAddresses, embedAt } from '../../../src/site/embed-addresses.ts';
import { chartHistories, editionAt, type ChartHistory } from '../../../src/site/chart-history.ts';
import type { Release } from '../../../src/ledger/model.ts';
import { release, row } from '../ledger/sample.ts';
import { funding, ledgerOfReleases, sampleBook } from './embed-sample.ts';

const MOT = release('2024-01-01-mot', [row(funding(2020), '7'), row(funding(2021), '8'), row('ha-noi/2020.kinh-phi.tong.thuc-hien', '1')]);
const HAI = release('2024-02-01-hai', [row('ha-noi/2021.kinh-phi.tong.thuc-hien', '2')]);
const BA = release('2024-03-01-ba', [
  row(funding(2020), '7.5', { action: 'correct', reason: 'Đọc nhầm.' }),
  row(funding(2022), '9'),
]);
const BON = release('2024-04-01-bon', [2021, 2022].map((year) => row(funding(year), year === 2021 ? '8' : '9', { action: 'withdraw', reason: 'Trang đã gỡ.' })));
const KHONG = release('2023-12-01-khong', [row('ha-noi/2019.kinh-phi.tong.thuc-hien', '3')]);

function read(...releases: Release[]) {
  const ledger = ledgerOfReleases(releases);
  const chart = chartHistories(ledger, sampleBook).vi.get('kinh-phi-bac-giang') as ChartHistory;
  const told = (at: string) => embedAt(ledger, chart, at).notices.map(({ text, reason, more }) => [text, ...(reason ? [reason.text] : []), more.text, more.path]);
  return { ledger, chart, told };
}

describe('editions', () => {
  test('are as many as there are different pictures; a release that changes nothing continues the last one', () => {
    const { chart } = read(MOT, HAI, BA);
    expect(chart.editions.map(({ release: id, releases }) => [id, releases])).toEqual([
      [MOT.id, [MOT.id, HAI.id]],
      [BA.id, [BA.id]],
    ]);
    expect(editionAt(chart, HAI.id)?.release).toBe(MOT.id);
    expect(chart.latest.release).toBe(BA.id);
  });

  test('answer at every release, alike where they show the same', () => {
    const { ledger, chart } = read(KHONG, MOT, HAI, BA, BON);
    expect(embedAddresses(ledger, chart).map(({ release: id }) => id)).toEqual(['', KHONG.id, MOT.id, HAI.id, BA.id, BON.id]);
    expect(embedAt(ledger, chart, HAI.id)).toEqual(embedAt(ledger, chart, MOT.id));
    expect(embedAt(ledger, chart, MOT.id).drawings.length).toBeGreaterThan(0);
    for (const id of ['', KHONG.id, BON.id]) expect(embedAt(ledger, chart, id).drawings).toEqual([]);
  });

  test('end when the ledger can draw the chart no more, and go on when it can again', () => {
    expect(read(MOT, BON).chart.goneSince).toBe(BON.id);
    const again = release('2024-05-01-nam', [row(funding(2021), '8'), row(funding(2022), '9')]);
    const { chart } = read(MOT, BA, BON, again);
    expect(chart.goneSince).toBe('');
    expect(chart.editions.map(({ release: id }) => id)).toEqual([MOT.id, BA.id, again.id]);
    expect(editionAt(chart, BON.id)).toBeNull();
  });
});

describe('a frozen embed says', () => {
  test('nothing while nothing has changed', () => {
    expect(read(MOT, HAI).told(MOT.id)).toEqual([]);
  });

  test('old value, new value, reason and day of a figure that was corrected, and that there are newer ones', () => {
    expect(read(MOT, BA).told(MOT.id)).toEqual([
      ['Trong hình, 1 số đã được đính chính ngày 1/3/2024. Năm 2020: 7 tỷ đồng → 7,5 tỷ đồng.', 'Đọc nhầm.', 'Xem thay đổi', `cap-nhat/${BA.id}/`],
      ['Sổ đã có số liệu mới hơn hình này.', 'Xem bản mới', 'bieu-do/kinh-phi-bac-giang/'],
    ]);
  });

  test('that figures in it were withdrawn, and that the chart is drawn no more', () => {
    expect(read(MOT, BA, BON).told(BA.id)).toEqual([
      ['Trong hình, 2 số đã bị rút ngày 1/4/2024. Năm 2021: 8 tỷ đồng; năm 2022: 9 tỷ đồng.', 'Trang đã gỡ.', 'Xem thay đổi', `cap-nhat/${BON.id}/`],
      ['Từ bản 1/4/2024 (Đợt bon), sổ không còn đủ số liệu để vẽ biểu đồ này: số của nó đã bị rút hoặc còn nghi vấn.', 'Xem thay đổi', `cap-nhat/${BON.id}/`],
    ]);
  });

  test('of two figures that one release changed for two reasons, each with its own', () => {
    const both = release('2024-03-02-ca', [
      row(funding(2020), '7.5', { action: 'correct', reason: 'Đọc nhầm.' }),
      row(funding(2021), '8', { action: 'withdraw', reason: 'Trang đã gỡ.' }),
      row(funding(2022), '9'),
    ]);
    expect(read(MOT, both).told(MOT.id).slice(0, 2).map(([text, reason]) => [text, reason])).toEqual([
      ['Trong hình, 1 số đã bị rút ngày 2/3/2024. Năm 2021: 8 tỷ đồng.', 'Trang đã gỡ.'],
      ['Trong hình, 1 số đã được đính chính ngày 2/3/2024. Năm 2020: 7 tỷ đồng → 7,5 tỷ đồng.', 'Đọc nhầm.'],
    ]);
  });

  test('that only the trust in a figure changed, where its value did not', () => {
    const doubt = release('2024-03-02-ngo', [row(funding(2020), '7', { action: 'correct', reason: 'Nguồn không in riêng số này.', review: 'doubtful', doubt: 'Không rõ.' }), row(funding(2022), '9')]);
    expect(read(MOT, doubt).told(MOT.id)[0]?.[0]).toBe('Trong hình, 1 số đã được đính chính ngày 2/3/2024. Năm 2020: 7 tỷ đồng, đã đối chiếu hai lần → còn nghi vấn.');
  });

  test('how many were changed where more than two were, release by release, with both verbs', () => {
    const three = release('2024-03-02-ca', [
      row(funding(2020), '7.5', { action: 'correct', reason: 'Đọc nhầm.' }),
      row(funding(2021), '8', { action: 'withdraw', reason: 'Trang đã gỡ.' }),
      row(funding(2022), '9.5', { action: 'correct', reason: 'Đọc nhầm.' }),
      row(funding(2023), '10'),
    ]);
    const first = release('2024-01-01-mot', [2020, 2021, 2022].map((year) => row(funding(year), String(year - 2013))));
    expect(read(first, three).told(first.id)[0]).toEqual(['Trong hình, 2 số đã được đính chính và 1 số đã bị rút ở bản 2/3/2024 (Đợt ca).', 'Xem thay đổi', `cap-nhat/${three.id}/`]);
  });

  test('in one sentence what more than three releases changed, a figure changed twice as one', () => {
    const values = ['7.1', '7.2', '7.3', '7.4'].map((value, i) => release(`2024-03-0${i + 1}-lan`, [row(funding(2020), value, { action: 'correct', reason: 'Đọc nhầm.' })]));
    expect(read(MOT, ...values).told(MOT.id)).toEqual([['Trong hình, 1 số đã được đính chính, ở 4 bản kể từ ngày 1/3/2024.', 'Xem thay đổi', 'bieu-do/kinh-phi-bac-giang/#lich-su']]);
  });

  test('a reason that is too long for an embed by its beginning', () => {
    const long = release('2024-03-02-dai', [row(funding(2020), '7.5', { action: 'correct', reason: 'Đọc nhầm chữ số. '.repeat(20).trim() })]);
    const [, reason = ''] = read(MOT, long).told(MOT.id)[0] ?? [];
    expect(reason).toMatch(/^Đọc nhầm chữ số\. .*\S…$/);
    expect(reason.length).toBeLessThanOrEqual(161);
  });

  test('nothing of a correction that leaves the picture as it is', () => {
    const remark = release('2024-03-03-ghi', [row(funding(2020), '7', { action: 'correct', reason: 'Thêm trích dẫn.', locator: 'trang 2' })]);
    expect(read(MOT, remark).told(MOT.id)).toEqual([]);
  });

  test('nothing of a correction to a source that it did not draw', () => {
    const other = release('2024-01-02-bao', [row(funding(2020), '7', { source: 'bao-cu' })]);
    const corrected = release('2024-03-04-bao', [row(funding(2020), '7.2', { source: 'bao-cu', action: 'correct', reason: 'Đọc nhầm.' })]);
    expect(read(MOT, other, corrected).told(MOT.id)).toEqual([]);
  });
});

test('a release before the first that drew the chart says when it begins; a live embed of a chart that is gone says so', () => {
  const { told } = read(KHONG, MOT, BON);
  expect(told(KHONG.id)[0]?.[0]).toBe('Ở bản 1/12/2023 (Đợt khong), sổ chưa đủ số liệu để vẽ biểu đồ này; có từ bản 1/1/2024 (Đợt mot).');
  expect(told('')[0]?.[0]).toContain('Từ bản 1/4/2024 (Đợt bon), sổ không còn đủ số liệu');
});
