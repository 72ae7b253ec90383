import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { readLink, signLink } from '../../src/server/index.ts';
import { writeCalendar } from '../../src/server/channels/calendar.ts';
import { createSigner } from '../../src/server/files/fileSigner.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { refused } from './createRig.ts';
import { createPostRig, PUBLIC, type PostRig } from './postRig.ts';

let rig: PostRig;
afterEach(() => rig?.server.close());

const form = (path: string, fields: Record<string, string> = {}) =>
  rig.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
const stateOf = async ({ conversationId }: { conversationId: string }) =>
  (await rig.storage.reads.conversation(conversationId))!.callbacks[0]!;

async function linksOf(visitor: { token: string; callbackId: string }) {
  const answer = await rig.get(`/v1/callback/${visitor.callbackId}/links`, { token: visitor.token });
  const { manage, calendar } = (await answer.json()) as { manage: string; calendar?: string };
  return { manage: manage.replace(PUBLIC, ''), calendar: calendar?.replace(PUBLIC, ''), whole: manage };
}

describe('signed links', () => {
  const signer = createSigner(new Uint8Array(32).fill(1));
  const claims = {
    kind: 'call',
    conversationId: '01a207a2-3280-7cb8-adfe-747d23673f27',
    callbackId: '01a207a2-328a-7fc4-9066-bc34dfc7182f',
    expiresAt: 1_800_000_000_000,
    address: '0123456789abcdef',
  } as const;

  it('say what they open, and are short enough for a text message', () => {
    const token = signLink(signer, claims);
    expect(readLink(signer, token, 1_700_000_000_000)).toEqual(claims);
    const { address: _, ...without } = claims;
    expect(readLink(signer, signLink(signer, without), 0)).toEqual(without);
    const { callbackId: __, ...talk } = { ...without, kind: 'talk' as const };
    expect(readLink(signer, signLink(signer, talk), 0)).toEqual(talk);
    expect(token).toMatch(/^[\w-]+\.[\w-]{22}$/);
    expect(signLink(signer, without).length).toBeLessThanOrEqual(75);
  });

  it('P18.1: are refused when anything of them was changed, when another server made them, and when they have expired', async () => {
    const token = signLink(signer, claims);
    const { pick, below } = createSeededRandom(3);
    const signs = [...'ABCxyz019-_.%/ '];
    for (let count = 0; count < 1_000; count++) {
      const at = below(token.length);
      const forged = token.slice(0, at) + pick(signs) + token.slice(at + below(2));
      if (forged !== token) expect(() => readLink(signer, forged, 0), forged).toThrow(/link/i);
    }
    for (const wrong of ['', '.', 'a.b', `${token}.x`, `${token}=`, '\u0000'.repeat(10), 'x'.repeat(10_000)])
      expect(() => readLink(signer, wrong, 0)).toThrow();
    expect(() => readLink(createSigner(new Uint8Array(32).fill(2)), token, 0)).toThrow();
    expect(() => readLink(signer, token, claims.expiresAt)).toThrow();

    rig = await createPostRig();
    const { manage } = await linksOf(await rig.booked());
    for (const path of [
      `${manage.slice(0, -1)}${manage.endsWith('A') ? 'B' : 'A'}`,
      '/c/x',
      '/t/x.y',
      manage.replace('/c/', '/t/'),
    ]) {
      const answer = await rig.get(path, { headers: { 'accept-language': 'de' } });
      expect([path, answer.status]).toEqual([path, 403]);
      expect(await answer.text()).toContain('Dieser Link funktioniert nicht');
    }
    for (const step of ['cancel', 'move', 'remind']) expect((await form(`/c/x.y/${step}`)).status).toBe(403);
    const own = readLink(createSigner(new Uint8Array(32).fill(7)), manage.slice(3), 0);
    expect(own.expiresAt).toBeLessThan(rig.clock.now() + 31 * 86_400_000);
    const expired = signLink(createSigner(new Uint8Array(32).fill(7)), { ...own, expiresAt: rig.clock.now() });
    expect((await rig.get(`/c/${expired}`)).status).toBe(403);
  });
});

