import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { VisitorClient } from '../../src/client/client.ts';
import { createStateBox } from '../../src/client/stateBox.ts';
import type { FaqAnswer } from '../../src/protocol/answers.ts';
import type { LauncherOptions } from '../../src/widget/launcher/contract.ts';
import { mountLauncher } from '../../src/widget/launcher/mountLauncher.ts';
import { mountPanel } from '../../src/widget/panel/mountPanel.ts';
import { ownText } from '../../src/widget/panel/ownText.ts';
import { performMethod } from '../../src/widget/panel/performMethod.ts';
import { WhoIsIn } from '../../src/widget/panel/WhoIsIn.tsx';
import { startPlace } from '../../src/widget/panel/startPlace.ts';
import { watchClient } from '../../src/widget/panel/watchClient.ts';
import { ChannelBar } from '../../src/widget/views/home/ChannelBar.tsx';
import { OngoingCards } from '../../src/widget/views/home/OngoingCards.tsx';
import { CONFIG } from './chatPanelScene.tsx';
import { allowFramesInShadow } from './framesInShadow.ts';

/** A FAQ small enough to read in a test. */
export const FAQ: FaqAnswer = {
  locale: 'en',
  articles: [
    {
      id: 'returns',
      question: 'How do I return something?',
      answer: 'Within **30 days**. See [returns](/returns) or [the post](https://post.example/).',
      alternatives: ['send back'],
      tags: ['return'],
      category: 'Returns',
    },
    { id: 'refund', question: 'When do I get my refund?', answer: 'Soon.', tags: ['return'], category: 'Returns' },
    { id: 'delivery', question: 'How long does delivery take?', answer: 'Two days.', category: 'Delivery' },
  ],
};

export const ENDPOINT = 'https://desk.example';

allowFramesInShadow();

const mounted: Array<() => void> = [];

afterEach(async () => {
  await act(() => {
    for (const remove of mounted.splice(0)) remove();
  });
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  window.sessionStorage.clear();
  window.localStorage.clear();
});

/** The whole widget on an empty page, with a client made by hand and the panel's real code. */
export function createWidget(options: Partial<LauncherOptions> = {}) {
  const box = createStateBox();
  const sent: Array<{ type: string; data: Record<string, unknown> }> = [];
  const calls: string[] = [];
  const world = {
    faq: async (): Promise<FaqAnswer> => FAQ,
    config: CONFIG as typeof CONFIG | undefined,
    told: Promise.resolve(),
    loads: 0,
  };

  const client: VisitorClient = {
    state: box.get,
    subscribe: box.subscribe,
    serverNow: () => Date.now(),
    typing: () => undefined,
    choose: (chosen) => box.apply({ type: 'chosen', chosen }),
    page: () => undefined,
    loadOlder: async () => undefined,
    loadTranscript: async () => '',
    upload: () => new Promise(() => undefined),
    uploaded: () => undefined,
    links: async () => [],
    read: () => Promise.reject(new Error('Nothing to read.')),
    drop: () => undefined,
    retry: () => undefined,
    stop: () => calls.push('stop'),
    async start() {
      calls.push('start');
      box.apply({ type: 'restored', durable: true });
    },
    send(type, data) {
      sent.push({ type, data });
      return { id: `command-${sent.length}`, conversationId: 'c', done: new Promise(() => undefined) };
    },
    async loadConfig() {
      calls.push('config');
      await world.told;
      if (world.config) box.apply({ type: 'config', config: world.config });
    },
    loadFaq: (locale) => {
      calls.push(`faq ${locale}`);
      return world.faq();
    },
    loadSlots: async () => ({ slots: [], serverTime: '' }),
    async forget() {
      calls.push('forget');
    },
  };

  const launcher = mountLauncher({ endpoint: ENDPOINT, ...options }, async () => {
    world.loads += 1;
    return {
      mountPanel: (host) =>
        mountPanel(host, async (_frame, locale) => ({
          client,
          live: { ChannelBar, OngoingCards, WhoIsIn },
          startPlace: () => startPlace(client.state()),
          textOf: (key) => ownText(client.state().config?.texts, key, locale()),
          perform: performMethod,
          watch: (panelHost, words) => watchClient(client, panelHost, words),
        })),
    };
  });
  mounted.push(() => launcher.perform('destroy', []));

  const host = document.querySelector('deskbell-widget')!;
  const root = host.shadowRoot!;
  const bell = () => root.querySelector('button')!;
  const frame = () => root.querySelector('iframe')!;
  return {
    box,
    sent,
    calls,
    world,
    launcher,
    host,
    root,
    bell,
    frame,
    panel: () => frame().contentDocument!.body,
    perform: (method: string, ...args: unknown[]) => act(async () => void (await launcher.perform(method, args))),
  };
}
