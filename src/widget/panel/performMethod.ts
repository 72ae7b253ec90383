import type { VisitorClient } from '../../client/client.ts';
import type { Place, ViewArgs, ViewName } from './context.ts';

/** What a page's wishes act on. */
export interface MethodTools {
  open(view?: ViewName, args?: ViewArgs): Promise<void>;
  readonly client: VisitorClient;
  /** Does what is not about opening the panel. */
  more?(method: string, args: readonly unknown[]): unknown;
}

const VIEWS: readonly string[] = ['home', 'faq', 'article', 'chat', 'callback'] satisfies ViewName[];

/** Does what a page asks for by name. Arguments come from the page and may be anything. */
export async function performMethod(method: string, args: readonly unknown[], { open, client, more }: MethodTools) {
  const [first, second] = args;
  switch (method) {
    case 'open':
      return open(VIEWS.includes(first as string) ? (first as ViewName) : undefined, argsOf(second));
    case 'search':
      return open('faq', { query: textOf(first) });
    case 'openArticle':
      return open('article', { articleId: textOf(first) });
    case 'requestCallback':
      return open('callback');
    case 'newMessage':
      return open('chat', first ? { text: textOf(first) } : {});
    case 'follow': {
      const place = placeOf(textOf(first));
      return place && open(place.view, place.args);
    }
    case 'sendMessage': {
      const text = textOf(first).trim();
      return text ? client.send('message.send', { text }).kept : undefined;
    }
    case 'getVisitorId':
      await more?.('settle', []);
      return client.state().visitorId;
    case 'exportMyData':
      await more?.('settle', []);
      return client.state().visitorId ? client.read('/visitor') : undefined;
    case 'forgetMe':
      return client.forget(true);
    default:
      if (more) return more(method, args);
      throw new Error(`deskbell: there is no method "${method}"`);
  }
}

/** The place that an address names in its fragment: `#deskbell=chat`, `#deskbell=article:returns`. */
export function placeOf(fragment: string): Place | undefined {
  const [, view = '', name] = /^#deskbell=(\w+)(?::(.+))?$/.exec(fragment) ?? [];
  if (view === 'article') return name ? { view, args: { articleId: decoded(name) } } : undefined;
  return VIEWS.includes(view) && !name ? { view: view as ViewName, args: {} } : undefined;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function argsOf(value: unknown): ViewArgs {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const args: ViewArgs = {};
  for (const key of ['articleId', 'query', 'text'] as const) if (typeof given[key] === 'string') args[key] = given[key];
  if (given.pickTime === true) args.pickTime = true;
  return args;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
