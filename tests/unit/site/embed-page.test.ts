import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawEmbedded } from '../../../src/charts/embedded.ts';
import { textWidth } from '../../../src/charts/text/measure.ts';
import { tabulateChart } from '../../../src/charts/index.ts';
import { browserScript } from '../../../src/site/browser-script.ts';
import { embedCodes } from '../../../src/site/embed-codes.ts';
import { chartHistories, type ChartHistory } from '../../../src/site/chart-history.ts';
import { frozenEmbed, liveEmbed, type EmbedModel } from '../../../src/site/embed-model.ts';
import { oembed } from '../../../src/site/embed-oembed.ts';
import { embedPage } from '../../../src/site/embed-page.ts';
import { declaredHeight } from '../../../src/site/embed-size.ts';
import { cases } from '../../golden/cases.ts';
import { release, row } from '../ledger/sample.ts';
import { funding, ledgerOfReleases, sampleBook } from './embed-sample.ts';

const source = (name: string): string => readFileSync(new URL(`../../../src/browser/${name}.ts`, import.meta.url), 'utf8');
const script = browserScript(source('embed-frame'));

const ledger = ledgerOfReleases([release('2024-01-01-mot', [row(funding(2020), '7'), row(funding(2021), '8')])]);
const histories = chartHistories(ledger, sampleBook);
const chart = histories.vi.get('kinh-phi-bac-giang') as ChartHistory;
const live = liveEmbed(ledger, chart);
const frozen = frozenEmbed(ledger, chart, chart.latest);

describe('the page of an embed', () => {
  const html = embedPage(live, script);
  const root = parse(html);

  test('allows exactly the script and the style it carries', () => {
    const hash = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
    const [, css] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const [, code] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    expect(policy).toBe(`default-src 'none'; script-src ${hash(code)}; style-src ${hash(css)}; img-src data:; base-uri 'none'; form-action 'none'`);
  });

  test('asks for nothing else, stores nothing, and is no page for search engines', () => {
    expect(root.querySelectorAll('script[src], link[rel=stylesheet], link[rel=preload], img, iframe').map(String)).toEqual([]);
    expect(root.querySelector('link[rel=icon]')?.getAttribute('href')).toBe('data:,');
    expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|import/);
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/bieu-do\/kinh-phi-bac-giang\/$/);
  });

  test('escapes what a title may hold, also where figures stand for machines', () => {
    expect(root.querySelector('h1')?.text).toBe('Bắc Giang chi <2> năm & hơn');
    expect(html).toContain('<h1>Bắc Giang chi &#x3C;2> năm &#x26; hơn</h1>');
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ id: 'kinh-phi-bac-giang', unit: 'tỷ đồng', release: '2024-01-01-mot', rows: [['2021', '8'], ['2020', '7']] });
  });

  test('names its source, the ledger and its state; a frozen one its release', () => {
    expect(root.querySelector('footer')?.text).toContain('Nguồn: Báo cáo');
    expect(root.querySelector('footer')?.text).toContain('Sổ Khuyến công · số liệu đến 1/1/2024');
    expect(parse(embedPage(frozen, script)).querySelector('footer')?.text).toContain('Giữ nguyên theo bản 1/1/2024 (Đợt mot)');
  });
});

describe('in English', () => {
  const embed = liveEmbed(ledger, histories.en.get('kinh-phi-bac-giang') as ChartHistory);
  const root = parse(embedPage(embed, script));

  test('an embed says so, and leads to English pages', () => {
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/en\/bieu-do\/kinh-phi-bac-giang\/$/);
    expect(root.querySelector('link[rel=alternate]')?.getAttribute('href')).toMatch(/\/en\/oembed\/kinh-phi-bac-giang\.json$/);
    expect(root.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['/en/bieu-do/kinh-phi-bac-giang/']);
    expect(root.querySelector('footer')?.text).toContain('Sổ Khuyến công · data to 1 Jan 2024');
  });

  test('every code leads to the English embed, picture and page; the loader is one for both languages', () => {
    const codes = embedCodes(embed, chart.latest);
    expect(codes.iframe).toContain('src="http://localhost:4321/en/nhung/kinh-phi-bac-giang/?giao-dien=sang" title="Chart: ');
    expect(codes.withLoader).toContain('<script src="http://localhost:4321/nhung.js" async></script>');
    expect(codes.image).toMatch(/^<a href="http:\/\/localhost:4321\/en\/bieu-do\/kinh-phi-bac-giang\/"><img src="http:\/\/localhost:4321\/en\/bieu-do\/kinh-phi-bac-giang\/kinh-phi-bac-giang\.png"/);
    expect(codes.wordpress).toBe('http://localhost:4321/en/bieu-do/kinh-phi-bac-giang/');
    expect(oembed(embed)).toMatchObject({ html: codes.iframe, thumbnail_url: 'http://localhost:4321/en/bieu-do/kinh-phi-bac-giang/the.png' });
  });
});

