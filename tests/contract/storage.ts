import { afterEach, describe, expect, it } from 'vitest';
import { newId, type Callback, type ConversationSummary, type Event } from '../../src/protocol/index.ts';
import type { CallRecord, LoggedEvent, Storage } from '../../src/server/index.ts';
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

    it('makes one visitor’s things another’s, and leaves the events as they were written', async () => {
      storage = open();
      const [from, to, other] = [await visitor(), await visitor(), await visitor()];
      const identity = { subject: 'ola', name: 'Ola', attributes: { plan: 'pro' } };
      await say(from, 'first');
      await say(other, 'theirs');
      const before = await storage.reads.events({ after: 0, limit: 10 });
      const receipt = (who: string) => ({
        commandId: id(),
        conversationId: from.conversationId,
        sender: { kind: 'visitor' as const, id: who },
        fingerprint: 'f',
        from: 2,
        to: 1,
        founding: true,
      });
      const [own, foreign] = [receipt(from.visitorId), receipt(other.visitorId)];
      const callback = callbackOf(from.conversationId);
      const file = (ownerId: string, visitorId?: string) => ({
        attachment: { id: id(), name: 'a.txt', type: 'text/plain', size: 3 },
        owner: { kind: 'visitor' as const, id: ownerId },
        key: id(),
        uploadedAt: 1,
        ...(visitorId ? { visitorId, conversationId: from.conversationId } : {}),
      });
      const [sent, unsent] = [file(from.visitorId, from.visitorId), file(from.visitorId)];
      const token = { visitorId: from.visitorId, issuedAt: 1, seenAt: 2, used: true };
      await storage.write(async (transaction) => {
        await transaction.putVisitor({ id: to.visitorId, createdAt: 1, tokenUsed: true, identity });
        for (const one of [own, foreign]) await transaction.putReceipt(one);
        await transaction.putCallback({ callback, visitorId: from.visitorId, firesAt: 5 });
        for (const one of [sent, unsent]) await transaction.putAttachment(one);
        await transaction.putToken({ ...token, hash: 'from' });
        await transaction.putToken({ ...token, hash: 'kept', visitorId: to.visitorId });
        await transaction.putToken({ ...token, hash: 'ended', visitorId: to.visitorId });
        await transaction.removeToken('ended');
      });
      await storage.write((transaction) => transaction.moveVisitor(from.visitorId, to.visitorId));
      const { reads } = storage;
      expect(await reads.visitorOf('ola')).toEqual({ id: to.visitorId, createdAt: 1, tokenUsed: true, identity });
      expect(await reads.visitorOf('jan')).toBeUndefined();
      expect(await reads.visitor(from.visitorId)).toBeUndefined();
      expect((await reads.conversationsOf(to.visitorId)).map((one) => one.id).sort()).toEqual(
        [from.conversationId, to.conversationId].sort(),
      );
      expect((await reads.conversation(from.conversationId))!.visitorId).toBe(to.visitorId);
      expect(await reads.events({ after: 0, limit: 10 })).toEqual(before);
      expect(await reads.events({ after: 0, limit: 10, visitorId: to.visitorId })).toEqual([before[0]]);
      expect(await reads.events({ after: 0, limit: 10, visitorId: from.visitorId })).toEqual([]);
      expect((await reads.receipt(own.commandId))!.sender.id).toBe(to.visitorId);
      expect((await reads.receipt(foreign.commandId))!.sender.id).toBe(other.visitorId);
      expect(await reads.dueCallbacks(5)).toMatchObject([{ visitorId: to.visitorId }]);
      expect(await reads.attachmentsOf(to.visitorId)).toMatchObject([{ owner: { id: to.visitorId } }]);
      expect(await reads.attachment(unsent.attachment.id)).toMatchObject({ owner: { id: to.visitorId } });
      expect((await reads.uploadedSince(to.visitorId, 0)).files).toBe(2);
      const tokens = await Promise.all(['from', 'ended', 'kept'].map((hash) => reads.token(hash)));
      expect(tokens.map((one) => one?.visitorId)).toEqual([undefined, undefined, to.visitorId]);
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

    it('reads a conversation in pages, single events, the latest of a visitor, and whether something was answered', async () => {
      storage = open();
      const [a, b] = [await visitor(), await visitor()];
      const at = (position: number, who: typeof a, seq: number, data: object): LoggedEvent => {
        const { event } = message(position, who.conversationId, who.visitorId);
        return { event: { ...event, seq, data } as Event, visitorId: who.visitorId };
      };
      const answer = { to: 2, block: 'r', values: { choice: ['x'] } };
      const put = [
        at(1, a, 1, { text: 'one' }),
        at(2, b, 1, { text: 'elsewhere' }),
        at(3, a, 2, { text: 'two' }),
        at(4, a, 3, { text: '', answer }),
        at(5, a, 4, { text: 'four' }),
      ];
      await storage.write((transaction) => transaction.addEvents(put));
      const { reads } = storage;
      const page = async (query: { before?: number; limit: number }) =>
        (await reads.eventsBefore({ conversationId: a.conversationId, ...query })).map(({ seq }) => seq);
      expect(await page({ limit: 2 })).toEqual([3, 4]);
      expect(await page({ limit: 2, before: 3 })).toEqual([1, 2]);
      expect(await page({ limit: 9 })).toEqual([1, 2, 3, 4]);
      expect(await reads.eventAt(a.conversationId, 2)).toEqual(put[2]!.event);
      expect(await reads.eventAt(b.conversationId, 2)).toBeUndefined();
      expect((await reads.latestOf(a.visitorId, 2)).map(({ position }) => position)).toEqual([4, 5]);
      const answered = [
        await reads.isAnswered(a.conversationId, 2, 'r'),
        await reads.isAnswered(a.conversationId, 2, 'other'),
        await reads.isAnswered(a.conversationId, 1, 'r'),
        await reads.isAnswered(b.conversationId, 2, 'r'),
      ];
      expect(answered).toEqual([true, false, false, false]);
    });

    it('lists conversations by state, department, agent and words, those that wait, and those put aside', async () => {
      storage = open();
      const who = await visitor();
      const ids = [id(), id(), id(), id()] as const;
      const agent = { id: id(), name: 'Ada' };
      const later = '2026-11-24T09:00:00.000Z';
      const of = (index: number, more: Partial<ConversationSummary>) =>
        summaryOf(ids[index]!, who.visitorId, { contacted: true, lastPosition: 10 + index, ...more });
      await storage.write(async (transaction) => {
        await transaction.putConversation(of(0, { status: 'closed', agent }));
        await transaction.putConversation(of(1, { waitingSince: later, snoozedUntil: later }));
        await transaction.putConversation(of(2, { waitingSince: AT, department: 'sales' }));
        await transaction.putConversation(of(3, { waitingSince: AT, agent, contacted: false }));
        await transaction.addEvents([message(1, ids[2], who.visitorId, 'Zażółć gęślą')]);
      });
      const { reads } = storage;
      const list = async (query: Parameters<typeof reads.conversationsWhere>[0]) =>
        (await reads.conversationsWhere(query)).map((conversation) => ids.indexOf(conversation.id as never));
      expect(await list({ limit: 9 })).toEqual([2, 1, 0]);
      expect(await list({ limit: 1, before: 12 })).toEqual([1]);
      expect(await list({ limit: 9, status: 'closed' })).toEqual([0]);
      expect(await list({ limit: 9, status: 'open' })).toEqual([2, 1]);
      expect(await list({ limit: 9, status: 'waiting' })).toEqual([2, 1]);
      expect(await list({ limit: 9, status: 'snoozed' })).toEqual([1]);
      expect(await list({ limit: 9, department: 'sales' })).toEqual([2]);
      expect(await list({ limit: 9, agent: agent.id })).toEqual([0]);
      expect(await list({ limit: 9, agent: 'none' })).toEqual([2, 1]);
      expect(await list({ limit: 9, q: 'zazolc ges' })).toEqual([2]);
      expect(await list({ limit: 9, q: 'zazolc', status: 'closed' })).toEqual([]);
      expect((await reads.waiting(9)).map((one) => one.id)).toEqual([ids[2], ids[1]]);
      expect((await reads.waiting(1)).map((one) => one.id)).toEqual([ids[2]]);
      expect(await reads.nextSnooze()).toBe(Date.parse(later));
      expect(await reads.dueSnoozes(Date.parse(later) - 1)).toEqual([]);
      expect((await reads.dueSnoozes(Date.parse(later))).map((one) => one.id)).toEqual([ids[1]]);
      await storage.write((transaction) => transaction.putConversation(of(1, { waitingSince: later })));
      expect(await reads.nextSnooze()).toBeUndefined();
    });

    it('finds words, latest first, also those a work has just written, and none of what was undone', async () => {
      storage = open();
      const who = await visitor();
      const texts = ['Łódź i Kraków', 'kraków', 'C++ “krak"', '你好世界', '*'];
      for (const text of texts) await say(who, text);
      const find = async (words: string, limit = 9) =>
        (await storage.reads.search(words, limit)).map(({ position }) => position);
      expect(await find('krak')).toEqual([3, 2, 1]);
      expect(await find('krak', 2)).toEqual([3, 2]);
      expect(await find('lodz krakow')).toEqual([1]);
      expect(await find('世')).toEqual([4]);
      expect(await find('')).toEqual([]);
      await storage.write(async (transaction) => {
        await transaction.addEvents([message(6, who.conversationId, who.visitorId, 'later')]);
        expect((await transaction.search('later', 9)).map(({ position }) => position)).toEqual([6]);
      });
      const undone = storage.write(async (transaction) => {
        await transaction.addEvents([message(7, who.conversationId, who.visitorId, 'never')]);
        throw new Error('no');
      });
      await expect(undone).rejects.toThrow('no');
      expect(await find('never')).toEqual([]);
    });

    it('keeps sentences to be used again, by shortcut', async () => {
      storage = open();
      const reply = (shortcut: string, more = {}) => ({
        id: id(),
        shortcut,
        text: 'T',
        by: { id: 'a', name: 'Ada' },
        at: 5,
        ...more,
      });
      const [thanks, hello] = [reply('thanks', { locale: 'en' }), reply('hello')];
      await storage.write(async (transaction) => {
        await transaction.putReply(thanks);
        await transaction.putReply(hello);
      });
      expect(await storage.reads.replies()).toEqual([hello, thanks]);
      await storage.write(async (transaction) => {
        await transaction.putReply({ ...thanks, text: 'Thank you' });
        await transaction.removeReply(hello.id);
        await transaction.removeReply('none');
      });
      expect(await storage.reads.replies()).toEqual([{ ...thanks, text: 'Thank you' }]);
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

    it('keeps calls, tells those of a callback and those that are live', async () => {
      storage = open();
      const { visitorId, conversationId } = await visitor();
      const callback = callbackOf(conversationId);
      const callOf = (number: number, live: boolean): CallRecord => ({
        id: `${callback.id}.${number}`,
        callbackId: callback.id,
        conversationId,
        visitorId,
        agentId: 'a',
        purpose: `offer ${number}`,
        startedAt: 5,
        agent: { orderedAt: 5, ringSeconds: 20 },
        live,
      });
      const calls = [callOf(2, false), callOf(9, true), callOf(10, true)];
      await storage.write(async (transaction) => {
        for (const call of calls.toReversed()) await transaction.putCall(call);
        await transaction.putCallback({ callback, visitorId });
      });
      expect(await storage.reads.callsOf(callback.id)).toEqual(calls);
      expect(await storage.reads.liveCalls()).toEqual(calls.slice(1));
      await storage.write((transaction) => transaction.putCallback({ callback, visitorId }));
      await storage.write((transaction) => transaction.putCall(callOf(9, false)));
      expect(await storage.reads.call(calls[1]!.id)).toEqual(callOf(9, false));
      expect((await storage.reads.liveCalls()).map(({ id: live }) => live)).toEqual([calls[2]!.id]);
      expect([await storage.reads.call('x'), await storage.reads.callsOf('x')]).toEqual([undefined, []]);
    });

    it('keeps which letters were sent, and tells those to an address since a moment', async () => {
      storage = open();
      const letters = [
        { key: 'a', address: 'h', at: 1 },
        { key: 'b', address: 'h', at: 2 },
        { key: 'c', address: 'other', at: 2 },
        { key: 'd', at: 2 },
      ];
      await storage.write(async (transaction) => {
        for (const letter of letters.toReversed()) await transaction.putLetter(letter);
      });
      expect(await Promise.all(letters.map(({ key }) => storage.reads.letter(key)))).toEqual(letters);
      expect(await storage.reads.lettersTo('h', 0)).toEqual(letters.slice(0, 2));
      expect(await storage.reads.lettersTo('h', 2)).toEqual([letters[1]]);
      expect(await storage.reads.letter('x')).toBeUndefined();
    });

    it('lists callbacks under way by when they are promised, and no others', async () => {
      storage = open();
      const who = await visitor();
      const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`;
      const states = [
        'requested',
        'offered',
        'claimed',
        'ringing_agent',
        'ringing_visitor',
        'connected',
        'missed_by_agent',
      ] as const;
      const ends = ['completed', 'cancelled', 'expired', 'failed', 'missed_by_visitor'] as const;
      const put = [...states, ...ends].map((state, index) =>
        callbackOf(who.conversationId, { state, dueAt: at(30 - index) }),
      );
      await storage.write(async (transaction) => {
        for (const callback of put) await transaction.putCallback({ callback, visitorId: who.visitorId, firesAt: 5 });
      });
      const underWay = await storage.reads.openCallbacks(Date.parse(at(30)));
      expect(underWay.map(({ callback }) => callback.state)).toEqual(states.slice(1).reverse());
      expect(underWay[0]).toEqual({ callback: put[6], visitorId: who.visitorId, firesAt: 5 });
    });

    it('counts under names, to five minutes, within the transaction', async () => {
      storage = open();
      const minute = 60_000;
      const add = (name: string, at: number, amount = 1) =>
        storage.write((transaction) => transaction.addTally(name, at, amount));
      await add('a', 1);
      await add('a', 4 * minute, 2);
      await add('a', 5 * minute);
      await add('b', 6 * minute, 7);
      const failed = storage.write(async (transaction) => {
        await transaction.addTally('a', 6 * minute, 100);
        expect(await transaction.tally('a', 0)).toBe(104);
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      expect(await storage.reads.tally('a', 0)).toBe(4);
      // The stretch a moment falls into counts as a whole.
      expect(await storage.reads.tally('a', 4 * minute)).toBe(4);
      expect(await storage.reads.tally('a', 5 * minute)).toBe(1);
      expect(await storage.reads.tally('b', 9 * minute)).toBe(7);
      expect(await storage.reads.tally('c', 0)).toBe(0);
      await storage.write((transaction) => transaction.removeExpired(2 * 86_400_000));
      expect(await storage.reads.tally('b', 0)).toBe(0);
    });

    it('keeps small things under names until they run out or are thrown away', async () => {
      storage = open();
      await storage.write(async (transaction) => {
        await transaction.keep('for ever', 'x');
        await transaction.keep('a while', 'y', 100);
        await transaction.keep('a while', 'z', 200);
        await transaction.keep('gone', 'w');
        await transaction.forget('gone');
      });
      const all = (now: number) =>
        Promise.all(['for ever', 'a while', 'gone', 'never'].map((name) => storage.reads.kept(name, now)));
      expect(await all(199)).toEqual(['x', 'z', undefined, undefined]);
      expect(await all(200)).toEqual(['x', undefined, undefined, undefined]);
      await storage.write((transaction) => transaction.removeExpired(200));
      expect(await all(0)).toEqual(['x', undefined, undefined, undefined]);
    });

    it('keeps how far each follower of the log has come', async () => {
      storage = open();
      expect(await storage.reads.place('mail')).toBeUndefined();
      for (const position of [3, 8]) await storage.write((transaction) => transaction.putPlace('mail', position));
      await storage.write((transaction) => transaction.putPlace('other', 1));
      expect(await storage.reads.place('mail')).toBe(8);
      expect(await storage.reads.place('other')).toBe(1);
    });

    it('erases a visitor with everything that is theirs, and never uses a position again', async () => {
      storage = open();
      const [one, other] = [await visitor(), await visitor()];
      await say(one, 'of one');
      await say(other, 'of the other');
      await say(one, 'last of all');
      const last = await storage.reads.lastPosition();
      const before = await storage.reads.events({ after: 0, limit: 100, visitorId: other.visitorId });
      await storage.write((transaction) => transaction.removeVisitor(one.visitorId));
      expect(await storage.reads.visitor(one.visitorId)).toBeUndefined();
      expect(await storage.reads.conversation(one.conversationId)).toBeUndefined();
      expect(await storage.reads.conversationsOf(one.visitorId)).toEqual([]);
      expect(await storage.reads.events({ after: 0, limit: 100, visitorId: one.visitorId })).toEqual([]);
      expect(await storage.reads.events({ after: 0, limit: 100 })).toEqual(before);
      expect((await storage.reads.search('of', 9)).map(({ position }) => position)).toEqual([2]);
      expect(await storage.reads.latestOf(one.visitorId, 9)).toEqual([]);
      expect(await storage.reads.lastPosition()).toBe(last);
      await storage.write((transaction) => transaction.removeVisitor(other.visitorId));
      expect(await storage.reads.lastPosition()).toBe(last);
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
