import { describe, expect, it } from 'vitest';
import {
  createAgentClient,
  createMemoryStore,
  createSingleTab,
  createVisitorClient,
  messagesOf,
  type Fetch,
} from '../../src/client/index.ts';
import { createFileRig, type FileRig } from '../server/fileRig.ts';
import { PASSIVE } from '../server/fileSamples.ts';
import { createSeededRandom } from '../world/seededRandom.ts';

const ORIGIN = 'https://desk.example';

/** Requests go into the server in this process; `lose` says which answers never arrive. */
function fetchOf(rig: FileRig, cookie?: string, lose: (url: string) => boolean = () => false): Fetch {
  return async (url, init = {}) => {
    const headers = {
      host: 'desk.example',
      ...(cookie ? { cookie } : {}),
      ...Object.fromEntries(new Headers(init.headers)),
    };
    const { signal: _, ...rest } = init;
    const request = new Request(new URL(url, ORIGIN), { ...rest, headers, duplex: 'half' } as RequestInit);
    const answer = await rig.server.app.fetch(request, { address: '203.0.113.9' });
    if (lose(url)) throw new TypeError('the answer was lost');
    return answer;
  };
}

function visitorOf(rig: FileRig, lose?: (url: string) => boolean) {
  return createVisitorClient({
    endpoint: ORIGIN,
    fetch: fetchOf(rig, undefined, lose),
    clock: rig.clock,
    random: createSeededRandom(11).bytes,
    store: createMemoryStore(),
    tabs: createSingleTab(),
    locale: () => 'en',
    timeZone: 'Europe/Warsaw',
    page: () => undefined,
  });
}

const note = () => new File([PASSIVE.text as BlobPart], 'note.txt', { type: 'text/plain' });

/** Turns the clock until a promise has settled. */
async function settled<Value>(rig: FileRig, promise: Promise<Value>): Promise<Value> {
  let open = true;
  const stop = () => {
    open = false;
  };
  promise.then(stop, stop);
  for (let round = 0; open && round < 200; round++) {
    await rig.clock.advance(100);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return promise;
}

describe('files over a real server', () => {
  it('the first contact begins with a file; the message names it, and both sides see all of it', async () => {
    const rig = await createFileRig();
    const client = visitorOf(rig);
    await client.start();
    const attachment = await settled(rig, client.upload(note()));
    const sent = client.send('message.send', { text: '', attachments: [attachment.id] });
    expect(messagesOf(client.state(), sent.conversationId)[0]).toMatchObject({ attachmentIds: [attachment.id] });
    expect(client.uploaded(attachment.id)).toEqual(attachment);
    expect(await settled(rig, sent.done)).toMatchObject({ ok: true });
    expect(messagesOf(client.state(), sent.conversationId)[0]).toMatchObject({ text: '', attachments: [attachment] });

    const { cookie } = await rig.agent();
    const agent = createAgentClient({
      endpoint: '',
      fetch: fetchOf(rig, cookie),
      clock: rig.clock,
      random: createSeededRandom(12).bytes,
      store: createMemoryStore(),
      tabs: createSingleTab(),
      onSignedOut: () => undefined,
    });
    await settled(rig, agent.start());
    const [link] = await settled(rig, agent.links([attachment.id]));
    expect(await (await rig.get(link!.url)).text()).toBe(await note().text());
    const answer = await settled(rig, agent.upload(new File([PASSIVE.pdf as BlobPart], 'offer.pdf')));
    agent.send('message.send', sent.conversationId, { text: 'Here', attachments: [answer.id] });
    await settled(rig, new Promise((resolve) => rig.clock.after(2_000, () => resolve(undefined))));
    expect(messagesOf(client.state(), sent.conversationId).at(-1)).toMatchObject({ attachments: [answer] });
    expect((await settled(rig, client.links([answer.id])))[0]!.url).toContain(`${ORIGIN}/files/${answer.id}?`);
    client.stop();
    agent.stop();
  });

  it('B03: a file whose answer was lost is there once', async () => {
    const rig = await createFileRig();
    let losses = 2;
    const client = visitorOf(rig, (url) => url.endsWith('/attachments') && losses-- > 0);
    await client.start();
    const attachment = await settled(rig, client.upload(note()));
    expect(losses).toBeLessThan(0);
    const keys: string[] = [];
    for await (const { key } of rig.files.keys()) keys.push(key.slice(0, 36));
    expect(keys).toEqual([attachment.id]);
    client.stop();
  });

  it('a file is refused with the reason, and the conversation goes on', async () => {
    const rig = await createFileRig({ types: ['image/*'] });
    const client = visitorOf(rig);
    await client.start();
    await expect(settled(rig, client.upload(note()))).rejects.toMatchObject({ code: 'attachment_type' });
    const { done } = client.send('message.send', { text: 'Then in words' });
    expect(await settled(rig, done)).toMatchObject({ ok: true });
    client.stop();
  });
});
