import type { Page } from 'playwright-core';
import { sees } from '../people.ts';
import type { Stage } from './Stage.ts';

/** A page of the server, or the bell on a page of the owner's. */
export interface HostedScene {
  readonly name: string;
  /** `within` is a selector of the part that is ours. */
  show(stage: Stage, lang: string): Promise<{ page: Page; within?: string }>;
}

let page: Page | undefined;

async function open(stage: Stage, path: string): Promise<{ page: Page }> {
  page ??= await (await stage.browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Warsaw' })).newPage();
  await page.goto(path.startsWith('http') ? path : stage.open + path);
  return { page };
}

/** Articles are there in the languages of the shop; who speaks another one reads English. */
const helpLang = (lang: string) => (lang === 'pl' ? 'pl' : 'en');

/** The help's pages, the pages behind signed links, and the bell with what stands beside it. */
export const hostedScenes: readonly HostedScene[] = [
  { name: 'help: articles', show: (stage, lang) => open(stage, `/help/${helpLang(lang)}/`) },
  { name: 'help: found', show: (stage, lang) => open(stage, `/help/${helpLang(lang)}/?q=return`) },
  { name: 'help: article', show: (stage, lang) => open(stage, `/help/${helpLang(lang)}/returns-how`) },
  { name: 'link: call', show: async (stage, lang) => open(stage, await stage.bookedLink(lang)) },
  { name: 'link: call, cancelling refused', show: (stage) => open(stage, '/c/nothing') },
  { name: 'link: conversation', show: async (stage, lang) => open(stage, await stage.talkLink(lang)) },
  {
    name: 'bell',
    async show(stage, lang) {
      const { page, call } = await stage.visitor('bell');
      await call('setLocale', lang);
      return { page, within: 'deskbell-widget' };
    },
  },
  {
    name: 'bell: an answer beside it',
    async show(stage, lang) {
      const { page, call, panel } = await stage.visitor('bell');
      await call('setLocale', lang);
      if (lang === 'en') {
        await call('open', 'chat');
        const field = panel.getByRole('textbox', { name: 'Message' });
        await field.fill('Bell scene');
        await field.press('Enter');
        await call('close');
        await page.waitForFunction(() => document.activeElement?.tagName === 'DESKBELL-WIDGET');
        for (let tries = 0; tries < 50 && (await stage.desk.conversations('Bell scene')).length === 0; tries++) {
          await page.waitForTimeout(100);
        }
        await stage.desk.say((await stage.desk.conversations('Bell scene'))[0]!, 'We have found a large one for you.');
        await sees(page.getByRole('button', { name: /^New message from/ }));
      }
      return { page, within: 'deskbell-widget' };
    },
  },
  {
    name: 'inbox: signing in',
    async show(stage) {
      const shown = await open(stage, '/inbox');
      await sees(shown.page.locator('.door-card'));
      await shown.page.locator('.door-card button[type="submit"]').click();
      return shown;
    },
  },
];
