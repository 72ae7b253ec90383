import { textIn } from '../../locales/textIn.ts';
import { dismissWord } from './dismissWord.ts';
import { scoreRules } from './scoreRules.ts';
import { showBubble } from './showBubble.ts';
import { readTriggerRules, type TriggerRules } from './triggerRules.ts';
import { openVisitNotes } from './visitNotes.ts';
import { watchPage } from './watchPage.ts';

/** The part of the widget's public methods that is used. */
export interface TriggeredWidget {
  open(view: 'home' | 'faq' | 'chat' | 'callback'): Promise<unknown>;
  on(name: 'open', listener: () => void): () => void;
}

/** What a page can do with its triggers. */
export interface Triggers {
  /** Something has happened that rules may ask for. */
  trigger(name: string): void;
  /** Shows nothing more on this page. */
  suppressTriggers(): void;
  /** The visitor has agreed to storage on this device, or no longer does. */
  allowStorage(allowed: boolean): void;
}

/**
 * Begins to watch a page by rules and, when their points are enough, shows a small bubble beside the bell. Computed in the
 * page alone: nothing is sent; nothing is stored unless the rules say that the visitor has agreed.
 * @throws {Error} that says what is wrong with the rules.
 */
export function startTriggers(page: Window, widget: TriggeredWidget, data: unknown, endpoint: string): Triggers {
  const rules = readTriggerRules(data);
  const { view = 'chat', perVisit = 1, perDay = 2, quietDays = 7, store = false } = rules;
  const notes = openVisitNotes(
    () => page.localStorage,
    () => Date.now(),
    store,
  );
  const score = scoreRules(rules);
  let over = false;
  let asking = false;
  let hide: (() => void) | undefined;

  const watch = watchPage(page, rules, notes.visit, () => {
    if (!over && !asking && score.look(watch)) void show();
  });
  // Whoever has found the bell needs no bubble.
  const stopHearing = widget.on('open', end);

  async function show(): Promise<void> {
    if (!notes.mayShow({ perVisit, perDay })) return end();
    asking = true;
    const wanted = !rules.onlyWhenIn || (await someoneIsIn(page, endpoint, view));
    if (over) return;
    if (!wanted) return end();
    notes.countShown();
    watch.stop();
    const lang = langOf(page);
    hide = showBubble(page, {
      text: wordsIn(rules.text, lang),
      dismiss: dismissWord(lang),
      onOpen() {
        end();
        void widget.open(view);
      },
      onDismiss() {
        notes.keepQuiet(quietDays);
        end();
      },
    });
  }

  function end(): void {
    over = true;
    hide?.();
    watch.stop();
    stopHearing();
  }

  // Some conditions hold from the beginning: the address, the hour.
  if (score.look(watch)) void show();
  return { trigger: watch.tell, suppressTriggers: end, allowStorage: notes.allow };
}

async function someoneIsIn(page: Window, endpoint: string, view: string): Promise<boolean> {
  try {
    const answer = await page.fetch(`${endpoint}/v1/config`, { credentials: 'omit' });
    const { presence } = (await answer.json()) as { presence?: { available?: number; callNow?: boolean } };
    return view === 'callback' ? presence?.callNow === true : (presence?.available ?? 0) > 0;
  } catch {
    return false;
  }
}

function langOf(page: Window): string {
  return page.document.documentElement.lang || page.navigator.language || 'en';
}

function wordsIn(text: TriggerRules['text'], lang: string): string {
  if (typeof text === 'string') return text;
  return textIn(text, lang) ?? text.en ?? Object.values(text)[0] ?? '';
}
