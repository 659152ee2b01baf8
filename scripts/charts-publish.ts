/**
 * Puts new charts on the list of published ones: `npm run charts:publish`. An id on that list is an address that others have
 * cited and embedded, so nothing is ever taken off it here; charts that can no longer be drawn keep a page of their last state.
 * Ends with 0 when done, 1 when an id of the list has lost its chart altogether.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chartHistoriesNow } from '../src/site/chart-book-now.ts';

const LIST = fileURLToPath(new URL('../tests/fixtures/published-charts.txt', import.meta.url));

const listed = (await readFile(LIST, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
const now = [...chartHistoriesNow('vi').keys()];
const added = now.filter((id) => !listed.includes(id));
const lost = listed.filter((id) => !now.includes(id));
// By code unit, so that no machine's language changes the order.
await writeFile(LIST, [...listed, ...added].sort().map((id) => `${id}\n`).join(''));
process.stdout.write(added.length === 0 ? 'Không có biểu đồ mới / no new charts.\n' : `Thêm / added: ${added.join(', ')}\n`);
if (lost.length > 0) {
  process.stderr.write(`Mất biểu đồ đã công bố / published charts are gone: ${lost.join(', ')}\n`);
  process.exitCode = 1;
}
