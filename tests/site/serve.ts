import { createServer, type Server } from 'node:http';
import compression from '@polka/compression';
import sirv from 'sirv';

/** A static server on loopback for a built site, as any host would serve it. */
export interface SiteServer {
  /** Origin and base path, ending with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `dir`, compressed for those who take it, under `base` on a free loopback port; what is not there answers with the site's own 404 page. */
export async function serveSite(dir: string, base = '/'): Promise<SiteServer> {
  const files = sirv(dir, { dev: false, etag: true, extensions: ['html'], single: '404.html' });
  const compress = compression();
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    compress(request, response, () => files(request, response, () => void response.writeHead(404).end()));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
