import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PARTS, readPart } from '../locales/wordRules.ts';
import { withPseudoWords } from './languages/pseudoWords.ts';
import { troubledText } from './languages/troubledText.ts';
import { launchBrowser } from './launchBrowser.ts';
import { sendAsVisitor } from './httpPeople.ts';
import { openDesk, type Desk } from './openDesk.ts';
import { startTeam, type Team } from './startTeam.ts';

/** Words of the owner in a script that writes no spaces. */
const THAI = {
  greeting: 'สวัสดีครับยินดีต้อนรับสู่ร้านต้นไม้ของเรามีอะไรให้ช่วยเหลือได้บ้างครับ',
  searchPlaceholder: 'ค้นหาคำตอบที่คุณต้องการได้ที่นี่',
  chatNow: 'พูดคุยกับทีมงานของเรา',
  leaveMessage: 'ฝากข้อความไว้ให้เรา',
  callMe: 'ขอให้เราโทรกลับหาคุณ',
  chatIntroTitle: 'เราพร้อมตอบคำถามทุกเรื่องเกี่ยวกับต้นไม้ของคุณ',
  callbackTitle: 'ต้องการให้เจ้าหน้าที่ของเราโทรกลับหาคุณหรือไม่',
};
const WITH_THAI = Object.fromEntries(Object.entries(THAI).map(([key, th]) => [key, { th }]));

let browser: Browser;
let team: Team;
let desk: Desk;

beforeAll(async () => {
  [browser, team] = await Promise.all([launchBrowser(), startTeam({ texts: WITH_THAI })]);
  const link = await team.link('anna@fernway.example');
  desk = await openDesk({ url: team.url, signInLink: () => link });
});

afterAll(async () => {
  await browser?.close();
  await team?.stop();
});

type Api = {
  deskbell: { open(view: string, args?: object): Promise<void>; setLocale(tag: string): Promise<void> };
};

/** A visitor on a page with the bell. */
async function visit(lang: string, viewport = { width: 320, height: 640 }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'en-US', timezoneId: 'Europe/Warsaw' });
  const page = await context.newPage();
  await page.goto(`${team.url}/contact?lang=${lang}`);
  await page.locator('deskbell-widget').waitFor({ state: 'attached' });
  return page;
}

const open = (page: Page, view: string, args: object = {}) =>
  page.evaluate(([name, given]) => (window as unknown as Api).deskbell.open(name, given), [view, args] as const);

const setLocale = (page: Page, tag: string) =>
  page.evaluate((to) => (window as unknown as Api).deskbell.setLocale(to), tag);

const panelOf = (page: Page) => page.locator('deskbell-widget iframe').contentFrame();

async function frameOf(page: Page): Promise<Frame> {
  return (await (await page.locator('deskbell-widget iframe').elementHandle())!.contentFrame())!;
}

/** The views with something in each that tells that it is drawn. */
const VIEWS: readonly (readonly [view: string, sign: string, args?: object])[] = [
  ['home', '.articles .article-row'],
  ['faq', '.articles .article-row'],
  ['article', '.prose', { articleId: 'delivery-cost' }],
  ['chat', 'textarea'],
  ['callback', 'input[type=tel]'],
];

/** Text that cannot be read in any of the views, at the top and at the end of each. */
async function troubles(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [view, sign, args] of VIEWS) {
    await open(page, view, args);
    const frame = await frameOf(page);
    await frame.locator(sign).first().waitFor();
    await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    for (const end of [false, true]) {
      await frame.evaluate((toEnd) => {
        for (const element of document.querySelectorAll('*')) element.scrollTop = toEnd ? element.scrollHeight : 0;
      }, end);
      found.push(...(await frame.evaluate(troubledText)).map((trouble) => `${view}: ${trouble}`));
    }
  }
  return [...new Set(found)];
}

