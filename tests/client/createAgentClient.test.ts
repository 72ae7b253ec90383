import { describe, expect, it } from 'vitest';
import { createAgentClient, createMemoryStore, createSingleTab } from '../../src/client/index.ts';
import { problem } from '../../src/protocol/index.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock } from '../world/virtualClock.ts';

function createScene(fetch: () => Promise<Response>) {
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
});
