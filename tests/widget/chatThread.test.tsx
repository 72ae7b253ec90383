// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../src/protocol/blocks.ts';
import { ChatView } from '../../src/widget/views/chat/ChatView.tsx';
import { ANNA, CONFIG, CONVERSATION, createScene, NOON, settled, VISITOR, type Scene } from './chatPanelScene.tsx';

async function talking(scene: Scene, blocks?: readonly Block[]) {
  await scene.happens(scene.begins(), scene.event('message.sent', VISITOR, { text: 'Is it in stock?' }));
  if (blocks) await scene.happens(scene.event('message.sent', ANNA, { text: 'Tell us more', blocks }));
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const click = (name: string | RegExp) => settled(() => fireEvent.click(screen.getByRole('button', { name })));
const sends = (scene: Scene) => scene.wishes.filter(({ type }) => type === 'message.send').map(({ data }) => data);

/** What the view fetches when it is asked for; with it at hand no test waits for a disk, and a busy machine is waited for. */
configure({ asyncUtilTimeout: 10_000 });
beforeAll(async () => {
  await Promise.all([
    import('../../src/widget/views/chat/blocks/Blocks.tsx'),
    import('../../src/widget/views/chat/more/ChatMenu.tsx'),
    import('../../src/widget/views/chat/more/ConversationList.tsx'),
    import('../../src/locales/en/chatBlocks.ts'),
    import('../../src/locales/en/chatMore.ts'),
  ]);
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});

describe('a message', () => {
  it('says "Delivered" when it has reached a screen of the other side', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    await scene.change({ type: 'reached', conversationId: CONVERSATION, upTo: 2 });
    expect(screen.getByText('Delivered')).toBeTruthy();
  });

  it('is replied to: quoted above the composer, named in the command, waved away with Escape', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Which colour?' }));
    await scene.show(ChatView);
    await click('Reply to Anna: Which colour?');
    expect(screen.getByText('Replying to Anna')).toBeTruthy();
    fireEvent.keyDown(field(), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByText('Replying to Anna')).toBeNull());
    await click('Reply to Anna: Which colour?');
    fireEvent.input(field(), { target: { value: 'Green' } });
    await settled(() => fireEvent.keyDown(field(), { key: 'Enter' }));
    expect(sends(scene)).toEqual([{ text: 'Green', replyTo: 3 }]);
    expect(screen.queryByText('Replying to Anna')).toBeNull();
    expect(screen.getByRole('button', { name: /^Anna\s*Which colour\?$/ })).toBeTruthy();
  });

  it('keeps the Tab key to one action of the log; the arrows reach the others', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Which colour?' }));
    await scene.show(ChatView);
    const actions = screen.getAllByRole('button', { name: /^Reply to/ });
    expect(actions.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
    actions[1]!.focus();
    fireEvent.keyDown(actions[1]!, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(actions[0]);
  });

  it('of a bot says that it is one', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('message.sent', { kind: 'bot', id: 'b', name: 'Fern' }, { text: 'Hello' }));
    await scene.show(ChatView);
    expect(screen.getByText('Automatic answer')).toBeTruthy();
  });

  it('I02: stands in its own direction, whatever the panel’s is', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('message.sent', ANNA, { text: 'مرحبا, hello' }));
    await scene.show(ChatView);
    expect(screen.getByText('مرحبا, hello').getAttribute('dir')).toBe('auto');
  });
});

describe('a reader who has scrolled up', () => {
  /** A log of 2,000 pixels in a room of 400, read at some place. */
  async function readAt(scrollTop: number) {
    const log = screen.getByRole('log');
    Object.defineProperty(log, 'scrollHeight', { value: 2_000, configurable: true });
    Object.defineProperty(log, 'clientHeight', { value: 400, configurable: true });
    log.scrollTop = scrollTop;
    await settled(() => fireEvent.scroll(log));
    return log;
  }

  it('is told how many messages have come, and is taken to them, or to their own', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    await readAt(1_600);
    const log = await readAt(300);
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Yes.' }));
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Three.' }));
    expect(screen.getByRole('button', { name: '2 new messages' })).toBeTruthy();
    expect(log.scrollTop).toBeLessThan(1_600);
    await click('2 new messages');
    expect(log.scrollTop).toBe(2_000);
  });
});

