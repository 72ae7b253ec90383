import type { Page } from 'playwright-core';
import type { Words } from '../../../src/inbox/words.ts';
import { sees } from '../people.ts';

/** A state of the inbox, brought about in any language. */
export interface InboxScene {
  readonly name: string;
  /** Selector of the part that differs from other states, where no dialog is open. */
  readonly root: string;
  show(page: Page, words: Words): Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const row = (page: Page) => page.locator('nav').getByRole('link');
const dialog = (page: Page) => page.getByRole('dialog');

async function closed(page: Page): Promise<void> {
  for (let tries = 0; tries < 3; tries++) await page.keyboard.press('Escape');
}

async function at(page: Page, hash: string): Promise<void> {
  await closed(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
}

async function menu(page: Page, name: string, item?: string): Promise<void> {
  await closed(page);
  await button(page, name).click();
  await sees(page.getByRole('menuitem'));
  if (item) await page.getByRole('menuitem', { name: item }).first().click();
}

/** Every view of the inbox in the states agents meet, in the order of a day. An agent is signed in on the page. */
export const inboxScenes: readonly InboxScene[] = [
  {
    name: 'inbox: list',
    root: '.topbar',
    async show(page) {
      await at(page, '#/');
      await sees(row(page));
      await sees(page.locator('.callbacks'));
    },
  },
  {
    name: 'inbox: nothing in the list',
    root: '.visitors',
    async show(page, words) {
      await page.getByRole('combobox', { name: words('moreFilters') }).selectOption('snoozed');
      await sees(page.getByText(words('emptySnoozed')));
    },
  },
  {
    name: 'inbox: conversation',
    root: '.visitor-main',
    async show(page, words) {
      await page.getByRole('combobox', { name: words('moreFilters') }).selectOption({ index: 0 });
      await button(page, words('filterAll')).click();
      await row(page).filter({ hasText: 'Inbox scene' }).first().click();
      await sees(page.getByRole('log').getByText('Inbox scene: is it you?'));
    },
  },
  {
    name: 'inbox: internal note',
    root: '.composer',
    async show(page, words) {
      await page.locator('[data-composer]').fill('');
      await button(page, words('internalNote')).click();
      await sees(page.getByRole('textbox', { name: words('internalNote') }));
    },
  },
  {
    name: 'inbox: canned replies',
    root: '.composer',
    async show(page, words) {
      await button(page, words('modeReply')).click();
      await page.locator('[data-composer]').fill('/hou');
      await sees(page.locator('.reply-picker [role="option"]'));
    },
  },
  {
    name: 'inbox: details',
    root: '.details',
    async show(page, words) {
      await page.locator('[data-composer]').fill('');
      // On a wide screen they stand there always.
      await page.setViewportSize({ width: 800, height: 860 });
      await button(page, words('details')).click();
      await sees(page.locator('.visitor[data-details="true"]'));
    },
  },
  {
    name: 'inbox: menu of what can be inserted',
    root: '.composer',
    async show(page, words) {
      await page.setViewportSize({ width: 800, height: 860 });
      await page.keyboard.press('Escape');
      const open = page.locator('.visitor[data-details="true"]');
      if ((await open.count()) > 0) await button(page, words('details')).click();
      await open.waitFor({ state: 'detached' });
      await menu(page, words('insert'));
    },
  },
  {
    name: 'inbox: form to insert',
    root: '.visitor-head',
    async show(page, words) {
      await menu(page, words('insert'), words('blockForm'));
      await sees(dialog(page));
    },
  },
  { name: 'inbox: assigning', root: '.visitor-head', show: (page, words) => menu(page, words('assignTo')) },
  {
    name: 'inbox: transfer',
    root: '.visitor-head',
    async show(page, words) {
      await menu(page, words('assignTo'), words('transferTo'));
      await sees(dialog(page));
    },
  },
  {
    name: 'inbox: snooze until',
    root: '.visitor-head',
    async show(page, words) {
      await menu(page, words('snooze'), words('snoozePick'));
      await sees(dialog(page));
    },
  },
  {
    name: 'inbox: conversation by e-mail',
    root: '.visitor-head',
    async show(page, words) {
      await menu(page, words('moreActions'), words('sendTranscript'));
      await sees(dialog(page));
    },
  },
  {
    name: 'inbox: blocking',
    root: '.visitor-head',
    async show(page, words) {
      await menu(page, words('moreActions'), words('block'));
      await sees(dialog(page));
    },
  },
  {
    name: 'inbox: search',
    root: '.visitor-head',
    async show(page, words) {
      await closed(page);
      await button(page, words('searchTitle')).click();
      await page.getByRole('combobox', { name: words('searchTitle') }).fill('scene');
      await sees(page.locator('.search-hits [role="option"]'));
    },
  },
  {
    name: 'inbox: shortcuts',
    root: '.visitor-head',
    async show(page, words) {
      await closed(page);
      await page.locator('.account .disclosure-button').click();
      await button(page, words('keysSheet')).click();
      await sees(dialog(page));
    },
  },
  {
    name: 'inbox: managing replies',
    root: '.visitor-head',
    async show(page, words) {
      await closed(page);
      await page.locator('.account .disclosure-button').click();
      await button(page, words('cannedReplies')).click();
      await sees(dialog(page));
      await button(page, words('newReply')).click();
    },
  },
  {
    name: 'inbox: password',
    root: '.visitor-head',
    async show(page, words) {
      await closed(page);
      await page.locator('.account .disclosure-button').click();
      await button(page, words('setPassword')).click();
      await sees(dialog(page));
      await dialog(page)
        .getByRole('button', { name: words('save') })
        .click();
    },
  },
  {
    name: 'inbox: account',
    root: '.account',
    async show(page) {
      await closed(page);
      await page.locator('.account .disclosure-button').click();
      await sees(page.locator('.account .sheet'));
    },
  },
  {
    name: 'inbox: who is in',
    root: '.topbar',
    async show(page) {
      await closed(page);
      await page.locator('.disclosure:not(.account) .disclosure-button').first().click();
    },
  },
  {
    name: 'inbox: what people look for',
    root: '.look-title',
    async show(page, words) {
      await at(page, '#/faq');
      await sees(page.getByRole('heading', { name: words('lookTitle') }));
      await sees(page.locator('.look-cards'));
    },
  },
  {
    name: 'inbox: article editor',
    root: '.visitor-head',
    async show(page, words) {
      await button(page, words('writeArticle')).click();
      await sees(dialog(page));
      await dialog(page)
        .getByRole('button', { name: words('save') })
        .click();
      await sees(page.getByText(words('editorIncomplete')));
    },
  },
];