describe('the page of a call', () => {
  it('P18.2: shows the call to whoever has the link, without account, script or cookie, and is kept by nobody', async () => {
    rig = await createPostRig();
    const eve = await rig.booked({ locale: 'pl' });
    const { manage } = await linksOf(eve);
    const answer = await rig.get(manage);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(page).toContain('<html lang="pl" dir="ltr">');
    expect(page).toContain('wtorek, 24 listopada 2026');
    expect(page).not.toMatch(/<script|style=|512 ?345|\+48|BUY NOW/);
    expect(new TextEncoder().encode(page).length).toBeLessThan(60_000);
    expect((await (await rig.get('/c/look.css')).text()).startsWith(':root')).toBe(true);
  });

  it('P18.3: moves the call to a free slot and cancels it; what the rules do not allow is told, and nothing is done', async () => {
    rig = await createPostRig({
      config: { callback: { country: 'PL', capacity: 1, perNumber: { minutesApart: 0, perDay: 100 } } },
    });
    const eve = await rig.booked();
    await rig.clock.advance(301_000);
    await rig.booked({ slotStart: '2026-11-24T12:00:00Z' });
    const { manage } = await linksOf(eve);
    const moved = await form(`${manage}/move`, { slotStart: '2026-11-24T11:00:00Z' });
    expect([moved.status, moved.headers.get('location')]).toEqual([303, `${manage}?done=move`]);
    expect((await stateOf(eve)).slot?.start).toBe('2026-11-24T11:00:00.000Z');
    expect(await (await rig.get(`${manage}?done=move`)).text()).toContain('The call has been moved.');
    const page = await (await rig.get(manage)).text();
    expect(page).toContain('value="2026-11-24T11:15:00.000Z"');
    expect(page).not.toContain('value="2026-11-24T12:00:00.000Z"');
    for (const slotStart of ['2026-11-24T12:00:00Z', '2020-01-01T00:00:00Z', 'x', '']) {
      const answer = await form(`${manage}/move`, { slotStart });
      expect([slotStart, answer.status]).toEqual([slotStart, 409]);
      expect(await answer.text()).toContain('has just been taken');
    }
    expect((await stateOf(eve)).slot?.start).toBe('2026-11-24T11:00:00.000Z');
    expect((await form(`${manage}/cancel`)).status).toBe(303);
    expect((await stateOf(eve)).state).toBe('cancelled');
    const after = await (await rig.get(manage)).text();
    expect(after).toContain('This call is cancelled.');
    expect(after).not.toContain('<form');
    expect((await form(`${manage}/cancel`)).status).toBe(409);
    expect((await form(`${manage}/move`, { slotStart: 'x'.repeat(5_000) })).status).toBeGreaterThanOrEqual(400);
  });

  it('P18.4: gives the call as a calendar file', async () => {
    rig = await createPostRig();
    const eve = await rig.booked();
    const { manage, calendar } = await linksOf(eve);
    await form(`${manage}/move`, { slotStart: '2026-11-24T11:00:00Z' });
    const answer = await rig.get(calendar!);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(await answer.text())).getFirstSubcomponent('vevent')!);
    expect([event.uid, event.sequence, event.startDate.toString()]).toEqual([
      `${eve.callbackId}@deskbell`,
      1,
      '2026-11-24T11:00:00Z',
    ]);
  });

  it('P18.5: tells a visitor the links of their own calls only', async () => {
    rig = await createPostRig();
    const eve = await rig.booked();
    const { whole, calendar } = await linksOf(eve);
    expect(whole.startsWith(`${PUBLIC}/c/`)).toBe(true);
    expect(calendar).toMatch(/\/call\.ics$/);
    const bob = await rig.visitor();
    for (const [id, token] of [
      [eve.callbackId, bob.token],
      [rig.id(), eve.token],
    ] as const) {
      const answer = await rig.get(`/v1/callback/${id}/links`, { token });
      expect((await refused(answer)).code).toBe('callback_not_found');
    }
    expect((await refused(await rig.get(`/v1/callback/${eve.callbackId}/links`))).code).toBe('token_missing');
  });

  it('P18.6: a mail address is confirmed by acting, not by looking', async () => {
    rig = await createPostRig();
    await rig.booked({ email: 'eve@x.example' });
    const path = rig.linkIn();
    for (let count = 0; count < 3; count++) expect(await (await rig.get(path)).text()).toContain('Yes, remind me');
    expect((await form(`${path}/remind`)).status).toBe(303);
    expect(await (await rig.get(path)).text()).toContain('We will remind you by e-mail');
  });

  it('P18.7: a conversation’s page shows messages as text, nothing that is for agents, and leads back to the site only', async () => {
    rig = await createPostRig();
    const agent = await rig.agent();
    const eve = await rig.visitor();
    await eve.ok('message.send', { text: '<img src=x onerror=alert(1)>' });
    await agent.ok('message.send', eve.conversationId, { text: 'Good day' });
    await agent.ok('note.add', eve.conversationId, { text: 'a SECRET note' });
    await eve.ok('transcript.request', { email: 'eve@x.example' });
    await rig.clock.advance(10);
    const answer = await rig.get(rig.linkIn());
    const page = await answer.text();
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain('Good day');
    expect(page).not.toMatch(/SECRET|<img|ada@/);
    expect((await rig.get(rig.linkIn().replace('/t/', '/c/'))).status).toBe(403);
  });
});

describe('the calendar file', () => {
  it('is read back by a calendar whatever is in its texts, with lines of at most 75 octets', () => {
    const { pick, below } = createSeededRandom(11);
    const signs = [...'abc ,;:\\"\n\r\t', 'ż', '会', '👋🏽', '\u202e', '\u0007', 'END:VEVENT\r\n'];
    for (let count = 0; count < 150; count++) {
      const text = Array.from({ length: below(120) }, () => pick(signs)).join('');
      const file = writeCalendar({
        id: 'c1',
        start: '2026-11-24T10:00:00.000Z',
        end: '2026-11-24T10:15:00.000Z',
        sequence: count,
        title: `Call ${text}`,
        text,
        organizer: { name: text, email: 'desk@shop.example' },
        cancelled: count % 2 === 1,
        now: Date.UTC(2026, 10, 23),
        url: 'https://desk.example/c/x',
      });
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const calendar = new ICAL.Component(ICAL.parse(file));
      const [event, ...others] = calendar.getAllSubcomponents('vevent');
      expect(others).toEqual([]);
      const clean = `Call ${text}`.replace(/\r\n|\r|\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
      expect(event!.getFirstPropertyValue('summary')).toBe(clean);
      expect(calendar.getFirstPropertyValue('method')).toBe(count % 2 === 1 ? 'CANCEL' : 'PUBLISH');
      const alarms = event!.getAllSubcomponents('valarm');
      expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(
        count % 2 ? [] : ['-PT10M'],
      );
    }
  });
});