describe('in 320 pixels', () => {
  it('I04: words 40 % longer than English are neither cut nor drawn over each other', async () => {
    const parts = [...PARTS.panel, ...PARTS.views];
    const english = Object.assign({}, ...(await Promise.all(parts.map((part) => readPart('en', part)))));
    const page = await visit('en');
    let files = 0;
    await page.route(/\/deskbell\/words-de-[\w-]+\.js$/, async (route) => {
      const response = await route.fetch();
      files += 1;
      await route.fulfill({ response, body: withPseudoWords(await response.text(), english) });
    });
    await page.reload();
    await page.locator('deskbell-widget').waitFor({ state: 'attached' });
    await setLocale(page, 'de');
    expect(await troubles(page)).toEqual([]);
    // All of it was said in pseudo words.
    expect(files).toBeGreaterThanOrEqual(6);
    await open(page, 'home');
    expect(await panelOf(page).getByRole('heading', { level: 1 }).textContent()).toMatch(/^\[Ĥë+ļļø/);
    await page.context().close();
  });

  it('I04: German words are neither cut nor drawn over each other, and would be found if they were', async () => {
    const page = await visit('de');
    expect(await troubles(page)).toEqual([]);
    const frame = await frameOf(page);
    await frame.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.field-label { inline-size: 20px; overflow: hidden; white-space: nowrap } .call h2 { margin-block-end: -1.5em }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
    });
    const made = await frame.evaluate(troubledText);
    expect(made).toContain('cut by .field-label: Telefonnummer');
    expect(made.filter((trouble) => trouble.startsWith('over each other'))).not.toEqual([]);
    await page.context().close();
  });

  it('I04: the owner’s words in a script without spaces are said where there are no words of ours, and broken into lines', async () => {
    const page = await visit('en');
    await setLocale(page, 'th');
    expect(await troubles(page)).toEqual([]);
    await open(page, 'home');
    expect(await panelOf(page).getByRole('heading', { level: 1 }).textContent()).toBe(THAI.greeting);
    await panelOf(page).getByRole('button', { name: THAI.callMe }).waitFor();
    expect(await (await frameOf(page)).evaluate(() => document.documentElement.lang)).toBe('en');
    await page.context().close();
  });
});

