// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/protocol/commands.ts';
import { LIMITS } from '../../src/protocol/limits.ts';
import { ChatView } from '../../src/widget/views/chat/ChatView.tsx';
import { ANNA, CONFIG, CONVERSATION, createScene, NOON, settled, VISITOR, type Scene } from './chatPanelScene.tsx';

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const write = (text: string) => fireEvent.input(box(), { target: { value: text } });
const enter = (init: KeyboardEventInit & { keyCode?: number } = {}) =>
  fireEvent.keyDown(box(), { key: 'Enter', ...init });

async function talking(scene: Scene, text = 'Is it in stock?') {
  await scene.happens(scene.begins(), scene.event('message.sent', VISITOR, { text }, 'own-1'));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});

describe('writing', () => {
  it('sends with Enter, empties the composer and keeps the keyboard there', async () => {
    const scene = createScene();
    await scene.show(ChatView);
    write('  Hello  ');
    enter();
    expect(scene.wish('message.send')?.data).toEqual({ text: 'Hello' });
    expect(box().value).toBe('');
    expect(document.activeElement).toBe(box());
  });

  it('sends with the button and never sends nothing', async () => {
    const scene = createScene();
    await scene.show(ChatView);
    const send = screen.getByRole<HTMLButtonElement>('button', { name: 'Send' });
    expect(send.disabled).toBe(true);
    write('   ');
    enter();
    expect(scene.wishes).toEqual([]);
    write('Hello');
    fireEvent.click(send);
    expect(scene.wish('message.send')?.data).toEqual({ text: 'Hello' });
  });

  it('begins a new line with Shift and Enter', async () => {
    const scene = createScene();
    await scene.show(ChatView);
    write('Hello');
    expect(enter({ shiftKey: true })).toBe(true);
    expect(scene.wishes).toEqual([]);
  });

  it.each([
    ['while a word is being composed', { isComposing: true }],
    ['when Safari reports the key of an input method', { keyCode: 229 }],
  ])('does not send %s', async (_when, init) => {
    const scene = createScene();
    await scene.show(ChatView);
    write('にほん');
    enter(init);
    expect(scene.wishes).toEqual([]);
  });

  it('says how much room is left near the limit and holds back what is too long', async () => {
    const scene = createScene();
    await scene.show(ChatView);
    write('x'.repeat(LIMITS.messageText - 1));
    expect(screen.getByText('1 character left')).toBeTruthy();
    write('x'.repeat(LIMITS.messageText + 2));
    expect(screen.getByText(/^2 characters too many/)).toBeTruthy();
    enter();
    expect(scene.wishes).toEqual([]);
  });

  it('keeps the draft until the tab is closed and takes text it is opened with', async () => {
    const first = await createScene().show(ChatView);
    write('Half a thought');
    first.unmount();
    const second = await createScene().show(ChatView);
    expect(box().value).toBe('Half a thought');
    second.unmount();
    window.sessionStorage.clear();
    await createScene().show(ChatView, { text: 'About order 10432' });
    expect(box().value).toBe('About order 10432');
  });

  it('takes what is being written along when the conversation becomes part of another tab’s', async () => {
    const scene = createScene();
    await scene.show(ChatView);
    const stray = '01890000-0000-7000-8000-0000000000ff';
    const start = { id: 'start', type: 'conversation.start', conversationId: stray, data: {} } as unknown as Command;
    await scene.change({ type: 'queued', entry: { command: start, status: 'waiting', queuedAt: NOON } });
    write('Half a thought');
    await talking(scene);
    await scene.change({ type: 'outbox', entries: [] });
    expect(box().value).toBe('Half a thought');
    enter();
    expect(scene.wish('message.send')?.data).toEqual({ text: 'Half a thought' });
  });

  it('gives back nothing that was being written when the visitor is forgotten', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    write('Private');
    window.sessionStorage.clear();
    await scene.change({ type: 'forget' });
    expect(box().value).toBe('');
  });

  it('works where storage is blocked', async () => {
    const blocked = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const scene = createScene();
    await scene.show(ChatView);
    write('Hello');
    enter();
    expect(scene.wish('message.send')).toBeDefined();
    blocked.mockRestore();
  });

  it('tells the other side about typing and takes it back with the message', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    write('Hm');
    enter();
    expect(scene.typings).toEqual([true, false]);
  });
});

