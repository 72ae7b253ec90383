import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { sees } from '../people.ts';
import type { Scene, Shown, Stage, StageVisitor } from './Stage.ts';

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const LONG_TEXT = Array.from(
  { length: 200 },
  (_, index) => ['plant', 'water', 'window', 'leaf', 'soil'][index % 5],
).join(' ');
const picture = () =>
  sharp({ create: { width: 320, height: 240, channels: 3, background: '#3f7f4f' } })
    .jpeg()
    .toBuffer();

/** The panel of a visitor, as it is now. */
export async function panelOf({ page, call, frame }: StageVisitor): Promise<Shown> {
  return {
    page,
    frame: await frame(),
    async speak(lang) {
      await call('setLocale', lang);
    },
  };
}

type Play = (visitor: StageVisitor, stage: Stage) => Promise<void>;

function scene(name: string, who: string, play: Play, more: Partial<Scene> & { desk?: 'closed' } = {}): Scene {
  const { desk, ...rest } = more;
  return {
    name,
    async show(stage) {
      const visitor = await stage.visitor(who, desk ?? 'open');
      await play(visitor, stage);
      return panelOf(visitor);
    },
    ...rest,
  };
}

/** Searches with words of the language, so that there is something to look at. */
const QUERIES: Readonly<Record<string, string>> = { en: 'return', pl: 'zwrot' };
const search = (query: (lang: string) => string) => async (shown: Shown, lang: string) => {
  await shown.frame!.getByRole('searchbox').fill(query(lang));
  await shown.frame!.locator('.faq-results, [role="option"], .nothing').first().waitFor();
};

async function say({ panel }: StageVisitor, text: string): Promise<void> {
  const field = panel.getByRole('textbox', { name: 'Message' });
  await field.fill(text);
  await field.press('Enter');
  // What is stored can be replied to.
  await sees(panel.getByRole('button', { name: `Reply to You: ${text.slice(0, 20)}` }));
}

async function conversationOf({ page }: StageVisitor, stage: Stage, text: string): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const [id] = await stage.desk.conversations(text);
    if (id) return id;
    await page.waitForTimeout(100);
  }
  throw new Error(`Nothing was stored that begins with ${text}.`);
}

async function answer(visitor: StageVisitor, stage: Stage, began: string, data: object): Promise<void> {
  await stage.desk.command('message.send', await conversationOf(visitor, stage, began), data);
}

async function askForCall({ panel, call }: StageVisitor, number: string): Promise<void> {
  await call('open', 'callback');
  await panel.getByRole('textbox', { name: 'Phone number' }).fill(number);
}

async function openWithText(visitor: StageVisitor, text: string): Promise<void> {
  await visitor.call('open', 'chat');
  await sees(visitor.panel.getByText(text).first());
}

const online = (page: Page, on: boolean) => page.context().setOffline(!on);

