import type { PublicConfig } from '../protocol/index.ts';
import type { Clock } from './ports.ts';

/** The longest wait a timer of a browser can keep, milliseconds. */
const LONGEST_MS = 86_400_000;
/** Milliseconds over which visitors who are told by their own clocks spread when they ask what holds now. */
const SPREAD_MS = 5_000;

/** What the watch needs. */
export interface HoursWatchPorts {
  readonly clock: Clock;
  /** The server's time, milliseconds. */
  serverNow(): number;
  config(): PublicConfig | undefined;
  /** Takes what holds from this minute on. */
  apply(config: PublicConfig): void;
  /** Asks the server what holds now. */
  reload(): void;
  /** From 0 to 1, not 1 itself. */
  chance(): number;
}

/**
 * Flips opening hours in the minute they change, without a request, and asks a little later what holds since. `look` is
 * to be called whenever a configuration has come.
 */
export function createHoursWatch(ports: HoursWatchPorts): { look(): void; stop(): void } {
  let cancel: (() => void) | undefined;

  function look(): void {
    cancel?.();
    cancel = undefined;
    const changesAt = ports.config()?.hours.changesAt;
    if (!changesAt) return;
    const wait = Date.parse(changesAt) - ports.serverNow();
    if (Number.isNaN(wait)) return;
    cancel = ports.clock.after(Math.min(Math.max(0, wait), LONGEST_MS), wait > LONGEST_MS ? look : flip);
  }

  function flip(): void {
    const config = ports.config();
    if (!config) return;
    const open = !config.hours.open;
    const { changesAt: _, ...hours } = config.hours;
    // Nobody is promised a call after closing; who is in after opening, the server tells.
    const presence = open ? config.presence : { ...config.presence, callNow: false };
    ports.apply({ ...config, presence, hours: { ...hours, open } });
    cancel = ports.clock.after(500 + ports.chance() * SPREAD_MS, ports.reload);
  }

  return { look, stop: () => cancel?.() };
}
