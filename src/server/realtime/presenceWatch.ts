import { createOpening, presenceOf, profileOf, type Clock, type Opening, type Storage } from '../desk/index.ts';
import type { AgentProfile, Config, Presence } from '../../protocol/index.ts';
import type { Hub } from './hub.ts';

/** Who is in and whether the site is open, as it stands and whenever it changes. */
export interface PresenceWatch {
  presence(): Promise<Presence>;
  agents(): Promise<AgentProfile[]>;
  opening(): Opening;
  /** Tells everybody who listens; called when an agent has switched or been added. */
  changed(): Promise<void>;
  close(): void;
}

/** Timers of most systems count no further than 2^31 ms. */
const LONGEST_WAIT = 86_400_000;

/** Watches presence and tells the hub's listeners of every change, also when opening hours begin or end. */
export function createPresenceWatch(parts: {
  readonly storage: Storage;
  readonly hub: Hub;
  readonly clock: Clock;
  readonly config: Config;
  onError(error: unknown): void;
}): PresenceWatch {
  const { storage, hub, clock, config } = parts;
  const openingAt = createOpening(config.hours);
  const opening = () => openingAt(clock.now());
  let last = '';
  let cancelTimer: () => void = () => {};

  async function presence(): Promise<Presence> {
    const callable = config.channels.callback && opening().open;
    return presenceOf(await storage.reads.agents(), hub.agents(), callable);
  }

  async function agents(): Promise<AgentProfile[]> {
    const online = hub.agents();
    return (await storage.reads.agents()).map((agent) => profileOf(agent, online));
  }

  async function changed(): Promise<void> {
    hub.toAgents('agents', await agents());
    const now = await presence();
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    hub.toAgents('presence', now);
    hub.toVisitors('presence', now);
  }

  function tell(): void {
    changed().catch(parts.onError);
  }

  function watchHours(): void {
    const { changesAt } = opening();
    if (changesAt === undefined) return;
    cancelTimer = clock.after(Math.min(LONGEST_WAIT, Math.max(0, changesAt - clock.now())), () => {
      tell();
      watchHours();
    });
  }

  hub.onConnected(tell);
  watchHours();
  return { presence, agents, opening, changed, close: () => cancelTimer() };
}