/** Every view of the widget in every state that a visitor can meet, in the order of a visit. */
export const widgetScenes: readonly Scene[] = [
  scene('home', 'reader', async ({ call, panel }) => {
    await call('open');
    await sees(panel.locator('.channels'));
    await sees(panel.getByText('Most asked'));
  }),
  scene(
    'search: results',
    'reader',
    async ({ panel }) => {
      await panel.getByRole('searchbox').fill('return');
      await sees(panel.getByRole('option').first());
    },
    { again: search((lang) => QUERIES[lang] ?? 'return') },
  ),
  scene(
    'search: nothing found',
    'reader',
    async ({ panel }) => {
      await panel.getByRole('searchbox').fill('zzqqxx');
      await sees(panel.getByText(/We found no answer/).first());
    },
    { again: search(() => 'zzqqxx') },
  ),
  scene('faq: list', 'reader', async ({ call, panel }) => {
    await panel.getByRole('searchbox').fill('');
    await call('open', 'faq');
    await sees(panel.getByRole('heading', { name: /Answers to common/ }));
  }),
  scene('article', 'reader', async ({ call, panel }) => {
    await call('openArticle', 'returns-how');
    await sees(panel.getByText('Was this helpful?'));
  }),
  scene('article: rated', 'reader', async ({ panel }) => {
    await panel.getByRole('button', { name: 'No', exact: true }).click();
    await sees(panel.getByRole('textbox', { name: /What was missing/ }));
  }),
  scene('article: missing', 'reader', async ({ call, panel }) => {
    await call('openArticle', 'no-such-article');
    await sees(panel.getByText(/no longer here/));
  }),
  scene('chat: empty', 'writer', async ({ call, panel }) => {
    await call('open', 'chat');
    await sees(panel.getByRole('log').getByText('How can we help?'));
  }),
  scene('chat: articles for a draft', 'writer', async ({ panel }) => {
    await panel.getByRole('textbox', { name: 'Message' }).fill('How do I return something I bought?');
    await sees(panel.getByText('Perhaps this answers it'));
  }),
  scene('chat: messages', 'writer', async (visitor, stage) => {
    await say(visitor, 'Scene: do you sell ferns?');
    const events = await stage.desk.events(await conversationOf(visitor, stage, 'Scene:'));
    await answer(visitor, stage, 'Scene:', {
      text: 'Yes: **Boston fern** and _maidenhair_.\n- small\n- large\nSee https://shop.example/ferns',
      replyTo: events.find(({ type }) => type === 'message.sent')!.seq,
    });
    await sees(visitor.panel.getByText('Boston fern').first());
    await sees(visitor.panel.getByRole('textbox', { name: 'E-mail address' }));
  }),
  scene('chat: contact refused', 'writer', async ({ panel }) => {
    await panel.getByRole('textbox', { name: 'E-mail address' }).fill('anna@');
    await panel.getByRole('button', { name: 'Save' }).click();
    await sees(panel.getByText(/not complete/));
  }),
  scene('chat: long words', 'writer', async (visitor, stage) => {
    await visitor.panel.getByRole('button', { name: 'Not now' }).click();
    await answer(visitor, stage, 'Scene:', { text: `${LONG_WORD}${LONG_WORD} https://shop.example/${LONG_WORD}` });
    await answer(visitor, stage, 'Scene:', { text: LONG_TEXT });
    await sees(visitor.panel.getByText(/plant water/).last());
  }),
  scene('chat: reply', 'writer', async ({ panel }) => {
    await panel
      .getByRole('button', { name: /^Reply to/ })
      .last()
      .click({ force: true });
    await sees(panel.getByText(/Replying to/));
  }),
  scene('chat: files', 'writer', async (visitor) => {
    const { panel } = visitor;
    await panel.getByRole('button', { name: 'Do not reply to this message' }).click();
    const input = panel.locator('input[type="file"]');
    await input.setInputFiles({ name: 'fern.jpg', mimeType: 'image/jpeg', buffer: await picture() });
    await sees(panel.getByText('Ready to send'));
    await say(visitor, 'Scene picture');
    await sees(panel.getByRole('link', { name: /Open picture/ }));
    await input.setInputFiles([
      { name: 'order.txt', mimeType: 'text/plain', buffer: Buffer.from('One fern') },
      { name: 'run.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
    ]);
    await sees(panel.getByText(/cannot take files of this kind|could not take this file/).first());
    await sees(panel.getByText('Ready to send'));
  }),
  scene('chat: blocks', 'writer', async (visitor, stage) => {
    const { panel } = visitor;
    for (const name of ['order.txt', 'run.exe']) await panel.getByRole('button', { name: `Remove ${name}` }).click();
    await answer(visitor, stage, 'Scene:', { text: 'Which one?', blocks: BLOCKS });
    await panel.getByRole('form', { name: 'Your order' }).getByRole('button', { name: 'Send' }).click();
    await sees(panel.getByText('Please fill this in.').first());
  }),
  scene('home: under way', 'writer', async ({ call, panel }) => {
    await call('open', 'home');
    await sees(panel.getByRole('button', { name: /Continue your conversation|plant water/ }));
  }),
  scene('chat: menu', 'writer', async ({ call, panel }) => {
    await call('open', 'chat');
    await panel.getByRole('button', { name: 'More options' }).click();
    await sees(panel.getByText('Save as a text file'));
  }),
  scene('chat: by e-mail', 'writer', async ({ panel }) => {
    await panel.getByRole('button', { name: 'Send by e-mail' }).click();
    await panel.getByRole('button', { name: 'Send the link' }).click();
    await sees(panel.getByText(/not complete/));
  }),
  scene('chat: ending', 'writer', async ({ page, panel }) => {
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'More options' }).click();
    await panel.getByRole('button', { name: 'End conversation' }).click();
    await sees(panel.getByText('End this conversation?'));
  }),
  scene('chat: closed', 'writer', async ({ panel }) => {
    await panel.getByRole('button', { name: 'End it' }).click();
    await sees(panel.getByRole('button', { name: 'Continue this one' }));
  }),
  scene('chat: list', 'writer', async ({ panel }) => {
    await panel.getByRole('button', { name: 'More options' }).click();
    await panel.getByRole('button', { name: 'Your conversations' }).click();
    await sees(panel.getByRole('heading', { name: 'Your conversations' }));
  }),
  scene('chat: emoji', 'writer', async ({ panel }) => {
    await panel.getByRole('button', { name: 'Back to the chat' }).click();
    await panel.getByRole('button', { name: 'Insert an emoji' }).click();
    await sees(panel.getByRole('grid'));
  }),
  scene(
    'chat: offline',
    'writer',
    async ({ page, panel }) => {
      await page.keyboard.press('Escape');
      await online(page, false);
      const field = panel.getByRole('textbox', { name: 'Message' });
      await field.fill('Written in a tunnel');
      await field.press('Enter');
      await sees(panel.getByText(/No connection/));
    },
    { after: async (stage) => online((await stage.visitor('writer')).page, true) },
  ),
  scene('chat: blocked', 'blocked', async (visitor, stage) => {
    await visitor.call('open', 'chat');
    await say(visitor, 'Rude scene');
    const id = await conversationOf(visitor, stage, 'Rude scene');
    await stage.desk.command('visitor.block', id, { blocked: true });
    const field = visitor.panel.getByRole('textbox', { name: 'Message' });
    await field.fill('Are you there?');
    await field.press('Enter');
    await sees(visitor.panel.getByText(/could not take|Not sent/).first());
  }),
  scene('a view that cannot be loaded', 'cut off', async ({ page, call, panel }) => {
    await call('open');
    await sees(panel.locator('.channels'));
    await page.route(/CallbackView|chat|callback/i, (route) => route.abort());
    await panel.getByRole('button', { name: 'Call me back' }).click();
    await sees(panel.getByText('This part could not be loaded.', { exact: false }));
  }),
  scene('call: form', 'caller', async ({ call, panel }) => {
    await call('open', 'callback');
    await sees(panel.getByRole('button', { name: 'Call me now' }));
    await panel.getByRole('button', { name: /Add your name/ }).click();
    await panel.getByRole('button', { name: 'Add an extension' }).click();
  }),
  scene('call: country', 'caller', async ({ panel }) => {
    await panel.getByRole('combobox', { name: 'Country' }).click();
    await sees(panel.getByRole('option').first());
  }),
  scene('call: number refused', 'caller', async ({ page, panel }) => {
    await page.keyboard.press('Escape');
    await panel.getByRole('textbox', { name: 'Phone number' }).fill('701 123 456');
    await panel.getByRole('button', { name: 'Call me now' }).click();
    await sees(panel.getByText(/cost extra|cannot call/));
  }),
  scene('call: times', 'caller', async ({ panel }) => {
    await panel.getByRole('button', { name: 'Pick a time' }).click();
    await sees(panel.getByRole('radio', { name: /\d:\d\d/ }).first());
  }),
  scene('call: booked', 'caller', async ({ panel }) => {
    await panel.getByRole('textbox', { name: 'Phone number' }).fill('+48 22 100 99 99');
    // Late in the evening today has hardly a time left.
    await panel.getByRole('radio', { name: /^Tomorrow/ }).check({ force: true });
    await panel
      .getByRole('radio', { name: /\d:\d\d/ })
      .nth(1)
      .press('Space');
    await panel.getByRole('button', { name: /^Call me (?!now|back)/ }).click();
    await sees(panel.getByRole('link', { name: 'Add to calendar' }));
  }),
  scene('call: moving', 'caller', async ({ panel }) => {
    await panel.getByRole('button', { name: 'Change the time' }).click();
    await sees(panel.getByRole('radio', { name: /\d:\d\d/ }).first());
  }),
  scene('call: cancelled', 'caller', async ({ panel }) => {
    await panel.getByRole('button', { name: 'Keep the time as it is' }).click();
    await panel.getByRole('button', { name: 'Cancel the call' }).click();
    await sees(panel.getByText(/The call is cancelled/));
  }),
  scene('call: countdown', 'waiting', async (visitor) => {
    await askForCall(visitor, '+48 22 100 10 01');
    await visitor.panel.getByRole('button', { name: 'Call me now' }).click();
    await sees(visitor.panel.getByRole('timer'));
  }),
  scene('call: put off', 'waiting', async ({ panel }) => {
    await panel.getByRole('button', { name: 'Give me 5 minutes' }).click();
    await sees(panel.getByText(/^We call you at/));
    await panel.getByRole('button', { name: 'Cancel the call' }).click();
    await sees(panel.getByText(/The call is cancelled/));
  }),
  scene('call: ringing', 'called', async (visitor, stage) => {
    await askForCall(visitor, '+48 22 100 10 02');
    await visitor.panel.getByRole('button', { name: 'Call me now' }).click();
    await stage.agent.page.getByRole('button', { name: 'Take the call' }).click();
    await stage.phones.pickUp('+48221234501');
    await sees(visitor.panel.getByRole('heading', { name: 'Your phone is ringing' }));
  }),
  scene('call: talking', 'called', async ({ panel }, stage) => {
    await stage.phones.act(await stage.phones.until('+48221001002', 'ringing'), 'answer');
    await sees(panel.getByRole('heading', { name: 'You are talking' }));
  }),
  scene('call: rating', 'called', async ({ panel }, stage) => {
    await stage.phones.act(await stage.phones.until('+48221001002', 'bridged'), 'hangup');
    await sees(panel.getByText('How was the call?'));
    await panel.getByRole('radio', { name: '4 stars' }).check({ force: true });
  }),
  scene(
    'home: closed desk',
    'night',
    async ({ call, panel }) => {
      await call('open');
      await sees(panel.getByText(/We are back/).first());
      await sees(panel.getByText('Most asked'));
    },
    { desk: 'closed' },
  ),
  scene(
    'chat: closed desk',
    'night',
    async (visitor) => {
      await openWithText(visitor, 'We are closed now');
      await say(visitor, 'A message in the night');
      await sees(visitor.panel.getByText(/Your message waits/));
      await sees(visitor.panel.getByRole('button', { name: 'More options' }));
    },
    { desk: 'closed' },
  ),
  scene(
    'call: closed desk, with questions',
    'night',
    async ({ call, panel }) => {
      await call('open', 'callback');
      await sees(panel.getByRole('radio', { name: /\d:\d\d/ }).first());
      await panel.getByRole('textbox', { name: 'Phone number' }).fill('+48 22 100 99 98');
      await panel
        .getByRole('radio', { name: /\d:\d\d/ })
        .first()
        .check({ force: true });
      await panel.getByRole('button', { name: /^Call me (?!now|back)/ }).click();
      await sees(panel.getByText('Please answer this question.').first());
    },
    { desk: 'closed' },
  ),
];

const BLOCKS = [
  {
    kind: 'cards',
    cards: [
      { title: 'Boston fern', text: 'Likes shade.', links: [{ label: 'Look', url: 'https://shop.example/1' }] },
      { title: 'Maidenhair' },
    ],
  },
  {
    kind: 'replies',
    id: 'fern',
    options: [
      { id: 'boston', label: 'Boston fern' },
      { id: 'hair', label: 'Maidenhair' },
    ],
  },
  {
    kind: 'list',
    id: 'extras',
    label: 'What else?',
    multiple: true,
    options: [
      { id: 'pot', label: 'A pot' },
      { id: 'soil', label: 'Soil' },
    ],
  },
  { kind: 'date', id: 'day', label: 'When shall it come?', min: '2027-01-10', max: '2027-01-20' },
  {
    kind: 'form',
    id: 'who',
    label: 'Your order',
    fields: [
      { name: 'name', label: 'Your name', type: 'text', required: true },
      { name: 'mail', label: 'Your e-mail', type: 'email', required: true },
      { name: 'size', label: 'Size', type: 'choice', options: [{ id: 's', label: 'Small' }] },
      { name: 'gift', label: 'It is a gift', type: 'check' },
    ],
  },
];
