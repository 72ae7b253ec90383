import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser.ts';
import { seat, seatAgent, seatVisitor, sees, type Person, type Visitor } from './people.ts';
import { takePhones, type Phones } from './phones.ts';
import { startDemo, type Demo } from './startDemo.ts';

/** Where the first agent of the demo is rung. */
const AGENT = '+48221234501';

let browser: Browser;
let demo: Demo;
let agent: Person;
let phones: Phones;
let visitor: Visitor;
let count = 0;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  agent = await seatAgent(browser, demo.signInLink());
  phones = takePhones(demo);
});

afterEach(async () => {
  expect([...(visitor?.complaints ?? []), ...agent.complaints]).toEqual([]);
  await visitor?.page.context().close();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop('SIGINT');
});

/** A new visitor with a number of their own asks to be called now. */
async function ask(): Promise<string> {
  visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
  const number = `+4822100${String(1000 + ++count).slice(-4)}`;
  await visitor.openHelp();
  await visitor.page.evaluate(() =>
    (window as unknown as { deskbell: { requestCallback(): Promise<void> } }).deskbell.requestCallback(),
  );
  await visitor.panel.getByRole('textbox', { name: 'Phone number' }).fill(number);
  await visitor.panel.getByRole('button', { name: 'Call me now' }).click({ timeout: 15_000 });
  await sees(visitor.panel.getByRole('timer'));
  return number;
}

const says = (text: string | RegExp, timeout?: number) => sees(visitor.panel.getByText(text), timeout);
const press = (name: string | RegExp) => visitor.panel.getByRole('button', { name }).click();
const offer = () => agent.page.getByRole('region', { name: /wants to be called/ });
const take = () => offer().getByRole('button', { name: 'Take the call' }).click();
const pass = () => offer().getByRole('button', { name: 'Not now' }).click();
const isAgent = (available: boolean) =>
  agent.page.getByRole('switch', { name: /Available|Away/ }).setChecked(available);

async function comeInAgain(): Promise<void> {
  await isAgent(false);
  await isAgent(true);
}

/** Up to the moment in which the visitor's phone rings. */
async function untilItRings(): Promise<{ number: string; ringing: Awaited<ReturnType<Phones['until']>> }> {
  const number = await ask();
  await sees(offer());
  await take();
  await phones.pickUp(AGENT);
  const ringing = await phones.until(number, 'ringing');
  await says('Your phone is ringing');
  return { number, ringing };
}