describe('blocks', () => {
  const ask = (...blocks: Block[]) => blocks;

  it('are answered with one tap, once, also while offline', async () => {
    const scene = createScene();
    const options = [
      { id: 'y', label: 'Yes please' },
      { id: 'n', label: 'No' },
    ];
    await talking(scene, ask({ kind: 'replies', id: 'more', options }));
    await scene.change({ type: 'connection', connection: 'offline' });
    await scene.show(ChatView);
    await waitFor(() => screen.getByRole('button', { name: 'Yes please' }));
    await click('Yes please');
    expect(sends(scene)).toEqual([{ text: 'Yes please', answer: { to: 3, block: 'more', values: { choice: ['y'] } } }]);
    expect(screen.queryByRole('button', { name: 'Yes please' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'No' })).toBeNull();
    await scene.wish('message.send')!.refuse('answer_invalid');
    expect(screen.getByRole('button', { name: 'No' })).toBeTruthy();
  });

  it('tie what is wrong in a form to its field and put the focus there', async () => {
    const scene = createScene();
    const fields = [
      { name: 'a', label: 'Order', type: 'number' as const, required: true },
      { name: 'b', label: 'E-mail', type: 'email' as const },
    ];
    await talking(scene, ask({ kind: 'form', id: 'f', label: 'Your order', fields }));
    await scene.show(ChatView);
    const form = await waitFor(() => screen.getByRole('form', { name: 'Your order' }));
    const order = within(form).getByRole<HTMLInputElement>('textbox', { name: 'Order' });
    fireEvent.input(within(form).getByRole('textbox', { name: /E-mail/ }), { target: { value: 'x@' } });
    await settled(() => fireEvent.submit(form));
    expect(sends(scene)).toEqual([]);
    expect(document.activeElement).toBe(order);
    expect(document.getElementById(order.getAttribute('aria-describedby')!)?.textContent).toBe('Please fill this in.');
    fireEvent.input(order, { target: { value: '104,5' } });
    fireEvent.input(within(form).getByRole('textbox', { name: /E-mail/ }), { target: { value: '' } });
    await settled(() => fireEvent.submit(form));
    expect(sends(scene)).toEqual([{ text: 'Order: 104,5', answer: { to: 3, block: 'f', values: { a: '104,5' } } }]);
  });

  it('take no day outside of the bounds', async () => {
    const scene = createScene();
    await talking(scene, ask({ kind: 'date', id: 'd', label: 'Which day?', min: '2026-03-10', max: '2026-03-12' }));
    await scene.show(ChatView);
    const day = await waitFor(() => screen.getByLabelText('Which day?'));
    fireEvent.input(day, { target: { value: '2026-03-13' } });
    await settled(() => fireEvent.submit(day.closest('form')!));
    expect(screen.getByText(/This date cannot be picked/)).toBeTruthy();
    fireEvent.input(day, { target: { value: '2026-03-12' } });
    await settled(() => fireEvent.submit(day.closest('form')!));
    expect(sends(scene)).toEqual([
      { text: 'Thursday, March 12, 2026', answer: { to: 3, block: 'd', values: { date: '2026-03-12' } } },
    ]);
  });

  it('show a card without its picture where it cannot be had', async () => {
    const scene = createScene();
    const cards = [
      {
        title: 'Fern',
        image: 'https://shop.example/fern.jpg',
        links: [{ label: 'Look', url: 'https://shop.example/' }],
      },
    ];
    await talking(scene, ask({ kind: 'cards', cards }));
    const { container } = await scene.show(ChatView);
    await waitFor(() => screen.getByText('Fern'));
    await settled(() => fireEvent.error(container.querySelector('.block-card img')!));
    expect(container.querySelector('.block-card img')).toBeNull();
    expect(screen.getByRole('link', { name: /^Look/ }).getAttribute('rel')).toContain('noopener');
  });
});

