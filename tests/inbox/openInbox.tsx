import { cleanup, configure, render, waitFor } from '@testing-library/preact';
import { afterEach, vi, type Mock } from 'vitest';
import { createAgentClient, createMemoryStore, createSingleTab } from '../../src/client/index.ts';
import { createDrawer, type InboxPorts } from '../../src/inbox/index.ts';
import { InboxApp } from '../../src/inbox/frame/InboxApp.tsx';
import { parseMarkdown } from '../../src/widget/views/faq/parseMarkdown.ts';
import { createSeededRandom } from '../world/seededRandom.ts';
import { createVirtualClock, type VirtualClock } from '../world/virtualClock.ts';
import { createFakeDesk } from './fakeDesk.ts';
import { createFakeVisitor } from './fakeVisitor.ts';

/** Sunday, 22 November 2026, noon in UTC. */
const NOON = Date.UTC(2026, 10, 22, 12);

// Two cores may be busy with servers and browsers at the same time.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  location.hash = '';
  document.title = '';
});

/** A desk and the means to open an inbox on it: the real client, a clock turned by hand, a bell that counts. */
export function createScene({ signedIn = true } = {}) {
  const clock = createVirtualClock(NOON);
  const desk = createFakeDesk(clock.now, signedIn);
  const ring: Mock<() => void> = vi.fn();
  const ports: InboxPorts = {
    fetch: desk.fetch,
    endpoint: '',
    createClient: (onSignedOut) =>
      createAgentClient({
        fetch: desk.fetch,
        endpoint: '',
        clock,
        random: createSeededRandom(7).bytes,
        store: createMemoryStore(),
        tabs: createSingleTab(),
        onSignedOut,
      }),
    forget: async () => undefined,
    clock,
    kept: createDrawer(() => localStorage, 'test.'),
    drafts: createDrawer(() => sessionStorage, 'test.'),
    ring,
    desktop: { permission: () => 'none', ask: async () => 'none', show: () => undefined },
    random: () => 0.5,
    readMarkdown: parseMarkdown,
    window,
    timeZone: 'Europe/London',
  };
  return {
    clock,
    desk,
    ring,
    ports,
    visitor: () => createFakeVisitor(desk, clock.now),
    open: (path = '') => {
      if (path) location.hash = path;
      return render(<InboxApp ports={ports} />);
    },
  };
}

/** Lets seconds pass until something is so. One at a time, since a view sets its next timer only after it has drawn. */
export async function passUntil(clock: VirtualClock, check: () => void): Promise<void> {
  await waitFor(
    async () => {
      await clock.advance(1_000);
      check();
    },
    { timeout: 10_000 },
  );
}
