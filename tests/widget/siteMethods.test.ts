// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { IdentifiedClient } from '../../src/client/client.ts';
import type { ForgetReason } from '../../src/client/createVisitorClient.ts';
import { createStateBox } from '../../src/client/stateBox.ts';
import type { PanelHost } from '../../src/widget/launcher/contract.ts';
import { createSiteMethods } from '../../src/widget/site/siteMethods.ts';

/** The methods of a page over a client made by hand. `here`: whom the next proof finds on the device. */
function createScene() {
  const box = createStateBox();
  const sent: [type: string, data: object][] = [];
  let forget: (why: ForgetReason) => void = () => undefined;
  let proof = Promise.resolve();
  const scene = { here: 'the same' as 'the same' | 'another' };
  const client = {
    state: box.get,
    subscribe: box.subscribe,
    async identify() {
      await proof;
      if (scene.here === 'another') forget('proved');
    },
    send(type: string, data: object) {
      sent.push([type, data]);
      return { done: Promise.resolve({ ok: true, events: [] }) };
    },
  } as unknown as IdentifiedClient;
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const options: PanelHost['options'] = { endpoint: 'https://desk.example' };
  const host = { root, options, emit: () => undefined } as unknown as PanelHost;
  const perform = createSiteMethods({
    client,
    host,
    storage: { keeping: () => 'functional', decide: async () => undefined },
    wishes: {},
    tell: () => undefined,
    onForget(hear) {
      forget = hear;
    },
  });
  return Object.assign(scene, {
    options,
    sent,
    perform: async (method: string, ...args: unknown[]) => perform(method, args),
    forget: (why: ForgetReason) => forget(why),
    /** Proofs stay open until the answer is called. */
    hold() {
      let go = () => {};
      proof = new Promise((resolve) => {
        go = resolve;
      });
      return go;
    },
    /** The visitor writes: what has waited is told. */
    write() {
      const command = { id: 'm', conversationId: 'c', at: '', type: 'message.send', data: { text: 'Hi' } } as const;
      box.apply({ type: 'queued', entry: { command, status: 'waiting', queuedAt: 0 } });
    },
  });
}

let scene: ReturnType<typeof createScene>;
const prove = async () => {
  await scene.perform('identify', { token: 'a.b.c' });
  await scene.perform('settle');
};

beforeEach(() => {
  scene = createScene();
});

it('takes what was said before the first proof on a page as said of whom it names', async () => {
  scene.here = 'another';
  scene.options.prefill = { name: 'Jan' };
  await scene.perform('setAttributes', { plan: 'of Jan' });
  await prove();
  scene.write();
  expect(scene.options.prefill).toEqual({ name: 'Jan' });
  expect(scene.sent).toEqual([['attributes.set', { attributes: { plan: 'of Jan' } }]]);
});

it('says of another visitor than the one proved before nothing that was said before the proof', async () => {
  await prove();
  scene.options.prefill = { name: 'Ola' };
  await scene.perform('setAttributes', { plan: 'of Ola', seats: 3 });
  await scene.perform('track', 'Ola was here');
  // The same person again keeps it.
  await prove();
  expect(scene.options.prefill).toEqual({ name: 'Ola' });
  scene.here = 'another';
  const go = scene.hold();
  await scene.perform('identify', { token: 'd.e.f' });
  const settled = scene.perform('settle');
  await scene.perform('setAttributes', { plan: 'of Jan' });
  go();
  await settled;
  scene.write();
  expect(scene.options.prefill).toBeUndefined();
  expect(scene.sent).toEqual([['attributes.set', { attributes: { plan: 'of Jan' } }]]);
});

it('keeps all that was said when the proof finds the same visitor', async () => {
  await prove();
  await scene.perform('setAttributes', { plan: 'free', seats: 3 });
  const go = scene.hold();
  await scene.perform('identify', { token: 'd.e.f' });
  const settled = scene.perform('settle');
  await scene.perform('setAttributes', { plan: 'pro' });
  go();
  await settled;
  scene.write();
  expect(scene.sent).toEqual([['attributes.set', { attributes: { plan: 'pro', seats: 3 } }]]);
});

it('forgets all of who has left, also a proof that waits, and nothing when only a session is over', async () => {
  await scene.perform('identify', { name: 'Ola', phone: '+48221234567' });
  await scene.perform('setAttributes', { plan: 'of Ola' });
  scene.forget('over');
  expect(scene.options.prefill).toEqual({ name: 'Ola', phone: '+48221234567' });
  await scene.perform('identify', { token: 'a.b.c' });
  scene.forget('left');
  scene.here = 'another';
  await scene.perform('settle');
  scene.write();
  expect(scene.options.prefill).toBeUndefined();
  expect(scene.sent).toEqual([]);
});
