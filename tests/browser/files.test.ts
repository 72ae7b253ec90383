import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import { ACTIVE, PASSIVE } from '../server/fileSamples.ts';
import { launchBrowser } from './launchBrowser.ts';
import { seatAgent, seatVisitor, sees, type Person, type Visitor } from './people.ts';
import { startDemo, type Demo } from './startDemo.ts';

/** How long a busy machine may take. */
const SOON = { timeout: 15_000 };

let browser: Browser;
let demo: Demo;
let agent: Person;
let visitor: Visitor;
let photo: Buffer;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  agent = await seatAgent(browser, demo.signInLink());
  visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
  photo = await leafPicture();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop('SIGINT');
});

/** Something worth looking at in a screenshot. */
function leafPicture(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="640">
    <rect width="900" height="640" fill="#dfe9df"/><rect y="470" width="900" height="170" fill="#b98a5e"/>
    <path d="M330 470h240l-30 130h-180z" fill="#c2603f"/>
    <path d="M450 470C430 300 250 260 190 120c160 10 260 120 260 250 10-170 110-260 270-290-20 190-150 260-260 390z" fill="#3f7f4f"/>
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}

/** Lets go of a file over the panel, or pastes it, as a browser would. */
async function give(
  target: Locator,
  how: 'drop' | 'paste',
  name: string,
  type: string,
  bytes: Uint8Array,
): Promise<void> {
  await target.evaluate(
    (element, given) => {
      const view = element.ownerDocument.defaultView as Window & typeof globalThis;
      const data = new view.DataTransfer();
      data.items.add(new view.File([new Uint8Array(given.bytes)], given.name, { type: given.type }));
      const event =
        given.how === 'drop'
          ? new view.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })
          : new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
      element.dispatchEvent(event);
    },
    { how, name, type, bytes: [...bytes] },
  );
}

/** Holds a file over the panel. */
async function holdOver(target: Locator, type: 'dragenter'): Promise<void> {
  await target.evaluate((element, type) => {
    const view = element.ownerDocument.defaultView as Window & typeof globalThis;
    const dataTransfer = new view.DataTransfer();
    dataTransfer.items.add(new view.File(['x'], 'x.pdf'));
    element.dispatchEvent(new view.DragEvent(type, { bubbles: true, dataTransfer }));
  }, type);
}

