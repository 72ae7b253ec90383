import { describe, expect, it } from 'vitest';
import { createFollower, type FollowerOptions, type Storage } from '../../src/server/index.ts';
import { settle } from '../world/virtualClock.ts';
import { createRig, type Rig, type RigVisitor } from './createRig.ts';

async function openScene(): Promise<{
  rig: Rig;
  visitor: RigVisitor;
  follow: (options: Partial<FollowerOptions>) => Followed;
}> {
  const rig = await createRig();
  const visitor = await rig.visitor();
  return { rig, visitor, follow: (options) => follow(rig, rig.storage, options) };
}

interface Followed {
  readonly seen: number[];
  readonly errors: unknown[];
  readonly follower: ReturnType<typeof createFollower>;
}

function follow(rig: Rig, storage: Storage, options: Partial<FollowerOptions>): Followed {
  const seen: number[] = [];
  const errors: unknown[] = [];
  const follower = createFollower(
    { storage, clock: rig.clock },
    {
      name: 'test',
      handle: async (events) => void seen.push(...events.map(({ position }) => position)),
      onError: (error) => void errors.push(error),
      ...options,
    },
  );
  return { seen, errors, follower };
}

describe('a follower of the log', () => {
  it('begins with what is stored from now on, or at the beginning, and goes on where it stopped', async () => {
    const { visitor, follow } = await openScene();
    const [fresh, whole] = [follow({ name: 'fresh' }), follow({ name: 'whole', from: 'beginning' })];
    await Promise.all([fresh.follower.start(), whole.follower.start()]);
    await visitor.ok('message.send', { text: 'second' });
    await settle();
    expect([fresh.seen, whole.seen]).toEqual([[2], [1, 2]]);
    fresh.follower.stop();
    await visitor.ok('message.send', { text: 'third' });
    const again = follow({ name: 'fresh' });
    await again.follower.start();
    expect(again.seen).toEqual([3]);
  });

  it('after a failure gets the same again, not before its time, however much is committed meanwhile', async () => {
    const { rig, visitor, follow } = await openScene();
    let failing = true;
    const tries: number[][] = [];
    const { errors, follower } = follow({
      from: 'beginning',
      async handle(events) {
        tries.push(events.map(({ position }) => position));
        if (failing) throw new Error('not now');
      },
    });
    await follower.start();
    for (let count = 0; count < 5; count++) await visitor.ok('message.send', { text: 'more' });
    await settle();
    expect([tries, errors.length]).toEqual([[[1]], 1]);
    await rig.clock.advance(499);
    expect(tries).toHaveLength(1);
    await rig.clock.advance(1);
    expect(tries).toEqual([[1], [1, 2, 3, 4, 5, 6]]);
    failing = false;
    await rig.clock.advance(999);
    expect(tries).toHaveLength(2);
    await rig.clock.advance(1);
    expect(tries).toHaveLength(3);
    expect(await rig.storage.reads.place('test')).toBe(6);
  });

  it('keeps the place it has reached in the midst of its work', async () => {
    const { visitor, follow } = await openScene();
    for (let count = 0; count < 3; count++) await visitor.ok('message.send', { text: 'more' });
    let follower: Followed['follower'];
    const first = follow({
      from: 'beginning',
      async handle(_, reached) {
        await reached(2);
        follower.stop();
      },
    });
    follower = first.follower;
    await follower.start();
    const second = follow({});
    await second.follower.start();
    expect(second.seen).toEqual([3, 4]);
  });

  it('misses nothing that is committed in the very moment in which it comes to rest', async () => {
    const { rig, visitor } = await openScene();
    for (let ticks = 0; ticks < 30; ticks++) {
      let armed = false;
      const reads = {
        ...rig.storage.reads,
        async events(query: Parameters<Storage['reads']['events']>[0]) {
          const found = await rig.storage.reads.events(query);
          // Something is committed so many turns after the look that found nothing.
          if (found.length === 0 && armed) {
            armed = false;
            void (async () => {
              for (let tick = 0; tick < ticks; tick++) await undefined;
              await visitor.ok('message.send', { text: 'just now' });
            })();
          }
          return found;
        },
      };
      const { seen, follower } = follow(rig, { ...rig.storage, reads }, { name: `rest ${ticks}` });
      await follower.start();
      armed = true;
      await visitor.ok('message.send', { text: 'wakes it' });
      for (let round = 0; round < 5; round++) await settle();
      expect(seen, `${ticks} turns`).toHaveLength(2);
      follower.stop();
    }
  });
});
