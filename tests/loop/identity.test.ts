import { describe, expect, it } from 'vitest';
import { messagesOf, type IdentifiedClient } from '../../src/client/index.ts';
import { Refusal } from '../../src/protocol/index.ts';
import { signIdentity } from '../server/signIdentity.ts';
import { createWorld, type Tab, type World } from '../world/createWorld.ts';

const MINUTE = 60_000;

const proofOf = (world: World, sub: string) => ({ token: signIdentity({ sub, name: sub }, world.clock.now()) });

/** Signatures are checked off this thread, in time of their own: the world's clock waits for them. */
async function settled<Value>(world: World, done: Promise<Value>): Promise<Value> {
  let over = false;
  const end = () => {
    over = true;
  };
  done.then(end, end);
  for (let round = 0; !over && round < 2_500; round++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    await world.clock.advance(20);
  }
  expect(over).toBe(true);
  await world.clock.advance(1_000);
  return done;
}

const identify = (world: World, client: IdentifiedClient, sub: string) =>
  settled(world, client.identify(proofOf(world, sub)));

async function say(world: World, client: IdentifiedClient, text: string): Promise<string> {
  const { conversationId, done } = client.send('message.send', { text });
  expect(await settled(world, done)).toMatchObject({ ok: true });
  return conversationId;
}

/** All texts a device shows, in the order of its conversations. */
function textsOn(client: IdentifiedClient): string[] {
  const state = client.state();
  return [...state.conversations.keys()].flatMap((id) => messagesOf(state, id).map(({ text }) => text));
}

describe('one person on several devices', () => {
  it('C07: after the browser has wiped what pages keep, a proved visitor has the whole history again', async () => {
    const world = await createWorld(51);
    const { visitor, agent, clock } = world;
    await identify(world, visitor.client(), 'ola');
    const conversationId = await say(world, visitor.client(), 'is anybody there?');
    agent.client().send('message.send', conversationId, { text: 'yes, here' });
    await clock.advance(3_000);
    await visitor.wipe();
    await clock.advance(3_000);
    expect(textsOn(visitor.client())).toEqual([]);
    await identify(world, visitor.client(), 'ola');
    expect(textsOn(visitor.client())).toEqual(['is anybody there?', 'yes, here']);
    expect(visitor.client().state().conversations.get(conversationId)).toMatchObject({ complete: true });
    expect(await say(world, visitor.client(), 'back again')).toBe(conversationId);
    world.close();
  });

  it('what was written on a second device before signing in joins the history of the first, on both', async () => {
    const world = await createWorld(52, 1, { devices: 2 });
    const [home, office] = world.devices.map(({ client }) => client) as [
      () => IdentifiedClient,
      () => IdentifiedClient,
    ];
    await identify(world, home(), 'ola');
    await say(world, home(), 'at home');
    const moved = await say(world, office(), 'at the office');
    // Something is on its way while it becomes known who it is from.
    const late = office().send('message.send', { text: 'one more thing' }, moved);
    await identify(world, office(), 'ola');
    expect(await settled(world, late.done)).toMatchObject({ ok: true });
    await world.clock.advance(3_000);
    for (const device of [home, office]) {
      expect(textsOn(device()).sort()).toEqual(['at home', 'at the office', 'one more thing']);
      expect(device().state().outbox).toEqual([]);
    }
    expect(home().state().visitorId).toBe(office().state().visitorId);
    world.agent.client().send('message.send', moved, { text: 'answered' });
    await world.clock.advance(3_000);
    for (const device of [home, office]) expect(textsOn(device())).toContain('answered');
    const summary = await world.storage.reads.conversation(moved);
    expect(world.agent.client().state().conversations.get(moved)!.summary).toEqual(summary);
    expect(home().state().conversations.get(moved)!.summary).toEqual(summary);
    world.close();
  });

  it('is proved once an hour at most, by a fresh token when the first has run out, and as soon as there is a network', async () => {
    const world = await createWorld(53);
    const { visitor, clock } = world;
    let asked = 0;
    const proof = {
      token: signIdentity({ sub: 'ola' }, clock.now() - 60 * MINUTE),
      async refresh() {
        asked++;
        return signIdentity({ sub: 'ola' }, clock.now());
      },
    };
    visitor.network.mute = true;
    visitor.network.breakAll();
    const done = visitor.client().identify(proof);
    await clock.advance(MINUTE);
    visitor.network.mute = false;
    await settled(world, done);
    expect(asked).toBeGreaterThan(0);
    const before = [asked, visitor.client().state().visitorId];
    await visitor.client().identify(proof);
    expect([asked, visitor.client().state().visitorId]).toEqual(before);
    const wrong = visitor.client().identify({ token: 'nonsense' });
    await expect(settled(world, wrong)).rejects.toThrow(Refusal);
    expect(visitor.client().state().visitorId).toBe(before[1]);
    world.close();
  });
});

