import type { ConfigInput } from '../../src/protocol/index.ts';
import { Undeliverable, type Mail } from '../../src/server/index.ts';
import { createSigner } from '../../src/server/files/fileSigner.ts';
import { createRig, type Rig, type RigOptions, type RigVisitor } from './createRig.ts';

/** Where the server of these tests is reached. */
export const PUBLIC = 'https://desk.example';

/** A server whose mails and text messages are kept by the test. */
export interface PostRig extends Rig {
  readonly mails: { readonly mail: Mail; readonly key: string }[];
  readonly texts: { readonly to: string; readonly text: string; readonly key: string }[];
  /** Fails from now on; `undeliverable`: for good. */
  fail(how: 'never' | 'now' | 'undeliverable'): void;
  /** A visitor with a call in a slot. */
  booked(options?: {
    email?: string;
    locale?: string;
    zone?: string;
    sms?: boolean;
    slotStart?: string;
  }): Promise<RigVisitor & { callbackId: string }>;
  /** Path of the link in the latest mail. */
  linkIn(mail?: Mail): string;
}

/** Makes one. */
export async function createPostRig(options: RigOptions & { config?: Partial<ConfigInput> } = {}): Promise<PostRig> {
  const mails: PostRig['mails'] = [];
  const texts: PostRig['texts'] = [];
  let failing: 'never' | 'now' | 'undeliverable' = 'never';
  const check = () => {
    if (failing === 'now') throw new Error('the mail server is away');
    if (failing === 'undeliverable') throw new Undeliverable('no such mailbox');
  };
  const rig = await createRig({
    ...options,
    config: {
      mail: { from: 'Fernwood <desk@shop.example>', host: 'localhost' },
      server: { publicUrl: PUBLIC },
      callback: {
        country: 'PL',
        capacity: 100,
        perNumber: { minutesApart: 0, perDay: 1000 },
        limits: {
          visitorPerDay: 1000,
          addressPerHour: 100_000,
          addressPerDay: 100_000,
          sitePerHour: 100_000,
          sitePerDay: 100_000,
        },
        sms: { kind: 'webhook', url: 'https://sms.example', secret: 'sixteen letters!' },
      },
      ...options.config,
    },
    channels: {
      signer: createSigner(new Uint8Array(32).fill(7)),
      mailer: {
        async send(mail, key) {
          check();
          mails.push({ mail, key });
        },
      },
      texter: {
        async send({ to, text }, key) {
          check();
          texts.push({ to, text, key });
        },
      },
      ...options.channels,
    },
  });
  return {
    ...rig,
    mails,
    texts,
    fail(how) {
      failing = how;
    },
    async booked({ email, locale = 'en', zone = 'Europe/Warsaw', sms, slotStart = '2026-11-24T10:00:00Z' } = {}) {
      const conversationId = rig.id();
      const start = rig.command('conversation.start', conversationId, { locale, timeZone: zone });
      const met = (await (await rig.post('/v1/commands', { commands: [start] })).json()) as {
        token: string;
        visitorId: string;
      };
      const send = (type: string, data: unknown) =>
        rig.post('/v1/commands', { commands: [rig.command(type, conversationId, data)] }, { token: met.token });
      const ok = async (type: string, data: unknown) => {
        const answer = await send(type, data);
        if (answer.status !== 200) throw new Error(await answer.text());
        return answer.json() as ReturnType<RigVisitor['ok']>;
      };
      if (email) await ok('visitor.describe', { email, name: 'Eve' });
      const { events } = await ok('callback.request', {
        when: 'slot',
        slotStart,
        phone: '512 345 678',
        topic: 'BUY NOW http://spam.example',
        ...(sms ? { sms } : {}),
      });
      await rig.clock.advance(10);
      const { callbackId } = events.at(-1)!.data as { callbackId: string };
      return { ...met, conversationId, send, ok, callbackId };
    },
    linkIn(mail = mails.at(-1)!.mail) {
      return /https:\/\/desk\.example(\/[ct]\/[\w.-]+)/.exec(mail.text)![1]!;
    },
  };
}
