import type { Event } from '../../protocol/index.ts';
import { agentsInCall } from './callbackMoves.ts';
import { callAt } from './callbackTimes.ts';
import type { CallHistory } from './callHistory.ts';
import type { CallPromises } from './callRules.ts';
import type { DeskPorts } from './deskPorts.ts';
import type { Duty } from './duty.ts';
import type { Reads } from './ports.ts';
import { agentsIn } from './presence.ts';
import { createPromiseModel, type Learned, type Load, type PromiseModel } from './promiseModel.ts';

/** An agent who let an offer run out counts as not there for so long, unless heard of. */
const SILENCE = 300_000;
/** A callback that nobody has had after so long counts as never had. */
const NEVER = 900_000;
/** What was learned is kept at most so often. */
const SAVE = 300_000;
const WAITING: ReadonlySet<string> = new Set(['requested', 'offered', 'missed_by_agent']);

/** What promises are made from. */
export interface CallPromisesParts {
  readonly ports: Pick<DeskPorts, 'storage' | 'clock' | 'config' | 'connected'>;
  readonly duty: Duty;
  readonly history: Pick<CallHistory, 'silentSince'>;
  onError(error: unknown): void;
}

interface Promised {
  readonly department: string;
  readonly load: Load;
  readonly at: number;
  readonly dueAt: number;
}

/** Makes promises from who is there, who waits, and how soon people were called of late; each department for itself. */
export function createCallPromises({
  ports,
  duty,
  history,
  onError,
}: CallPromisesParts): CallPromises & { start(): Promise<void> } {
  const { storage, clock, config, connected } = ports;
  const models = new Map<string, PromiseModel>();
  const looked = new Map<string, Load>();
  const promised = new Map<string, Promised>();
  const talking = new Map<string, { readonly department: string; readonly since: number }>();
  const departments = ['', ...config.departments.map(({ id }) => id)];
  let savedAt = clock.now();
  let fresh = false;

  const modelOf = (department: string) => {
    const model = models.get(department) ?? createPromiseModel(config.callback);
    models.set(department, model);
    return model;
  };

  async function loadOf(reads: Reads, department: string | undefined): Promise<Load> {
    const now = clock.now();
    const open = (await reads.openCallbacks(now + NEVER)).map(({ callback }) => callback);
    const calling = agentsInCall(open, now);
    const there = agentsIn(await reads.agents(), connected.agents()).filter(
      (agent) => duty.belongs(agent, department) && duty.onDuty(agent, department, now),
    );
    const silent = (id: string) => now - (history.silentSince(id) ?? Number.NEGATIVE_INFINITY) < SILENCE;
    return {
      at: now,
      free: there.filter(({ id }) => !calling.has(id) && !silent(id)).length,
      busy: there.filter(({ id }) => calling.has(id)).length,
      ahead: open.filter((one) => WAITING.has(one.state) && callAt(one) <= now && rivals(one.department, department))
        .length,
    };
  }

  function note(event: Event): void {
    const at = Date.parse(event.at);
    if (event.type === 'callback.requested' && event.data.when === 'now') {
      begin(event.data.callbackId, event.data.department ?? '', at, event.data.dueAt);
    } else if (event.type === 'callback.claimed') {
      const { callbackId } = event.data;
      const one = promised.get(callbackId);
      talking.set(callbackId, { department: one?.department ?? '', since: at });
      if (one) settle(callbackId, one, (at - one.at) / 1000, at <= one.dueAt);
    } else if (ENDS.has(event.type)) {
      const { callbackId } = event.data as { callbackId: string };
      promised.delete(callbackId);
      const talk = talking.get(callbackId);
      talking.delete(callbackId);
      if (talk && event.type !== 'callback.released') modelOf(talk.department).talked((at - talk.since) / 1000);
    }
  }

  function begin(callbackId: string, department: string, at: number, dueAt: string): void {
    const load = looked.get(department);
    if (load) promised.set(callbackId, { department, load, at, dueAt: Date.parse(dueAt) });
  }

  function settle(callbackId: string, { department, load }: Promised, seconds: number, kept: boolean): void {
    promised.delete(callbackId);
    modelOf(department).learn({ load, seconds, kept });
    fresh = true;
  }

  function save(): void {
    if (!fresh || clock.now() - savedAt < SAVE) return;
    [fresh, savedAt] = [false, clock.now()];
    const all = [...models].map(
      ([department, model]) => [`promises:${department}`, JSON.stringify(model.learned())] as const,
    );
    storage
      .write(async (transaction) => {
        for (const [name, value] of all) await transaction.keep(name, value);
      })
      .catch(onError);
  }

  return {
    async start() {
      for (const department of departments) {
        const learned = await storage.reads.kept(`promises:${department}`, clock.now());
        if (learned) models.set(department, createPromiseModel(config.callback, JSON.parse(learned) as Learned));
      }
    },
    async seconds(reads, department) {
      const load = await loadOf(reads, department);
      for (const [id, one] of promised) {
        if (load.at - one.at > NEVER) settle(id, one, Number.POSITIVE_INFINITY, false);
      }
      looked.set(department ?? '', load);
      return modelOf(department ?? '').promise(load);
    },
    note(events) {
      events.forEach(note);
      save();
    },
  };
}

/** Events after which a callback is no longer promised as it was, or no longer talked about. */
const ENDS: ReadonlySet<string> = new Set([
  'callback.completed',
  'callback.missed_by_visitor',
  'callback.failed',
  'callback.cancelled',
  'callback.rescheduled',
  'callback.delayed',
  'callback.released',
]);

/** Whether callbacks of two departments wait for the same people, as far as that is known. */
function rivals(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
