import { afterEach, describe, expect, it } from 'vitest';
import { newId, type Callback, type ConversationSummary, type Event } from '../../src/protocol/index.ts';
import type { LoggedEvent, Storage } from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';

const { bytes } = createSeededRandom(99);
const id = () => newId({ now: () => 1_700_000_000_000, random: bytes });
const AT = '2026-11-23T09:00:00.000Z';

function summaryOf(
  conversationId: string,
  visitorId: string,
  more: Partial<ConversationSummary> = {},
): ConversationSummary {
  return {
    id: conversationId,
    visitorId,
    startedAt: AT,
    locale: 'en',
    timeZone: 'UTC',
    visitor: {},
    status: 'open',
    contacted: false,
    lastSeq: 1,
    lastPosition: 1,
    lastAt: AT,
    unread: [],
    seenByAgent: 0,
    seenByVisitor: 0,
    callbacks: [],
    ...more,
  };
}

function message(position: number, conversationId: string, visitorId: string, text = 'hello'): LoggedEvent {
  const event: Event = {
    id: id(),
    type: 'message.sent',
    conversationId,
    seq: position,
    position,
    at: AT,
    author: { kind: 'visitor', id: visitorId },
    commandId: id(),
    data: { text },
  };
  return { event, visitorId };
}

function callbackOf(conversationId: string, more: Partial<Callback> = {}): Callback {
  return {
    id: id(),
    conversationId,
    state: 'requested',
    phone: '+48512345678',
    when: 'now',
    requestedAt: AT,
    dueAt: '2026-11-23T09:00:28.000Z',
    ...more,
  };
}

