import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../../src/inbox/loadWords.ts';
import { EXPLAINED } from './scenes/explained.ts';
import { findLosses } from './scenes/findLosses.ts';
import type { Finding } from './scenes/findFaults.ts';
import { hostedScenes } from './scenes/hostedScenes.ts';
import { inboxScenes } from './scenes/inboxScenes.ts';
import { LEAST_WAYS, lookAt, settle, USUAL_WAYS, WAYS } from './scenes/lookAt.ts';
import { findSeeThrough } from './scenes/findSeeThrough.ts';
import { forcedContrast, measureContrast } from './scenes/measureContrast.ts';
import { openStage } from './scenes/openStage.ts';
import { readTree } from './scenes/readTree.ts';
import type { Stage } from './scenes/Stage.ts';
import { widgetScenes } from './scenes/widgetScenes.ts';

/** Looks at each language in every width and colour, which takes three times as long: `npm run soak:views`. */
const EVERY = Boolean(process.env.DESKBELL_VIEWS);
const LANGUAGES = EVERY ? ['en', 'pl', 'ar'] : ['en', 'ar'];

/** What was seen of one view. */
interface Sight {
  readonly name: string;
  ways: number;
  readonly wrong: string[];
  readonly undecided: string[];
  readonly losses: string[];
  readonly crowded: string[];
  readonly moving: string[];
  readonly seeThrough: string[];
  /** The same for those who did not ask for less of it. */
  readonly usually: string[];
  tree?: string;
}

const trees = join(import.meta.dirname, 'trees');
const sights = new Map<string, Sight>();
/** By class and scheme: the same rule of the stylesheet paints the same contrast. */
const measured = new Map<string, string | undefined>();
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  console.log(`\n${table()}\n`);
  await stage?.close();
});

function sightOf(name: string): Sight {
  const known = sights.get(name);
  if (known) return known;
  const sight: Sight = {
    name,
    ways: 0,
    wrong: [],
    undecided: [],
    losses: [],
    crowded: [],
    moving: [],
    seeThrough: [],
    usually: [],
  };
  sights.set(name, sight);
  return sight;
}

/** Decides what axe-core could not: by measuring the painted words, or by a reason that is written down. */
async function decide(page: Page, place: Page | Frame, finding: Finding, scheme: string): Promise<string | undefined> {
  if (EXPLAINED.some(({ rule, element }) => rule === finding.rule && element.test(finding.html))) return undefined;
  // Gone meanwhile: it came and went by itself.
  if ((await place.locator(finding.target).count()) === 0) return undefined;
  if (finding.rule === 'target-size') {
    // Half of it is scrolled out of sight, or lies under an open list: its own size counts.
    const box = await place.locator(finding.target).first().boundingBox();
    return !box || (box.width >= 24 && box.height >= 24) ? undefined : `${box.width} × ${box.height}: ${finding.html}`;
  }
  if (finding.rule !== 'color-contrast') return `${finding.rule}: ${finding.html}`;
  if (scheme === 'forced colours') {
    const contrast = await forcedContrast(place, finding.target);
    return contrast >= 4.5 ? undefined : `${contrast.toFixed(2)}: ${finding.html}`;
  }
  const key = `${scheme} ${/class="([^"]*)"/.exec(finding.html)?.[1] ?? finding.target}`;
  if (!measured.has(key)) {
    const { contrast, needed, covered } = await measureContrast(page, place, finding.target);
    await settle(place);
    // It can be read in another view, where it is looked at.
    if (covered) return undefined;
    measured.set(key, contrast >= needed ? undefined : `${contrast.toFixed(2)} of ${needed}: ${finding.html}`);
  }
  return measured.get(key);
}

