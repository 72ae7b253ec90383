// @vitest-environment jsdom
import { act, fireEvent, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { createWidget, ENDPOINT } from './widgetScene.ts';

test('the bell is on the page with a name, at most twelve nodes, and nothing stored or fetched', () => {
  const widget = createWidget();
  expect(widget.bell().getAttribute('aria-label')).toBe('Open help');
  expect(widget.bell().getAttribute('aria-expanded')).toBe('false');
  expect(1 + widget.root.querySelectorAll('*').length).toBeLessThanOrEqual(12);
  expect([window.localStorage.length, window.sessionStorage.length, widget.world.loads]).toEqual([0, 0, 0]);
});

test('the element on the page overrules the stylesheets of the page', () => {
  const { style } = createWidget().host as HTMLElement;
  expect(style.getPropertyPriority('position')).toBe('important');
  expect(style.getPropertyPriority('display')).toBe('important');
});

test('a second launcher finds the first one', () => {
  const first = createWidget();
  const second = createWidget();
  expect(second.launcher).toBe(first.launcher);
  expect(document.querySelectorAll('deskbell-widget')).toHaveLength(1);
});

test('pointing at the bell fetches the code of the panel, and nothing is to be seen', async () => {
  const widget = createWidget();
  fireEvent.pointerEnter(widget.bell());
  expect(widget.world.loads).toBe(1);
  expect(widget.frame().className).toBe('panel gone');
  expect(widget.panel().childElementCount).toBe(0);
});

test('a click is answered at once, before the panel is there', () => {
  const widget = createWidget();
  void act(() => void fireEvent.click(widget.bell()));
  expect(widget.bell().getAttribute('aria-busy')).toBe('true');
});

test('the bell opens and closes the panel, and has the focus back', async () => {
  const widget = createWidget();
  const events: string[] = [];
  for (const name of ['open', 'close']) {
    document.addEventListener(`deskbell:${name}`, () => events.push(name), { once: true });
  }
  fireEvent.click(widget.bell());
  await waitFor(() => expect(widget.bell().getAttribute('aria-label')).toBe('Close help'));
  expect(widget.bell().getAttribute('aria-expanded')).toBe('true');
  expect(widget.frame().classList.contains('gone')).toBe(false);
  fireEvent.click(widget.bell());
  await waitFor(() => expect(widget.bell().getAttribute('aria-label')).toBe('Open help'));
  expect(widget.frame().classList.contains('gone')).toBe(true);
  expect(widget.root.activeElement).toBe(widget.bell());
  expect(events).toEqual(['open', 'close']);
});

test('a device with a session counts unread messages without drawing the panel', async () => {
  window.localStorage.setItem(`deskbell:${ENDPOINT}`, '1');
  const widget = createWidget();
  const counts: unknown[] = [];
  widget.host.addEventListener('deskbell:unread', (event) => counts.push((event as CustomEvent).detail));
  await waitFor(() => expect(widget.calls).toContain('start'), { timeout: 3000 });
  expect(widget.panel().childElementCount).toBe(0);
  const head = {
    conversationId: 'c',
    at: '2026-03-03T12:00:00Z',
    author: { kind: 'agent', id: 'a', name: 'Anna' },
  } as const;
  await act(() => {
    widget.box.apply({
      type: 'events',
      events: [
        {
          ...head,
          id: 'e1',
          seq: 1,
          position: 1,
          author: { kind: 'visitor', id: 'v' },
          type: 'conversation.started',
          data: { locale: 'en', timeZone: 'UTC' },
        },
        { ...head, id: 'e2', seq: 2, position: 2, type: 'message.sent', data: { text: 'Hello' } },
      ],
    });
  });
  expect(within(widget.root as unknown as HTMLElement).getByRole('status').textContent).toBe('1 new message');
  expect(counts).toEqual([{ count: 1 }]);
  expect(widget.bell().getAttribute('aria-label')).toBe('Open help');
});

test('the page hears of messages that are stored', async () => {
  const widget = createWidget();
  const heard: unknown[] = [];
  widget.host.addEventListener('deskbell:message', (event) => heard.push((event as CustomEvent).detail));
  await widget.perform('open');
  await waitFor(() => expect(widget.calls).toContain('config'));
  const head = { conversationId: 'c', at: '2026-03-03T12:00:00Z', author: { kind: 'visitor', id: 'v' } } as const;
  const command = { id: 'own', conversationId: 'c', at: head.at, type: 'message.send', data: { text: 'Hi' } } as const;
  await act(() => {
    widget.box.apply({ type: 'queued', entry: { command, status: 'waiting', queuedAt: 0 } });
    widget.box.apply({
      type: 'events',
      events: [
        {
          ...head,
          id: '1',
          seq: 1,
          position: 1,
          type: 'conversation.started',
          data: { locale: 'en', timeZone: 'UTC' },
        },
        { ...head, id: '2', seq: 2, position: 2, commandId: 'own', type: 'message.sent', data: { text: 'Hi' } },
        { ...head, id: '3', seq: 3, position: 3, commandId: 'other', type: 'message.sent', data: { text: 'Ho' } },
      ],
    });
  });
  const told = { from: 'visitor', at: head.at };
  expect(heard).toEqual([
    { text: 'Hi', ...told },
    { text: 'Ho', ...told, elsewhere: true },
  ]);
  // A visitor who was not known here so far has a history: it is no news.
  await act(() => {
    widget.box.apply({ type: 'recalls', recalls: true });
    const sent = { ...head, seq: 4, position: 4, type: 'message.sent', data: { text: 'of old' } } as const;
    widget.box.apply({ type: 'events', events: [{ ...sent, id: '4' }] });
    widget.box.apply({ type: 'recalls', recalls: false });
  });
  expect(heard).toHaveLength(2);
});

test('the language follows the owner, then the page', async () => {
  document.documentElement.lang = 'pl-PL';
  try {
    const widget = createWidget();
    expect(widget.bell().getAttribute('aria-label')).toBe('Otwórz pomoc');
    await widget.perform('setLocale', 'en');
    expect(widget.bell().getAttribute('aria-label')).toBe('Open help');
  } finally {
    document.documentElement.lang = '';
  }
});

test('a message sent by the page goes out as the visitor, and an empty one does not', async () => {
  const widget = createWidget();
  await widget.perform('sendMessage', 'Hello');
  await widget.perform('sendMessage', '  ');
  await widget.perform('sendMessage', { evil: true });
  expect(widget.sent).toEqual([{ type: 'message.send', data: { text: 'Hello' } }]);
  expect(widget.calls[0]).toBe('start');
});

test('destroy leaves nothing on the page', async () => {
  const widget = createWidget();
  await widget.perform('open');
  await waitFor(() => expect(widget.calls).toContain('config'));
  await widget.perform('destroy');
  expect(document.querySelector('deskbell-widget')).toBeNull();
  expect(widget.calls).toContain('stop');
});

test('what a page says of its visitor fetches nothing; it is said in order when somebody turns to the widget', async () => {
  const widget = createWidget();
  const tracked: unknown[] = [];
  document.addEventListener('deskbell:track', (event) => tracked.push((event as CustomEvent).detail), { once: true });
  const said: string[] = [];
  document.addEventListener('deskbell:error', (event) => said.push((event as CustomEvent).detail.message));
  await widget.launcher.perform('identify', [{ name: 'Ola' }]);
  await widget.launcher.perform('track', ['cart.added']);
  expect(widget.world.loads).toBe(0);
  expect(tracked).toEqual([{ name: 'cart.added' }]);
  await act(() => widget.launcher.perform('open', []) as Promise<void>);
  // The panel of this scene does not know these methods, and says so of each.
  await waitFor(() => expect(said).toHaveLength(2));
  expect(said[0]).toContain('identify');
  expect(said[1]).toContain('track');
});

test('what has waited to be said of somebody is dropped when they leave', async () => {
  for (const leave of ['shutdown', 'logout', 'forgetMe']) {
    const widget = createWidget({ prefill: { name: 'Ola' } });
    const said: string[] = [];
    const hear = (event: Event) => said.push((event as CustomEvent).detail.message);
    document.addEventListener('deskbell:error', hear);
    await widget.launcher.perform('setAttributes', [{ plan: 'of Ola' }]);
    // The panel of this scene does not know `logout`.
    await act(() => Promise.resolve(widget.launcher.perform(leave, [])).catch(() => undefined) as Promise<void>);
    await widget.perform('open');
    expect(said.filter((message) => message.includes('setAttributes'))).toEqual([]);
    document.removeEventListener('deskbell:error', hear);
    widget.launcher.perform('destroy');
  }
});

test('what stands on the page has names a stylesheet of the page can ask for', async () => {
  const widget = createWidget();
  fireEvent.click(widget.bell());
  await waitFor(() => expect(widget.bell().getAttribute('aria-expanded')).toBe('true'));
  const parts = [...widget.root.querySelectorAll('[part]')].map((element) => element.getAttribute('part'));
  expect(parts).toEqual(expect.arrayContaining(['bell', 'note', 'panel']));
});
