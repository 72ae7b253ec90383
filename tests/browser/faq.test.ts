import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser.ts';
import { seatAgent, seatVisitor, sees, type Person, type Visitor } from './people.ts';
import { startBarePage } from './startBarePage.ts';
import { startDemo, type Demo } from './startDemo.ts';

let browser: Browser;
let demo: Demo;
let bare: Awaited<ReturnType<typeof startBarePage>>;
let agent: Person;

beforeAll(async () => {
  [browser, demo, bare] = await Promise.all([launchBrowser(), startDemo(), startBarePage()]);
  agent = await seatAgent(browser, demo.signInLink());
});

afterAll(async () => {
  await browser?.close();
  bare?.stop();
  await demo?.stop('SIGINT');
});

const searchOf = ({ panel }: Visitor) => panel.getByRole('searchbox');
const RETURN = 'How do I return something?';

describe('the FAQ before the visitor', () => {
  it('answers the beginning of a word, in English and in Polish', async () => {
    const english = await seatVisitor(browser, `${demo.url}/?lang=en`);
    await english.openHelp();
    await searchOf(english).pressSequentially('ret');
    await sees(english.panel.getByRole('option', { name: /return/i }));
    const polish = await seatVisitor(browser, `${demo.url}/?lang=pl`);
    await polish.page.locator('deskbell-widget').getByRole('button', { name: 'Otwórz pomoc' }).click();
    await searchOf(polish).pressSequentially('zwr');
    await sees(polish.panel.getByRole('option', { name: /zwr/i }));
    expect([...english.complaints, ...polish.complaints]).toEqual([]);
    await Promise.all([english.page.context().close(), polish.page.context().close()]);
  });

  it('is used by keyboard alone, and gives the focus back', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
    const { page, panel, bell } = visitor;
    await bell.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => searchOf(visitor).evaluate((field) => field.ownerDocument.activeElement === field))
      .toBe(true);
    await page.keyboard.type('return');
    await sees(panel.getByRole('option'));
    await page.keyboard.press('ArrowDown');
    const title = (await panel.getByRole('option', { selected: true }).textContent()) ?? '';
    await page.keyboard.press('Enter');
    const heading = panel.getByRole('heading', { name: title.trim() });
    await expect.poll(() => heading.evaluate((it) => it.ownerDocument.activeElement === it)).toBe(true);
    await visitor.photograph('faq-article');
    await page.keyboard.press('/');
    await expect
      .poll(() => searchOf(visitor).evaluate((field) => field.ownerDocument.activeElement === field))
      .toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('deskbell-widget')?.shadowRoot?.activeElement?.className))
      .toBe('bell');
    expect(visitor.complaints).toEqual([]);
    await page.context().close();
  });

  it('is searched without a network once the panel was opened', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
    const { page, panel } = visitor;
    await visitor.openHelp();
    await sees(panel.getByText('Most asked'));
    // The engine and its language are fetched when the field has the focus.
    const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\/|-.*$/g, ''));
    await expect.poll(() => page.evaluate(fetched)).toEqual(expect.arrayContaining(['inPage', 'createEngine', 'en']));
    await page.context().setOffline(true);
    await searchOf(visitor).pressSequentially('return');
    await sees(panel.getByRole('option', { name: /return/i }));
    await page.context().close();
  });

  it('is opened, searched and read without a network by a page that the worker knows', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
    const { page, panel } = visitor;
    await visitor.openHelp();
    await sees(panel.getByText('Most asked'));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await sees(visitor.bell);
    await page.context().setOffline(true);
    await visitor.openHelp();
    await searchOf(visitor).fill('deliver');
    await panel.getByRole('option').first().click();
    await sees(panel.getByText('Was this helpful?'));
    await page.context().close();
  });

  it('opens by an address, and changes with it', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en#deskbell=article:returns-how`);
    const { page, panel } = visitor;
    await sees(panel.getByRole('heading', { name: RETURN }));
    await page.evaluate(() => {
      location.hash = '#deskbell=faq';
    });
    await sees(panel.getByRole('heading', { name: 'Recently read' }));
    await visitor.photograph('faq-browse');
    await page.evaluate(() => {
      location.hash = '#deskbell=callback';
    });
    await sees(panel.getByRole('textbox', { name: 'Phone number' }));
    await page.evaluate(() => {
      location.hash = '#deskbell=chat';
    });
    await sees(panel.getByRole('textbox', { name: 'Message' }));
    expect(visitor.complaints).toEqual([]);
    await page.context().close();
  });

  it('copies an address that leads back to the article', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en#deskbell=article:returns-how`);
    const { page, panel } = visitor;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('button', { name: 'Copy link' }).click();
    await sees(panel.getByRole('button', { name: 'Link copied' }));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${demo.url}/?lang=en#deskbell=article:returns-how`,
    );
    await page.context().close();
  });
});

describe('a FAQ without articles', () => {
  it('shows no empty list, and leads to a person with what was looked for', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
    const { page, panel } = visitor;
    await page.context().route('**/v1/faq?**', (route) => route.fulfill({ json: { locale: 'en', articles: [] } }));
    await visitor.openHelp();
    await searchOf(visitor).fill('how do I return a pot');
    await sees(panel.getByText('We found no answer to'));
    await panel.getByRole('button', { name: 'Ask us about this' }).click();
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Message' }).inputValue())
      .toContain('how do I return a pot');
    expect(visitor.complaints).toEqual([]);
    await page.context().close();
  });
});

