import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { installFor, packTarball, type Tarball } from './packTarball.ts';
import { type Demo, startDemo } from './startDemo.ts';

const root = join(import.meta.dirname, '../..');
const apps = join(root, '.cache/apps');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let browser: Browser;
let demo: Demo;
let tarball: Tarball;
let server: Server;
let origin = '';

beforeAll(async () => {
  tarball = packTarball();
  installFor(apps, tarball);
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://app').pathname);
    const file = join(apps, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  tarball?.remove();
  await demo?.stop('SIGINT');
});

/** Builds an app with its own configuration, as its author would. */
async function buildApp(name: string): Promise<string> {
  const folder = join(apps, name);
  cpSync(join(root, 'demo/apps', name), folder, { recursive: true });
  writeFileSync(join(folder, '.env'), `VITE_DESKBELL_ENDPOINT=${demo.url}\n`);
  await build({ root: folder, base: './', logLevel: 'error', configFile: join(folder, 'vite.config.js') });
  return `${origin}/${name}/dist/`;
}

/** Opens a page that is to complain of nothing. */
async function openPage(url: string): Promise<{ tab: Page; complaints: string[]; context: BrowserContext }> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1100, height: 860 } });
  onTestFinished(() => context.close());
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await tab.goto(url);
  return { tab, complaints, context };
}

const panelOf = (tab: Page) => tab.locator('deskbell-widget iframe.panel').contentFrame();

/** Writes a message in the open chat, and waits until the server has it. */
async function write(tab: Page, text: string): Promise<void> {
  const panel = panelOf(tab);
  await panel.getByRole('textbox', { name: 'Message' }).fill(text);
  await panel.getByRole('button', { name: 'Send' }).click();
  await panel.getByText('Sent', { exact: true }).first().waitFor();
}

describe('an example app, with the package as it is published', () => {
  it('in React has the bell once in strict mode, and hooks tell of it', async () => {
    const { tab, complaints } = await openPage(await buildApp('react'));
    await tab.getByRole('button', { name: 'Write to us' }).click();
    await write(tab, 'Hello from React');
    await tab.getByText('You wrote: Hello from React').waitFor();
    expect(await tab.locator('output').textContent()).toBe('open');
    expect(await tab.locator('deskbell-widget').count()).toBe(1);
    const side = () =>
      tab.locator('deskbell-widget button.bell').evaluate((bell) => bell.getBoundingClientRect().x < 400);
    expect(await side()).toBe(false);
    await tab.getByRole('button', { name: 'Move the bell' }).click();
    await expect.poll(side).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('in Vue boots with its component', async () => {
    const { tab, complaints } = await openPage(await buildApp('vue'));
    await tab.getByRole('button', { name: 'Write to us' }).click();
    await write(tab, 'Hello from Vue');
    await tab.getByText('You wrote: Hello from Vue').waitFor();
    expect(complaints).toEqual([]);
  });

  it('in Svelte has the widget and a panel in the page as elements', async () => {
    const { tab, complaints } = await openPage(await buildApp('svelte'));
    const inline = tab.locator('deskbell-panel iframe.panel').contentFrame();
    await inline.getByRole('searchbox').first().waitFor();
    await inline.getByRole('region', { name: 'Fernway' }).waitFor();
    expect(await inline.getByRole('button', { name: 'Close help' }).count()).toBe(0);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
    await inline.getByRole('searchbox').first().fill('return');
    await inline
      .getByRole('option', { name: /return/i })
      .first()
      .waitFor();
    await tab.getByRole('button', { name: 'Write to us' }).click();
    await write(tab, 'Hello from Svelte');
    await tab.getByText('You wrote: Hello from Svelte').waitFor();

    const moved = await tab.locator('deskbell-panel').elementHandle();
    const drawn = () => tab.locator('deskbell-panel .stage').count();
    const locks = () => tab.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
    await moved!.evaluate((panel) => document.body.prepend(panel));
    await inline.getByRole('searchbox').first().waitFor();
    expect([await drawn(), await tab.locator('deskbell-panel iframe').count()]).toEqual([1, 1]);
    await tab.locator('deskbell-widget').evaluate((widget) => widget.remove());
    await expect.poll(locks).toEqual([`deskbell:${demo.url}`]);
    await moved!.evaluate((panel) => panel.remove());
    await expect.poll(locks).toEqual([]);
    await moved!.evaluate((panel) => document.body.prepend(panel));
    await inline.getByRole('searchbox').first().waitFor();
    await expect.poll(locks).toEqual([`deskbell:${demo.url}`]);
    expect(await drawn()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('in plain HTML does what was called before the tag was there', async () => {
    const html = readFileSync(join(root, 'demo/apps/html/index.html'), 'utf8');
    // The files of the tag as they come in the package, with a server elsewhere.
    const page = html.replace(
      'src="http://127.0.0.1:8787/deskbell.js"',
      `src="/node_modules/deskbell/dist/web/deskbell.js" data-endpoint="${demo.url}"`,
    );
    writeFileSync(join(apps, 'plain.html'), page);
    const { tab, complaints } = await openPage(`${origin}/plain.html`);
    await tab.getByRole('button', { name: 'Call me back' }).click();
    const panel = panelOf(tab);
    await panel.getByRole('textbox', { name: 'Phone number' }).waitFor();
    await tab.getByRole('link', { name: 'Find an answer' }).click();
    await panel.getByRole('searchbox').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it.skipIf(spawnSync('php', ['--version']).status !== 0)(
    'in WordPress prints the tag with what the owner set',
    async () => {
      const wordpress = join(import.meta.dirname, 'wordpress.php');
      const options = { endpoint: `${demo.url}/`, color: '#7a1f6f', position: 'left', theme: 'nonsense"><script>' };
      const html = execFileSync('php', [wordpress, join(root, 'demo/apps/wordpress/deskbell/deskbell.php')], {
        env: { ...process.env, OPTIONS: JSON.stringify(options) },
      }).toString();
      expect(html).toContain(`src="${demo.url}/deskbell.js"`);
      expect(html).toContain('data-theme="auto"');
      writeFileSync(join(apps, 'wordpress.html'), html);
      const { tab, complaints } = await openPage(`${origin}/wordpress.html`);
      await tab.getByRole('button', { name: 'Open help' }).click();
      await panelOf(tab).getByRole('dialog').waitFor();
      expect(
        await tab.locator('deskbell-widget button.bell').evaluate((bell) => bell.getBoundingClientRect().x),
      ).toBeLessThan(400);
      expect(complaints).toEqual([]);
    },
  );
});
