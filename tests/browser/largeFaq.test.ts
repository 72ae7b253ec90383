import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { makePlace, startServer, type Place, type ServerProcess } from '../crash/serverProcess.ts';
import { launchBrowser } from './launchBrowser.ts';
import { seatVisitor, sees } from './people.ts';

const COUNT = 50_000;

const THINGS = ['kettle', 'lamp', 'tent', 'drill', 'sofa', 'mirror', 'carpet', 'scooter', 'camera', 'piano'];
const WISHES = ['clean', 'return', 'repair', 'order', 'assemble', 'insure', 'rent', 'recycle'];

let browser: Browser;
let place: Place;
let server: ServerProcess;

beforeAll(async () => {
  place = await makePlace({ site: { name: 'Warehouse' }, faq: { sources: ['en.json'] } });
  const articles = Array.from({ length: COUNT }, (_, at) => ({
    id: `a${at}`,
    question: `How do I ${WISHES[at % 8]} the ${THINGS[at % 10]} model ${at}?`,
    answer: `Ask for the leaflet of **model ${at}**. ${'It says how, step by step, with drawings. '.repeat(6)}`,
    category: `Shelf ${at % 40}`,
    ...(at === 777 ? { pinned: true } : {}),
  }));
  writeFileSync(join(place.folder, 'en.json'), JSON.stringify({ locale: 'en', articles }));
  server = startServer(place);
  [browser] = await Promise.all([launchBrowser(), server.ready()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  place?.remove();
});

describe('a FAQ of 50,000 articles', () => {
  it('is browsed, searched by every key without a request, and read whole', async () => {
    const visitor = await seatVisitor(browser, `${place.url}/help/en`);
    const { page, panel } = visitor;
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/v1/faq'))
        asked.push(new URL(request.url()).pathname + new URL(request.url()).search);
    });
    await visitor.openHelp();
    await sees(panel.getByRole('button', { name: 'How do I return the scooter model 777?' }), 40_000);
    expect(asked).toEqual(['/v1/faq?parts=1&lang=en']);

    const field = panel.getByRole('searchbox');
    await field.fill('repair');
    await sees(panel.getByRole('option'), 60_000);
    await field.fill('');
    await field.pressSequentially('insure the camera model 31245');
    const wanted = panel.getByRole('option', { name: 'How do I insure' }).filter({ hasText: '31245' });
    await sees(wanted);
    expect(asked).toHaveLength(1);
    await wanted.click();
    await sees(panel.getByText('model 31245', { exact: true }));
    expect(asked.slice(1)).toEqual(['/v1/faq/answers?lang=en&id=a31245']);

    await page.context().setOffline(true);
    await panel.getByRole('button', { name: 'All articles' }).click();
    const rows = panel.locator('.article-row');
    await sees(rows);
    expect(await rows.count()).toBeLessThan(300);
    const more = panel.getByRole('button', { name: 'More' }).first();
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBe(before + 200);
    const focused = () => rows.first().evaluate((row) => row.ownerDocument.activeElement?.className);
    await expect.poll(focused).toBe('article-row');
    // What was read is there without a network; what was not says so and can be tried again.
    await panel.getByRole('button', { name: 'How do I insure' }).filter({ hasText: '31245' }).first().click();
    await sees(panel.getByText('model 31245', { exact: true }));
    await panel.getByRole('button', { name: 'All articles' }).click();
    await rows.nth(2).click();
    const again = panel.getByRole('button', { name: /Try again/ });
    await sees(again);
    await page.context().setOffline(false);
    await again.click();
    await sees(panel.getByText(/^Ask for the leaflet/));
    expect(visitor.complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED/.test(complaint))).toEqual([]);
    await page.context().close();
  });
});
