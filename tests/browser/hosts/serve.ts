import { createServer } from 'node:http';

/** A page of a host: what stands in its body, and headers where the host sends any. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A host on loopback, on a port of its own: another origin than the site's. */
export interface Host {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves pages by their path without a leading slash. */
export async function serveHost(pages: Readonly<Record<string, HostPage>>): Promise<Host> {
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '/').slice(1).replace(/\?.*$/, '')];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
