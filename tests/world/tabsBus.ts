import type { Clock, Tabs } from '../../src/client/index.ts';
import type { SeededRandom } from './seededRandom.ts';

/** The tabs of one browser: a lock one of them leads by, a lock for what is done alone, and a channel. */
export interface TabsBus {
  /** A tab comes; `clock` is that of its page. */
  join(clock: Clock): Tabs;
  /** How often the lead was taken from a tab that said nothing. */
  readonly takeovers: () => number;
}

interface Tab {
  readonly clock: Clock;
  readonly heard: ((message: unknown) => void)[];
  lead?: (signal: AbortSignal) => void;
  leading?: AbortController;
  closed: boolean;
}

interface Turn {
  readonly tab: Tab;
  run(): void;
}

/** Makes a bus without tabs. Messages take a few milliseconds and are copied, as between real tabs. */
export function createTabsBus(random: SeededRandom): TabsBus {
  const tabs = new Set<Tab>();
  let queue: Tab[] = [];
  let leader: Tab | undefined;
  let turns: Turn[] = [];
  let alone: Turn | undefined;
  let stolen = 0;

  function give(): void {
    if (leader) return;
    const next = queue.shift();
    if (next) appoint(next);
  }

  function appoint(tab: Tab): void {
    leader = tab;
    queue = queue.filter((other) => other !== tab);
    const leading = new AbortController();
    tab.leading = leading;
    tab.clock.after(1, () => {
      if (!tab.closed && leader === tab) tab.lead?.(leading.signal);
    });
  }

  function nextTurn(): void {
    if (alone) return;
    alone = turns.shift();
    alone?.run();
  }

  function endTurn(turn: Turn): void {
    if (alone !== turn) return;
    alone = undefined;
    nextTurn();
  }

  return {
    takeovers: () => stolen,
    join(clock) {
      const tab: Tab = { clock, heard: [], closed: false };
      tabs.add(tab);
      return {
        lead(callback) {
          tab.lead = callback;
          queue.push(tab);
          give();
        },
        takeOver() {
          const robbed = leader;
          if (robbed === tab) return;
          stolen++;
          appoint(tab);
          if (!robbed) return;
          queue.push(robbed);
          robbed.clock.after(0, () => robbed.leading?.abort());
        },
        alone: (task) =>
          new Promise((resolve, reject) => {
            const turn: Turn = {
              tab,
              run: () =>
                void task()
                  .then(resolve, reject)
                  .finally(() => endTurn(turn)),
            };
            turns.push(turn);
            nextTurn();
          }),
        post(message) {
          const text = JSON.stringify(message);
          for (const other of tabs) {
            if (other === tab) continue;
            other.clock.after(1 + random.below(4), () => {
              if (!other.closed) for (const hear of other.heard) hear(JSON.parse(text) as unknown);
            });
          }
        },
        listen: (callback) => void tab.heard.push(callback),
        close() {
          tab.closed = true;
          tabs.delete(tab);
          queue = queue.filter((other) => other !== tab);
          turns = turns.filter((turn) => turn.tab !== tab);
          if (leader === tab) leader = undefined;
          tab.leading?.abort();
          give();
          if (alone?.tab === tab) endTurn(alone);
        },
      };
    },
  };
}
