/** A page that is measured: bare, with Deskbell, or with another public widget as its own guide says to include it. */
export interface Contender {
  readonly name: string;
  /** Packages it is made of, from npm; fetched when the benchmark runs, not part of the project. */
  readonly packages: readonly string[];
  /** A module that starts it, bundled and minified as a site would; absent for the bare page and for Deskbell. */
  readonly module?: string;
  /** Further elements of the page. */
  readonly html?: string;
  /** An expression that gives the launcher's element once it can be seen. */
  readonly launcher?: string;
  /** An expression that is true once what the launcher opens can be seen. */
  readonly opened?: string;
}

const seen = (element: string) => `[${element}].find((it) => it?.getBoundingClientRect().width > 8)`;

/** The others. None of them reaches its own service here, so that only what they do in the page counts. */
export const PEERS: readonly Contender[] = [
  {
    name: 'Sentry feedback',
    packages: ['@sentry/browser'],
    module: `import { init, feedbackIntegration } from '@sentry/browser';
      init({ dsn: 'https://key@' + location.host + '/1', integrations: [feedbackIntegration({ autoInject: true })] });`,
    launcher: seen(`document.querySelector('#sentry-feedback')?.shadowRoot?.querySelector('button')`),
    opened: `Boolean(document.querySelector('#sentry-feedback')?.shadowRoot?.querySelector('dialog[open] form'))`,
  },
  {
    name: 'DocSearch',
    packages: ['@docsearch/js', '@docsearch/css'],
    module: `import docsearch from '@docsearch/js'; import '@docsearch/css';
      docsearch({ container: '#search', appId: 'A', indices: ['shop'], indexName: 'shop', apiKey: 'k' });`,
    html: '<div id="search" style="position: fixed; right: 20px; top: 20px"></div>',
    launcher: seen(`document.querySelector('.DocSearch-Button')`),
    opened: `document.querySelector('.DocSearch-Modal input')?.getBoundingClientRect().height > 8`,
  },
  {
    name: 'Typebot',
    packages: ['@typebot.io/js'],
    module: `import Typebot from '@typebot.io/js/web'; Typebot.initBubble({ typebot: 'shop', apiHost: location.origin });`,
    launcher: seen(`document.querySelector('typebot-bubble')?.shadowRoot?.querySelector('button')`),
    opened: `document.querySelector('typebot-bubble')?.shadowRoot?.querySelector('[part="bot"]')?.getBoundingClientRect().height > 100`,
  },
  {
    name: 'n8n chat',
    packages: ['@n8n/chat'],
    module: `import { createChat } from '@n8n/chat/dist/chat.bundle.es.js'; import '@n8n/chat/dist/style.css';
      createChat({ webhookUrl: location.origin + '/webhook' });`,
    launcher: seen(`document.querySelector('.chat-window-toggle')`),
    opened: `document.querySelector('.chat-window textarea')?.getBoundingClientRect().height > 8`,
  },
  {
    name: 'Flowise',
    packages: ['flowise-embed'],
    module: `import Chatbot from 'flowise-embed/dist/web.js'; Chatbot.init({ chatflowid: 'shop', apiHost: location.origin });`,
    launcher: seen(`document.querySelector('flowise-chatbot')?.shadowRoot?.querySelector('button')`),
    opened: `document.querySelector('flowise-chatbot')?.shadowRoot?.querySelector('textarea, [part="bot"]')?.getBoundingClientRect().height > 8`,
  },
];

/** Deskbell itself, by its tag. */
export const DESKBELL: Contender = {
  name: 'Deskbell',
  packages: [],
  launcher: seen(`document.querySelector('deskbell-widget')?.shadowRoot?.querySelector('button.bell')`),
  opened: `(() => { const frame = document.querySelector('deskbell-widget')?.shadowRoot?.querySelector('iframe.panel:not(.gone)');
    return Boolean(frame?.contentDocument?.querySelector('[role=searchbox], input[type=search]')); })()`,
};

/** The same with its launcher named in the page, as `deskbell csp` prints it. */
export const PINNED: Contender = { ...DESKBELL, name: 'Deskbell, pinned' };

/** The page by itself: what is measured on it is taken off the others. */
export const BARE: Contender = { name: 'page alone', packages: [] };
