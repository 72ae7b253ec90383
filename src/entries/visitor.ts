import { keepAssets } from '../client/keepAssets.ts';
import { createIndexedDbStore } from '../client/stores/indexedDbStore.ts';
import { createTabs } from '../client/tabs.ts';
import { createVisitorClient, type VisitorClientOptions } from '../client/createVisitorClient.ts';
import { createXhrPost } from '../client/createXhrPost.ts';
import { sendWhenOnline } from '../client/sendWhenOnline.ts';
import { createWake } from '../client/wake.ts';
import type { LauncherOptions } from '../widget/launcher/contract.ts';
import type { MountedLauncher } from '../widget/launcher/mountLauncher.ts';
import type { LoadVisitor } from '../widget/panel/mountPanel.ts';
import { ownText } from '../widget/panel/ownText.ts';
import { performMethod } from '../widget/panel/performMethod.ts';
import { WhoIsIn } from '../widget/panel/WhoIsIn.tsx';
import { startPlace } from '../widget/panel/startPlace.ts';
import { watchClient } from '../widget/panel/watchClient.ts';
import { ChannelBar } from '../widget/views/home/ChannelBar.tsx';
import { keepFaq } from '../widget/views/faq/keepFaq.ts';
import { watchAnswers } from '../widget/views/chat/preview/watchAnswers.ts';
import { forgetDrafts } from '../widget/views/chat/forgetDrafts.ts';
import { watchSearchKey } from '../widget/views/faq/watchSearchKey.ts';
import { withPageArticles } from '../widget/views/faq/withPageArticles.ts';
import { OngoingCards } from '../widget/views/home/OngoingCards.tsx';

/**
 * The visitor's client, fetched beside the panel: what is drawn first does not wait for it. Network, time, chance and
 * storage come from the frame, where no page has bent them; what is about the page (its tabs, its waking, its address)
 * comes from the page.
 */
export function createVisitor(
  { endpoint, faq, hotkey, worker }: LauncherOptions,
  ...[frame, locale]: Parameters<LoadVisitor>
): Awaited<ReturnType<LoadVisitor>> {
  let answered = false;
  const bare = createVisitorClient({
    endpoint,
    locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    page: () => ({
      ...(/^(https?|file):/.test(location.protocol) ? { url: location.href.split('#')[0]!.slice(0, 2048) } : {}),
      title: document.title.slice(0, 120),
      ...(/^https?:/.test(document.referrer) ? { referrer: document.referrer.slice(0, 2048) } : {}),
    }),
    async fetch(input, init) {
      const response = await frame.fetch(input, init);
      // An endpoint that has no FAQ has answered; one that fails may have one.
      if (/\/v1\/faq\?/.test(String(input))) answered = response.status < 500;
      return response;
    },
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
    postFile: createXhrPost(frame),
    choice: keepChoice(frame, `deskbell:${endpoint}:chosen`),
  });
  const kept = keepFaq(bare, { endpoint, caches: () => frame.caches, answered: () => answered });
  const client = withPageArticles(kept, {
    read: async () => (await import('../widget/views/faq/readPage.ts')).readPage(document, faq),
    answered: () => answered,
  });
  const stopSending =
    worker === undefined ? undefined : sendWhenOnline(client, window, keepAssets(window, endpoint).sendLater);
  const live = { ChannelBar, OngoingCards, WhoIsIn };
  const forget = async (everywhere?: boolean) => {
    await client.forget(everywhere);
    forgetDrafts(frame);
  };
  return {
    client: { ...client, forget },
    live,
    textOf: (key) => ownText(client.state().config?.texts, key, locale()),
    startPlace: () => startPlace(client.state()),
    perform: (method, args, tools) => performMethod(method, method === 'follow' ? [location.hash] : args, tools),
    watch(host, words) {
      const bell = host.root.host as { deskbell?: MountedLauncher };
      const openSearch = () => void bell.deskbell?.perform('open', ['home']);
      const stopHearing = watchSearchKey({ document: frame.document, page: window, hotkey, openSearch });
      const stopWatching = watchClient(client, host, words);
      const stopFollowing = followPage(client.page);
      const stopAnswers = watchAnswers({
        client,
        host,
        frame,
        words,
        isOpen: () => bell.deskbell?.state().open ?? false,
        openChat: () => void bell.deskbell?.perform('open', ['chat']),
      });
      return () => {
        stopHearing();
        stopSending?.();
        stopWatching();
        stopFollowing();
        stopAnswers();
      };
    },
  };
}

/** What this tab has chosen lasts as long as the tab, where the browser lets us; nothing is written before a choice. */
function keepChoice(frame: Window, key: string): NonNullable<VisitorClientOptions['choice']> {
  const tried = <Value>(work: () => Value): Value | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    get: () => tried(() => frame.sessionStorage.getItem(key)) ?? undefined,
    set: (chosen) =>
      void tried(() =>
        chosen === undefined ? frame.sessionStorage.removeItem(key) : frame.sessionStorage.setItem(key, chosen),
      ),
  };
}

/** Calls back when the page's address changes without a load. */
function followPage(changed: () => void): () => void {
  const { navigation } = window as { navigation?: EventTarget };
  // The page sets its title right after it has changed its address.
  const soon = () => void setTimeout(changed, 300);
  navigation?.addEventListener('currententrychange', soon);
  window.addEventListener('popstate', soon);
  return () => {
    navigation?.removeEventListener('currententrychange', soon);
    window.removeEventListener('popstate', soon);
  };
}