async function look(name: string, lang: string, page: Page, place: Page | Frame, within?: string): Promise<void> {
  const sight = sightOf(name);
  await lookAt(
    page,
    place,
    EVERY ? WAYS : lang === 'en' ? USUAL_WAYS : LEAST_WAYS,
    async ({ wrong, undecided }, { scheme, width }) => {
      sight.ways++;
      const way = `${lang}, ${scheme}, ${width} px`;
      // In forced colours the tool reads what is not painted; of what is half scrolled away it measures the rest. Both are
      // looked at anew.
      const doubtful = (rule: string) =>
        rule === 'target-size' || (rule === 'color-contrast' && scheme === 'forced colours');
      for (const { rule, html, why } of wrong.filter((it) => !doubtful(it.rule))) {
        sight.wrong.push(`${way}: ${rule} ${html} (${why})`);
      }
      for (const finding of [...undecided, ...wrong.filter((it) => doubtful(it.rule))]) {
        const open = await decide(page, place, finding, scheme);
        if (open) sight.undecided.push(`${way}: ${open}`);
      }
      const moving = await place.evaluate(() =>
        document.getAnimations().map((it) => (it as CSSAnimation).animationName ?? 'transition'),
      );
      sight.moving.push(...moving.map((animation) => `${way}: ${animation}`));
    },
    within,
  );
  if (lang !== 'en' && !EVERY) return void (await page.setViewportSize({ width: 1280, height: 860 }));
  if (lang === 'en') {
    sight.usually.push(...(await findSeeThrough(page, place, { reduced: false, within })));
    sight.seeThrough.push(...(await findSeeThrough(page, place, { reduced: true, within })));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  for (const [zoom, width, height] of [
    ['200 %', 640, 430],
    ['400 %', 320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await settle(place);
    sight.losses.push(...(await findLosses(place, within)).map((loss) => `${lang}, ${zoom}: ${loss}`));
    let hidden = await place.evaluate(whyHidden);
    // What grows with its text follows the new width a moment later.
    for (let tries = 0; hidden && tries < 10; tries++) {
      await page.waitForTimeout(50);
      hidden = await place.evaluate(whyHidden);
    }
    if (hidden) sight.losses.push(`${lang}, ${zoom}: the message field is not to be seen: ${hidden}`);
  }
  if (lang === 'en') {
    await page.setViewportSize({ width: 360, height: 740 });
    await place.evaluate(setWide, true);
    await settle(place);
    // Rows that go on sideways do so at every spacing.
    const lost = (await findLosses(place, within)).filter((loss) => !loss.startsWith('scrolls'));
    sight.crowded.push(...lost);
    await place.evaluate(setWide, false);
  }
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** Sets lines, words and letters further apart, as far as readers may need it (WCAG 2.2, 1.4.12), or takes that back. */
function setWide(wide: boolean): void {
  if (!wide) {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Why the message field of a chat cannot be seen whole; absent where it can, or there is none. */
function whyHidden(): string | undefined {
  const field = document.querySelector('.chat-field');
  if (!field || document.querySelector('.emoji, .more-menu')) return undefined;
  const { top, bottom, left, width } = field.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
  const seen = top >= 0 && bottom <= window.innerHeight + 1 && hit === field;
  return seen ? undefined : `from ${Math.round(top)} to ${Math.round(bottom)}, over it: ${hit?.className}`;
}

/** What is new in a state of the inbox: the dialog that is open, or the part named. */
async function treeRoot(page: Page, root: string): Promise<string> {
  return (await page.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : root;
}

const scriptOf = (name: string) => join(trees, `${name.replace(/[^a-z]+/gi, '-')}.txt`);

/** The tree once nothing more is on its way: as its script says, or what it is after some seconds. */
async function settled(name: string, read: () => Promise<string>): Promise<string> {
  const written = process.env.DESKBELL_TREES ? undefined : readFileSync(scriptOf(name), 'utf8');
  const until = Date.now() + (written === undefined ? 1_500 : 8_000);
  let tree = await read();
  while (tree !== written && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    tree = await read();
  }
  return tree;
}

function table(): string {
  const rows = [...sights.values()].map(
    ({ name, ways, wrong, undecided, losses, moving }) =>
      `| ${name} | ${ways} | ${wrong.length} | ${undecided.length} | ${losses.length} | ${moving.length} |`,
  );
  return ['| view | ways | wrong | undecided | lost | moving |', '|---|---:|---:|---:|---:|---:|', ...rows].join('\n');
}

/** What was found by view; the same thing seen in several ways is told once, with the first of them. */
function all(of: (sight: Sight) => readonly string[]): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const sight of sights.values()) {
    const firsts = new Map(
      of(sight)
        .map((line) => [line.slice(line.indexOf(': ')), line])
        .reverse() as [string, string][],
    );
    if (firsts.size > 0) found[sight.name] = [...firsts.values()].slice(0, 12);
  }
  return found;
}

describe('each view, in every way it can be looked at', () => {
  it.each(widgetScenes.map((scene) => [scene.name, scene] as const))(
    'is brought about and seen: %s',
    async (name, scene) => {
      const shown = await scene.show(stage);
      const { page } = shown;
      const frame = shown.frame!;
      for (const lang of LANGUAGES) {
        if (lang !== 'en') {
          await shown.speak(lang);
          await scene.again?.(shown, lang);
        }
        if (lang === 'en') sightOf(name).tree = await settled(name, () => readTree(frame));
        await look(name, lang, page, frame);
      }
      await shown.speak('en');
      await scene.after?.(stage);
    },
  );

  it.each(hostedScenes.map((scene) => [scene.name, scene] as const))(
    'is brought about and seen: %s',
    async (name, scene) => {
      for (const lang of LANGUAGES) {
        const { page, within } = await scene.show(stage, lang);
        if (lang === 'en') sightOf(name).tree = await settled(name, () => readTree(page, within));
        await look(name, lang, page, page, within);
      }
    },
  );

  it.each(LANGUAGES as readonly ('en' | 'pl' | 'ar')[])(
    'is brought about and seen: the inbox in “%s”',
    async (lang) => {
      const words = await loadWords(lang);
      const page = await stage.inboxPage(lang);
      for (const { name, show, root } of inboxScenes) {
        await show(page, words);
        if (lang === 'en') {
          sightOf(name).tree = await settled(name, async () => readTree(page, await treeRoot(page, root)));
        }
        await look(name, lang, page, page);
      }
    },
    180_000,
  );
});

describe('of all views', () => {
  it('X01: none breaks a rule of axe-core, and nothing it could not decide is left open', () => {
    expect({ wrong: all(({ wrong }) => wrong), undecided: all(({ undecided }) => undecided) }).toEqual({
      wrong: {},
      undecided: {},
    });
    expect(sights.size).toBe(widgetScenes.length + hostedScenes.length + inboxScenes.length);
  });

  it('X06: nothing is lost or scrolls sideways at 200 and 400 percent, and the message field stays in sight', () => {
    expect(all(({ losses }) => losses)).toEqual({});
  });

  it('X06: nothing is cut off when lines, words and letters stand further apart', () => {
    expect(all(({ crowded }) => crowded)).toEqual({});
  });

  it('reads as its script in tests/browser/trees says, by role, name and state', () => {
    const told: Record<string, string> = {};
    const kept: Record<string, string> = {};
    for (const { name, tree = '' } of sights.values()) {
      const path = scriptOf(name);
      if (process.env.DESKBELL_TREES) writeFileSync(path, tree);
      told[name] = tree;
      kept[name] = readFileSync(path, 'utf8');
    }
    expect(told, 'DESKBELL_TREES=write writes the scripts anew').toEqual(kept);
  });

  it('X08: nothing moves for visitors who want less motion', () => {
    expect(all(({ moving }) => moving)).toEqual({});
  });

  it('nothing that lies over something else lets it through for visitors who want less transparency', () => {
    expect(all(({ seeThrough }) => seeThrough)).toEqual({});
    // Dialogs of the inbox dim what is behind them for everybody else: the test can see.
    expect(Object.keys(all(({ usually }) => usually))).toContain('inbox: transfer');
  });
});
