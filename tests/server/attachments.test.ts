import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/protocol/index.ts';
import { accepted, refused, type RigVisitor } from './createRig.ts';
import { createFileRig, type FileRig } from './fileRig.ts';
import { ACTIVE, docx, jpegWithPlace, PASSIVE, png } from './fileSamples.ts';

const MB = 1024 * 1024;

const send = (who: RigVisitor, ids: string[], text = '') => who.send('message.send', { text, attachments: ids });
const unsigned = (path: string) => path.replace(/s=[\w-]+/, `s=${'A'.repeat(43)}`);

describe('files', () => {
  it('P14.1: a file goes up by itself and then with a message, which tells everything about it', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const photo = await rig.sent(who, await png(30, 20), 'Zdjęcie roślin 1.png');
    expect(photo).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Zdjęcie roślin 1.png',
      type: 'image/png',
      size: expect.any(Number),
      width: 30,
      height: 20,
    });
    const note = await rig.sent(who, PASSIVE.text, 'note.txt');
    const { events } = await who.ok('message.send', { text: 'Look', attachments: [photo.id, note.id] });
    expect(events.at(-1)!.data).toEqual({ text: 'Look', attachments: [photo, note] });
    const alone = await rig.sent(who, PASSIVE.pdf, 'offer.pdf');
    expect((await who.ok('message.send', { text: '', attachments: [alone.id] })).events.at(-1)!.data).toEqual({
      text: '',
      attachments: [alone],
    });
  });

  it('P14.1: an agent sends files too, and each side fetches what the other sent', async () => {
    const rig = await createFileRig();
    const [who, agent] = [await rig.visitor(), await rig.agent()];
    const theirs = await rig.sent(who, PASSIVE.text, 'note.txt');
    await accepted(await send(who, [theirs.id]));
    expect(await (await rig.fetchFile(agent, theirs.id)).text()).toBe(new TextDecoder().decode(PASSIVE.text));
    const ours = await rig.sent(agent, await jpegWithPlace(), 'plan.jpg');
    await agent.ok('message.send', who.conversationId, { text: '', attachments: [ours.id] });
    const image = await (await rig.fetchFile(who, ours.id)).arrayBuffer();
    expect((await sharp(Buffer.from(image)).metadata()).format).toBe('jpeg');
  });

  it('P14.2: the same id again is answered with the same file, also when it comes many times at once', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const id = rig.id();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => rig.upload(who, PASSIVE.text, 'note.txt', { id })),
    );
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await (await rig.upload(who, PASSIVE.text, 'other name.txt', { id })).json()).toEqual(bodies[0]);
    const keys = [];
    for await (const { key } of rig.files.keys()) keys.push(key);
    expect(keys).toHaveLength(1);
  });

  it('P14.2: an id of somebody else is refused, and theirs stays as it was', async () => {
    const rig = await createFileRig();
    const [who, other] = [await rig.visitor(), await rig.visitor()];
    const file = await rig.sent(who, PASSIVE.text, 'note.txt');
    const problem = await refused(await rig.upload(other, PASSIVE.pdf, 'mine.pdf', { id: file.id }));
    expect(problem.code).toBe('command_conflict');
    expect(await (await rig.fetchFile(who, file.id)).text()).toContain('Zażółć');
  });

  it('P14.3: what is wrong with the request is said before anything is read', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const cases: [string, Record<string, string>][] = [
      ['media_type', { 'content-type': 'image/png' }],
      ['media_type', { 'content-type': 'multipart/form-data; boundary=x' }],
      ['body_invalid', { 'deskbell-file-id': 'no-uuid' }],
      ['body_invalid', { 'deskbell-file-id': '' }],
      ['body_invalid', { 'deskbell-file-name': '%E0%A4%A' }],
      ['body_invalid', { 'deskbell-file-name': 'x'.repeat(5000) }],
    ];
    for (const [code, headers] of cases) {
      expect((await refused(await rig.upload(who, 'x', 'x.txt', { headers }))).code, JSON.stringify(headers)).toBe(
        code,
      );
    }
    expect((await refused(await rig.upload({}, 'x', 'x.txt'))).code).toBe('token_missing');
    expect((await refused(await rig.upload({ cookie: 'deskbell_agent=no' }, 'x', 'x.txt'))).code).toBe(
      'sign_in_required',
    );
    expect((await refused(await rig.upload(who, '', 'x.txt'))).code).toBe('attachment_refused');
  });

  it('P14.3: pages of the site may send the headers of a file', async () => {
    const rig = await createFileRig();
    const preflight = await rig.request('/v1/attachments', {
      method: 'OPTIONS',
      headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Deskbell-File-Id, Deskbell-File-Name/);
    const foreign = await rig.upload(await rig.visitor(), 'x', 'x', { headers: { origin: 'https://evil.example' } });
    expect((await refused(foreign)).code).toBe('origin_not_allowed');
  });

  it('P14.4: a file above the limit is cut off while it comes in, announced or not', async () => {
    const rig = await createFileRig({ maxMegabytes: 1 });
    const who = await rig.visitor();
    let given = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          given += 1;
          if (given > 5_000) controller.close();
          else controller.enqueue(new Uint8Array(64 * 1024));
        },
      });
    expect((await refused(await rig.upload(who, endless(), 'a.txt'))).code).toBe('attachment_too_large');
    expect(given).toBeLessThan(40);
    given = 0;
    const headers = { 'content-length': String(2 * MB) };
    expect((await refused(await rig.upload(who, endless(), 'a.txt', { headers }))).code).toBe('attachment_too_large');
    expect(given).toBeLessThan(3);
    const most = new Uint8Array(MB).fill(65);
    expect((await rig.sent(who, most, 'a.txt')).size).toBe(MB);
  });

  it('P14.5: the type is found from the bytes, whatever the name says, and the name gets the true ending', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const picture = await png();
    const cases: [Uint8Array, string, string, string][] = [
      [picture, 'photo.jpg', 'photo.png', 'image/png'],
      [picture, 'invoice.pdf.exe', 'invoice.pdf.png', 'image/png'],
      [picture, 'photo.png.exe', 'photo.png', 'image/png'],
      [PASSIVE.pdf, 'photo.jpg', 'photo.pdf', 'application/pdf'],
      [PASSIVE.text, 'run.bat', 'run.txt', 'text/plain'],
      [PASSIVE.text, 'notes.md', 'notes.md', 'text/plain'],
      [PASSIVE.text, 'rows.csv', 'rows.csv', 'text/csv'],
      [docx(), 'letter', 'letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ];
    for (const [bytes, given, name, type] of cases) {
      expect(await rig.sent(who, bytes, given), given).toMatchObject({ name, type });
    }
  });

  it('P14.5: types that are not on the list are refused, and "*" covers nothing that could be run', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const refusedTypes = [...Object.entries(ACTIVE), ['macros', docx(true)] as const];
    for (const [name, bytes] of refusedTypes) {
      for (const ending of ['png', 'txt', 'pdf', 'docx']) {
        const problem = await refused(await rig.upload(who, bytes, `x.${ending}`));
        expect([name, problem.code]).toEqual([name, 'attachment_type']);
      }
    }
    const strict = await createFileRig({ types: ['application/pdf'] });
    const other = await strict.visitor();
    await strict.sent(other, PASSIVE.pdf, 'a.pdf');
    expect((await refused(await strict.upload(other, await png(), 'a.png'))).code).toBe('attachment_type');
  });

  it('P14.6: a picture is drawn anew: upright, small enough to look at, with nothing hidden in it', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const given = await jpegWithPlace(600, 400);
    expect(Buffer.from(given).includes('SecretCamera')).toBe(true);
    const file = await rig.sent(who, given, 'holiday.jpg');
    expect(file).toMatchObject({ width: 400, height: 600 });
    const bytes = Buffer.from(await (await rig.fetchFile(who, file.id)).arrayBuffer());
    expect(bytes.length).toBe(file.size);
    expect(bytes.includes('SecretCamera') || bytes.includes('Exif')).toBe(false);
    const [link] = await rig.links(who, [file.id]);
    const small = await rig.get(link!.thumbnail!);
    expect(small.headers.get('content-type')).toBe('image/webp');
    const known = await sharp(Buffer.from(await small.arrayBuffer())).metadata();
    expect([known.width, known.height]).toEqual([320, 480]);
  });

  it('P14.7: only its sender can send a file with a message, once; absent and foreign ones are answered alike', async () => {
    const rig = await createFileRig();
    const [who, other, agent] = [await rig.visitor(), await rig.visitor(), await rig.agent()];
    const file = await rig.sent(who, PASSIVE.text, 'note.txt');
    const before = await rig.eventCount();
    const absent = await refused(await send(other, [rig.id()]));
    const foreign = await refused(await send(other, [file.id]));
    expect([absent.code, foreign.code]).toEqual(['attachment_not_found', 'attachment_not_found']);
    expect({ ...foreign, instance: '', commandId: '' }).toEqual({ ...absent, instance: '', commandId: '' });
    const byAgent = await agent.send('message.send', who.conversationId, { text: '', attachments: [file.id] });
    expect((await refused(byAgent)).code).toBe('attachment_not_found');
    expect((await refused(await send(who, [file.id, file.id]))).code).toBe('command_invalid');
    expect(await rig.eventCount()).toBe(before);
    await accepted(await send(who, [file.id]));
    expect((await refused(await send(who, [file.id]))).code).toBe('attachment_not_found');
  });

  it('P14.7: a message with files sent again changes nothing, and more files than allowed are refused', async () => {
    const rig = await createFileRig({ perMessage: 2 });
    const who = await rig.visitor();
    const files: Attachment[] = [];
    for (const name of ['a.txt', 'b.txt', 'c.txt']) files.push(await rig.sent(who, PASSIVE.text, name));
    const ids = files.map(({ id }) => id);
    expect((await refused(await send(who, ids))).code).toBe('command_invalid');
    const command = rig.command('message.send', who.conversationId, { text: '', attachments: ids.slice(0, 2) });
    const first = await accepted(await rig.post('/v1/commands', { commands: [command] }, who));
    const again = await accepted(await rig.post('/v1/commands', { commands: [command] }, who));
    expect(again.events).toEqual(first.events);
  });

  it('P14.8: visitors get addresses of their own conversations’ files only, agents of what was sent', async () => {
    const rig = await createFileRig();
    const [who, other] = [await rig.visitor(), await rig.visitor()];
    const [agent, colleague] = [await rig.agent('Ada Nowak'), await rig.agent('Ewa Lis')];
    const unsent = await rig.sent(who, PASSIVE.text, 'unsent.txt');
    const sent = await rig.sent(who, PASSIVE.text, 'sent.txt');
    await accepted(await send(who, [sent.id]));
    const draft = await rig.sent(agent, PASSIVE.text, 'draft.txt');
    const answer = await rig.sent(agent, PASSIVE.text, 'answer.txt');
    await agent.ok('message.send', who.conversationId, { text: '', attachments: [answer.id] });
    const all = [unsent.id, sent.id, draft.id, answer.id, rig.id()];
    const seen = async (reader: Parameters<FileRig['links']>[0]) =>
      (await rig.links(reader, all)).map(({ id }) => all.indexOf(id));
    expect(await seen(who)).toEqual([0, 1, 3]);
    expect(await seen(other)).toEqual([]);
    expect(await seen(agent)).toEqual([1, 2, 3]);
    expect(await seen(colleague)).toEqual([1, 3]);
    expect((await refused(await rig.post('/v1/attachments/links', { ids: all }))).code).toBe('token_missing');
    expect((await refused(await rig.post('/v1/attachments/links', { ids: ['x'] }, who))).code).toBe('body_invalid');
  });

  it('P14.9: an address works for an hour and for one file only, for whoever has it', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const [one, two] = [await rig.sent(who, PASSIVE.text, 'one.txt'), await rig.sent(who, PASSIVE.pdf, 'two.pdf')];
    const [link] = await rig.links(who, [one.id]);
    expect(link!.url).toMatch(/^\/files\/[0-9a-f-]{36}\?e=\d+&s=[\w-]{43}$/);
    expect((await rig.get(link!.url)).status).toBe(200);
    const wrong = [
      link!.url.replace(one.id, two.id),
      link!.url.replace(`${one.id}?`, `${one.id}/thumbnail?`),
      link!.url.replace(/e=(\d+)/, (_, e) => `e=${Number(e) + 3600}`),
      unsigned(link!.url),
      link!.url.split('&')[0]!,
      `/files/${one.id}`,
    ];
    for (const path of wrong) expect((await refused(await rig.get(path))).code, path).toBe('link_invalid');
    await rig.clock.advance(59 * 60_000);
    expect((await rig.get(link!.url)).status).toBe(200);
    await rig.clock.advance(Date.parse(link!.expiresAt) - rig.clock.now());
    expect((await refused(await rig.get(link!.url))).code).toBe('link_invalid');
    expect((await rig.get((await rig.links(who, [one.id]))[0]!.url)).status).toBe(200);
  });

  it('P14.10: every file is handed out so that nothing in it can run', async () => {
    const rig = await createFileRig({
      types: ['image/*', 'application/pdf', 'text/plain', 'image/svg+xml', 'text/html'],
    });
    const who = await rig.visitor();
    const cases: [Uint8Array, string, string, string][] = [
      [await png(), 'a.png', 'inline', 'image/png'],
      [PASSIVE.text, 'a.txt', 'attachment', 'text/plain; charset=utf-8'],
      [PASSIVE.pdfWithScript, 'a.pdf', 'attachment', 'application/pdf'],
      [PASSIVE.polyglot, 'a.js', 'attachment', 'application/pdf'],
      [ACTIVE.svg, 'a.svg', 'attachment', 'application/octet-stream'],
      [ACTIVE.html, 'a.html', 'attachment', 'application/octet-stream'],
    ];
    for (const [bytes, name, disposition, type] of cases) {
      const answer = await rig.fetchFile(who, (await rig.sent(who, bytes, name)).id);
      const { headers } = answer;
      expect([name, headers.get('content-type')]).toEqual([name, type]);
      expect(headers.get('content-disposition')).toMatch(new RegExp(`^${disposition}; filename="a`));
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('cache-control')).toMatch(/^private, max-age=\d+, immutable$/);
      expect(headers.get('set-cookie')).toBeNull();
    }
    const named = await rig.sent(who, PASSIVE.text, 'Zażółć "1" 100%.txt');
    expect((await rig.fetchFile(who, named.id)).headers.get('content-disposition')).toBe(
      `attachment; filename="Za____ _1_ 100_.txt"; filename*=UTF-8''Za%C5%BC%C3%B3%C5%82%C4%87%20_1_%20100%25.txt`,
    );
  });

  it('P14.10: stretches are handed out as players ask for them', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const { id } = await rig.sent(who, new TextEncoder().encode('0123456789'), 'a.txt');
    const cases: [string, number, string, string | null][] = [
      ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
      ['bytes=7-', 206, '789', 'bytes 7-9/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=0-99', 206, '0123456789', 'bytes 0-9/10'],
      ['bytes=1-2,4-5', 200, '0123456789', null],
      ['lines=1-2', 200, '0123456789', null],
      ['bytes=10-', 416, '', 'bytes */10'],
    ];
    for (const [range, status, body, told] of cases) {
      const answer = await rig.fetchFile(who, id, { range });
      expect([range, answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
        range,
        status,
        body,
        told,
      ]);
    }
  });

  it('P14.11: a visitor has so many files and megabytes in 24 hours; agents have no such limit', async () => {
    const rig = await createFileRig({ filesPerDay: 3, megabytesPerDay: 2 });
    const [who, other, agent] = [await rig.visitor(), await rig.visitor(), await rig.agent()];
    for (let count = 0; count < 3; count++) await rig.sent(who, PASSIVE.text, 'a.txt');
    expect((await refused(await rig.upload(who, PASSIVE.text, 'a.txt'))).code).toBe('attachment_limited');
    const large = new Uint8Array(1.2 * MB).fill(65);
    await rig.sent(other, large, 'a.txt');
    expect((await refused(await rig.upload(other, large, 'b.txt'))).code).toBe('attachment_limited');
    for (let count = 0; count < 4; count++) await rig.sent(agent, PASSIVE.text, 'a.txt');
    await rig.clock.advance(24 * 3_600_000 + 1);
    await rig.sent(who, PASSIVE.text, 'a.txt');
  });

  it('P14.12: a scanner that says no, fails, hangs or is not there refuses the file', async () => {
    const scripts: [string[], boolean][] = [
      [['/bin/sh', '-c', 'grep -q EVIL "$0" && exit 1; exit 0'], true],
      [['/bin/sh', '-c', 'exit 3'], false],
      [['/bin/sh', '-c', 'kill -9 $$'], false],
      [['/bin/sleep', '20'], false],
      [['/nonexistent/scanner'], false],
    ];
    for (const [command, passes] of scripts) {
      const rig = await createFileRig({ scan: { command } });
      const who = await rig.visitor();
      const answer = await rig.upload(who, PASSIVE.text, 'a.txt');
      if (passes) {
        expect(answer.status).toBe(200);
        const evil = await rig.upload(who, 'this is EVIL', 'a.txt');
        expect((await refused(evil)).code).toBe('attachment_refused');
      } else expect((await refused(answer)).code, command.join(' ')).toBe('attachment_refused');
    }
  });

  it('P14.13: what was not sent within 24 hours is gone; what was sent stays', async () => {
    const rig = await createFileRig();
    const who = await rig.visitor();
    const [kept, left] = [await rig.sent(who, await png(), 'a.png'), await rig.sent(who, await png(), 'b.png')];
    await accepted(await send(who, [kept.id]));
    await rig.clock.advance(23 * 3_600_000);
    expect(await rig.links(who, [kept.id, left.id])).toHaveLength(2);
    await rig.clock.advance(3 * 3_600_000);
    expect((await rig.links(who, [kept.id, left.id])).map(({ id }) => id)).toEqual([kept.id]);
    expect((await refused(await send(who, [left.id]))).code).toBe('attachment_not_found');
    const keys: string[] = [];
    for await (const { key } of rig.files.keys()) keys.push(key.slice(0, 36));
    expect(keys).toEqual([kept.id, kept.id]);
    expect((await rig.fetchFile(who, kept.id)).status).toBe(200);
  });

  it('P14.13: bytes that no record leads to are gone after a day as well', async () => {
    const rig = await createFileRig();
    await rig.files.put(
      `${rig.id()}-stray`,
      (async function* () {
        yield new Uint8Array(3);
      })(),
    );
    await rig.clock.advance(26 * 3_600_000);
    const keys = [];
    for await (const entry of rig.files.keys()) keys.push(entry);
    expect(keys).toEqual([]);
  });

  it('P14.14: the rules are told with the configuration, and where files are off none are taken', async () => {
    const rig = await createFileRig({ maxMegabytes: 3, perMessage: 2, types: ['image/*'] });
    const told = (await (await rig.get('/v1/config')).json()) as { chat?: unknown };
    expect(told.chat).toMatchObject({ attachments: { maxBytes: 3 * MB, perMessage: 2, types: ['image/*'] } });
    const agent = await rig.agent();
    const inbox = (await (await rig.get('/v1/agent/inbox', agent)).json()) as { attachments?: unknown };
    expect(inbox.attachments).toEqual({ maxBytes: 3 * MB, perMessage: 2, types: ['image/*'] });

    const off = await createFileRig({ enabled: false });
    const config = (await (await off.get('/v1/config')).json()) as { chat?: { attachments?: unknown } };
    expect(config.chat?.attachments).toBeUndefined();
    expect((await refused(await off.upload(await off.visitor(), 'x', 'x.txt'))).code).toBe('channel_closed');
  });

  it('P14.11: all visitors of one address have ten times what one has', async () => {
    const rig = await createFileRig({ megabytesPerDay: 1, maxMegabytes: 1 }, { limits: true });
    const most = new Uint8Array(MB).fill(65);
    const headers = { 'content-length': String(MB) };
    const codes: string[] = [];
    for (let count = 0; count < 11; count++) {
      const answer = await rig.upload(await rig.visitor(), most, 'a.txt', { headers });
      codes.push(answer.status === 200 ? 'taken' : (await refused(answer)).code);
    }
    expect(codes).toEqual([...new Array(10).fill('taken'), 'attachment_limited']);
    const elsewhere = await rig.upload(await rig.visitor(), most, 'a.txt', { headers, address: '198.51.100.4' });
    expect(elsewhere.status).toBe(200);
  });

  it('counts refused files too, per visitor and per address', async () => {
    const rig = await createFileRig({ filesPerDay: 1000 }, { limits: true });
    const who = await rig.visitor();
    const codes = new Set<string>();
    for (let count = 0; count < 61; count++) codes.add((await refused(await rig.upload(who, '', 'x.txt'))).code);
    expect([...codes]).toEqual(['attachment_refused', 'rate_limited']);
  });

  it('takes no files from a visitor who is blocked', async () => {
    const rig = await createFileRig();
    const [who, agent] = [await rig.visitor(), await rig.agent()];
    await who.ok('message.send', { text: 'hello' });
    await agent.ok('visitor.block', who.conversationId, { blocked: true });
    expect((await refused(await rig.upload(who, PASSIVE.text, 'a.txt'))).code).toBe('visitor_blocked');
  });
});
