import { describe, expect, it } from 'vitest';
import { createHoursWatch } from '../../src/client/watchHours.ts';
import type { PublicConfig } from '../../src/protocol/index.ts';
import { createVirtualClock } from '../world/virtualClock.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

function scene(open: boolean, changesAt: number, offset = 0) {
  const clock = createVirtualClock(NOON);
  let config: PublicConfig = {
    site: { name: 'Fernway', locale: 'en' },
    channels: ['callback'],
    presence: { available: 1, names: ['Anna'], callNow: open },
    hours: { open, timeZone: 'Europe/Warsaw', changesAt: new Date(changesAt).toISOString() },
    callback: { country: 'PL', countries: ['PL'], promiseSeconds: 28, slotMinutes: 15 },
    faq: { locales: [] },
    serverTime: new Date(NOON).toISOString(),
  };
  let reloads = 0;
  const watch = createHoursWatch({
    clock,
    serverNow: () => clock.now() + offset,
    config: () => config,
    apply: (next) => {
      config = next;
    },
    reload: () => {
      reloads++;
    },
    chance: () => 0.5,
  });
  watch.look();
  return { clock, watch, config: () => config, reloads: () => reloads };
}

describe('opening hours on a page that stays open', () => {
  it('end in the minute they end: no call is promised, and the server is asked a little later', async () => {
    const { clock, config, reloads } = scene(true, NOON + 60_000);
    await clock.advance(59_999);
    expect(config().hours.open).toBe(true);
    await clock.advance(1);
    expect([config().hours.open, config().presence.callNow, reloads()]).toEqual([false, false, 0]);
    await clock.advance(5_500);
    expect(reloads()).toBe(1);
  });

  it('begin without promising what only the server knows', async () => {
    const { clock, config } = scene(false, NOON + 60_000);
    await clock.advance(60_000);
    expect([config().hours.open, config().presence.callNow]).toEqual([true, false]);
  });

  it('follow the server’s clock and not the visitor’s', async () => {
    const { clock, config } = scene(true, NOON + 60_000, 50_000);
    await clock.advance(10_000);
    expect(config().hours.open).toBe(false);
  });

  it('are waited for longer than a timer can, and not after the client has stopped', async () => {
    const far = scene(true, NOON + 40 * DAY);
    for (let days = 0; days < 40; days++) await far.clock.advance(DAY);
    expect(far.config().hours.open).toBe(false);
    const stopped = scene(true, NOON + 60_000);
    stopped.watch.stop();
    await stopped.clock.advance(120_000);
    expect(stopped.config().hours.open).toBe(true);
  });
});
