import type { VisitorClient } from '../../../client/client.ts';
import type { FaqAnswer } from '../../../protocol/answers.ts';

/** What articles are kept with. */
export interface FaqKeeper {
  /** Address of the endpoint without a slash at the end. */
  readonly endpoint: string;
  /** The device's caches; reaching for them may throw, or find none. */
  caches(): CacheStorage | undefined;
  /** Whether the endpoint has answered when it was asked, with whatever: then what was kept is out of date. */
  answered(): boolean;
}

/** The cache in which the service worker keeps articles too. */
const CACHE = 'deskbell-faq';

/** Keeps the last articles of an endpoint on the device, for a visitor who comes back without a network. */
export function keepFaq(client: VisitorClient, keeper: FaqKeeper): VisitorClient {
  const addressOf = (locale: string) => `${keeper.endpoint}/v1/faq?parts=1&lang=${encodeURIComponent(locale)}`;

  async function keep(locale: string, faq: FaqAnswer): Promise<void> {
    const cache = await keeper.caches()?.open(CACHE);
    await cache?.put(addressOf(locale), Response.json(faq));
  }

  async function read(locale: string): Promise<FaqAnswer | undefined> {
    const cache = await keeper.caches()?.open(CACHE);
    return (await (await cache?.match(addressOf(locale)))?.json()) as FaqAnswer | undefined;
  }

  return {
    ...client,
    async loadFaq(locale) {
      try {
        const faq = await client.loadFaq(locale);
        keep(locale, faq).catch(() => undefined);
        return faq;
      } catch (error) {
        const kept = keeper.answered() ? undefined : await read(locale).catch(() => undefined);
        if (kept) return kept;
        throw error;
      }
    },
  };
}