describe('a call by two phones', () => {
  it('T01: is asked for, rings the agent, then the visitor, is talked, ended and rated, on both screens', async () => {
    const number = await ask();
    await sees(offer());
    expect(await agent.page.title()).toMatch(/^☎/);
    await visitor.photograph('callback-1-countdown');
    await agent.photograph('callback-1-offer-inbox');
    await take();
    await says(/Anna.* takes your call|Connecting you with Anna/);
    await phones.until(AGENT, 'ringing');
    await sees(agent.page.getByText('Your phone is ringing: pick it up and press 1'));
    await says(/Connecting you with Anna/);
    await phones.pickUp(AGENT);
    const ringing = await phones.until(number, 'ringing');
    await says('Your phone is ringing');
    await sees(agent.page.getByText('You are connected; the visitor’s phone is ringing'));
    await visitor.photograph('callback-2-ringing');
    await phones.act(ringing, 'answer');
    const bridged = await phones.until(number, 'bridged');
    await says('You are talking');
    await sees(agent.page.getByText('You are on the phone'));
    await visitor.photograph('callback-3-talking');
    await phones.act(bridged, 'hangup');
    await says('How was the call?');
    await visitor.panel.getByRole('radio', { name: '5 stars' }).check({ force: true });
    await visitor.panel.getByRole('textbox', { name: /A word about it/ }).fill('Quick and kind');
    await visitor.photograph('callback-4-rating');
    await press('Send rating');
    await says('Thank you for telling us.');
    await agent.page
      .getByRole('link', { name: /Visitor|Call/ })
      .first()
      .click();
    await sees(agent.page.getByText(/rated the call 5 of 5/));
    await sees(agent.page.getByText('“Quick and kind”'));
  });

  it('is passed on by the agent: said before the promise is over, the place is kept, and it can be taken all the same', async () => {
    await ask();
    await sees(offer());
    await pass();
    await says(/Sorry, it takes longer than we thought/, 40_000);
    await visitor.photograph('callback-5-apology');
    await says('Sorry, we did not make it', 40_000);
    await says(/We still have your request/);
    await visitor.photograph('callback-6-late');
    await press('Cancel the call');
    await says(/The call is cancelled/);
    // Whoever lets a call run out is not counted on until they come in again.
    await comeInAgain();
  });

  it('is left to ring by a silent agent: said before the promise is over, and free times are one tap away', async () => {
    await ask();
    await sees(offer());
    await says(/Sorry, it takes longer than we thought/, 40_000);
    await says('Sorry, we did not make it', 40_000);
    await press('Pick a time');
    await visitor.panel
      .getByRole('radio', { name: /\d:\d\d/ })
      .first()
      .check({ force: true });
    await press(/^Move to/);
    await says('Your call is booked');
    await press('Cancel the call');
    await comeInAgain();
  });

  it.each([
    ['busy', /The line was busy/],
    ['decline', 'We rang, but could not reach you'],
    ['machine', /A voicemail answered/],
  ])(
    'of a visitor who is found by “%s” is tried again by itself, or at once when they ask',
    async (action, sentence) => {
      const { ringing } = await untilItRings();
      await phones.act(ringing, action);
      await says(sentence);
      await says(/^We try again/);
      await visitor.photograph(`callback-7-${action}`);
      if (action !== 'busy') return press('Cancel the call');
      await press(/^I missed your call/);
      await sees(visitor.panel.getByRole('timer'));
      await sees(offer());
      await pass();
      await press('Cancel the call');
    },
  );

  it('T03: is cancelled while the visitor’s phone rings, which stops at once', async () => {
    const { number } = await untilItRings();
    await press('Cancel the call');
    await says(/The call is cancelled/);
    await phones.until(number, 'ended', 3_000);
    await phones.until(AGENT, 'ended', 3_000);
  });

  it('is put off by five minutes with one tap, and nobody is rung meanwhile', async () => {
    await ask();
    await press('Give me 5 minutes');
    await says(/^We call you at \d/);
    expect(await visitor.panel.getByRole('timer').getAttribute('aria-label')).toMatch(/^[45]:\d\d left$/);
    await offer().waitFor({ state: 'detached' });
    await visitor.photograph('callback-8-delayed');
    await press('Cancel the call');
  });

  it('is not promised while nobody is in: times are offered at once', async () => {
    await isAgent(false);
    try {
      visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
      await visitor.openHelp();
      await visitor.page.evaluate(() =>
        (window as unknown as { deskbell: { requestCallback(): Promise<void> } }).deskbell.requestCallback(),
      );
      await sees(visitor.panel.getByRole('radio', { name: /\d:\d\d/ }));
      expect(await visitor.panel.getByRole('button', { name: 'Call me now' }).count()).toBe(0);
      await visitor.photograph('callback-9-nobody');
    } finally {
      await isAgent(true);
    }
  });

  it('in a slot is booked, kept in the calendar, moved in the panel and cancelled by its link alone', async () => {
    visitor = await seatVisitor(browser, `${demo.url}/?lang=en`);
    await visitor.openHelp();
    await visitor.page.evaluate(() =>
      (window as unknown as { deskbell: { open(view: string, args: object): void } }).deskbell.open('callback', {
        pickTime: true,
      }),
    );
    const { panel } = visitor;
    await panel.getByRole('textbox', { name: 'Phone number' }).fill('+48 22 100 99 99');
    await panel
      .getByRole('radio', { name: /\d:\d\d/ })
      .first()
      .check({ force: true });
    await press(/^Call me (?!now|back)/);
    await says('Your call is booked');
    const file = panel.getByRole('link', { name: 'Add to calendar' });
    await sees(file);
    const calendar = await (await fetch((await file.getAttribute('href'))!)).text();
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/);
    await visitor.photograph('callback-10-booked');
    await press('Change the time');
    await panel
      .getByRole('radio', { name: /\d:\d\d/ })
      .nth(3)
      .check({ force: true });
    await press(/^Move to/);
    await says('Your call is booked');
    await visitor.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press('Copy a link to change it');
    await sees(panel.getByText(/^Copied/).or(panel.getByRole('textbox', { name: /Link to change/ })));
    const shown = panel.getByRole('textbox', { name: /Link to change/ });
    const link = (await shown.count())
      ? await shown.inputValue()
      : await visitor.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('/c/');
    const stranger = await seat(browser, 'stranger', 'Europe/Warsaw');
    await stranger.page.goto(link);
    await stranger.photograph('callback-11-link');
    await stranger.page
      .getByRole('button', { name: /Cancel/ })
      .first()
      .click();
    await says(/The call is cancelled/);
    await stranger.page.context().close();
  });
});

describe('the page with the two phones', () => {
  it('rings, is answered, talked on and hung up by hand', async () => {
    const hands = await seat(browser, 'phones', 'Europe/Warsaw');
    await hands.page.goto(`${demo.url}/phones`);
    const mine = hands.page.getByRole('group', { name: 'The agent’s phone' });
    const theirs = hands.page.getByRole('group', { name: 'The visitor’s phone' });
    await sees(mine.getByText('Quiet'));
    await ask();
    await sees(offer());
    await take();
    await hands.photograph('phones-1-ringing');
    await mine.getByRole('button', { name: 'Answer' }).click();
    await mine.getByRole('button', { name: 'Press 1' }).click();
    await theirs.getByRole('button', { name: 'Answer' }).click();
    await sees(theirs.getByText('Talking'));
    await hands.photograph('phones-2-talking');
    await mine.getByRole('button', { name: 'Hang up' }).click();
    await says('How was the call?');
    expect(hands.complaints).toEqual([]);
    await hands.page.context().close();
  });
});