describe('from right to left', () => {
  it('I02: messages stand on the side of their author, and each reads in the direction of its own words', async () => {
    const page = await visit('ar', { width: 360, height: 720 });
    await open(page, 'chat');
    const panel = panelOf(page);
    const said = ['Mixed: مرحبا, my order is A-15', 'مرحبا، أين طلبي A-15؟'];
    for (const text of said) {
      await panel.locator('textarea').fill(text);
      await panel.locator('textarea').press('Enter');
      await panel.locator('.chat-bubble', { hasText: text }).waitFor();
    }
    await expect.poll(() => desk.conversations('Mixed')).toHaveLength(1);
    const [conversation] = await desk.conversations('Mixed');
    const answers = ['Hello! It is on its way (12345).', 'שלום! החבילה בדרך, 12345.', '12345'];
    for (const text of answers) await desk.say(conversation!, text);
    for (const text of answers) await panel.locator('.chat-bubble').getByText(text, { exact: true }).waitFor();

    const stands = async (text: string) =>
      panel
        .locator('.chat-bubble')
        .getByText(text, { exact: true })
        .first()
        .evaluate((element) => {
          const bubble = element.closest('.chat-bubble')!;
          const { left, right } = bubble.getBoundingClientRect();
          const side = left < window.innerWidth - right ? 'left' : 'right';
          return `${side} ${getComputedStyle(bubble).direction}`;
        });
    expect(await Promise.all([...said, ...answers].map(stands))).toEqual([
      ...['left ltr', 'left rtl'],
      ...['right ltr', 'right rtl', 'right ltr'],
    ]);
    const frame = await frameOf(page);
    expect(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl',
    ]);
    expect(await frame.evaluate(troubledText)).toEqual([]);
    await page.context().close();
  });

  it('I02: an empty field shows its hint from the right, what is written in it in its own direction', async () => {
    const page = await visit('he');
    await open(page, 'chat');
    const field = panelOf(page).locator('textarea');
    const direction = () => field.evaluate((element) => getComputedStyle(element).direction);
    expect(await direction()).toBe('rtl');
    await field.fill('Hello');
    expect(await direction()).toBe('ltr');
    await field.fill('שלום');
    expect(await direction()).toBe('rtl');
    expect(await troubles(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the language', () => {
  it('changes while a message is being written: text, caret and view stay', async () => {
    const page = await visit('en');
    await open(page, 'chat');
    const field = panelOf(page).locator('textarea');
    await field.fill('Half a question');
    await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(4, 6));
    for (const [tag, name] of [
      ['ar', 'رسالة'],
      ['pl', 'Wiadomość'],
    ] as const) {
      await setLocale(page, tag);
      const now = panelOf(page).getByRole('textbox', { name });
      await now.waitFor();
      expect(
        await now.evaluate((element: HTMLTextAreaElement) => [
          element.value,
          element.selectionStart,
          element.selectionEnd,
          element.ownerDocument.activeElement === element,
        ]),
      ).toEqual(['Half a question', 4, 6, true]);
    }
    await page.context().close();
  });

  it('changes while a call is being asked for: number, name and focus stay', async () => {
    const page = await visit('en');
    await open(page, 'callback');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Add your name or a topic (optional)' }).click();
    await panel.getByRole('textbox', { name: 'Phone number' }).fill('512 345 678');
    await panel.getByRole('textbox', { name: 'Your name' }).fill('Ewa');
    await setLocale(page, 'de');
    const name = panel.getByRole('textbox', { name: 'Ihr Name' });
    await name.waitFor();
    expect(await name.inputValue()).toBe('Ewa');
    expect(await name.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
    expect(await panel.locator('input[type=tel]').first().inputValue()).toBe('512 345 678');
    await page.context().close();
  });
});

it('I01: Enter inside a composition opens no answer of the search; one Enter after it does', async () => {
  const page = await visit('ja');
  await open(page, 'home');
  const panel = panelOf(page);
  const field = panel.getByRole('searchbox');
  await field.focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['r', 're', 'return']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  }
  await panel.locator('.article-row mark').first().waitFor();
  expect(await panel.locator('.prose').count()).toBe(0);
  await session.send('Input.insertText', { text: 'return' });
  await field.press('Enter');
  await panel.locator('.prose').waitFor();
  await page.context().close();
});

describe('text', () => {
  const family = '👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇵🇱';
  const whole = [
    `Text ${family} e\u0301 and \u00e9, \u212b and \u00c5`,
    'Text \u200fمرحبا\u200e \u2067abc\u2069 \u00ad soft \ufeff bom \u2028 line',
    'Text नमस्ते สวัสดี 繁體 한국어 (\u1112\u1161\u11ab) ﷺ 𝒳 \u{1f9d1}\u200d\u{1f33e}',
    `Text ${'𠮷'.repeat(1_990)} end`,
  ];

  it('I05: comes out of the server byte by byte as it went in; what is no text is refused', async () => {
    const sender = await sendAsVisitor(team.url);
    await sender.send(whole.map((text) => ['message.send', { text }]));
    expect((await desk.texts('Text')).map((text) => Buffer.from(text))).toEqual(whole.map((text) => Buffer.from(text)));
    await expect(sender.send([['message.send', { text: 'Text \ud83d broken' }]])).rejects.toThrow(/well-formed/);
    await expect(sender.send([['message.send', { text: 'x'.repeat(10_000) }]])).rejects.toThrow(/4000|4,000/);
  });

  it('I05: too long, is counted in signs as people see them; broken, is mended before it is sent', async () => {
    const page = await visit('en');
    await open(page, 'chat');
    const panel = panelOf(page);
    const field = panel.locator('textarea');
    await field.fill('x'.repeat(10_000));
    await panel.getByText('6000 characters too many.').waitFor();
    await field.fill(`${'x'.repeat(4_000)}${'👨‍👩‍👧‍👦'.repeat(3)}`);
    await panel.getByText('3 characters too many.').waitFor();
    expect(await panel.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
    await field.fill('Mended \ud83d text 👩🏽‍🚀');
    await field.press('Enter');
    await expect.poll(() => desk.texts('Mended')).toEqual(['Mended \ufffd text 👩🏽‍🚀']);
    await page.context().close();
  });
});
