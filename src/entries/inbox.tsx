import {
  createAgentClient,
  createIndexedDbStore,
  createTabs,
  createWake,
  createXhrPost,
  keepAssets,
  type Clock,
} from '../client/index.ts';
import { parseMarkdown } from '../widget/views/faq/parseMarkdown.ts';
import { createBell, createDesktopNotices, createDrawer, renderInbox, type InboxPorts } from '../inbox/index.ts';

/** Names the inbox's own corner of the browser's storage and locks, apart from a widget on the same origin. */
const CORNER = `${location.origin}/inbox`;

const clock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Keeps what is unsent. What visitors said is read anew each time and stays off this device. */
const kept = createIndexedDbStore(window, CORNER);
const store = {
  ...kept,
  get durable() {
    return kept.durable;
  },
  putEvents: async () => undefined,
  resetEvents: async () => undefined,
};

const ports: InboxPorts = {
  fetch: (input, init) => fetch(input, init),
  endpoint: '',
  createClient: (onSignedOut) =>
    createAgentClient({
      fetch: (input, init) => fetch(input, init),
      endpoint: '',
      clock,
      random: (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
      store,
      tabs: createTabs(window, CORNER),
      wake: createWake(window),
      postFile: createXhrPost(window),
      onSignedOut,
    }),
  forget: kept.clear,
  clock,
  kept: createDrawer(() => localStorage, 'deskbell.inbox.'),
  drafts: createDrawer(() => sessionStorage, 'deskbell.inbox.'),
  ring: createBell(window),
  desktop: createDesktopNotices(window),
  random: Math.random,
  readMarkdown: parseMarkdown,
  window,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

const root = document.getElementById('inbox');
if (root) renderInbox(root, ports);
keepAssets(window, location.origin);
