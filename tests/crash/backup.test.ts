import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { makeId, meet } from './httpVisitor.ts';
import { makePlace, runDeskbell, startServer, type Place, type ServerProcess } from './serverProcess.ts';

let place: Place;
let server: ServerProcess | undefined;
afterEach(async () => {
  if (server && server.child.exitCode === null && server.child.signalCode === null) await server.kill();
  server = undefined;
  place.remove();
});

async function run(words: string[]): Promise<{ code: number | null; out: string }> {
  const child = runDeskbell(place, words);
  let out = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
  await once(child, 'close');
  return { code: child.exitCode, out };
}

interface Copy {
  readonly epoch: string;
  readonly commands: readonly string[];
}

function read(folder: string): Copy {
  const database = new DatabaseSync(join(folder, 'deskbell.sqlite'), { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  const epoch = String(database.prepare("SELECT value FROM meta WHERE name = 'epoch'").get()?.value);
  const rows = database.prepare('SELECT command_id FROM events ORDER BY position').all();
  database.close();
  return { epoch, commands: rows.map(({ command_id }) => String(command_id)) };
}

describe('a backup', () => {
  it('A08: made under load holds every message acknowledged before it began, and can be served', async () => {
    place = await makePlace();
    server = startServer(place);
    await server.ready();
    mkdirSync(join(place.data, 'attachments/incoming'), { recursive: true });
    writeFileSync(join(place.data, 'attachments/one'), 'a file of a conversation');
    writeFileSync(join(place.data, 'attachments/incoming/two'), 'not whole yet');
    const visitors = await Promise.all(Array.from({ length: 8 }, () => meet(place)));
    const acked: string[] = [];
    let done = false;
    const writing = visitors.map(async (visitor) => {
      while (!done) {
        const id = makeId();
        await visitor.say(id, 'under load');
        acked.push(id);
      }
    });
    const copies = [];
    for (let count = 0; count < 3; count++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const before = [...acked];
      const to = join(place.folder, `backups/${count}`);
      const { code, out } = await run(['backup', to]);
      expect([code, out]).toEqual([0, expect.stringMatching(/^wrote .* \(\d+ events\)/)]);
      expect(acked.length, 'the server went on meanwhile').toBeGreaterThan(before.length);
      copies.push({ to, before });
    }
    done = true;
    await Promise.all(writing);
    const { epoch, commands } = read(place.data);
    for (const { to, before } of copies) {
      const copy = read(to);
      const held = new Set(copy.commands);
      expect(before.filter((id) => !held.has(id))).toEqual([]);
      expect(copy.commands).toEqual(commands.slice(0, copy.commands.length));
      expect(copy.epoch).not.toBe(epoch);
      expect(readFileSync(join(to, 'attachments/one'), 'utf8')).toBe('a file of a conversation');
      expect(existsSync(join(to, 'attachments/incoming/two'))).toBe(false);
      expect(readdirSync(to)).not.toContain('deskbell.lock');
      expect(statSync(to).mode & 0o077).toBe(0);
    }
    expect(readdirSync(join(place.folder, 'backups')).sort()).toEqual(['0', '1', '2']);
    expect(await server.stop()).toBe(0);

    const last = copies.at(-1)!;
    server = startServer(place, ['--data', last.to]);
    await server.ready();
    const [visitor] = visitors;
    const restored = await visitor!.read(epoch, 1_000_000);
    // Whoever was further in the old life of the log is told to begin anew.
    expect(restored.reset).toBe(true);
    const held = new Set(read(last.to).commands);
    expect(restored.events.every(({ commandId }) => held.has(commandId ?? ''))).toBe(true);
    await visitor!.say(makeId(), 'life goes on');
    for (const each of visitors) each.close();
    expect(await server.stop()).toBe(0);
  });

  it('A08: overwrites nothing, and says in one line what is wrong', async () => {
    place = await makePlace();
    const nothing = await run(['backup', join(place.folder, 'copy')]);
    expect([nothing.code, nothing.out]).toEqual([
      1,
      expect.stringMatching(/^deskbell: There is no Deskbell data in .*\.\n$/),
    ]);
    server = startServer(place);
    await server.ready();
    expect((await run(['backup'])).out).toMatch(/^deskbell: backup needs the folder to write.*\n$/);
    expect((await run(['backup', 'copy'])).code).toBe(0);
    const twice = await run(['backup', 'copy']);
    expect([twice.code, twice.out]).toEqual([1, expect.stringMatching(/^deskbell: .*copy is there already; .*\n$/)]);
    expect(await server.stop()).toBe(0);
  });
});
