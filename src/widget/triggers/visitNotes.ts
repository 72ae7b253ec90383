/** What is counted of a visit and a day. */
export interface Visit {
  /** Pages seen, this one among them. */
  readonly pages: number;
  /** Milliseconds since the epoch at which the visit began. */
  readonly since: number;
  /** Here on an earlier visit. */
  readonly returning: boolean;
}

/** Counts pages and bubbles: on the device only when the visitor has agreed, else as long as the page lives. */
export interface VisitNotes {
  readonly visit: Visit;
  /** True when the bubble may be shown once more. */
  mayShow(limits: { readonly perVisit: number; readonly perDay: number }): boolean;
  countShown(): void;
  /** Nothing is shown for so many days. */
  keepQuiet(days: number): void;
  /** The visitor has agreed to storage, or no longer does. */
  allow(store: boolean): void;
}

const KEY = 'deskbell:triggers';
const DAY_MS = 86_400_000;
/** Milliseconds without a page after which a further one begins another visit. */
const VISIT_MS = 30 * 60_000;

interface Kept {
  pages?: number;
  since?: number;
  last?: number;
  earlier?: boolean;
  shownInVisit?: number;
  day?: string;
  shownInDay?: number;
  quietUntil?: number;
}

/** Opens the notes. `storage` is only touched with the visitor's consent; reaching for it may throw. */
export function openVisitNotes(storage: () => Storage, now: () => number, store: boolean): VisitNotes {
  let allowed = store;
  let kept: Kept = begin(allowed ? load() : {}, now());

  function load(): Kept {
    try {
      return JSON.parse(storage().getItem(KEY) ?? '{}') as Kept;
    } catch {
      return {};
    }
  }

  function save(): void {
    if (!allowed) return;
    try {
      storage().setItem(KEY, JSON.stringify(kept));
    } catch {
      // Blocked or full: it is kept as long as the page lives.
    }
  }

  const today = () => new Date(now()).toDateString();
  save();
  return {
    get visit() {
      return { pages: kept.pages ?? 1, since: kept.since ?? now(), returning: kept.earlier === true };
    },
    mayShow({ perVisit, perDay }) {
      if ((kept.quietUntil ?? 0) > now()) return false;
      const inDay = kept.day === today() ? (kept.shownInDay ?? 0) : 0;
      return (kept.shownInVisit ?? 0) < perVisit && inDay < perDay;
    },
    countShown() {
      const inDay = kept.day === today() ? (kept.shownInDay ?? 0) : 0;
      kept = { ...kept, shownInVisit: (kept.shownInVisit ?? 0) + 1, day: today(), shownInDay: inDay + 1 };
      save();
    },
    keepQuiet(days) {
      kept = { ...kept, quietUntil: now() + days * DAY_MS };
      save();
    },
    allow(next) {
      allowed = next;
      if (next) return save();
      try {
        storage().removeItem(KEY);
      } catch {
        // Nothing could be kept there either.
      }
    },
  };
}

/** This page as one more of a visit, or the first of another. */
function begin(kept: Kept, now: number): Kept {
  const going = kept.last !== undefined && now - kept.last < VISIT_MS;
  if (going) return { ...kept, pages: (kept.pages ?? 0) + 1, last: now };
  const { day, shownInDay, quietUntil } = kept;
  return {
    pages: 1,
    since: now,
    last: now,
    ...(kept.last !== undefined ? { earlier: true } : {}),
    ...(day ? { day, shownInDay: shownInDay ?? 0 } : {}),
    ...(quietUntil ? { quietUntil } : {}),
  };
}