describe('several people on one device', () => {
  it('E06: after one has signed out and another in, nothing of the first is seen: not in this tab, the other, nor a page that was put aside', async () => {
    const world = await createWorld(54, 3);
    const { visitor, clock, storage } = world;
    const [here, there, back] = visitor.tabs as [
      (typeof visitor.tabs)[0],
      (typeof visitor.tabs)[0],
      (typeof visitor.tabs)[0],
    ];
    await identify(world, here.client(), 'ola');
    await say(world, here.client(), 'of Ola');
    await clock.advance(3_000);
    for (const tab of [here, there, back]) expect(textsOn(tab.client())).toEqual(['of Ola']);
    const olas = visitor.tabs[0]!.client().state().visitorId!;
    // Kept for the back button: it hears nothing from here on.
    back.freeze();
    await here.client().logout();
    await clock.advance(3_000);
    for (const tab of [here, there]) expect([...tab.client().state().conversations]).toEqual([]);
    await identify(world, here.client(), 'jan');
    await say(world, there.client(), 'of Jan');
    back.thaw();
    back.wakeUp();
    await clock.advance(3_000);
    for (const tab of [here, there, back]) {
      expect(textsOn(tab.client())).toEqual(['of Jan']);
      expect(tab.client().state().visitorId).not.toBe(olas);
    }
    await visitor.reload();
    await clock.advance(3_000);
    expect(textsOn(visitor.client())).toEqual(['of Jan']);
    const ofOla = await storage.reads.events({ after: 0, limit: 100, visitorId: olas });
    expect(JSON.stringify(ofOla)).not.toContain('Jan');
    world.close();
  });

  it('E06: so it is when nobody has come after them, and when the second comes without a word from the first', async () => {
    const world = await createWorld(55, 2);
    const { visitor, clock } = world;
    const [here, back] = visitor.tabs as [Tab<IdentifiedClient>, Tab<IdentifiedClient>];
    await identify(world, here.client(), 'ola');
    await say(world, here.client(), 'of Ola');
    back.freeze();
    await here.client().logout();
    await clock.advance(3_000);
    back.thaw();
    back.wakeUp();
    await clock.advance(10_000);
    expect(textsOn(back.client())).toEqual([]);
    expect(back.client().state().visitorId).toBeUndefined();
    await identify(world, here.client(), 'ola');
    expect(textsOn(here.client())).toEqual(['of Ola']);
    await identify(world, here.client(), 'jan');
    await clock.advance(3_000);
    for (const tab of [here, back]) expect(textsOn(tab.client())).toEqual([]);
    world.close();
  });

  it('a session that has run out is proved anew, and what was unsent arrives as theirs', async () => {
    const world = await createWorld(56);
    const { visitor, clock, storage } = world;
    const client = visitor.client();
    const done = client.identify({ ...proofOf(world, 'ola'), refresh: async () => proofOf(world, 'ola').token });
    await settled(world, done);
    const conversationId = await say(world, client, 'before');
    // Longer than a token lives unused: nobody is there meanwhile.
    world.agent.client().stop();
    visitor.tabs[0]!.freeze();
    visitor.network.breakAll();
    await clock.advance(31 * 24 * 60 * MINUTE);
    const sent = client.send('message.send', { text: 'after' });
    visitor.tabs[0]!.thaw();
    visitor.tabs[0]!.wakeUp();
    await settled(world, sent.done);
    expect(client.state().outbox).toEqual([]);
    expect(textsOn(client)).toEqual(['before', 'after']);
    expect((await storage.reads.conversation(conversationId))!.identity).toMatchObject({ subject: 'ola' });
    world.close();
  });
});