describe('the thread', () => {
  it('is a polite log in which the visitor hears no echo of their own words', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Yes, three of them.' }));
    await scene.show(ChatView);
    const log = screen.getByRole('log', { name: 'Conversation' });
    expect(log.getAttribute('aria-live')).toBe('polite');
    expect(within(log).getByText('Is it in stock?').closest('[aria-live="off"]')).toBeTruthy();
    expect(within(log).getByText('Yes, three of them.').closest('[aria-live]')).toBe(log);
    expect(within(log).getByText('today')).toBeTruthy();
  });

  it('keeps the same element while a message is on its way and after it has arrived', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    write('One more');
    enter();
    await waitFor(() => screen.getByText('Sending…'));
    const before = screen.getByText('One more');
    await scene.happens(scene.event('message.sent', VISITOR, { text: 'One more' }, scene.wish('message.send')!.id));
    expect(screen.getByText('One more')).toBe(before);
    expect(screen.getByText('Sent')).toBeTruthy();
  });

  it('shows "Read" under the last message that was read', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('message.sent', VISITOR, { text: 'Or soon?' }));
    await scene.happens(scene.event('conversation.seen', ANNA, { upTo: 2 }));
    await scene.show(ChatView);
    expect(screen.getAllByText('Read')).toHaveLength(1);
    expect(screen.getByText('Sent')).toBeTruthy();
  });

  it('says why a message was refused, and tries it again or takes it away', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    write('Bad luck');
    enter();
    await scene.wish('message.send')!.refuse('channel_closed');
    expect(screen.getByText(/The chat is closed right now/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('channel_closed');
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(scene.wishes.filter(({ type }) => type === 'message.send')).toHaveLength(2);
    await scene.wish('message.send')!.refuse('command_invalid');
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Discard' })));
    expect(screen.queryByText('Bad luck')).toBeNull();
  });

  it('shows text as text and only safe addresses as links', async () => {
    const scene = createScene();
    await talking(scene);
    const text = 'See https://shop.example/a_(b), javascript:alert(1) <b>x</b> or anna@shop.example.';
    await scene.happens(scene.event('message.sent', ANNA, { text }));
    await scene.show(ChatView);
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://shop.example/a_(b)',
      'mailto:anna@shop.example',
    ]);
    expect(links[0]!.rel).toContain('noopener');
    expect(screen.getByRole('log').textContent).toContain('<b>x</b>');
  });

  it('tells of typing once a turn, however often it begins', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    const typing = { author: ANNA, until: NOON + 6000 };
    for (let round = 0; round < 3; round++) {
      await scene.change({ type: 'typing', conversationId: CONVERSATION, typing });
      expect(screen.getByText('Anna is typing…')).toBeTruthy();
      await scene.change({ type: 'typing', conversationId: CONVERSATION });
    }
    expect(screen.queryByText('Anna is typing…')).toBeNull();
    expect(scene.said).toEqual(['Anna is typing…']);
  });

  it('stays readable when the conversation was closed, and says how to go on', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('conversation.closed', ANNA, {}));
    await scene.show(ChatView);
    expect(screen.getByText('Is it in stock?')).toBeTruthy();
    expect(await screen.findByText(/just write again/)).toBeTruthy();
  });
});

