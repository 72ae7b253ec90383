import { describe, expect, it } from 'vitest';
import { createAgentClient, createMemoryStore, createSingleTab, type Fetch } from '../../src/client/index.ts';
import { problem } from '../../src/protocol/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock, settle } from '../world/virtualClock.ts';

function createScene(fetch: Fetch) {
  return createAgentClient({
    endpoint: '',
    fetch,
    clock: createVirtualClock(Date.UTC(2026, 0, 1)),
    random: createSeededRandom(1).bytes,
    store: createMemoryStore(),
    tabs: createSingleTab(),
    onSignedOut: () => undefined,
  });
}

describe('the agent client', () => {
  it.each([
    ['the server refuses', 'sign_in_required', async () => Response.json(problem('sign_in_required'), { status: 401 })],
    [
      'nothing comes back',
      'unavailable',
      async () => {
        throw new TypeError('network error');
      },
    ],
  ] as const)('says so when %s: availability, timeline and start reject', async (_, code, fetch) => {
    const client = createScene(fetch);
    await expect(client.setAvailable(true)).rejects.toMatchObject({ name: 'Refusal', code });
    await expect(client.loadTimeline('v')).rejects.toMatchObject({ name: 'Refusal', code });
    await expect(client.start()).rejects.toMatchObject({ name: 'Refusal', code });
    client.stop();
  });

  it('tells the server of one switch after the other, also after one that failed: the last wish counts', async () => {
    const told: unknown[] = [];
    const answers: Array<(response: Response) => void> = [];
    const fetch = (_: string, init?: RequestInit) => {
      told.push(JSON.parse(String(init?.body)));
      return new Promise<Response>((resolve) => void answers.push(resolve));
    };
    const client = createScene(fetch);
    const away = client.setAvailable(false);
    const back = client.setAvailable(true);
    away.catch(() => undefined);
    await settle();
    expect(told).toEqual([{ available: false }]);
    answers[0]!(Response.json(problem('internal'), { status: 500 }));
    await expect(away).rejects.toMatchObject({ code: 'internal' });
    await settle();
    expect(told).toEqual([{ available: false }, { available: true }]);
    answers[1]!(Response.json({}));
    await back;
    client.stop();
  });
});