/** What every storage must do, whatever is behind it. `open` gives an empty one each time. */
export function describeStorage(name: string, open: () => Storage): void {
  describe(`storage: ${name}`, () => {
    let storage: Storage;
    afterEach(() => storage.close());

    /** A visitor with a conversation. */
    async function visitor(): Promise<{ visitorId: string; conversationId: string }> {
      const [visitorId, conversationId] = [id(), id()];
      await storage.write(async (transaction) => {
        await transaction.putVisitor({ id: visitorId, createdAt: 1, tokenUsed: false });
        await transaction.putConversation(summaryOf(conversationId, visitorId));
      });
      return { visitorId, conversationId };
    }

    async function say(who: { visitorId: string; conversationId: string }, text: string): Promise<void> {
      await storage.write(async (transaction) => {
        const position = (await transaction.lastPosition()) + 1;
        await transaction.addEvents([message(position, who.conversationId, who.visitorId, text)]);
      });
    }

    it('names its life by letters and digits', () => {
      storage = open();
      expect(storage.epoch).toMatch(/^[0-9a-z]{12}$/);
    });

    it('gives back events as they were put in, by position, by visitor, by page', async () => {
      storage = open();
      const [a, b] = [await visitor(), await visitor()];
      const text = 'Zażółć \u{1F980} \u202Egnp.exe "quoted" \\ \n {{x}} %s';
      const put = [message(1, a.conversationId, a.visitorId, text), message(2, b.conversationId, b.visitorId)];
      await storage.write((transaction) => transaction.addEvents(put));
      await say(a, 'third');
      expect(await storage.reads.events({ after: 0, limit: 10 })).toMatchObject([
        put[0]!.event,
        put[1]!.event,
        { position: 3 },
      ]);
      expect((await storage.reads.events({ after: 0, limit: 1 }))[0]).toEqual(put[0]!.event);
      const own = await storage.reads.events({ after: 0, limit: 10, visitorId: a.visitorId });
      expect(own.map(({ position }) => position)).toEqual([1, 3]);
      expect(await storage.reads.events({ after: 1, upTo: 2, limit: 10 })).toHaveLength(1);
      expect(await storage.reads.lastPosition()).toBe(3);
    });

    it('keeps and replaces records by their keys', async () => {
      storage = open();
      const who = await visitor();
      const receipt = {
        commandId: id(),
        conversationId: who.conversationId,
        sender: { kind: 'visitor', id: who.visitorId },
        fingerprint: 'f',
        from: 2,
        to: 1,
        founding: true,
      } as const;
      const token = { hash: 'h', visitorId: who.visitorId, issuedAt: 1, seenAt: 2, used: false };
      await storage.write(async (transaction) => {
        await transaction.putReceipt(receipt);
        await transaction.putToken(token);
        await transaction.putToken({ ...token, used: true, seenAt: 3 });
        await transaction.putVisitor({ id: who.visitorId, createdAt: 1, tokenUsed: true });
      });
      const { reads } = storage;
      expect(await reads.receipt(receipt.commandId)).toEqual(receipt);
      expect(await reads.token('h')).toEqual({ ...token, used: true, seenAt: 3 });
      expect(await reads.visitor(who.visitorId)).toEqual({ id: who.visitorId, createdAt: 1, tokenUsed: true });
      expect(await reads.receipt(id())).toBeUndefined();
      expect(await reads.token('other')).toBeUndefined();
      expect(await reads.conversation(id())).toBeUndefined();
    });

    it('lists conversations: of a visitor, and those contacted, newest activity first', async () => {
      storage = open();
      const who = await visitor();
      const later = id();
      await storage.write(async (transaction) => {
        await transaction.putConversation(
          summaryOf(later, who.visitorId, { startedAt: '2026-11-24T09:00:00.000Z', contacted: true, lastPosition: 5 }),
        );
        await transaction.putConversation(
          summaryOf(who.conversationId, who.visitorId, { contacted: true, lastPosition: 9 }),
        );
      });
      const ids = (all: ConversationSummary[]) => all.map((conversation) => conversation.id);
      expect(ids(await storage.reads.conversationsOf(who.visitorId))).toEqual([who.conversationId, later]);
      expect(ids(await storage.reads.contacted(10))).toEqual([who.conversationId, later]);
      expect(ids(await storage.reads.contacted(1))).toEqual([who.conversationId]);
    });

    it('finds callbacks by due moment, by slot and by number', async () => {
      storage = open();
      const { visitorId, conversationId } = await visitor();
      const slot = { start: '2026-11-24T09:00:00.000Z', end: '2026-11-24T09:15:00.000Z' };
      const now = callbackOf(conversationId);
      const booked = callbackOf(conversationId, { when: 'slot', slot, dueAt: slot.start, phone: '+48600000001' });
      const cancelled = callbackOf(conversationId, { ...booked, id: id(), state: 'cancelled' });
      await storage.write(async (transaction) => {
        await transaction.putCallback({ callback: now, visitorId, firesAt: 2000 });
        await transaction.putCallback({ callback: booked, visitorId, firesAt: 1000 });
        await transaction.putCallback({ callback: cancelled, visitorId });
      });
      const { reads } = storage;
      const due = await reads.dueCallbacks(1999);
      expect(due).toEqual([{ callback: booked, visitorId, firesAt: 1000 }]);
      expect((await reads.dueCallbacks(2000)).map(({ firesAt }) => firesAt)).toEqual([1000, 2000]);
      expect(await reads.nextDue()).toBe(1000);
      const start = Date.parse(slot.start);
      expect(await reads.bookedBetween(start, start + 1)).toEqual([booked]);
      expect(await reads.bookedBetween(start + 1, start + 9)).toEqual([]);
      expect(await reads.callsTo(now.phone, Date.parse(now.dueAt))).toEqual([now]);
      expect(await reads.callsTo(now.phone, Date.parse(now.dueAt) + 1)).toEqual([]);
      await storage.write((transaction) =>
        transaction.putCallback({ callback: { ...booked, state: 'claimed' }, visitorId }),
      );
      await storage.write((transaction) =>
        transaction.putCallback({ callback: { ...now, state: 'claimed' }, visitorId }),
      );
      expect(await reads.nextDue()).toBeUndefined();
      expect(await reads.dueCallbacks(9999)).toEqual([]);
    });

    it('keeps agents, their sessions and links, and forgets those that have run out', async () => {
      storage = open();
      const ada = { id: id(), name: 'Ada', email: 'ada@x.example', available: false, createdAt: 1 };
      const jan = { id: id(), name: 'Jan', email: 'jan@x.example', available: true, createdAt: 2, passwordHash: 'p' };
      const session = (hash: string, expiresAt: number) => ({ hash, agentId: ada.id, expiresAt, byLink: true });
      await storage.write(async (transaction) => {
        await transaction.putAgent(jan);
        await transaction.putAgent(ada);
        for (const [hash, expiresAt] of [
          ['a', 10],
          ['b', 20],
          ['c', 30],
        ] as const) {
          await transaction.putSession(session(hash, expiresAt));
        }
        await transaction.putLink({ hash: 'l', agentId: ada.id, expiresAt: 10 });
      });
      const { reads } = storage;
      expect(await reads.agents()).toEqual([ada, jan]);
      expect(await reads.agentByEmail('jan@x.example')).toEqual(jan);
      expect(await reads.link('l')).toEqual({ hash: 'l', agentId: ada.id, expiresAt: 10 });
      expect(await reads.session('b')).toEqual(session('b', 20));
      await storage.write((transaction) => transaction.removeExpired(10));
      expect([await reads.session('a'), await reads.link('l')]).toEqual([undefined, undefined]);
      await storage.write((transaction) => transaction.removeSessions({ agentId: ada.id, except: 'c' }));
      expect(await reads.session('b')).toBeUndefined();
      await storage.write((transaction) => transaction.removeSessions({ hash: 'c' }));
      expect(await reads.session('c')).toBeUndefined();
      await storage.write((transaction) => transaction.putAgent({ ...ada, available: true }));
      expect((await reads.agent(ada.id))?.available).toBe(true);
    });

    it('gives events of some types within a stretch of time, oldest first, the newest when there are too many', async () => {
      storage = open();
      const who = await visitor();
      const at = (position: number, type: 'message.sent' | 'faq.searched', time: string): LoggedEvent => {
        const { event } = message(position, who.conversationId, who.visitorId);
        return { event: { ...event, type, at: time } as Event, visitorId: who.visitorId };
      };
      const put = [
        at(1, 'faq.searched', '2026-11-01T00:00:00.000Z'),
        at(2, 'message.sent', '2026-11-02T00:00:00.000Z'),
        at(3, 'faq.searched', '2026-11-03T00:00:00.000Z'),
        at(4, 'faq.searched', '2026-11-04T00:00:00.000Z'),
      ];
      await storage.write((transaction) => transaction.addEvents(put));
      const between = async (types: Event['type'][], from: string, to: string, limit = 9) =>
        (await storage.reads.eventsBetween({ types, from, to, limit })).map(({ position }) => position);
      const all = ['2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'] as const;
      expect(await between(['faq.searched'], ...all)).toEqual([1, 3, 4]);
      expect(await between(['faq.searched', 'message.sent'], ...all)).toEqual([1, 2, 3, 4]);
      expect(await between(['faq.searched'], put[0]!.event.at, put[3]!.event.at)).toEqual([1, 3]);
      expect(await between(['faq.searched'], ...all, 2)).toEqual([3, 4]);
      expect(await between([], ...all)).toEqual([]);
      expect(
        (await storage.reads.eventsBetween({ types: ['message.sent'], from: all[0], to: all[1], limit: 1 }))[0],
      ).toEqual(put[1]!.event);
    });

    it('keeps articles written in the inbox and what was decided about wordings', async () => {
      storage = open();
      const by = { id: 'a', name: 'Ada' };
      const article = { id: 'b', question: 'Why?', answer: 'So: **yes** ł', tags: ['x'], alternatives: ['how come'] };
      const written = (locale: string, more = {}) => ({ locale, article: { ...article, ...more }, by, at: 5 });
      const decided = { locale: 'en', articleId: 'b', key: 'how', phrase: 'How', accepted: true, by: 'desk', at: 7 };
      await storage.write(async (transaction) => {
        await transaction.putWrittenArticle(written('pl'));
        await transaction.putWrittenArticle(written('en'));
        await transaction.putWrittenArticle(written('en', { id: 'a' }));
        await transaction.putAlternative(decided);
        await transaction.putAlternative({ ...decided, key: 'wow', accepted: false, at: 6 });
      });
      await storage.write(async (transaction) => {
        await transaction.putWrittenArticle(written('en', { question: 'Why not?' }));
        await transaction.removeWrittenArticle('en', 'a');
        await transaction.removeWrittenArticle('en', 'none');
        await transaction.putAlternative({ ...decided, accepted: false });
      });
      expect(await storage.reads.writtenArticles()).toEqual([written('en', { question: 'Why not?' }), written('pl')]);
      expect(await storage.reads.alternatives()).toEqual([
        { ...decided, key: 'wow', accepted: false, at: 6 },
        { ...decided, accepted: false },
      ]);
    });

    it('undoes a work that throws, alone, and gives its error back', async () => {
      storage = open();
      const who = await visitor();
      const failure = new Error('no');
      const works = Array.from({ length: 9 }, (_, index) =>
        storage.write(async (transaction) => {
          const position = (await transaction.lastPosition()) + 1;
          await transaction.addEvents([message(position, who.conversationId, who.visitorId, `${index}`)]);
          if (index % 3 === 1) throw failure;
          return position;
        }),
      );
      const results = await Promise.allSettled(works);
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3);
      expect((results[1] as PromiseRejectedResult).reason).toBe(failure);
      const texts = (await storage.reads.events({ after: 0, limit: 10 })).map(
        ({ data }) => (data as { text: string }).text,
      );
      expect(texts).toEqual(['0', '2', '3', '5', '6', '8']);
    });

    it('keeps how far each follower of the log has come', async () => {
      storage = open();
      expect(await storage.reads.place('mail')).toBeUndefined();
      for (const position of [3, 8]) await storage.write((transaction) => transaction.putPlace('mail', position));
      await storage.write((transaction) => transaction.putPlace('other', 1));
      expect(await storage.reads.place('mail')).toBe(8);
      expect(await storage.reads.place('other')).toBe(1);
    });

    it('runs works one after another: none sees another half done', async () => {
      storage = open();
      const who = await visitor();
      await Promise.all(Array.from({ length: 200 }, (_, index) => say(who, `${index}`)));
      const events = await storage.reads.events({ after: 0, limit: 1000 });
      expect(events.map(({ position }) => position)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    });

    it('shows to a work what it has written, and to others nothing before the commit', async () => {
      storage = open();
      const who = await visitor();
      let during: number[] = [];
      await storage.write(async (transaction) => {
        await transaction.addEvents([message(1, who.conversationId, who.visitorId)]);
        during = [await transaction.lastPosition(), await storage.reads.lastPosition()];
      });
      expect(during).toEqual([1, 0]);
      expect(await storage.reads.lastPosition()).toBe(1);
    });

    it('tells of commits in order, when they can be read and before they are acknowledged', async () => {
      storage = open();
      const who = await visitor();
      const told: number[] = [];
      let acknowledged = 0;
      const stop = storage.onCommit((events) => {
        for (const { event, visitorId } of events) {
          expect(visitorId).toBe(who.visitorId);
          told.push(event.position);
        }
        expect(acknowledged).toBeLessThan(told.length);
      });
      await Promise.all(
        Array.from({ length: 50 }, () =>
          say(who, 'x').then(() => {
            acknowledged += 1;
          }),
        ),
      );
      expect(told).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
      stop();
      await say(who, 'unheard');
      expect(told).toHaveLength(50);
    });

    it('tells nothing of what was undone', async () => {
      storage = open();
      const who = await visitor();
      const told: number[] = [];
      storage.onCommit((events) => told.push(...events.map(({ event }) => event.position)));
      const failing = storage.write(async (transaction) => {
        await transaction.addEvents([message(1, who.conversationId, who.visitorId)]);
        throw new Error('no');
      });
      await Promise.allSettled([failing, say(who, 'kept')]);
      expect(told).toEqual([1]);
    });

    it('finishes what was begun when it is closed, and refuses what comes later', async () => {
      storage = open();
      const who = await visitor();
      const begun = say(who, 'last words');
      await storage.close();
      await begun;
      await expect(say(who, 'too late')).rejects.toThrow('closed');
      await storage.close();
    });
  });
}
