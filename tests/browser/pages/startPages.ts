import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmbedPage, Site } from './EmbedPage.ts';

/** The pages of a table on an origin of their own. */
export interface Pages {
  /** Address of a page. */
  url(page: EmbedPage): string;
  stop(): void;
}

/** Serves each page at its place in the table; what else is asked for is not there. */
export async function startPages(pages: readonly EmbedPage[], site: Site): Promise<Pages> {
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1])];
    if (!page) return void response.writeHead(404).end();
    const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers?.(site) };
    response.writeHead(200, headers).end(page.html(site));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://127.0.0.1:${port}/${pages.indexOf(page)}/page`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
