/**
 * Shows embeds where they will stand: writes a folder of article pages that hold live and frozen charts, and serves it and the built
 * site on loopback, on two ports, so that the articles are another site's.
 *
 *   npm run build && npm run demo:embed
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlePage, AMP_SCRIPT, pymEmbed, WORDPRESS_SCRIPT, wordpressFrame } from '../tests/browser/hosts/pages.ts';
import { pathIn } from '../src/site/languages.ts';
import type { Lang } from '../src/words/lang.ts';
import { serveSite } from '../tests/site/serve.ts';

const DIST = 'dist';
if (!existsSync(join(DIST, 'oembed'))) {
  console.error('Chưa có trang đã dựng trong dist/. Chạy trước: npm run build');
  process.exit(1);
}

interface Answer {
  readonly html: string;
  readonly provider_url: string;
}

const answer = (path: string, lang: Lang = 'vi'): Answer => JSON.parse(readFileSync(join(DIST, pathIn(`oembed/${path}.json`, lang)), 'utf8')) as Answer;
const chartsIn = (folder: string): string[] => readdirSync(join(DIST, 'oembed', folder)).filter((file) => file.endsWith('.json')).map((file) => file.replace(/\.json$/, ''));

const live = chartsIn('');
const [first] = live;
if (first === undefined) throw new Error('The site has no chart.');
const { provider_url } = answer(first);
const base = new URL(provider_url).pathname;
const site = await serveSite(DIST, base);

/** The iframe of a chart, live or at a release, with the address it has here. */
const iframe = (path: string, lang: Lang = 'vi'): string => answer(path, lang).html.replaceAll(provider_url, site.url);
const loader = `<script src="${site.url}nhung.js" async></script>`;

const releases = readdirSync(join(DIST, 'oembed'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const editionsOf = (chart: string): string[] => releases.filter((release) => chartsIn(release).includes(chart)).map((release) => `${release}/${chart}`);
/** Whether an edition of a chart has something to say about figures in it. */
const saysChange = (chart: string): boolean => editionsOf(chart).some((path) => readFileSync(join(DIST, 'nhung', path, 'index.html'), 'utf8').includes('Xem thay đổi'));
const changed = live.find(saysChange) ?? first;
const some = [...new Set([...live.filter((chart) => chart.startsWith('kinh-phi-theo-nam-')).slice(0, 2), ...live.filter((chart) => chart.startsWith('ban-do-')), first])];

const pages: Readonly<Record<string, readonly [title: string, blocks: readonly string[]]>> = {
  'luon-moi': ['Biểu đồ luôn mới, có script vừa khít', [...some.map((path) => iframe(path)), loader]],
  'tieng-anh': ['The same charts in English', [...some.map((path) => iframe(path, 'en')), loader]],
  'khong-script': ['Biểu đồ luôn mới, chỉ có iframe', some.map((path) => iframe(path))],
  'giu-nguyen': ['Biểu đồ giữ nguyên, và điều đã đổi từ đó', [...editionsOf(changed).map((path) => iframe(path)), ...editionsOf(changed).slice(0, 1).map((path) => iframe(path, 'en')), loader]],
  'giao-dien-toi': ['Biểu đồ tối trên trang sáng', [...some.map((chart) => iframe(chart).replace('giao-dien=sang', 'giao-dien=toi')), loader]],
  wordpress: ['WordPress: khung sandbox, chỉ có địa chỉ', [...some.map((chart, i) => wordpressFrame(iframe(chart), `aB3dE5gH7${i}`)), WORDPRESS_SCRIPT]],
  amp: ['AMP', [...some.map((path) => iframe(path)), AMP_SCRIPT]],
  pym: ['pym.js', [pymEmbed(iframe(first))]],
};

const folder = await mkdtemp(join(tmpdir(), 'bai-co-bieu-do-'));
for (const [name, [title, blocks]] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), articlePage(title, blocks));
const list = Object.entries(pages).map(([name, [title]]) => `<li><a href="${name}.html">${title}</a></li>`);
await writeFile(join(folder, 'index.html'), articlePage('Bài báo có biểu đồ nhúng', [`<ul>${list.join('')}</ul>`]));
const host = await serveSite(folder);

console.log(`Trang của sổ:  ${site.url}`);
console.log(`Bài báo:       ${host.url}   (tệp: ${folder})`);
console.log('Nhấn Ctrl+C để dừng.');
