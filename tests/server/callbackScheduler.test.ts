import { describe, expect, it } from 'vitest';
import type { Callback, Event } from '../../src/protocol/index.ts';
import { createMemoryStorage } from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock, type VirtualClock } from '../world/virtualClock.ts';
import { ask, DAY, HOUR, inPoland, MINUTE, SECOND, slotAt } from './callbackRig.ts';
import { createRig, MONDAY, type Rig } from './createRig.ts';

/** More of them: `DESKBELL_SCHEDULES=100`. */
const SEEDS = Number(process.env.DESKBELL_SCHEDULES ?? 3);

/** A clock whose hands can be moved, while its timers go on as before. */
function jumpingClock(): VirtualClock & { jump(milliseconds: number): void } {
  const inner = createVirtualClock(MONDAY);
  let offset = 0;
  return {
    now: () => inner.now() + offset,
    after: (milliseconds, callback) => inner.after(milliseconds, callback),
    advance: (milliseconds) => inner.advance(milliseconds),
    jump(milliseconds) {
      offset += milliseconds;
    },
  };
}

const day = ['00:00-24:00'];
const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day };
const ALWAYS = { hours: { timeZone: 'Europe/Warsaw', week } };
const CALLS = {
  capacity: 3,
  perNumber: { minutesApart: 0, perDay: 100 },
  promise: { most: 600 },
  retries: { minutes: [5, 30], expireMinutes: 180 },
};
const CONFIG = inPoland(CALLS);

/** Steps of a callback in order, and how often each happened since its last new promise. */
function timesSince(events: readonly Event[], type: Event['type']): number[] {
  const counts: number[] = [];
  for (const event of events) {
    if (['callback.requested', 'callback.rescheduled', 'callback.delayed', 'callback.retried'].includes(event.type)) {
      counts.push(0);
    }
    if (event.type === type) counts[counts.length - 1]! += 1;
  }
  return counts;
}

async function allCallbacks(rig: Rig): Promise<Callback[]> {
  return (await rig.storage.reads.contacted(1000)).flatMap(({ callbacks }) => callbacks);
}

describe('the scheduler of callbacks', () => {
  it('Scheduler survives restart and clock jumps: due callbacks fire once, none forgotten', async () => {
    const happened = new Set<string>();
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = createSeededRandom(seed);
      const storage = createMemoryStorage(createSeededRandom(seed + 1000).bytes);
      const clock = jumpingClock();
      let rig = await createRig({ storage, clock, seed, config: inPoland(CALLS, ALWAYS) });
      const ada = await rig.agent();
      await ada.goIn();
      for (let round = 0; round < 22; round++) {
        const chance = random.next();
        if (chance < 0.35) {
          const visitor = await rig.visitor({ address: `198.51.100.${round}` });
          const at = new Date(Math.ceil((clock.now() + HOUR) / (15 * MINUTE)) * 15 * MINUTE).toISOString();
          const phone = `+4851234${1000 + round}`;
          const wish = random.chance(0.5) ? { when: 'now', phone } : slotAt(at, phone);
          const answer = await visitor.send('callback.request', wish);
          if (answer.status === 200 && random.chance(0.3)) {
            const { events } = await answer.json();
            const callbackId = events.at(-1).commandId;
            const { conversationId } = visitor;
            const commands = ['callback.claim', 'callback.miss'].map((type) =>
              rig.command(type, conversationId, { callbackId }),
            );
            await rig.post('/v1/agent/commands', { commands }, { cookie: ada.cookie });
          }
        } else if (chance < 0.5) {
          rig.server.close();
          await clock.advance(random.below(2 * HOUR));
          rig = await createRig({ storage, clock, seed: seed * 100 + round, config: inPoland(CALLS, ALWAYS) });
          if (random.chance(0.7)) await rig.request('/v1/agent/stream', { cookie: ada.cookie });
        } else if (chance < 0.6) clock.jump(random.below(3 * HOUR));
        else if (chance < 0.7) clock.jump(-random.below(HOUR));
        else await clock.advance(random.below(40 * MINUTE));
      }
      await clock.advance(2 * DAY);
      const log = await storage.reads.events({ after: 0, limit: 100_000 });
      const all = await allCallbacks(rig);
      for (const { type } of log) happened.add(type);
      expect(all.length, `seed ${seed}`).toBeGreaterThan(1);
      for (const { id, state } of all) {
        const story = log.filter(
          ({ type, data }) => type.startsWith('callback.') && (data as { callbackId: string }).callbackId === id,
        );
        const told = story.map(({ type }) => type).join(' ');
        // None is forgotten: each has come to an end by itself.
        expect(['expired', 'missed_by_visitor', 'completed', 'cancelled'], `seed ${seed}: ${told}`).toContain(state);
        expect(Math.max(...timesSince(story, 'callback.missed_by_agent')), told).toBeLessThanOrEqual(1);
        expect(story.filter(({ type }) => type === 'callback.expired').length, told).toBeLessThanOrEqual(1);
        expect(story.filter(({ type }) => type === 'callback.retried').length, told).toBeLessThanOrEqual(2);
        expect(await storage.reads.nextDue()).toBeUndefined();
      }
      rig.server.close();
    }
    for (const step of ['offered', 'missed_by_agent', 'missed_by_visitor', 'retried', 'expired']) {
      expect(happened).toContain(`callback.${step}`);
    }
  });

  it('P8.19: what came due while the clock stood wrong happens when it is right, and nothing twice', async () => {
    const clock = jumpingClock();
    const rig = await createRig({ clock, config: CONFIG });
    const visitor = await rig.visitor();
    const callbackId = await ask(visitor, slotAt('2026-11-23T11:00:00.000Z'));
    const missed = async () =>
      (await rig.storage.reads.events({ after: 0, limit: 1000 })).filter(
        ({ type }) => type === 'callback.missed_by_agent',
      ).length;
    clock.jump(-HOUR);
    await clock.advance(2 * HOUR + MINUTE);
    expect(await missed()).toBe(0);
    clock.jump(HOUR);
    await clock.advance(31 * SECOND);
    expect(await missed()).toBe(1);
    clock.jump(-3 * HOUR);
    await clock.advance(5 * HOUR);
    expect(await missed()).toBe(1);
    expect((await allCallbacks(rig)).find(({ id }) => id === callbackId)!.state).toBe('missed_by_agent');
  });

  it('P8.19: when the storage fails for a while nothing is lost', async () => {
    const inner = createMemoryStorage(createSeededRandom(3).bytes);
    let broken = false;
    const storage: typeof inner = {
      ...inner,
      write: (work) => (broken ? Promise.reject(new Error('disk full')) : inner.write(work)),
    };
    const rig = await createRig({ storage, config: CONFIG });
    const visitor = await rig.visitor();
    await ask(visitor, slotAt('2026-11-23T11:00:00.000Z'));
    broken = true;
    await rig.clock.advance(3 * HOUR);
    broken = false;
    await rig.clock.advance(2 * SECOND);
    expect((await allCallbacks(rig))[0]!.state).toBe('missed_by_agent');
  });
});
