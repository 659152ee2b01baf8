/** Starts `astro dev` on a free loopback port and says where, until its parent lets go. Run by `dev.ts`: `dev-server.ts <root>`. */
import { join } from 'node:path';
import { dev } from 'astro';

const [root = ''] = process.argv.slice(2);
process.on('disconnect', () => process.exit(0));
const server = await dev({ root, cacheDir: join(root, 'cache'), logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
process.send?.(`http://127.0.0.1:${server.address.port}/`);
