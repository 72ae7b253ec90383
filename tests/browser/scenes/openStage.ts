import type { Browser } from 'playwright-core';
import { createMailServer } from '../../server/mailServer.ts';
import { launchBrowser } from '../launchBrowser.ts';
import { sendAsVisitor } from '../httpPeople.ts';
import { openDesk } from '../openDesk.ts';
import { seat, seatAgent, sees, type Person } from '../people.ts';
import { takePhones } from '../phones.ts';
import { startTeam, type Team } from '../startTeam.ts';
import type { Stage, StageVisitor } from './Stage.ts';

const CALLBACK = {
  country: 'PL',
  countries: ['PL', 'DE', 'GB', 'US'],
  promiseSeconds: 600,
  promise: { least: 300, most: 600 },
  capacity: 2,
  phone: { kind: 'simulated' },
  perNumber: { minutesApart: 0, perDay: 1000 },
};
const OPEN = {
  callback: CALLBACK,
  agents: { 'anna@fernway.example': { phone: '+48221234501' } },
  contact: { phone: '+48 22 123 45 67', email: 'hello@fernway.example' },
};
/** Open for a quarter of an hour in the night, so that there is a moment at which it opens again. */
const NIGHT = ['03:00-03:15'];
const CLOSED = {
  ...OPEN,
  callback: {
    ...CALLBACK,
    questions: [
      { id: 'order', label: 'Number of your order', required: true },
      { id: 'about', label: 'What is it about?', required: true, options: ['A plant', 'A delivery'] },
    ],
    consent: 'You may call me about this request.',
  },
  hours: { timeZone: 'Europe/Warsaw', week: { monday: NIGHT, wednesday: NIGHT, friday: NIGHT } },
};

let bookings = 0;

/** Starts both desks and a browser, and seats the agent. */
export async function openStage(): Promise<Stage> {
  const mail = await createMailServer();
  const post = {
    server: { publicUrl: 'https://desk.example' },
    mail: { from: 'hello@fernway.example', host: '127.0.0.1', port: mail.port },
  };
  const [browser, open, closed] = await Promise.all([
    launchBrowser(),
    startTeam({ ...OPEN, ...post }),
    startTeam({ ...CLOSED, ...post }),
  ]);
  const link = await open.link('anna@fernway.example');
  const desk = await openDesk({ url: open.url, signInLink: () => link } as Parameters<typeof openDesk>[0]);
  const agent = await seatAgent(browser, await open.link('anna@fernway.example'));
  const visitors = new Map<string, Promise<StageVisitor>>();
  const seats = new Map<string, Promise<Person>>();

  return {
    browser,
    open: open.url,
    closed: closed.url,
    desk,
    agent,
    phones: takePhones(open),
    mails: mail.mails,
    link: open.link,
    visitor(name, at = 'open') {
      const known = visitors.get(name) ?? seatStageVisitor(browser, at === 'open' ? open : closed);
      visitors.set(name, known);
      return known;
    },
    async inboxPage(lang) {
      const bob = seats.get('bob') ?? seat(browser, 'agent', 'Europe/Warsaw');
      seats.set('bob', bob);
      const { page } = await bob;
      if (page.url() === 'about:blank') {
        await sendAsVisitor(open.url, { page: { title: 'Ferns' } }).then(async ({ conversationId }) => {
          await desk.say(conversationId, 'Inbox scene: is it you?');
          await desk.command('message.send', conversationId, { text: 'Inbox scene: **where**?', blocks: [REPLIES] });
          await desk.command('note.add', conversationId, { text: 'Inbox scene: an internal note' });
        });
        await booked(open.url, 'en');
        await page.goto(await open.link('bob@fernway.example'));
        await page.locator('.topbar').waitFor();
      }
      await page.evaluate((lang) => localStorage.setItem('deskbell.inbox.language', lang), lang);
      await page.goto(`${open.url}/inbox#/`);
      await page.reload();
      await page.locator(`html[lang="${lang}"] .topbar`).waitFor();
      return page;
    },
    bookedLink: (lang) => booked(open.url, lang),
    async talkLink(lang) {
      const sender = await sendAsVisitor(open.url, { locale: lang });
      const before = mail.mails.length;
      await sender.send([['transcript.request', { email: `${lang}@shop.example` }]]);
      for (let tries = 0; tries < 100; tries++) {
        const found = /https?:\/\/\S+\/t\/\S+/.exec(
          mail.mails
            .slice(before)
            .map(({ text }) => text)
            .join(' '),
        )?.[0];
        if (found) return new URL(found).pathname;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('No mail with a link has come.');
    },
    async setAvailable(available) {
      const toggle = agent.page.getByRole('switch');
      await toggle.setChecked(available);
      await sees(agent.page.getByRole('switch', { checked: available }));
    },
    async close() {
      await browser.close();
      await Promise.all([open.stop(), closed.stop(), mail.close()]);
    },
  };
}

async function seatStageVisitor(browser: Browser, { url }: Team): Promise<StageVisitor> {
  const { page } = await seat(browser, 'visitor', 'Europe/Warsaw');
  await page.goto(`${url}/?lang=en`);
  await page.locator('deskbell-widget').getByRole('button').first().waitFor();
  const element = page.locator('deskbell-widget iframe');
  return {
    page,
    panel: element.contentFrame(),
    call: (method, ...args) =>
      page.evaluate(([method, args]) => (window as unknown as Callable).deskbell(method, ...args), [
        method,
        args,
      ] as const),
    async frame() {
      return (await (await element.elementHandle())!.contentFrame())!;
    },
  };
}

/** Books a call in the first free slot and gives the address by which it can be changed. */
async function booked(url: string, locale: string): Promise<string> {
  const sender = await sendAsVisitor(url, { locale });
  const { slots } = (await sender.read('/v1/callback/slots?days=3&tz=Europe/Warsaw')) as {
    slots: { start: string }[];
  };
  const phone = `+4822100${String(2000 + ++bookings)}`;
  await sender.send([['callback.request', { when: 'slot', slotStart: slots.at(-bookings)!.start, phone }]]);
  const { events } = (await sender.read('/v1/events')) as { events: { type: string; data: { callbackId?: string } }[] };
  const { callbackId } = events.find(({ type }) => type === 'callback.requested')!.data;
  const { manage } = (await sender.read(`/v1/callback/${callbackId}/links`)) as { manage: string };
  return new URL(manage).pathname;
}

const REPLIES = {
  kind: 'replies',
  id: 'where',
  options: [
    { id: 'sun', label: 'In the sun' },
    { id: 'shade', label: 'In the shade' },
  ],
};

interface Callable {
  deskbell(method: string, ...args: readonly unknown[]): Promise<void>;
}
