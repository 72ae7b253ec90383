import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

const shots = join(import.meta.dirname, '../../.shots');

/** A person in front of a page of their own, with a camera. */
export interface Person {
  readonly page: Page;
  /** What the page complained about: errors nobody caught, refusals by its content policy. */
  readonly complaints: readonly string[];
  /** Writes a picture of the page as it is now to the folder `.shots`. */
  photograph(name: string): Promise<void>;
}

/** A visitor, with the bell and the panel at hand. */
export interface Visitor extends Person {
  readonly bell: Locator;
  readonly panel: FrameLocator;
  openHelp(): Promise<void>;
}

/** Seats a person at a browser window of their own. */
export async function seat(
  browser: Browser,
  who: string,
  timezoneId: string,
  viewport = { width: 1280, height: 860 },
): Promise<Person> {
  mkdirSync(shots, { recursive: true });
  const context = await browser.newContext({ viewport, timezoneId, locale: 'en-US' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${who}: ${error.message}`));
  page.on('console', (message) => {
    // A server that is stopped on purpose is reported by the browser itself, for each request.
    const expected = /net::ERR_|Failed to load resource/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(`${who}: ${message.text()}`);
  });
  return {
    page,
    complaints,
    photograph: async (name) => void (await page.screenshot({ path: join(shots, `${name}.png`) })),
  };
}

/** Seats a visitor on a page that has the bell. */
export async function seatVisitor(browser: Browser, url: string, timezoneId = 'America/New_York'): Promise<Visitor> {
  const person = await seat(browser, 'visitor', timezoneId);
  await person.page.goto(url);
  return withBell(person);
}

/** The bell and the panel of a page. */
export function withBell(person: Person): Visitor {
  const widget = person.page.locator('deskbell-widget');
  return {
    ...person,
    bell: widget.getByRole('button', { name: 'Open help' }),
    panel: widget.locator('iframe').contentFrame(),
    openHelp: () => widget.getByRole('button', { name: 'Open help' }).click(),
  };
}

/** Seats an agent in the inbox by a one-time link and makes them available. */
export async function seatAgent(browser: Browser, link: string): Promise<Person> {
  const person = await seat(browser, 'agent', 'Europe/Warsaw');
  await person.page.goto(link);
  await person.page.getByRole('switch', { name: 'Available' }).click();
  await person.page.getByRole('switch', { name: 'Available', checked: true }).waitFor();
  return person;
}

/** Waits until something can be seen, with a clear name when it cannot. */
export async function sees(locator: Locator, timeout = 15_000): Promise<void> {
  await locator.first().waitFor({ state: 'visible', timeout });
}