describe('from an article to a person', () => {
  it('offers answers while the first message is written, and keeps the draft', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en#deskbell=chat`);
    const { page, panel } = visitor;
    const message = panel.getByRole('textbox', { name: 'Message' });
    const draft = 'How do I return something I bought?';
    await message.pressSequentially(draft);
    const offer = panel.getByRole('button', { name: RETURN });
    await sees(offer);
    await visitor.photograph('faq-draft');
    await offer.click();
    await sees(panel.getByRole('heading', { name: RETURN }));
    await panel.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.poll(() => message.inputValue()).toBe(draft);
    await sees(offer);
    await panel.getByRole('button', { name: 'Hide these answers' }).click();
    await expect.poll(() => offer.count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
    await page.context().close();
  });

  it('takes the search, the article and what was missing along, before the message', async () => {
    const visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
    const { panel } = visitor;
    await visitor.openHelp();
    await searchOf(visitor).fill('return a broken pot');
    await panel
      .getByRole('option', { name: /return|broken|damaged/i })
      .first()
      .click();
    const title = ((await panel.getByRole('heading', { level: 2 }).textContent()) ?? '').trim();
    await panel.getByRole('button', { name: 'No', exact: true }).click();
    await panel.getByRole('textbox', { name: /What was missing/ }).fill('Nothing about pots');
    await visitor.photograph('faq-note');
    await panel.getByRole('button', { name: 'Send' }).click();
    await panel.getByRole('button', { name: 'Chat with us' }).click();
    await panel.getByRole('textbox', { name: 'Message' }).fill('Mine is in pieces');
    await panel.getByRole('button', { name: 'Send' }).click();

    await agent.page.getByRole('link', { name: /Mine is in pieces/ }).click();
    const timeline = agent.page.getByRole('log');
    await sees(timeline.getByText('Mine is in pieces'));
    const text = (await timeline.allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    const places = ['return a broken pot', title, 'Nothing about pots', 'Mine is in pieces'].map((it) =>
      text.indexOf(it),
    );
    expect(
      places.every((place) => place >= 0),
      text,
    ).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await agent.photograph('faq-timeline');
    expect([...visitor.complaints, ...agent.complaints]).toEqual([]);
  });
});

describe('a page with its own FAQ and no endpoint', () => {
  it('finds the page’s answers, and nothing in it is dead', async () => {
    const visitor = await seatVisitor(browser, bare.url);
    const { panel, page } = visitor;
    await visitor.openHelp();
    await sees(panel.getByRole('button', { name: 'How do I return a pot?' }));
    await sees(panel.getByRole('button', { name: 'Is there a garden?' }));
    await sees(panel.getByRole('link', { name: '+48 22 123 45 67' }));
    await sees(panel.getByText(/Mon–Fri/));
    await visitor.photograph('faq-bare-home');
    await searchOf(visitor).pressSequentially('retur');
    await panel.getByRole('option', { name: 'How do I return a pot?' }).click();
    expect(await panel.getByText('30 days').evaluate((it) => it.tagName)).toBe('STRONG');
    expect(await panel.getByRole('link', { name: 'Post it' }).getAttribute('href')).toBe(`${bare.url}/post`);
    await visitor.photograph('faq-bare-article');
    await page.evaluate(() => {
      location.hash = '#deskbell=article:page:do-you-water-plants-while-i-am-away';
    });
    await sees(panel.getByText('Yes, in Warsaw.'));
    expect(await panel.getByRole('link', { name: 'Warsaw' }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('is never blank, whatever is typed: much too much, signs alone, several scripts, what nothing answers', async () => {
    const visitor = await seatVisitor(browser, bare.url);
    const { panel } = visitor;
    await visitor.openHelp();
    await searchOf(visitor).fill('return');
    await sees(panel.getByRole('option', { name: 'How do I return a pot?' }));
    for (const typed of ['😀🎉👨‍👩‍👧', '?!…', 'x'.repeat(10_000), 'do you sell elephants in Lisbon']) {
      await searchOf(visitor).fill(typed);
      await sees(panel.getByText('We found no answer to'));
      expect(await panel.getByRole('option').count()).toBe(0);
    }
    for (const typed of [`${'return '.repeat(1_500)}pot`, 'вернуть return pot 花盆 إرجاع']) {
      await searchOf(visitor).fill(typed);
      await sees(panel.getByRole('option', { name: 'How do I return a pot?' }));
    }
    expect(visitor.complaints).toEqual([]);
    await visitor.page.context().close();
  });

  it('opens the search by the owner’s key once the bell was touched', async () => {
    const visitor = await seatVisitor(browser, bare.url);
    await visitor.openHelp();
    await sees(visitor.panel.getByText('Most asked'));
    await visitor.page.keyboard.press('Escape');
    await expect.poll(() => searchOf(visitor).isVisible()).toBe(false);
    await visitor.page.keyboard.press('Control+k');
    await expect
      .poll(() => searchOf(visitor).evaluate((field) => field.ownerDocument.activeElement === field))
      .toBe(true);
    await visitor.page.context().close();
  });
});
