import { cleanup, render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import type { ComponentType } from 'preact';
import { afterEach, vi } from 'vitest';
import { currentConversationId } from '../../src/client/select.ts';
import type { Outcome, Sent, VisitorClient } from '../../src/client/client.ts';
import type { Change } from '../../src/client/state.ts';
import { createStateBox } from '../../src/client/stateBox.ts';
import { problem, type ErrorCode, type ProblemParticulars } from '../../src/protocol/errors.ts';
import type { Command } from '../../src/protocol/commands.ts';
import type { Author, Event, EventData, EventType } from '../../src/protocol/events.ts';
import type { PublicConfig, SlotsAnswer } from '../../src/protocol/answers.ts';
import { widget as english } from '../../src/locales/en/widget.ts';
import { widget as polish } from '../../src/locales/pl/widget.ts';
import { Panel, type PanelContext, type ViewArgs, type ViewName } from '../../src/widget/panel/context.ts';
import { createWords } from '../../src/widget/panel/words.ts';
import { createFaqSource } from '../../src/widget/views/faq/createFaqSource.ts';
import { Faq } from '../../src/widget/views/faq/faqSource.ts';

/** The moment at which every scene begins. */
export const NOON = Date.UTC(2026, 2, 3, 12, 0, 0);
export const CONVERSATION = '01890000-0000-7000-8000-00000000000c';
export const VISITOR: Author = { kind: 'visitor', id: 'v1' };
export const ANNA: Author = { kind: 'agent', id: 'a1', name: 'Anna' };

export const CONFIG: PublicConfig = {
  site: { name: 'Fernway', locale: 'en' },
  channels: ['faq', 'chat', 'callback'],
  presence: { available: 1, names: ['Anna'], callNow: true },
  hours: { open: true, timeZone: 'Europe/Warsaw' },
  callback: { country: 'PL', countries: ['PL'], promiseSeconds: 28, slotMinutes: 15 },
  faq: { locales: ['en'] },
  serverTime: new Date(NOON).toISOString(),
};

/** Does something and lets the view come to rest. */
export const settled = (step: () => unknown): Promise<void> =>
  act(async () => {
    await step();
  });

/** A command that was sent, to be answered by the test. */
export interface Wish {
  readonly id: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
  accept(): Promise<void>;
  refuse(code: ErrorCode, particulars?: ProblemParticulars): Promise<void>;
}

afterEach(() => {
  cleanup();
  window.sessionStorage.clear();
  vi.useRealTimers();
});

/** A view in a panel with a client made by hand: the state is folded by the real reduce, the network is the test. */
export function createScene({
  config = CONFIG,
  lang = 'en',
  timeZone = 'Europe/Warsaw',
}: {
  config?: PublicConfig | null;
  lang?: string;
  timeZone?: string;
} = {}) {
  const box = createStateBox();
  const wishes: Wish[] = [];
  const said: string[] = [];
  const slotQueries: object[] = [];
  const opened: ViewName[] = [];
  const typings: boolean[] = [];
  let ids = 0;
  let seq = 0;
  let slots: () => Promise<SlotsAnswer> = async () => ({ slots: [], serverTime: '' });
  let reads: (path: string) => unknown = () => Promise.reject(new Error('Nothing to read.'));

  const apply = (change: Change) => act(() => box.apply(change));
  const change = async (next: Change) => {
    await apply(next);
  };

  function push(command: Omit<Command, 'id'>): Sent {
    const id = `command-${++ids}`;
    const full = { ...command, id } as Command;
    box.apply({ type: 'queued', entry: { command: full, status: 'waiting', queuedAt: NOON } });
    let settle: (outcome: Outcome) => void = () => undefined;
    const done = new Promise<Outcome>((resolve) => {
      settle = resolve;
    });
    wishes.push({
      id,
      type: command.type,
      data: command.data as Record<string, unknown>,
      accept: () =>
        act(async () => {
          box.apply({ type: 'dropped', ids: [id] });
          settle({ ok: true, events: [] });
        }),
      refuse: (code, particulars = {}) =>
        act(async () => {
          box.apply({ type: 'refused', id, problem: problem(code, particulars) });
          if (command.type !== 'message.send') box.apply({ type: 'dropped', ids: [id] });
          settle({ ok: false, problem: problem(code, particulars) });
        }),
    });
    return { id, conversationId: CONVERSATION, done };
  }

  const client: VisitorClient = {
    state: box.get,
    subscribe: box.subscribe,
    serverNow: () => Date.now(),
    typing: (_id, typing) => typings.push(typing),
    drop: (id) => box.apply({ type: 'dropped', ids: [id] }),
    retry(id) {
      const entry = box.get().outbox.find(({ command }) => command.id === id)!;
      box.apply({ type: 'dropped', ids: [id] });
      push(entry.command);
    },
    stop: () => undefined,
    start: async () => undefined,
    send: (type, data, to) =>
      push({ type, data, conversationId: to ?? currentConversationId(box.get()) ?? CONVERSATION } as Omit<
        Command,
        'id'
      >),
    choose: (chosen) => box.apply({ type: 'chosen', chosen }),
    page: () => undefined,
    loadOlder: async () => undefined,
    loadTranscript: async (id, format) => `${format} ${id}`,
    upload: () => new Promise(() => undefined),
    uploaded: () => undefined,
    links: async () => [],
    loadConfig: async () => undefined,
    loadFaq: async () => ({ locale: 'en', articles: [] }),
    loadSlots(query) {
      slotQueries.push(query);
      return slots();
    },
    read: (async (path: string) => reads(path)) as VisitorClient['read'],
    forget: async () => undefined,
  };

  const panel: PanelContext = {
    client,
    words: createWords(lang, lang === 'pl' ? polish : english, english),
    locale: lang,
    timeZone,
    window,
    open: (view) => opened.push(view),
    back: () => undefined,
    close: () => undefined,
    announce: (text) => said.push(text),
  };

  const faq = createFaqSource(client, 'en', window);
  box.apply({ type: 'restored', durable: true, visitorId: VISITOR.id });
  if (config) box.apply({ type: 'config', config });

  /** Makes the next event of the conversation. */
  function event<Type extends EventType>(type: Type, author: Author, data: EventData[Type], commandId?: string): Event {
    seq += 1;
    const at = new Date(Date.now()).toISOString();
    const head = { id: `event-${seq}`, conversationId: CONVERSATION, seq, position: seq, at, author };
    return { ...head, type, data, ...(commandId ? { commandId } : {}) } as unknown as Event;
  }

  return {
    client,
    wishes,
    said,
    slotQueries,
    opened,
    typings,
    change,
    event,
    wish: (type: string) => wishes.findLast((wish) => wish.type === type),
    happens: (...events: Event[]) => change({ type: 'events', events }),
    begins: () => event('conversation.started', VISITOR, { locale: 'en', timeZone: 'Europe/Warsaw' }) satisfies Event,
    /** Answers what a view reads from the desk by its path. */
    answers(read: (path: string) => unknown) {
      reads = read;
    },
    offerSlots(load: () => Promise<SlotsAnswer>) {
      slots = load;
    },
    /** Draws a view and waits for the parts that it fetches. */
    async show(View: ComponentType<{ args: ViewArgs }>, args: ViewArgs = {}) {
      const shown = render(
        <Panel.Provider value={panel}>
          <Faq.Provider value={faq}>
            <View args={args} />
          </Faq.Provider>
        </Panel.Provider>,
      );
      await loadParts();
      for (let round = 0; round < 2; round++) await settled(() => new Promise((resolve) => setTimeout(resolve)));
      return shown;
    },
  };
}

/** What the views fetch once they are drawn. */
const loadParts = () =>
  Promise.all([
    import('../../src/widget/views/chat/MessageLog.tsx'),
    import('../../src/widget/views/chat/ContactCard.tsx'),
    import('../../src/widget/views/callback/formPart.ts'),
    import('../../src/widget/views/callback/statusPart.ts'),
  ]);

/** What one scene offers. */
export type Scene = ReturnType<typeof createScene>;
