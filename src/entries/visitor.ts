import { keepAssets } from '../client/keepAssets.ts';
import { createIndexedDbStore } from '../client/stores/indexedDbStore.ts';
import { createMemoryStore } from '../client/stores/memoryStore.ts';
import { createSwitchedStore } from '../client/stores/switchedStore.ts';
import { createTabs } from '../client/tabs.ts';
import { createVisitorClient, type ForgetReason, type VisitorClientOptions } from '../client/createVisitorClient.ts';
import { createXhrPost } from '../client/createXhrPost.ts';
import { sendWhenOnline } from '../client/sendWhenOnline.ts';
import { createWake } from '../client/wake.ts';
import type { LauncherOptions, PanelHost, WidgetEvents } from '../widget/launcher/contract.ts';
import type { MountedLauncher } from '../widget/launcher/mountLauncher.ts';
import type { CreateVisitor, Visitor } from '../widget/panel/mountPanel.ts';
import { offeredChannels, withChannels } from '../widget/panel/offeredChannels.ts';
import { ownText } from '../widget/panel/ownText.ts';
import { createDeviceStorage } from '../widget/site/deviceStorage.ts';
import { forgetTyped } from '../widget/site/forgetTyped.ts';
import { performMethod } from '../widget/panel/performMethod.ts';
import type { SiteWishes } from '../widget/site/siteMethods.ts';
import { WhoIsIn } from '../widget/panel/WhoIsIn.tsx';
import { startPlace } from '../widget/panel/startPlace.ts';
import { watchClient } from '../widget/panel/watchClient.ts';
import { watchTrouble } from '../widget/site/watchTrouble.ts';
import { Face } from '../widget/ui/Face.tsx';
import { ChannelBar } from '../widget/views/home/ChannelBar.tsx';
import { keepFaq } from '../widget/views/faq/keepFaq.ts';
import { watchAnswers } from '../widget/views/chat/preview/watchAnswers.ts';
import { watchSearchKey } from '../widget/views/faq/watchSearchKey.ts';
import { withPageArticles } from '../widget/views/faq/withPageArticles.ts';
import { OngoingCards } from '../widget/views/home/OngoingCards.tsx';

/**
 * The visitor's client, fetched beside the panel: what is drawn first does not wait for it. Network, time, chance and
 * storage come from the frame, where no page has bent them; what is about the page (its tabs, its waking, its address)
 * comes from the page.
 */
export function createVisitor(
  options: LauncherOptions,
  ...[frame, locale, forgetDrawn, gate]: Parameters<CreateVisitor>
): Visitor {
  const { endpoint } = options;
  let answered = false;
  let host: PanelHost | undefined;
  let more: Promise<ReturnType<typeof import('../widget/site/siteMethods.ts').createSiteMethods>> | undefined;
  const wishes: SiteWishes = {};
  let hearForgotten: ((why: ForgetReason) => void) | undefined;
  const tabs = createTabs(window, endpoint);
  const asking = gate !== undefined && !gate.isOpen();
  const store = createSwitchedStore(
    createIndexedDbStore(frame, endpoint),
    createMemoryStore(),
    asking ? 'memory' : 'device',
  );
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
    store,
    tabs,
    department: () => wishes.department,
    onForget(why) {
      forgetTyped(frame);
      forgetDrawn(why !== 'over');
      if (why === 'left') delete options.prefill;
      hearForgotten?.(why);
    },
    wake: createWake(window),
    postFile: createXhrPost(frame),
    choice: keepChoice(frame, `deskbell:${endpoint}:chosen`),
  });
  const kept = keepFaq(bare, { endpoint, caches: () => frame.caches, answered: () => answered });
  const client = withPageArticles(
    withChannels(kept, () => offeredChannels(options.channels)),
    {
      read: async () => (await import('../widget/views/faq/readPage.ts')).readPage(document, options.faq),
      answered: () => answered,
    },
  );
  const stopSending =
    options.worker === undefined || asking
      ? undefined
      : sendWhenOnline(client, window, keepAssets(window, endpoint).sendLater);
  const live = { ChannelBar, OngoingCards, WhoIsIn, Face };

  const storage = createDeviceStorage({
    store,
    gate,
    makeGate: async () => (await import('../widget/site/gateStorage.ts')).gateStorage(frame, true),
    forgetDevice: async () => (await import('../widget/site/forgetDevice.ts')).forgetDevice(window, endpoint),
    decided: () => bare.askToKeep(false),
    done: bare.durableChanged,
  });
  bare.askToKeep(asking);
  // What one tab was told holds for all of them.
  tabs.listen((message) => {
    const { consent } = message as { consent?: 'none' | 'functional' };
    if (consent) void storage.decide(consent);
  });

  const send = ((...command: Parameters<typeof client.send>) => {
    const [type, data] = command as unknown as readonly [string, unknown];
    // Whoever writes has read that it will be kept.
    const said = type === 'message.send' || type === 'callback.request';
    if (said && storage.keeping() === 'asking') void storage.decide('functional');
    if (type === 'faq.search') {
      const { query, results } = data as WidgetEvents['search'];
      host?.emit('search', { query, results });
    }
    if (type === 'article.open') {
      const { articleId, title } = data as WidgetEvents['article'];
      host?.emit('article', { articleId, title });
    }
    return client.send(...command);
  }) as typeof client.send;

  /** What only few pages ask for is fetched when one does. */
  function doMore(method: string, args: readonly unknown[]): Promise<unknown> {
    more ??= import('../widget/site/siteMethods.ts').then(({ createSiteMethods }) =>
      createSiteMethods({
        client: bare,
        host: host!,
        storage,
        wishes,
        tell: tabs.post,
        onForget(hear) {
          hearForgotten = hear;
        },
      }),
    );
    return more.then((perform) => perform(method, args));
  }

  return {
    client: { ...client, send },
    live,
    textOf: (key) => ownText(client.state().config?.texts, key, locale()),
    startPlace: () => startPlace(client.state()),
    perform: (method, args, tools) =>
      performMethod(method, method === 'follow' ? [location.hash] : args, { ...tools, more: doMore }),
    watch(panelHost, words) {
      host = panelHost;
      const bell = host.root.host as { deskbell?: MountedLauncher };
      const openSearch = () => void bell.deskbell?.perform('open', ['home']);
      const stopHearing = watchSearchKey({ document: frame.document, hotkey: () => options.hotkey, openSearch });
      const stopWatching = watchClient(client, host, words);
      const stopTrouble = watchTrouble(client, host, frame, () => storage.keeping() !== 'functional');
      const stopFollowing = followPage(client.page);
      const stopAnswers = watchAnswers({
        client,
        host,
        frame,
        words,
        isMuted: () => wishes.muted === true,
        isOpen: () => bell.deskbell?.state().open ?? false,
        openChat: () => void bell.deskbell?.perform('open', ['chat']),
      });
      return () => {
        stopHearing();
        stopSending?.();
        stopWatching();
        stopTrouble();
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