/** Drops a file of 11 megabytes, made where it is dropped. */
async function giveLarge(target: Locator): Promise<void> {
  await target.evaluate((element) => {
    const view = element.ownerDocument.defaultView as Window & typeof globalThis;
    const dataTransfer = new view.DataTransfer();
    dataTransfer.items.add(new view.File([new Uint8Array(11 * 1024 * 1024)], 'film.mp4', { type: 'video/mp4' }));
    element.dispatchEvent(new view.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
}

const send = () => visitor.panel.getByRole('button', { name: 'Send', exact: true });

describe('files between a visitor and an agent', () => {
  it('a visitor picks, drops and pastes files; the first contact begins with them', async () => {
    await visitor.openHelp();
    await visitor.page.evaluate(() =>
      (window as unknown as { deskbell: { open(view: string): void } }).deskbell.open('chat'),
    );
    const { panel } = visitor;
    await panel.getByRole('button', { name: 'Attach files' }).waitFor();
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: 'my monstera.jpg', mimeType: 'image/jpeg', buffer: photo });
    const field = panel.getByRole('textbox', { name: 'Message' });
    await holdOver(field, 'dragenter');
    await sees(panel.getByText('Drop files here to send them'));
    await visitor.photograph('files-0-drop');
    await give(field, 'drop', 'invoice.pdf', 'application/pdf', PASSIVE.pdf);
    await give(field, 'paste', 'clipboard.png', 'image/png', await sharp(photo).resize(300).png().toBuffer());
    const list = panel.getByRole('list', { name: 'Files to send' });
    await expect.poll(() => list.getByText('Ready to send').count(), SOON).toBe(3);
    await visitor.photograph('files-1-pending');
    await panel.getByRole('button', { name: 'Remove clipboard.png' }).click();
    await field.fill('The leaves look like this.');
    await send().click();
    const log = panel.getByRole('log');
    await sees(log.getByRole('link', { name: 'Open picture my monstera.jpg' }));
    await sees(log.getByRole('link', { name: 'Open invoice.pdf' }));
    await sees(log.getByText('The leaves look like this.'));
    await expect.poll(() => list.count(), SOON).toBe(0);
  });

  it('the agent sees both, opens them, and sends one back', async () => {
    await agent.page.getByRole('link', { name: /The leaves look like this/ }).click();
    const timeline = agent.page.getByRole('log');
    const picture = timeline.getByRole('img', { name: 'my monstera.jpg' });
    await sees(picture);
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), SOON).toBe(480);
    const row = timeline.getByRole('link', { name: 'Open invoice.pdf' });
    const answer = await fetch(new URL((await row.getAttribute('href'))!, demo.url));
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="invoice.pdf"; filename*=UTF-8''invoice.pdf`,
    ]);
    const [opened] = await Promise.all([
      agent.page.context().waitForEvent('page'),
      timeline.getByRole('link', { name: 'Open picture my monstera.jpg' }).click(),
    ]);
    await expect
      .poll(() => opened.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth), SOON)
      .toBe(900);
    await opened.close();

    await agent.page.locator('.composer input[type=file]').setInputFiles([
      { name: 'care-guide.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PASSIVE.pdf) },
      { name: 'healthy.jpg', mimeType: 'image/jpeg', buffer: photo },
    ]);
    await expect
      .poll(() => agent.page.getByRole('list', { name: 'Files to send' }).getByText('Ready to send').count(), SOON)
      .toBe(2);
    await agent.photograph('files-2-inbox-pending');
    await agent.page.getByRole('textbox', { name: 'Message' }).fill('Here is how to care for it.');
    await agent.page.getByRole('button', { name: 'Send', exact: true }).click();
    const log = visitor.panel.getByRole('log');
    await sees(log.getByRole('link', { name: 'Open care-guide.pdf' }));
    const shown = log.getByRole('img', { name: 'healthy.jpg' });
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth), SOON).toBe(480);
    await visitor.photograph('files-3-chat');
    await agent.photograph('files-3-inbox');
  });

  it('F03: a file that is refused says why, and the conversation goes on', async () => {
    const { panel } = visitor;
    await panel
      .locator('input[type=file]')
      .setInputFiles([{ name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from(ACTIVE.html) }]);
    await giveLarge(panel.getByRole('textbox', { name: 'Message' }));
    const list = panel.getByRole('list', { name: 'Files to send' });
    await sees(list.getByText('We cannot take files of this kind. Send it as a picture, a PDF or a text.'));
    await sees(list.getByText('This file is too large: 10 MB at most. Send a smaller one, or a part of it.'));
    await visitor.photograph('files-4-refused');
    await panel.getByRole('button', { name: 'Remove picture.png' }).click();
    await panel.getByRole('button', { name: 'Remove film.mp4' }).click();
    await panel.getByRole('textbox', { name: 'Message' }).fill('Then without it.');
    await send().click();
    await sees(agent.page.getByRole('log').getByText('Then without it.'));
  });

  it('pictures and rows are there again after a reload, on a small dark screen too', async () => {
    const { page, panel } = visitor;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    await page.evaluate(() => (window as unknown as { deskbell: { open(view: string): void } }).deskbell.open('chat'));
    const log = panel.getByRole('log');
    await sees(log.getByRole('img', { name: 'healthy.jpg' }));
    await sees(log.getByRole('link', { name: 'Open invoice.pdf' }));
    await panel.locator('input[type=file]').setInputFiles([
      { name: 'a photograph with a rather long name.jpg', mimeType: 'image/jpeg', buffer: photo },
      { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ]);
    await sees(panel.getByText('We could not take this file. Save it anew, or send it as a picture or a PDF.'));
    await visitor.photograph('files-5-small-dark');
    await agent.page.emulateMedia({ colorScheme: 'dark' });
    await agent.page.setViewportSize({ width: 360, height: 740 });
    await agent.photograph('files-5-inbox-small-dark');
  });

  it('leaves no complaint behind in either console', () => {
    expect([...visitor.complaints, ...agent.complaints]).toEqual([]);
  });
});
