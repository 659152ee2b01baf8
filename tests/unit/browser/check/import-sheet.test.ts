import { describe, expect, test } from 'vitest';
import { importSheet, newSheet } from '../../../../src/browser/check/import-sheet.ts';
import type { ImportMap } from '../../../../src/ledger/import/import-map.ts';
import type { Answer } from '../../../../src/browser/check/protocol.ts';
import { goodSite } from './site.ts';

const site = goodSite();
const SOURCES = new Map([['hoi-nghi-2024', 'Hội nghị khuyến công khu vực phía Bắc']]);
const SHEET = ['BIỂU 1. KINH PHÍ KHUYẾN CÔNG THỰC HIỆN NĂM 2022;;', 'ĐVT: tỷ đồng;;', 'TT;Tỉnh;Kinh phí', '1;Bắc Giang;12,5', '2;Bắc Ninh;7,25', ';Tổng cộng;19,75', ''].join('\n');

function read(text: string, map?: ImportMap, answers: readonly Answer[] = []) {
  const sheet = newSheet('bieu-1.csv', new TextEncoder().encode(text));
  return importSheet(site, map === undefined ? sheet : { ...sheet, map }, SOURCES, answers);
}

describe("a department's sheet", () => {
  test('raises questions first, each with its place and possible answers', async () => {
    const { release, ...rest } = await read(SHEET);
    expect(release).toBeNull();
    const { result, rows } = rest as Extract<Awaited<ReturnType<typeof read>>, { release: null }>;
    expect(result.files[0]).toMatchObject({ role: 'sheet', rows: 6, columns: 3 });
    expect(result.releases).toEqual([]);
    const source = result.problems.find(({ code }) => code === 'NK110');
    expect(source?.question?.choices).toEqual([{ value: 'hoi-nghi-2024', label: 'Hội nghị khuyến công khu vực phía Bắc' }]);
    expect(rows[0]?.rows[3]).toEqual({ line: 4, cells: ['1', 'Bắc Giang', '12,5'] });
  });

  test('becomes a release when they are answered, with an account of every cell', async () => {
    let imported = await read(SHEET);
    for (let round = 0; round < 4 && imported.release === null; round++) {
      const answers = imported.result.problems.flatMap(({ question }) => (question === null ? [] : [{ path: question.path, value: replies(question) }]));
      imported = await read(SHEET, imported.map, answers);
    }
    if (imported.release === null) throw new Error(imported.result.problems.map(({ code, message }) => `${code} ${message.text}`).join('\n'));
    const text = new TextDecoder().decode(imported.release.bytes);
    expect(text).toContain('bac-giang,2022,kinh-phi,,tong,thuc-hien,12.5,=,tỷ đồng,,hoi-nghi-2024');
    expect(imported.report).toMatchObject({ figures: 2, sums: 1, off: [] });
    expect(JSON.parse(await imported.report.map.text())).toMatchObject({ version: 1, this_file: { source: 'hoi-nghi-2024' } });
  });

  function replies({ choices, suggestion }: { choices: readonly { value: string }[]; suggestion: string | null }): string {
    return choices.find(({ value }) => value === 'tong')?.value ?? suggestion ?? choices[0]?.value ?? '2022';
  }
});
