import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../src/client/index.ts';
import type { Event } from '../../src/protocol/index.ts';
import { createWorld, type World } from '../world/createWorld.ts';
import { readSeeds } from './readSeeds.ts';

/** Seeds run by `npm test`. `DESKBELL_SEEDS=from-to` runs others, `DESKBELL_SEEDS=7` a single one. */
const SEEDS = readSeeds(process.env.DESKBELL_SEEDS ?? '1-120');
const STEPS = 40;
/** Seeds that once found a fault stay here. */
const KEPT_SEEDS: readonly number[] = [37, 321, 577, 3483];

const totals = {
  seeds: 0,
  messages: 0,
  callbacks: 0,
  reloads: 0,
  kills: 0,
  freezes: 0,
  takeovers: 0,
  faults: {} as Record<string, number>,
};

describe('the loop of visitor, desk and agent', () => {
  it('A03: loses nothing, shows nothing twice and keeps one order, whatever the network and both sides do, in one tab or two', async () => {
    for (const seed of [...KEPT_SEEDS, ...SEEDS]) {
      // Every other visitor has two tabs open.
      const world = await createWorld(seed, 1 + (seed % 2));
      try {
        await live(world);
        await heal(world);
        await agree(world, seed);
      } finally {
        world.close();
      }
    }
    console.log(`\nloop: ${JSON.stringify(totals)}\n`);
    expect(totals.seeds).toBe(KEPT_SEEDS.length + SEEDS.length);
  }, 3_600_000);
});

interface Said {
  /** By tab. */
  visitor: string[][];
  agent: string[];
}
const said = new WeakMap<World, Said>();

async function live(world: World): Promise<void> {
  const texts: Said = { visitor: world.visitor.tabs.map(() => []), agent: [] };
  said.set(world, texts);
  const { random, clock, visitor, agent } = world;
  let down = false;
  for (let step = 0; step < STEPS; step++) {
    const what = random.below(100);
    if (what < 35) {
      const tab = random.below(visitor.tabs.length);
      say(world, texts.visitor[tab]!, (text) => visitor.tabs[tab]!.client().send('message.send', { text }), tab);
    } else if (what < 38 && visitor.tabs.length > 1) freezeOrThaw(world);
    else if (what < 60) answerSomebody(world, texts);
    else if (what < 68) callbacks(world);
    else if (what < 76) {
      visitor.network.bad = random.chance(0.6);
      agent.network.bad = random.chance(0.6);
      random.pick([visitor, agent]).network.oneWay = random.chance(0.3);
    } else if (what < 82) {
      totals.reloads++;
      await random.pick([...visitor.tabs, agent]).reload();
    } else if (what < 88) {
      if (down) await world.start();
      else world.kill();
      totals.kills += down ? 0 : 1;
      down = !down;
    } else if (what < 92) random.pick([visitor, agent]).network.breakAll();
    else seeAll(world);
    await clock.advance(random.below(random.chance(0.1) ? 60_000 : 1_500));
  }
  if (down) await world.start();
}

function freezeOrThaw({ visitor, random }: World): void {
  const tab = random.pick(visitor.tabs);
  if (random.chance(0.5)) tab.thaw();
  else {
    tab.freeze();
    totals.freezes++;
  }
}

function say(world: World, texts: string[], send: (text: string) => unknown, tab = 0): void {
  const text = `${tab}.${texts.length + 1} ${world.random.pick(['hello', 'żółć', '你好', '👩‍👩‍👧', 'line\nbreak'])}`;
  texts.push(text);
  send(text);
  totals.messages++;
}

function answerSomebody(world: World, texts: Said): void {
  const [conversationId] = world.agent.client().state().conversations.keys();
  if (!conversationId) return;
  say(world, texts.agent, (text) => world.agent.client().send('message.send', conversationId, { text }));
}

