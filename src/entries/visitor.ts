import { keepAssets } from '../client/keepAssets.ts';
import { createIndexedDbStore } from '../client/stores/indexedDbStore.ts';
import { createTabs } from '../client/tabs.ts';
import { createVisitorClient } from '../client/createVisitorClient.ts';
import { createWake } from '../client/wake.ts';
import type { LoadVisitor } from '../widget/panel/mountPanel.ts';
import { performMethod } from '../widget/panel/performMethod.ts';
import { WhoIsIn } from '../widget/panel/WhoIsIn.tsx';
import { startPlace } from '../widget/panel/startPlace.ts';
import { watchClient } from '../widget/panel/watchClient.ts';
import { ChannelBar } from '../widget/views/home/ChannelBar.tsx';
import { OngoingCards } from '../widget/views/home/OngoingCards.tsx';

/**
 * The visitor's client, fetched beside the panel: what is drawn first does not wait for it. Network, time, chance and
 * storage come from the frame, where no page has bent them; what is about the page (its tabs, its waking, its address)
 * comes from the page.
 */
export function createVisitor(
  endpoint: string,
  ...[frame, locale]: Parameters<LoadVisitor>
): Awaited<ReturnType<LoadVisitor>> {
  const client = createVisitorClient({
    endpoint,
    locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    page: () => ({
      ...(/^(https?|file):/.test(location.protocol) ? { url: location.href.split('#')[0]!.slice(0, 2048) } : {}),
      title: document.title.slice(0, 120),
      ...(/^https?:/.test(document.referrer) ? { referrer: document.referrer.slice(0, 2048) } : {}),
    }),
    fetch: (input, init) => frame.fetch(input, init),
    clock: {
      now: () => frame.Date.now(),
      after(milliseconds, callback) {
        const timer = frame.setTimeout(callback, milliseconds);
        return () => frame.clearTimeout(timer);
      },
    },
    random: (bytes) => frame.crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
    store: createIndexedDbStore(frame, endpoint),
    tabs: createTabs(window, endpoint),
    wake: createWake(window),
  });
  keepAssets(window, endpoint);
  const live = { ChannelBar, OngoingCards, WhoIsIn };
  return {
    client,
    live,
    startPlace: () => startPlace(client.state()),
    perform: performMethod,
    watch: (host, words) => watchClient(client, host, words),
  };
}
