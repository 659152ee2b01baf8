/**
 * Puts new charts on the list of published ones: `npm run charts:publish`, for charts that came without a release (`data:release` does it
 * by itself). Charts that only an unlocked draft draws wait for its release. An id on that list is an address that others have cited and
 * embedded, so nothing is ever taken off it here; charts that can no longer be drawn keep a page of their last state. Ends with 0 when
 * done, 1 when an id of the list has lost its chart altogether.
 */
import { lockedFiles } from '../src/ledger/check/lock.ts';
import { chartHistoriesNow } from '../src/site/chart-book-now.ts';
import { CHART_LIST, chartList, chartListFaults, listedCharts, publishedCharts } from '../src/site/chart-list.ts';
import { settings } from '../src/site/settings.ts';
import { commitFiles } from './commit-files.ts';
import { readDataFolder } from './data-folder.ts';

const files = await readDataFolder(settings.dataDir);
const listed = listedCharts(files);
const now = publishedCharts(chartHistoriesNow('vi'), lockedFiles(files));
const { missing: added, lost } = chartListFaults(listed, now);
await commitFiles(settings.dataDir, new Map([[CHART_LIST, new TextEncoder().encode(chartList(listed, now))]]), []);
process.stdout.write(added.length === 0 ? 'Không có biểu đồ mới / no new charts.\n' : `Thêm / added: ${added.join(', ')}\n`);
if (lost.length > 0) {
  process.stderr.write(`Mất biểu đồ đã công bố / published charts are gone: ${lost.join(', ')}\n`);
  process.exitCode = 1;
}
