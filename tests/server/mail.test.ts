import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/languages.ts';
import { createSmtpMailer, mailWords, Undeliverable, type Mail } from '../../src/server/index.ts';
import { composeMail } from '../../src/server/channels/mail/composeMail.ts';
import { createMailServer } from './mailServer.ts';
import { createPostRig, type PostRig } from './postRig.ts';

let rig: PostRig;
afterEach(() => rig?.server.close());

const subjects = () => rig.mails.map(({ mail }) => mail.subject);
const eventIn = (mail: Mail) => new ICAL.Component(ICAL.parse(mail.attachments![0]!.content));

describe('mail about a call', () => {
  it('tells of a booked call in the visitor’s language and time zone, with a calendar file and the link', async () => {
    rig = await createPostRig();
    await rig.booked({ email: 'eve@x.example', locale: 'de-AT', zone: 'America/New_York' });
    expect(rig.mails).toHaveLength(1);
    const { mail } = rig.mails[0]!;
    expect(mail.to).toBe('eve@x.example');
    expect(mail.subject).toMatch(/^Ihr Rückruf von Fernwood: Dienstag, 24\. November 2026.*05:00 \(GMT-5\)$/);
    expect(mail.text).toContain('Endziffern 678');
    expect(mail.text).toContain(rig.linkIn());
    expect(mail.html).toContain('Rückruf verschieben oder absagen');
    const calendar = eventIn(mail);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect([calendar.getFirstPropertyValue('method'), event.startDate.toString(), event.sequence]).toEqual([
      'PUBLISH',
      '2026-11-24T10:00:00Z',
      0,
    ]);
  });

  it('tells of a moved and of a cancelled call to a confirmed address; the calendar entry stays the same one, its number rises', async () => {
    rig = await createPostRig();
    const eve = await rig.booked({ email: 'eve@x.example' });
    await rig.post(`${rig.linkIn()}/remind`, {});
    await eve.ok('callback.reschedule', { callbackId: eve.callbackId, slotStart: '2026-11-24T11:00:00Z' });
    await rig.clock.advance(10);
    await eve.ok('callback.cancel', { callbackId: eve.callbackId });
    await rig.clock.advance(10);
    expect(subjects()).toEqual([
      expect.stringMatching(/^Your call with Fernwood: /),
      expect.stringMatching(/^New time for your call with Fernwood: .*12:00/),
      'Your call with Fernwood is cancelled',
    ]);
    const entries = rig.mails.map(({ mail }) => {
      const calendar = eventIn(mail);
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
      return [calendar.getFirstPropertyValue('method'), event.uid, event.sequence, event.startDate.hour];
    });
    const uid = `${eve.callbackId}@deskbell`;
    expect(entries).toEqual([
      ['PUBLISH', uid, 0, 10],
      ['PUBLISH', uid, 1, 11],
      ['CANCEL', uid, 2, 11],
    ]);
  });

  it('reminds before a slot, once, by text message where that was wished, else by mail, and notes it', async () => {
    rig = await createPostRig();
    const eve = await rig.booked({ email: 'eve@x.example' });
    await rig.post(`${rig.linkIn()}/remind`, {});
    const bob = await rig.booked({ sms: true, slotStart: '2026-11-24T12:00:00Z' });
    await rig.booked({ slotStart: '2026-11-24T13:00:00Z' });
    await rig.clock.advance(24 * 3_600_000 + 10_000);
    const reminded = async ({ conversationId }: { conversationId: string }) =>
      (await rig.storage.reads.conversation(conversationId))!.callbacks[0]!.remindedAt;
    expect(subjects().filter((subject) => subject.startsWith('Soon'))).toHaveLength(1);
    expect(await reminded(eve)).toMatch(/^2026-11-24T09:00:/);
    await rig.clock.advance(3 * 3_600_000);
    expect(rig.texts.map(({ text }) => text.split(':')[0])).toEqual(['Fernwood will call you', 'Soon']);
    expect(rig.texts[1]!.text).toMatch(/https:\/\/desk\.example\/c\/[\w.-]+$/);
    expect(await reminded(bob)).toMatch(/^2026-11-24T11:00:/);
    expect(rig.texts.every(({ to }) => to === '+48512345678')).toBe(true);
  });

  it('tells a visitor who was missed, and when it is tried again', async () => {
    rig = await createPostRig();
    const agent = await rig.agent();
    await agent.goIn();
    const eve = await rig.visitor();
    await eve.ok('visitor.describe', { email: 'eve@x.example' });
    const { events } = await eve.ok('callback.request', { when: 'now', phone: '512 345 678', sms: true });
    const { callbackId } = events.at(-1)!.data as { callbackId: string };
    await agent.ok('callback.claim', eve.conversationId, { callbackId });
    await agent.ok('callback.ring', eve.conversationId, { callbackId });
    await agent.ok('callback.miss', eve.conversationId, { callbackId });
    await rig.clock.advance(10);
    expect(rig.mails.map(({ mail }) => mail.text)).toEqual([expect.stringMatching(/Spróbujemy jeszcze raz: .*10:05/)]);
    expect(rig.texts.map(({ text }) => text)).toEqual([expect.stringMatching(/^Próba połączenia od Fernwood/)]);
  });

  it('sends what a mail server that was away could not take, later and once; what can never be delivered holds up nothing', async () => {
    rig = await createPostRig();
    rig.fail('now');
    await rig.booked({ email: 'eve@x.example' });
    await rig.clock.advance(30_000);
    expect(rig.mails).toEqual([]);
    rig.fail('never');
    await rig.clock.advance(120_000);
    expect(rig.mails).toHaveLength(1);
    rig.fail('undeliverable');
    await rig.booked({ email: 'nobody@x.example' });
    rig.fail('never');
    await rig.booked({ email: 'bob@x.example', slotStart: '2026-11-24T14:00:00Z' });
    await rig.clock.advance(120_000);
    expect(rig.mails.map(({ mail }) => mail.to)).toEqual(['eve@x.example', 'bob@x.example']);
  });

  it('P06: of 1,000 foreign addresses none gets a second mail in a day, one visitor reaches ten of them, and nothing they have written is in any', async () => {
    rig = await createPostRig();
    const eve = await rig.booked();
    const name = 'BUY NOW http://spam.example';
    for (let count = 0; count < 1_000; count += 50) {
      const commands = Array.from({ length: 25 }, (_, at) => [
        rig.command('visitor.describe', eve.conversationId, { email: `victim${count + at}@x.example`, name }),
        rig.command('transcript.request', eve.conversationId, { email: `victim${count + at}@x.example` }),
        rig.command('transcript.request', eve.conversationId, { email: `victim${count + at + 25}@x.example` }),
      ]).flat();
      for (const batch of [commands.slice(0, 50), commands.slice(50)]) {
        expect((await rig.post('/v1/commands', { commands: batch }, { token: eve.token })).status).toBe(200);
      }
    }
    await rig.clock.advance(1_000);
    for (let count = 0; count < 5; count++) {
      await eve.ok('transcript.request', { email: 'victim1@x.example' });
      await eve.ok('visitor.describe', { email: 'victim1@x.example' });
      await eve.ok('visitor.describe', { email: 'VICTIM1@x.example' });
      const slotStart = `2026-11-24T1${count}:30:00Z`;
      await eve.ok('callback.reschedule', { callbackId: eve.callbackId, slotStart });
      await rig.clock.advance(60_000);
    }
    const perAddress = new Map<string, number>();
    for (const { mail } of rig.mails) {
      const to = mail.to.toLowerCase();
      perAddress.set(to, (perAddress.get(to) ?? 0) + 1);
      expect(`${mail.subject} ${mail.text} ${mail.html} ${mail.attachments?.[0]?.content}`).not.toMatch(
        /BUY NOW|spam|Eve/,
      );
    }
    expect(Math.max(...perAddress.values())).toBe(1);
    expect(rig.mails).toHaveLength(10);
    await rig.clock.advance(86_400_000);
    await eve.ok('transcript.request', { email: 'victim1@x.example' });
    await rig.clock.advance(10);
    expect(rig.mails.filter(({ mail }) => mail.to === 'victim1@x.example')).toHaveLength(2);
  });

  it('writes in every language, with every place filled in', async () => {
    rig = await createPostRig();
    for (const locale of Object.keys(LANGUAGES)) {
      await rig.booked({ email: `${locale}@x.example`, locale, sms: true });
      const { mail } = rig.mails.at(-1)!;
      const all = `${mail.subject} ${mail.text} ${mail.html} ${rig.texts.at(-1)!.text}`;
      expect([locale, all.match(/\{\{/g)]).toEqual([locale, null]);
      expect(mail.text.startsWith(mailWords(locale)('hello'))).toBe(true);
      if (locale !== 'en') expect(mail.text).not.toContain('Your call');
    }
  });
});

describe('mail about a conversation', () => {
  it('sends the link of a conversation where it was asked for', async () => {
    rig = await createPostRig();
    const eve = await rig.visitor();
    await eve.ok('message.send', { text: 'SECRET <b>words</b>' });
    await eve.ok('transcript.request', { email: 'eve@x.example' });
    await rig.clock.advance(10);
    expect(subjects()).toEqual(['Twoja rozmowa z Fernwood']);
    expect(rig.mails[0]!.mail.text).not.toContain('SECRET');
    const page = await rig.get(rig.linkIn());
    expect(await page.text()).toContain('SECRET &lt;b&gt;words&lt;/b&gt;');
  });

  it('tells a visitor who is away of an answer after five minutes unread, once until they come back', async () => {
    rig = await createPostRig();
    const agent = await rig.agent();
    const eve = await rig.visitor();
    await eve.ok('visitor.describe', { email: 'eve@x.example' });
    await eve.ok('message.send', { text: 'hello' });
    await agent.ok('message.send', eve.conversationId, { text: 'first' });
    await rig.clock.advance(240_000);
    expect(rig.mails).toEqual([]);
    await rig.clock.advance(180_000);
    expect(rig.mails).toHaveLength(1);
    expect(rig.mails[0]!.mail.text).toContain('Ada Nowak');
    await agent.ok('message.send', eve.conversationId, { text: 'second' });
    await rig.clock.advance(86_400_000);
    expect(rig.mails).toHaveLength(1);
    await eve.ok('conversation.see', { upTo: 1_000 });
    await agent.ok('message.send', eve.conversationId, { text: 'third' });
    await rig.clock.advance(600_000);
    expect(rig.mails).toHaveLength(2);
  });

  it('does not write about what was seen in time, or without an address', async () => {
    rig = await createPostRig();
    const agent = await rig.agent();
    const [eve, bob] = [await rig.visitor(), await rig.visitor()];
    await eve.ok('visitor.describe', { email: 'eve@x.example' });
    for (const one of [eve, bob]) await agent.ok('message.send', one.conversationId, { text: 'hello' });
    await rig.clock.advance(60_000);
    await eve.ok('conversation.see', { upTo: 1_000 });
    await rig.clock.advance(3_600_000);
    expect(rig.mails).toEqual([]);
  });
});

describe('the SMTP mailer', () => {
  it('F08: hands mail over whole, its headers intact whatever names are in them', async () => {
    const server = await createMailServer({ user: 'desk', password: 'secret' });
    const mailer = createSmtpMailer({
      from: 'Fernwood <desk@shop.example>',
      host: '127.0.0.1',
      port: server.port,
      tls: false,
      user: 'desk',
      password: 'secret',
    });
    const nasty = 'Evil\r\nBcc: all@x.example\r\n\r\n<script>alert(1)</script> \u202egnp.exe \u001b[31m Zażółć';
    const mail = composeMail({
      to: 'eve@x.example, victim@x.example',
      locale: 'en',
      subject: nasty,
      paragraphs: ['Hello,', nasty],
      link: { url: 'https://desk.example/c/x', label: 'Open' },
      why: nasty,
      calendar: { content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', cancelled: false },
    });
    await mailer.send({ ...mail, to: 'eve@x.example' }, 'key 1');
    await mailer.send({ ...mail, to: 'eve@x.example', subject: nasty }, 'key 1');
    for (const [index, one] of server.mails.entries()) {
      expect(server.recipients[index]).toEqual(['eve@x.example']);
      const head = server.raw[index]!.split('\r\n\r\n')[0]!;
      expect(head).not.toMatch(/^bcc:/im);
      expect([...one.headers.keys()]).not.toContain('bcc');
      expect(one.subject).toContain('Zażółć');
      expect(one.html).not.toContain('<script');
      expect(one.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
        ['call.ics', 'text/calendar'],
      ]);
      expect(one.headers.get('auto-submitted')).toBe('auto-generated');
    }
    expect(server.mails[0]!.subject).not.toMatch(/\u202e|\p{Cc}/u);
    expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(1);
    await server.close();
  });

  it('tells what can never be delivered from what may be later', async () => {
    const server = await createMailServer();
    const mailer = createSmtpMailer({ from: 'desk@shop.example', host: '127.0.0.1', port: server.port, tls: false });
    const mail = { to: 'eve@x.example', subject: 's', text: 't' };
    server.refuse(550);
    await expect(mailer.send(mail, 'a')).rejects.toBeInstanceOf(Undeliverable);
    server.refuse(451);
    await expect(mailer.send(mail, 'a')).rejects.not.toBeInstanceOf(Undeliverable);
    await server.close();
    await expect(mailer.send(mail, 'a')).rejects.not.toBeInstanceOf(Undeliverable);
    const locked = await createMailServer({ user: 'desk', password: 'secret' });
    const where = { from: 'desk@shop.example', host: '127.0.0.1', port: locked.port, tls: false };
    const stranger = createSmtpMailer({ ...where, user: 'desk', password: 'wrong' });
    await expect(stranger.send(mail, 'a')).rejects.not.toBeInstanceOf(Undeliverable);
    await expect(createSmtpMailer(where).send(mail, 'a')).rejects.not.toBeInstanceOf(Undeliverable);
    await locked.close();
  });
});
