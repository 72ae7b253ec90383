import {
  agentsIn,
  agentsInCall,
  createOpening,
  mayPlaceCalls,
  presenceOf,
  profileOf,
  type AgentRecord,
  type CallRules,
  type Clock,
  type Opening,
  type Storage,
} from '../desk/index.ts';
import type { AgentProfile, Config, Presence } from '../../protocol/index.ts';
import type { Hub } from './hub.ts';

/** Who is in and whether the site is open, as it stands and whenever it changes. */
export interface PresenceWatch {
  presence(): Promise<Presence>;
  agents(): Promise<AgentProfile[]>;
  opening(): Opening;
  /** Tells everybody who listens; called when an agent has switched or been added. */
  changed(): Promise<void>;
  /** Looks whether something has changed, and tells only then; called when a callback has moved. */
  refresh(): Promise<void>;
  /** An agent as other agents see them. */
  profile(agent: AgentRecord): Promise<AgentProfile>;
  close(): void;
}

/** Callbacks promised within so many milliseconds count as under way. */
const SOON = 900_000;
/** Milliseconds after which it is looked again whether a call can be promised. */
const AGAIN = 60_000;
/** Timers of most systems count no further than 2^31 ms. */
const LONGEST_WAIT = 86_400_000;

/** Watches presence and tells the hub's listeners of every change, also when opening hours begin or end. */
export function createPresenceWatch(parts: {
  readonly storage: Storage;
  readonly hub: Hub;
  readonly clock: Clock;
  readonly config: Config;
  readonly calls: Pick<CallRules, 'duty' | 'promises'>;
  /** In what time first answers come now. */
  replySeconds?(): number | undefined;
  onError(error: unknown): void;
  /** Called when an agent has come, gone or switched. */
  onPeople?(): void;
}): PresenceWatch {
  const { storage, hub, clock, config, calls } = parts;
  const openingAt = createOpening(config.hours);
  const opening = () => openingAt(clock.now());
  let last: Presence | undefined;
  let lastAgents = '';
  let cancelTimer: () => void = () => {};
  let cancelAgain: () => void = () => {};
  let closed = false;

  async function presence(): Promise<Presence> {
    const present = agentsIn(await storage.reads.agents(), hub.agents());
    const replySeconds = parts.replySeconds?.();
    const whole = {
      ...presenceOf(present, await promiseOf(undefined)),
      ...(replySeconds === undefined ? {} : { replySeconds }),
    };
    if (config.departments.length === 0) return whole;
    const departments = [];
    for (const { id } of config.departments) {
      const there = present.filter((agent) => calls.duty.belongs(agent, id));
      departments.push({ id, available: there.length, callNow: (await promiseOf(id)) !== undefined });
    }
    return { ...whole, departments };
  }

  async function promiseOf(department: string | undefined): Promise<number | undefined> {
    const open = config.channels.callback && calls.duty.opening(department, clock.now()).open;
    if (!open || !(await mayPlaceCalls(storage.reads, config, clock.now()))) return undefined;
    return calls.promises.seconds(storage.reads, department);
  }

  async function agents(): Promise<AgentProfile[]> {
    const now = clock.now();
    const [online, all] = [hub.agents(), await storage.reads.agents()];
    const open = await storage.reads.openCallbacks(now + SOON);
    const calling = agentsInCall(
      open.map(({ callback }) => callback),
      now,
    );
    return all.map((agent) => {
      const departments = config.departments.length > 0 ? { departments: calls.duty.departmentsOf(agent) } : {};
      return profileOf(agent, online, { ...departments, inCall: calling.has(agent.id) });
    });
  }

  async function changed(): Promise<void> {
    parts.onPeople?.();
    const profiles = await agents();
    lastAgents = JSON.stringify(profiles);
    hub.toAgents('agents', profiles);
    await tellPresence();
  }

  async function refresh(): Promise<void> {
    const profiles = await agents();
    if (JSON.stringify(profiles) !== lastAgents) hub.toAgents('agents', profiles);
    lastAgents = JSON.stringify(profiles);
    await tellPresence();
  }

  async function tellPresence(): Promise<void> {
    const now = await presence();
    cancelAgain();
    // Somebody is there and yet nothing can be promised: time alone may change that.
    const hopeful = now.available > 0 && !now.callNow && config.channels.callback && opening().open;
    cancelAgain = hopeful && !closed ? clock.after(AGAIN, () => void refresh().catch(parts.onError)) : () => {};
    if (last && sameForPeople(last, now)) return;
    last = now;
    hub.toAgents('presence', now);
    hub.toVisitors('presence', now);
  }

  function tell(): void {
    changed().catch(parts.onError);
  }

  function watchHours(): void {
    const changesAt = calls.duty.changesAt(clock.now());
    if (changesAt === undefined) return;
    cancelTimer = clock.after(Math.min(LONGEST_WAIT, Math.max(0, changesAt - clock.now())), () => {
      tell();
      watchHours();
    });
  }

  hub.onConnected(tell);
  watchHours();
  return {
    presence,
    agents,
    opening,
    changed,
    refresh,
    profile: async (agent) => (await agents()).find(({ id }) => id === agent.id) ?? profileOf(agent, hub.agents()),
    close() {
      closed = true;
      cancelTimer();
      cancelAgain();
    },
  };
}

/** True when two presences read alike: a promise that is a few seconds longer is not worth telling. */
function sameForPeople(a: Presence, b: Presence): boolean {
  const { promiseSeconds: one = 0, ...rest } = a;
  const { promiseSeconds: other = 0, ...others } = b;
  const near = Math.abs(one - other) < Math.max(5, 0.25 * one);
  return near && JSON.stringify(rest) === JSON.stringify(others);
}
