import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeskbellServer, type DeskbellServer } from '../../src/entries/server.ts';
import type { AttachmentAnswer, AttachmentLinksAnswer, BatchAnswer } from '../../src/protocol/index.ts';
import { ACTIVE, PASSIVE, png } from '../server/fileSamples.ts';
import { launchBrowser } from './launchBrowser.ts';

const folder = mkdtempSync(join(tmpdir(), 'deskbell-active-'));
/** How long a busy machine may take. */
const SOON = { timeout: 15_000 };

let browser: Browser;
let server: DeskbellServer;
let base: string;
/** Another site, with a page that shows what it is told. */
let site: Server;
let shown = '';
let headers: Record<string, string>;

/** An owner who has allowed what nobody should. */
const CONFIG = {
  site: { name: 'Fernway', origins: ['http://localhost:*'] },
  chat: {
    attachments: {
      types: [
        'image/*',
        'image/svg+xml',
        'text/html',
        'application/xhtml+xml',
        'application/xml',
        'application/pdf',
        'text/plain',
      ],
    },
  },
};

beforeAll(async () => {
  writeFileSync(join(folder, 'deskbell.config.json'), JSON.stringify(CONFIG));
  const options = { config: join(folder, 'deskbell.config.json'), data: join(folder, 'data'), logLevel: 'silent' };
  [browser, server] = await Promise.all([launchBrowser(), createDeskbellServer(options)]);
  base = (await server.listen({ host: '127.0.0.1', port: 0 })).url;
  site = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>Site</title>${shown}`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const start = { id: randomUUID(), type: 'conversation.start', conversationId: randomUUID() };
  const { token } = await post<BatchAnswer>('/v1/commands', {
    commands: [{ ...start, data: { locale: 'en', timeZone: 'UTC' } }],
  });
  headers = { Authorization: `Bearer ${token}` };
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function post<Body>(path: string, body: unknown): Promise<Body> {
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Body;
}

/** Sends a file up and gives the address it can be opened at. */
async function addressOf(name: string, bytes: Uint8Array): Promise<string> {
  const answer = await fetch(`${base}/v1/attachments`, {
    method: 'POST',
    headers: {
      ...headers,
      'Content-Type': 'application/octet-stream',
      'Deskbell-File-Id': randomUUID(),
      'Deskbell-File-Name': name,
    },
    body: bytes as BodyInit,
  });
  const { attachment } = (await answer.json()) as AttachmentAnswer;
  const { links } = await post<AttachmentLinksAnswer>('/v1/attachments/links', { ids: [attachment.id] });
  return base + links[0]!.url;
}

/** Opens the page of the other site with something in it. */
async function show(page: Page, html: string): Promise<void> {
  shown = html;
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, { waitUntil: 'domcontentloaded' });
}

/** A page in a context of its own, with all it does that it should not. */
async function watchedPage(): Promise<{ page: Page; dialogs: string[]; downloads: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const [dialogs, downloads]: [string[], string[]] = [[], []];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  return { page, dialogs, downloads };
}

const { exe: _, ...documents } = ACTIVE;
const table = Object.entries({ ...documents, pdfWithScript: PASSIVE.pdfWithScript, polyglot: PASSIVE.polyglot });

describe('active files in a real browser', () => {
  it.each(table)('F03: %s is saved when it is opened, and runs nowhere', async (name, bytes) => {
    const address = await addressOf(`${name}.html`, bytes);
    const { page, dialogs, downloads } = await watchedPage();
    await page.goto(address).catch(() => undefined);
    await expect.poll(() => downloads.length, SOON).toBe(1);
    expect(page.url()).toBe('about:blank');

    await show(
      page,
      `
      <img src="${address}"><script src="${address}"></script><link rel="stylesheet" href="${address}">
      <iframe src="${address}"></iframe><object data="${address}"></object><embed src="${address}">`,
    );
    await page.waitForLoadState('networkidle');
    expect(dialogs).toEqual([]);
    await page.context().close();
  });

  it('F03: a picture is shown by itself and in pages', async () => {
    const address = await addressOf('plant.png', await png(40, 30));
    const { page, downloads } = await watchedPage();
    await page.goto(address);
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40);
    await show(page, `<img id="shown" src="${address}">`);
    await expect
      .poll(() => page.locator('#shown').evaluate((image: HTMLImageElement) => image.naturalWidth), SOON)
      .toBe(40);
    expect(downloads).toEqual([]);
    await page.context().close();
  });
});
