import { Refusal } from '../../protocol/errors.ts';
import type { IdentifiedClient } from '../../client/client.ts';
import type { ForgetReason } from '../../client/createVisitorClient.ts';
import type { IdentityProof } from '../../client/identity.ts';
import type { PanelHost } from '../launcher/contract.ts';
import { checkActivity, checkAttributes, checkClaims, checkPage, checkText } from './checkSaid.ts';
import type { DeviceStorage } from './deviceStorage.ts';
import { createSiteFacts } from './siteFacts.ts';

/** What the methods of a site act on. */
export interface SiteParts {
  readonly client: IdentifiedClient;
  readonly host: PanelHost;
  readonly storage: DeviceStorage;
  /** What else a page has asked for, read where it matters. */
  readonly wishes: SiteWishes;
  /** Tells the other tabs. */
  tell(message: object): void;
  /** Calls back when the visitor was forgotten. */
  onForget(hear: (why: ForgetReason) => void): void;
}

/** What a page has asked for and others have to know. */
export interface SiteWishes {
  department?: string | undefined;
  muted?: boolean;
}

/** The bell, as the element of the widget has it. */
interface Bell {
  perform(method: string, args: readonly unknown[]): unknown;
  state(): { readonly open: boolean };
}

/** UTF-16 units of a message that the site shows. */
const SHOWN_TEXT = 500;

/** Does what a page says of its visitor and of itself. Arguments come from the page and may be anything. */
export function createSiteMethods(parts: SiteParts): (method: string, args: readonly unknown[]) => unknown {
  const { client, host, storage, wishes } = parts;
  const bell = host.root.host as HTMLElement & { deskbell?: Bell };
  const page = bell.ownerDocument.defaultView as Window & typeof globalThis;
  const facts = createSiteFacts(client);

  /** Triggers listen to the page, not to the panel. */
  const tellTriggers = (name: string) =>
    void page.document.dispatchEvent(new page.CustomEvent('deskbell:track', { detail: { name } }));

  /** A proof that waits for the visitor to turn to the widget. */
  let waiting: IdentityProof | undefined;
  let touched = false;
  /** Somebody was proved to be here: what the page has said since is said of them. */
  let proved = false;
  /** Takes up again what was said before a proof that is under way. */
  let takeUp: (() => void) | undefined;

  async function identify(given: unknown): Promise<void> {
    const { token, refresh } = (given ?? {}) as { token?: unknown; refresh?: () => Promise<string> };
    if (token === undefined) return claim(given);
    waiting = { token: checkText(token, 'token'), ...(typeof refresh === 'function' ? { refresh } : {}) };
    // Whoever only looks at the page is nobody's contact: nothing is sent, and nothing kept, before they want something.
    if (isTouched()) return settle();
  }

  function isTouched(): boolean {
    const { visitorId, outbox } = client.state();
    touched ||= visitorId !== undefined || outbox.length > 0 || (bell.deskbell?.state().open ?? false);
    return touched;
  }

  /** Proves what waits to be proved. */
  async function settle(): Promise<void> {
    const proof = waiting;
    waiting = undefined;
    if (!proof) return;
    takeUp?.();
    const mine = facts.layAside();
    takeUp = mine;
    try {
      await client.identify(proof);
      proved = true;
    } catch (error) {
      throw new Error(`deskbell: identify: ${error instanceof Refusal ? `${error.code}, ${error.message}` : error}`);
    } finally {
      if (takeUp === mine) {
        takeUp = undefined;
        mine();
      }
    }
    host.emit('identify', { visitorId: client.state().visitorId, verified: true });
  }

  /** What a page has said of a visitor goes with them. Before the first proof it may have been said of whom that has proved. */
  function forget(why: ForgetReason): void {
    if (why === 'over' || (why === 'proved' && !proved)) return;
    takeUp = undefined;
    delete host.options.prefill;
    if (why === 'proved') return;
    delete wishes.department;
    facts.forget();
    waiting = undefined;
    proved = touched = false;
  }

  parts.onForget(forget);

  function settleSoon(): void {
    if (waiting && isTouched()) settle().catch((error: unknown) => host.emit('error', { message: String(error) }));
  }

  bell.addEventListener('deskbell:open', settleSoon);
  client.subscribe(settleSoon);

  function claim(given: unknown): void {
    const claims = checkClaims(given);
    if (client.state().config?.identity?.enforce) {
      throw new Error('deskbell: identify: this site takes only proved identities; give a token.');
    }
    host.options.prefill = { ...host.options.prefill, ...claims };
    facts.describe(claims);
  }

  return async (method, [first, second]) => {
    switch (method) {
      case 'identify':
        return identify(first);
      case 'settle':
        return settle();
      case 'logout':
        await client.logout();
        await bell.deskbell?.perform('shutdown', []);
        return host.emit('identify', { visitorId: undefined, verified: false });
      case 'setAttributes':
        return facts.setAttributes(checkAttributes(first));
      case 'track':
        return facts.track(checkActivity(first, second));
      case 'page':
        return facts.page(checkPage(first, page));
      case 'setDepartment':
        wishes.department = first === null || first === undefined ? undefined : checkText(first, 'departmentId');
        return undefined;
      case 'mute':
        wishes.muted = first !== false;
        return void bell.dispatchEvent(new page.CustomEvent('deskbell:mute'));
      case 'trigger':
        return tellTriggers(checkText(first, 'name'));
      case 'suppressTriggers':
        return void bell.toggleAttribute('data-no-triggers', first !== false);
      case 'showMessage': {
        const { text, from } = (first ?? {}) as { text?: unknown; from?: unknown };
        const words = checkText(text, 'text').slice(0, SHOWN_TEXT);
        const name = typeof from === 'string' && from.trim() ? from.slice(0, 120) : '';
        return client.show(words, name || (client.state().config?.site.name ?? ''));
      }
      case 'consent':
        if (first !== 'none' && first !== 'functional') {
          throw new Error('deskbell: consent: "none" or "functional" is expected.');
        }
        parts.tell({ consent: first });
        await storage.decide(first);
        return host.emit('consent', { level: first });
      default:
        throw new Error(`deskbell: there is no method "${method}"`);
    }
  };
}
