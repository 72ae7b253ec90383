import type { Facts } from './holds.ts';
import type { Condition, TriggerRules } from './triggerRules.ts';
import type { Visit } from './visitNotes.ts';

/** What a page tells of its visitor by itself. */
export interface PageWatch extends Facts {
  /** The page has given a name. */
  tell(name: string): void;
  stop(): void;
}

/** Milliseconds between two looks at what only time changes. */
const TICK_MS = 1000;

/** Watches a page and calls back whenever something may have changed. Listens to nothing its rules do not ask for. */
export function watchPage(page: Window, { rules }: TriggerRules, visit: Visit, changed: () => void): PageWatch {
  const { document } = page;
  const asked = collect(rules.map(({ when }) => when));
  const names = new Set<string>();
  const seen = new Set<string>();
  const clicked = new Set<string>();
  const stops: (() => void)[] = [];
  const values: Record<string, unknown> = { copied: undefined, exit: undefined };
  let inSight = 0;
  let lastSign = page.performance.now();
  let deepest = { percent: 0, pixels: 0 };

  function listen(target: EventTarget, types: readonly string[], hear: (event: Event) => void): void {
    for (const type of types) {
      target.addEventListener(type, hear, { passive: true, capture: true });
      stops.push(() => target.removeEventListener(type, hear, { capture: true }));
    }
  }

  if (asked.signals.has('exit')) {
    listen(document, ['mouseout'], (event) => {
      const { relatedTarget, clientY } = event as MouseEvent;
      if (relatedTarget || clientY > 0) return;
      values.exit = true;
      changed();
    });
  }
  if (asked.signals.has('scroll') || asked.signals.has('scrollPixels')) {
    listen(page, ['scroll'], () => {
      const room = document.documentElement.scrollHeight - page.innerHeight;
      const percent = room > 0 ? (page.scrollY / room) * 100 : 100;
      if (percent <= deepest.percent && page.scrollY <= deepest.pixels) return;
      deepest = { percent: Math.max(percent, deepest.percent), pixels: Math.max(page.scrollY, deepest.pixels) };
      changed();
    });
  }
  if (asked.signals.has('idle')) {
    listen(page, ['pointermove', 'pointerdown', 'keydown', 'scroll'], () => {
      lastSign = page.performance.now();
    });
  }
  if (asked.signals.has('copied')) {
    listen(document, ['copy'], () => {
      values.copied = String(document.getSelection() ?? '');
      changed();
    });
  }
  if (asked.clicked.size > 0) {
    listen(document, ['click'], ({ target }) => {
      for (const selector of asked.clicked) if (closest(target, selector)) clicked.add(selector);
      changed();
    });
  }
  listen(document, ['deskbell:track'], (event) =>
    tell(String((event as CustomEvent<{ name?: unknown }>).detail?.name)),
  );
  for (const selector of asked.seen) watchElement(selector);
  if (['seconds', 'visitSeconds', 'idle', 'hour'].some((signal) => asked.signals.has(signal))) {
    const timer = page.setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      inSight += TICK_MS / 1000;
      changed();
    }, TICK_MS);
    stops.push(() => page.clearInterval(timer));
  }

  function watchElement(selector: string): void {
    const element = find(document, selector);
    if (!element || !('IntersectionObserver' in page)) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.add(selector);
      observer.disconnect();
      changed();
    });
    observer.observe(element);
    stops.push(() => observer.disconnect());
  }

  function tell(name: string): void {
    names.add(name);
    changed();
  }

  function read(signal: string): unknown {
    const { location, navigator } = page;
    switch (signal) {
      case 'seconds':
        return inSight;
      case 'visitSeconds':
        return (Date.now() - visit.since) / 1000;
      case 'scroll':
        return deepest.percent;
      case 'scrollPixels':
        return deepest.pixels;
      case 'pages':
        return visit.pages;
      case 'returning':
        return visit.returning;
      case 'idle':
        return (page.performance.now() - lastSign) / 1000;
      case 'device':
        return deviceOf(page);
      case 'hour':
        return new Date().getHours();
      case 'weekday':
        return new Date().getDay() || 7;
      case 'language':
        return document.documentElement.lang || navigator.language;
      case 'url':
        return location.href;
      case 'path':
        return location.pathname;
      case 'title':
        return document.title;
      case 'referrer':
        return document.referrer;
      default:
        if (signal.startsWith('utm_')) return new URLSearchParams(location.search).get(signal) ?? undefined;
        return values[signal];
    }
  }

  return {
    read,
    tell,
    seen: (selector) => seen.has(selector),
    clicked: (selector) => clicked.has(selector),
    happened: (name) => names.has(name),
    stop: () => {
      for (const stop of stops.splice(0)) stop();
    },
  };
}

interface Asked {
  readonly signals: Set<string>;
  readonly seen: Set<string>;
  readonly clicked: Set<string>;
}

function collect(
  conditions: readonly Condition[],
  into: Asked = { signals: new Set(), seen: new Set(), clicked: new Set() },
): Asked {
  for (const condition of conditions) {
    if ('not' in condition) collect([condition.not], into);
    else if ('all' in condition) collect(condition.all, into);
    else if ('any' in condition) collect(condition.any, into);
    else if ('seen' in condition) into.seen.add(condition.seen);
    else if ('clicked' in condition) into.clicked.add(condition.clicked);
    else into.signals.add(condition.signal);
  }
  return into;
}

function deviceOf(page: Window): string {
  if (!page.matchMedia('(pointer: coarse)').matches) return 'desktop';
  return Math.min(page.screen.width, page.screen.height) < 600 ? 'phone' : 'tablet';
}

function find(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function closest(target: EventTarget | null, selector: string): boolean {
  try {
    return Boolean((target as Element | null)?.closest?.(selector));
  } catch {
    return false;
  }
}
