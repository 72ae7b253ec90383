import { Refusal } from '../protocol/errors.ts';
import type { AttachmentLink, AttachmentLinksAnswer } from '../protocol/index.ts';
import type { Answer } from './http.ts';
import type { Clock } from './ports.ts';

/** Milliseconds before its end at which an address is not given out any more. */
const SOON = 60_000;
/** Ids of one request. */
const MOST = 100;

/** What asking for addresses needs around it. */
export interface LinksPorts {
  readonly clock: Clock;
  /** Paths are below this address. */
  readonly endpoint: string;
  serverNow(): number;
  ask(ids: readonly string[]): Promise<Answer>;
}

/**
 * Finds out where files can be fetched for a while: those asked for in one breath in one request, those known from
 * memory. Files the reader may not see are left out. Rejects with a `Refusal` when it cannot be told.
 */
export function createLinks(ports: LinksPorts): (ids: readonly string[]) => Promise<readonly AttachmentLink[]> {
  const known = new Map<string, AttachmentLink>();
  let wanted = new Set<string>();
  let asking: Promise<void> | undefined;

  const isGood = (id: string) => Date.parse(known.get(id)?.expiresAt ?? '') - ports.serverNow() > SOON;

  async function askAll(): Promise<void> {
    await new Promise<void>((resolve) => ports.clock.after(0, resolve));
    const ids = [...wanted];
    wanted = new Set();
    asking = undefined;
    for (let from = 0; from < ids.length; from += MOST) await askSome(ids.slice(from, from + MOST));
  }

  async function askSome(ids: readonly string[]): Promise<void> {
    const answer = await ports.ask(ids);
    if (answer.kind === 'problem') throw new Refusal(answer.problem.code, answer.problem);
    const { links } = (answer.kind === 'json' ? answer.body : {}) as Partial<AttachmentLinksAnswer>;
    if (!links) throw new Refusal('unavailable');
    for (const link of links) known.set(link.id, absolute(link, ports.endpoint));
  }

  return async (ids) => {
    const missing = ids.filter((id) => !isGood(id));
    if (missing.length > 0) {
      for (const id of missing) wanted.add(id);
      asking ??= askAll();
      await asking;
    }
    return ids.flatMap((id) => known.get(id) ?? []);
  };
}

function absolute(link: AttachmentLink, endpoint: string): AttachmentLink {
  const at = (path: string) => (path.startsWith('/') ? endpoint + path : path);
  return { ...link, url: at(link.url), ...(link.thumbnail ? { thumbnail: at(link.thumbnail) } : {}) };
}