function callbacks({ visitor, agent, random }: World): void {
  const open = [...agent.client().state().conversations.values()].flatMap(({ summary }) => summary.callbacks);
  const waiting = open.find(({ state }) => ['requested', 'offered', 'missed_by_agent'].includes(state));
  const mine = open.find(({ state }) => state === 'claimed' || state === 'connected');
  if (mine) {
    const step = mine.state === 'claimed' ? 'callback.connect' : 'callback.complete';
    agent.client().send(step, mine.conversationId, { callbackId: mine.id });
  } else if (waiting) {
    agent.client().send('callback.claim', waiting.conversationId, { callbackId: waiting.id });
  } else {
    totals.callbacks++;
    visitor.client().send('callback.request', { when: 'now', phone: `+4822${1_000_000 + random.below(8_999_999)}` });
  }
}

function seeAll({ visitor, agent }: World): void {
  for (const { summary } of visitor.client().state().conversations.values()) {
    visitor.client().send('conversation.see', { upTo: summary.lastSeq });
  }
  for (const { summary } of agent.client().state().conversations.values()) {
    agent.client().send('conversation.see', summary.id, { upTo: summary.lastSeq });
  }
}

async function heal({ clock, visitor, agent }: World): Promise<void> {
  visitor.network.bad = false;
  agent.network.bad = false;
  visitor.network.oneWay = false;
  agent.network.oneWay = false;
  for (const tab of visitor.tabs) tab.thaw();
  // Dead streams are noticed by their silence, and then everything that waits goes out.
  await clock.advance(4 * 60_000);
}

async function agree(world: World, seed: number): Promise<void> {
  const { storage, visitor, agent } = world;
  const texts = said.get(world)!;
  const log = await storage.reads.events({ after: 0, limit: 100_000 });
  const why = `seed ${seed}`;
  for (const { command } of visitor.tabs.flatMap((tab) => tab.client().state().outbox))
    throw new Error(`${why}: the visitor still holds ${command.type}`);
  for (const { command } of agent.client().state().outbox)
    throw new Error(`${why}: the agent still holds ${command.type}`);

  const inLog = (kind: string) =>
    log.flatMap((event) => (event.type === 'message.sent' && event.author.kind === kind ? [event.data.text] : []));
  for (const [tab, own] of texts.visitor.entries()) {
    const stored = inLog('visitor').filter((text) => text.startsWith(`${tab}.`));
    expect(stored, `${why}: messages of tab ${tab} in the log`).toEqual(own);
  }
  expect(inLog('agent'), `${why}: messages of the agent in the log`).toEqual(texts.agent);

  const conversations = new Set(log.map(({ conversationId }) => conversationId));
  expect(conversations.size, `${why}: one visitor, one conversation`).toBeLessThanOrEqual(1);
  for (const id of conversations) {
    const stored = log.filter(({ conversationId }) => conversationId === id);
    expect(
      stored.map(({ seq }) => seq),
      why,
    ).toEqual(stored.map((_, index) => index + 1));
    const { visitorId } = (await storage.reads.conversation(id))!;
    void agent.client().loadTimeline(visitorId);
    await world.clock.advance(1_000);
    const agentSees = agent.client().state().conversations.get(id);
    const count = texts.visitor.flat().length + texts.agent.length;
    for (const [tab, { client }] of visitor.tabs.entries()) {
      const copy = client().state().conversations.get(id);
      expect(ids(copy?.events ?? []), `${why}: the copy of the visitor's tab ${tab}`).toEqual(ids(stored));
      expect(messagesOf(client().state(), id), why).toHaveLength(count);
    }
    const visitorSees = visitor.client().state().conversations.get(id);
    if (visitorSees?.summary.contacted)
      expect(
        agentSees?.events.map(({ id: event }) => event),
        `${why}: the agent's copy`,
      ).toEqual(ids(stored));
    if (agentSees)
      expect(agentSees.summary, `${why}: both fold to the same`).toEqual(await storage.reads.conversation(id));
  }
  totals.seeds++;
  totals.takeovers += visitor.takeovers();
  for (const { faults } of [visitor.network, agent.network]) {
    for (const [fault, count] of Object.entries(faults)) totals.faults[fault] = (totals.faults[fault] ?? 0) + count;
  }
}

function ids(events: readonly Event[]): string[] {
  return events.map(({ id }) => id);
}
