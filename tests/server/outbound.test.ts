import { describe, expect, it } from 'vitest';
import { createWebhookPost, fetchText, isPublicAddress, permittedLookup, type Lookup } from '../../src/server/index.ts';
import { openReceiver, openScene, secretOf, until } from './webhookScene.ts';
import { makeFolder, openSources } from './faqFolder.ts';

/** Ways to write this machine. */
const OURSELVES = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0.0.0.0',
  '0',
  'localhost',
  'LOCALHOST',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '127。0。0。1',
  '①②⑦.0.0.1',
];
/** Networks that are not the public internet, and services in them. */
const ELSEWHERE = [
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[::ffff:169.254.169.254]',
  '[::ffff:a9fe:a9fe]',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:7f00:1::]',
];

const answering =
  (...rounds: string[][]): Lookup =>
  (_, __, done) => {
    const addresses = rounds.length > 1 ? rounds.shift()! : rounds[0]!;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'connected',
    (error: Error) => error.message,
  );

describe('connections to addresses somebody else may have chosen', () => {
  it('P13.7: F05: no webhook connects to this machine or a private network, however its address is written', async () => {
    const canaries = [await openReceiver('127.0.0.1'), await openReceiver('::1')];
    const ports = canaries.map(({ url }) => new URL(url).port);
    const urls = [
      ...OURSELVES.flatMap((host) => ports.map((port) => `http://${host}:${port}/`)),
      ...ELSEWHERE.map((host) => `http://${host}/`),
      ...ELSEWHERE.map((host) => `https://${host}/`),
    ];
    for (const url of urls) {
      const post = createWebhookPost({ url, permits: isPublicAddress });
      const reason = await reasonOf(post.send('{}', {}, AbortSignal.timeout(5_000)));
      expect(reason, url).toMatch(
        /is an address of a private network, which server\.allowPrivateAddresses does not allow/,
      );
      post.close();
    }
    expect(canaries.map((canary) => canary.connections())).toEqual([0, 0]);
  });

  it('P13.7: F05: articles are not fetched from there either, nor by way of a redirect', async () => {
    const canaries = [await openReceiver('127.0.0.1'), await openReceiver('::1')];
    for (const canary of canaries) {
      const { port } = new URL(canary.url);
      for (const host of OURSELVES) {
        const config = { sources: [`http://${host}:${port}/`], refreshMinutes: 5, privateAddresses: false };
        const { sources, warnings } = openSources(makeFolder({}), { config });
        await sources.start();
        expect(warnings[0], host).toMatch(/is an address of a private network/);
        sources.close();
      }
    }
    const door = await openReceiver('127.0.0.3');
    for (const canary of canaries) {
      for (const status of [301, 302, 303, 307, 308]) {
        door.answer((response) => void response.writeHead(status, { location: canary.url }).end());
        const permits = (ip: string) => ip === '127.0.0.3';
        expect(await reasonOf(fetchText(door.url, { permits }))).toMatch(/is an address of a private network/);
      }
    }
    expect(canaries.map((canary) => canary.connections())).toEqual([0, 0]);
  });

  it('P13.7: F05: a name with one private address among public ones is refused', async () => {
    const canary = await openReceiver();
    const { port } = new URL(canary.url);
    for (const addresses of [
      ['127.0.0.1'],
      ['93.184.216.34', '127.0.0.1'],
      ['::ffff:127.0.0.1'],
      ['::1', '93.184.216.34'],
    ]) {
      const post = createWebhookPost({
        url: `http://rebound.example:${port}/`,
        permits: isPublicAddress,
        lookup: answering(addresses),
      });
      expect(await reasonOf(post.send('{}', {}, AbortSignal.timeout(5_000)))).toMatch(
        /is an address of a private network/,
      );
      post.close();
    }
    expect(canary.connections()).toBe(0);
  });

  it('P13.7: F05: a connection goes to the very address that was checked, whatever the name means a moment later', async () => {
    const [checked, canary] = [await openReceiver('127.0.0.4'), await openReceiver('127.0.0.1')];
    const { port } = new URL(checked.url);
    let asked = 0;
    const lookup: Lookup = (host, options, done) => {
      asked++;
      answering([asked === 1 ? '127.0.0.4' : '127.0.0.1'])(host, options, done);
    };
    const post = createWebhookPost({
      url: `http://rebound.example:${port}/`,
      permits: (ip) => ip === '127.0.0.4',
      lookup,
    });
    expect(await post.send('{}', {}, AbortSignal.timeout(5_000))).toEqual({ status: 204 });
    expect(await post.send('{}', {}, AbortSignal.timeout(5_000))).toEqual({ status: 204 });
    post.close();
    expect(await reasonOf(post.send('{}', {}, AbortSignal.timeout(5_000)))).toMatch(
      /127\.0\.0\.1 is an address of a private network/,
    );
    expect([asked, checked.calls.length, canary.connections()]).toEqual([2, 2, 0]);
  });

  it('P13.7: the owner can allow the own network', async () => {
    const receiver = await openReceiver();
    const { rig } = await openScene([{ id: 'own', url: receiver.url, secrets: [secretOf('a')] }], () => true);
    await rig.visitor();
    await until(() => receiver.calls.length === 1);
  });

  it('a name without an address, or that cannot be looked up, is a failure', async () => {
    const found = (lookup: Lookup) =>
      new Promise<string>((resolve) => {
        permittedLookup(isPublicAddress, 'key', lookup)('x.example', { all: true }, (error) =>
          resolve(error?.message ?? ''),
        );
      });
    expect(await found(answering([]))).toBe('x.example has no address');
    expect(await found((_, __, done) => done(new Error('EAI_AGAIN'), []))).toBe('EAI_AGAIN');
  });
});