describe('weight', () => {
  const told = { text: 'Trong hình, 1 số đã được đính chính ngày 23/11/2026. Thái Nguyên, KCQG, năm 2020: hơn 21 tỷ đồng → gần 20,5 tỷ đồng.', reason: { text: 'Nguồn gọi là tổng chi phí thực hiện. '.repeat(4), lang: 'vi' }, more: { text: 'Xem thay đổi', path: 'cap-nhat/2026-11-23-05-ra-soat/' } } as const;
  const notice = { text: 'Trong hình, 3 số đã được đính chính và 2 số đã bị rút ở bản 23/11/2026 (Rà soát khi công bố lần đầu).', more: { text: 'Xem thay đổi', path: 'cap-nhat/2026-11-23-05-ra-soat/' } };

  test.each(cases)('$id, corrected three times since, takes at most 12 kB', (drawn) => {
    const embed: EmbedModel = {
      ...frozen,
      id: drawn.id,
      title: drawn.title,
      subtitle: drawn.subtitle,
      drawings: drawEmbedded(drawn),
      foot: [drawn.note ?? '', drawn.source.text],
      notices: [notice, told, { ...told, text: `${told.text} ` }],
      data: { unit: drawn.unit, ...tabulateChart(drawn) },
    };
    expect(gzipSync(embedPage(embed, script), { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
  });

  test('the loader takes at most 1 kB', () => {
    expect(gzipSync(browserScript(source('nhung'), { HOME: 'https://so-khuyen-cong.example.org/khuyen-cong/' }), { level: 9 }).length).toBeLessThanOrEqual(1024);
  });
});

describe('declared height', () => {
  const drawing = { name: 'narrow', width: 360, height: 300 } as const;
  const text = { title: 'Một dòng', subtitle: 'Một dòng', foot: ['Một dòng'] };

  test('grows with the drawing and with the words', () => {
    const plain = declaredHeight(text, [drawing]);
    expect(declaredHeight(text, [{ ...drawing, height: 400 }])).toBe(plain + 100);
    expect(declaredHeight({ ...text, title: 'Một tiêu đề dài hơn nhiều, chiếm ba dòng trên màn hình điện thoại nhỏ' }, [drawing])).toBeGreaterThan(plain);
  });

  test('counts notices, which are set in and stand apart', () => {
    const plain = declaredHeight(text, [drawing]);
    expect(declaredHeight({ ...text, notices: ['Một dòng'] }, [drawing])).toBeGreaterThanOrEqual(plain + 20);
    // As many letters as fill a line of the foot are two lines of a notice.
    const line = 'm'.repeat(Math.floor((300 - 28) / textWidth('m', 12)));
    const small = { ...drawing, width: 200 };
    expect(declaredHeight({ ...text, notices: [line] }, [small])).toBeGreaterThanOrEqual(declaredHeight({ ...text, foot: ['Một dòng', line] }, [small]) + 20);
  });

  test('counts the lines of a word that is wider than the column', () => {
    expect(declaredHeight({ ...text, foot: ['x'.repeat(200)] }, [drawing])).toBeGreaterThan(declaredHeight(text, [drawing]));
  });
});

describe('codes', () => {
  test('of a live chart say what it is about, because its finding may change; of a frozen one, what it found', () => {
    expect(embedCodes(live, chart.latest).iframe).toMatch(
      /^<iframe src="http:\/\/localhost:4321\/nhung\/kinh-phi-bac-giang\/\?giao-dien=sang" title="Biểu đồ: Kinh phí, tỉnh Bắc Giang, tỷ đồng – Sổ Khuyến công" width="100%" height="\d+" frameborder="0" loading="lazy"><\/iframe>$/,
    );
    expect(embedCodes(frozen, chart.latest).iframe).toContain('/nhung/2024-01-01-mot/kinh-phi-bac-giang/?giao-dien=sang" title="Bắc Giang chi <2> năm &#x26; hơn – Sổ Khuyến công"');
  });

  test('offer the loader, a WordPress address and a linked picture, live and frozen', () => {
    const [now, then] = [embedCodes(live, chart.latest), embedCodes(frozen, chart.latest)];
    expect(now.withLoader.split('\n')).toEqual([now.iframe, '<script src="http://localhost:4321/nhung.js" async></script>']);
    expect([now.wordpress, then.wordpress]).toEqual(['http://localhost:4321/bieu-do/kinh-phi-bac-giang/', 'http://localhost:4321/nhung/2024-01-01-mot/kinh-phi-bac-giang/']);
    expect(now.image).toContain('src="http://localhost:4321/bieu-do/kinh-phi-bac-giang/kinh-phi-bac-giang.png" alt="Biểu đồ: Kinh phí, tỉnh Bắc Giang, tỷ đồng"');
    expect(then.image).toContain('src="http://localhost:4321/nhung/2024-01-01-mot/kinh-phi-bac-giang.png" alt="Bắc Giang chi');
  });

  test('are what oEmbed answers with, in the form its specification asks for', () => {
    expect(oembed(live)).toMatchObject({ version: '1.0', type: 'rich', html: embedCodes(live, chart.latest).iframe, width: 700, height: live.height, provider_name: 'Sổ Khuyến công', thumbnail_width: 1200, thumbnail_height: 630 });
    expect(oembed(frozen)).not.toHaveProperty('thumbnail_url');
  });
});