describe('while the visitor waits', () => {
  const waits = { type: 'queue', conversationId: CONVERSATION } as const;

  it('says how many are before them and how long it usually takes', async () => {
    const presence = { ...CONFIG.presence, replySeconds: 100 };
    const scene = createScene({ config: { ...CONFIG, presence } });
    await talking(scene);
    await scene.change({ ...waits, ahead: 2 });
    await scene.show(ChatView);
    expect(screen.getByText('2 conversations are answered before yours')).toBeTruthy();
    expect(screen.getByText('We usually answer in about 2 minutes')).toBeTruthy();
    await scene.change({ ...waits, ahead: 0 });
    expect(screen.getByText('You are next')).toBeTruthy();
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Here I am' }));
    expect(screen.queryByText('You are next')).toBeNull();
  });

  it('says outside of hours when people are back, and asks for an address then', async () => {
    const hours = { open: false, changesAt: '2026-03-04T08:00:00Z', timeZone: 'Europe/Warsaw' };
    const scene = createScene({ config: { ...CONFIG, hours } });
    await talking(scene);
    await scene.show(ChatView);
    expect(screen.getByText('We are back tomorrow at 9:00 AM. Your message waits for us.')).toBeTruthy();
    expect(screen.getByRole('form', { name: /Where can our answer reach you/ })).toBeTruthy();
  });

  it('says that what is typed is seen, where it is', async () => {
    await createScene({ config: { ...CONFIG, chat: { typingPreview: true } } }).show(ChatView);
    expect(screen.getByText('Our team sees what you write while you type.')).toBeTruthy();
  });

  it('says once that the browser keeps nothing', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.change({ type: 'restored', durable: false });
    await scene.show(ChatView);
    expect(screen.getAllByText(/This browser keeps nothing/)).toHaveLength(1);
  });
});

describe('several conversations', () => {
  it('are listed; a new one is begun from there', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Yes, three of them.' }));
    await scene.show(ChatView);
    await click('More options');
    await waitFor(() => screen.getByRole('button', { name: 'Your conversations' }));
    await click('Your conversations');
    await waitFor(() => screen.getByRole('heading', { name: 'Your conversations' }));
    expect(screen.getByRole('button', { name: /Yes, three of them/ })).toBeTruthy();
    await click('New conversation');
    expect(scene.client.state().chosen).toBe('new');
    expect(field().value).toBe('');
    expect(screen.queryByText('Is it in stock?')).toBeNull();
  });

  it('send a transcript by mail where the site offers it, and say so', async () => {
    const scene = createScene({ config: { ...CONFIG, chat: { transcript: true } } });
    await talking(scene);
    await scene.show(ChatView);
    await click('More options');
    await waitFor(() => screen.getByRole('button', { name: 'Send by e-mail' }));
    await click('Send by e-mail');
    fireEvent.input(screen.getAllByLabelText('E-mail address')[0]!, { target: { value: 'jan@example.com' } });
    await click('Send the link');
    expect(scene.wish('transcript.request')?.data).toEqual({ email: 'jan@example.com' });
    expect(scene.said.at(-1)).toContain('jan@example.com');
    await scene.wish('transcript.request')!.refuse('rate_limited');
    expect(screen.getByText(/could not be sent/)).toBeTruthy();
  });

  it('are ended by the visitor after one more question', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    await click('More options');
    await waitFor(() => screen.getByRole('button', { name: 'End conversation' }));
    await click('End conversation');
    expect(scene.wish('conversation.close')).toBeUndefined();
    await click('End it');
    expect(scene.wish('conversation.close')?.data).toEqual({});
  });
});
