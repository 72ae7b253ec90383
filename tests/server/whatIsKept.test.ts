import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { maskNumbers } from '../../src/server/desk/redact.ts';
import { createSqliteStorage } from '../../src/server/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { ask, DAY, HOUR, slotAt } from './callbackRig.ts';
import { createRig, type Rig } from './createRig.ts';
import { createFileRig } from './fileRig.ts';
import { IDENTITY, signIdentity } from './signIdentity.ts';

const privacy = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');
const ADDRESSES = ['198.51.100.23', '2001:db8:85a3:1234:5678:8a2e:370:7334'];

/** Columns by table, as they are written down. */
function documented(): Record<string, string[]> {
  const section = privacy.slice(privacy.indexOf('### Every field'));
  const rows = [...section.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, table, columns]) => [
      table,
      columns!
        .replace(/ \(.*?\)/g, '')
        .split(', ')
        .sort(),
    ]),
  );
}

async function say(rig: Rig, text: string): Promise<{ visitorId: string; conversationId: string; token: string }> {
  const visitor = await rig.visitor();
  await visitor.ok('message.send', { text });
  return visitor;
}

describe('what the desk keeps', () => {
  it('R01: is what is written down, field by field, and no address of anybody', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deskbell-fields-'));
    const log: object[] = [];
    const storage = createSqliteStorage({ folder, random: createSeededRandom(8).bytes });
    const rig = await createRig({ storage, log, limits: true, config: { identity: IDENTITY } });
    for (const address of ADDRESSES) {
      const visitor = await rig.visitor({ address });
      await visitor.ok('faq.search', { query: 'my address', lang: 'en', results: 0 });
      await visitor.ok('message.send', { text: 'hello' });
      await visitor.ok('attributes.set', { attributes: { plan: 'pro' } });
      const first = address === ADDRESSES[0];
      const slot = first ? slotAt('2026-11-24T10:00:00.000Z') : slotAt('2026-11-24T11:00:00.000Z', '+48512345679');
      await visitor.ok('callback.request', slot);
      const proof = { token: signIdentity({ sub: first ? 'ola' : 'jan' }) };
      expect((await rig.post('/v1/identify', proof, { token: visitor.token, address })).status).toBe(200);
    }
    rig.server.close();
    await storage.close();
    const database = new DatabaseSync(join(folder, 'deskbell.sqlite'), { readOnly: true });
    const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[];
    const tables: Record<string, string[]> = {};
    for (const { name } of all("SELECT name FROM sqlite_master WHERE type = 'table'")) {
      const columns = all(`SELECT name FROM pragma_table_xinfo('${String(name)}')`).map((column) =>
        String(column.name),
      );
      // The parts of the index of words, which has no others of its own.
      if (/^texts_/.test(String(name))) continue;
      tables[String(name)] = name === 'texts' ? ['words'] : columns.sort();
    }
    expect(tables).toEqual(documented());
    const rows = Object.keys(tables).map((name) => JSON.stringify(all(`SELECT * FROM ${name}`)));
    database.close();
    const everything = rows.join('\n');
    expect(everything).toContain('"plan\\":\\"pro');
    for (const address of ADDRESSES) {
      // Of an address of the sixth version a household's part is enough to find somebody.
      const found = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
      expect(everything).not.toContain(found);
      expect(JSON.stringify(log)).not.toContain(found);
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it('R03: is given as a whole and erased at once, one visitor among a thousand, the others untouched to the byte', async () => {
    const rig = await createRig();
    const gone = await say(rig, 'the one who goes');
    const others: string[] = [];
    for (let count = 0; count < 999; count++) others.push((await say(rig, `one of the others, ${count}`)).visitorId);
    const read = async () => {
      const events = [];
      for (let after = 0; ; ) {
        const page = await rig.storage.reads.events({ after, limit: 500 });
        events.push(...page);
        if (page.length < 500) break;
        after = page.at(-1)!.position;
      }
      const conversations = await Promise.all(others.map((id) => rig.storage.reads.conversationsOf(id)));
      return { events, conversations };
    };
    const before = await read();
    const told = await (await rig.get('/v1/visitor', { token: gone.token })).json();
    expect(told).toMatchObject({
      visitorId: gone.visitorId,
      events: [{ type: 'conversation.started' }, { data: { text: 'the one who goes' } }],
    });
    const began = rig.clock.now();
    expect((await rig.request('/v1/visitor', { method: 'DELETE', token: gone.token })).status).toBe(204);
    expect(rig.clock.now() - began).toBeLessThan(60_000);
    const after = await read();
    expect(JSON.stringify(after.conversations)).toBe(JSON.stringify(before.conversations));
    const theirs = before.events.filter(({ conversationId }) => conversationId !== gone.conversationId);
    expect(JSON.stringify(after.events)).toBe(JSON.stringify(theirs));
    expect(JSON.stringify(after)).not.toContain(gone.visitorId);
  });

  it('R04: is erased within a day after the last sign of life is older than the site keeps things', async () => {
    const rig = await createFileRig({}, { config: { privacy: { keepDays: 30 } } });
    const old = await rig.visitor();
    const file = await rig.sent(old, 'words in a file', 'old.txt');
    await old.ok('message.send', { text: 'long ago', attachments: [file.id] });
    await ask(old, slotAt('2026-11-24T10:00:00.000Z'));
    const faithful = await rig.visitor();
    await faithful.ok('message.send', { text: 'long ago too' });
    await rig.clock.advance(20 * DAY);
    await faithful.ok('message.send', { text: 'still there?' });
    const silent = await rig.visitor();
    await rig.clock.advance(9 * DAY);
    const exists = async ({ visitorId }: { visitorId: string }) =>
      (await rig.storage.reads.visitor(visitorId)) !== undefined;
    expect(await Promise.all([old, faithful, silent].map(exists))).toEqual([true, true, true]);
    // The slot nobody kept, and its end some days later, were the last that happened.
    await rig.clock.advance(4 * DAY + HOUR);
    expect(await Promise.all([old, faithful, silent].map(exists))).toEqual([false, true, true]);
    const events = JSON.stringify(await rig.storage.reads.events({ after: 0, limit: 500 }));
    expect(events).not.toContain('long ago"');
    expect(events).toContain('long ago too');
    expect(await rig.storage.reads.attachment(file.id)).toBeUndefined();
    const keys: string[] = [];
    for await (const { key } of rig.files.keys()) keys.push(key);
    expect(keys).toEqual([]);
    await rig.clock.advance(30 * DAY + HOUR);
    expect(await Promise.all([faithful, silent].map(exists))).toEqual([false, false]);
    const forEver = await createRig();
    const kept = await say(forEver, 'hello');
    await forEver.clock.advance(400 * DAY);
    expect(await forEver.storage.reads.visitor(kept.visitorId)).toBeDefined();
  });

  it('R04: numbers that could be misused are cut out of messages where the site wants it, before anything is stored', async () => {
    const misused = [
      'my card 4111 1111 1111 1111 please',
      'card:5555-5555-5555-4444.',
      'account PL61 1090 1014 0000 0712 1981 2874 thanks',
      'konto 61109010140000071219812874',
      'PESEL 44051401359 proszę',
      'PESEL: 02070803628',
    ];
    const harmless = [
      'call me on +48 512 345 678 or 512345678',
      'order 44051401358, parcel 00259007738912345678',
      'ola@shop.example, 2026-11-23, 12.50 zł',
      'x44051401359 and #4111111111111112',
    ];
    for (const text of misused) {
      expect(maskNumbers(text), text).toContain('…');
      expect(maskNumbers(text), text).not.toMatch(/\d{4}/);
    }
    for (const text of harmless) expect(maskNumbers(text)).toBe(text);
    for (const masks of [true, false]) {
      const rig = await createRig({ config: { privacy: { maskNumbers: masks } } });
      const visitor = await rig.visitor();
      const agent = await rig.agent();
      const { events } = await visitor.ok('message.send', { text: misused[0] });
      await agent.ok('message.send', visitor.conversationId, { text: 'Pay to PL61109010140000071219812874' });
      const stored = JSON.stringify(await rig.storage.reads.events({ after: 0, limit: 10 }));
      expect(stored.includes('4111')).toBe(!masks);
      expect(stored).toContain('PL61109010140000071219812874');
      expect(events[0]!.data).toEqual({ text: masks ? 'my card … please' : misused[0] });
      const summary = await rig.storage.reads.conversation(visitor.conversationId);
      expect(JSON.stringify(summary).includes('4111')).toBe(false);
    }
  });
});