describe('marking as seen', () => {
  let report: (entries: { isIntersecting: boolean }[]) => void;
  beforeEach(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: typeof report) {
          report = callback;
        }
        observe = () => undefined;
        disconnect = () => undefined;
      },
    );
    return () => vi.unstubAllGlobals();
  });

  it('waits until the end of the log is in sight, and then tells it once', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Yes.' }));
    await scene.show(ChatView);
    await settled(() => undefined);
    expect(scene.wish('conversation.see')).toBeUndefined();
    await settled(() => report([{ isIntersecting: true }]));
    await settled(() => report([{ isIntersecting: true }]));
    expect(scene.wishes.map(({ type, data }) => [type, data])).toEqual([['conversation.see', { upTo: 3 }]]);
  });

  it('does not count what comes while the tab is in the background', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.show(ChatView);
    await settled(() => report([{ isIntersecting: true }]));
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await settled(() => fireEvent(document, new window.Event('visibilitychange')));
    await scene.happens(scene.event('message.sent', ANNA, { text: 'Yes.' }));
    expect(scene.wish('conversation.see')).toBeUndefined();
    hidden.mockReturnValue('visible');
    await settled(() => fireEvent(document, new window.Event('visibilitychange')));
    expect(scene.wish('conversation.see')?.data).toEqual({ upTo: 3 });
    hidden.mockRestore();
  });
});

describe('around the thread', () => {
  it('says before the first message how it goes on, also outside of hours', async () => {
    const hours = { open: false, changesAt: '2026-03-04T08:00:00Z', timeZone: 'Europe/Warsaw' };
    await createScene({ config: { ...CONFIG, hours } }).show(ChatView);
    expect(screen.getByText(/We are closed now/)).toBeTruthy();
    expect(screen.getByText(/We are back tomorrow at 9:00/)).toBeTruthy();
  });

  it('leads over to a call only where calls are offered', async () => {
    const scene = createScene();
    (await scene.show(ChatView)).unmount();
    const shown = await scene.show(ChatView);
    fireEvent.click(screen.getByRole('button', { name: 'Call me instead' }));
    expect(scene.opened).toEqual(['callback']);
    shown.unmount();
    await createScene({ config: { ...CONFIG, channels: ['chat'] } }).show(ChatView);
    expect(screen.queryByRole('button', { name: 'Call me instead' })).toBeNull();
  });

  it('says that a message goes out by itself while there is no connection', async () => {
    const scene = createScene();
    await scene.show(ChatView);
    await scene.change({ type: 'connection', connection: 'offline' });
    expect(screen.getByText('No connection. Your message will go out by itself.')).toBeTruthy();
  });

  it('asks once how to reach the visitor and takes "Not now" for an answer', async () => {
    const scene = createScene();
    await talking(scene);
    const shown = await scene.show(ChatView);
    await waitFor(() => screen.getByRole('form', { name: /So that we can reach you/ }));
    fireEvent.input(screen.getByLabelText('E-mail address'), { target: { value: 'anna@' } });
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Save' })));
    expect(screen.getByText(/It should look like/)).toBeTruthy();
    expect(scene.wishes).toEqual([]);
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Not now' })));
    expect(screen.queryByRole('form', { name: /So that we can reach you/ })).toBeNull();
    shown.unmount();
    await scene.show(ChatView);
    await settled(() => new Promise((resolve) => setTimeout(resolve)));
    expect(screen.queryByRole('form', { name: /So that we can reach you/ })).toBeNull();
  });

  it('asks for an e-mail address where answers can only come by e-mail', async () => {
    const scene = createScene();
    await talking(scene);
    await scene.change({ type: 'connection', connection: 'posting' });
    await scene.show(ChatView);
    await waitFor(() => screen.getByRole('form', { name: /by e-mail/ }));
    fireEvent.input(screen.getByLabelText('E-mail address'), { target: { value: 'jan@example.com' } });
    await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Save' })));
    expect(scene.wish('visitor.describe')?.data).toEqual({ email: 'jan@example.com' });
    expect(screen.getByText('We will answer by e-mail: jan@example.com')).toBeTruthy();
  });
});
