// `npm run gallery`: draws every view in every state, theme, direction and width into one page of pictures, for people.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inbox as arabic } from '../../src/locales/ar/inbox.ts';
import { inbox as english } from '../../src/locales/en/inbox.ts';
import { createWords } from '../../src/inbox/words.ts';
import { hostedScenes } from '../browser/scenes/hostedScenes.ts';
import { inboxScenes } from '../browser/scenes/inboxScenes.ts';
import { SCHEMES, settle } from '../browser/scenes/lookAt.ts';
import { openStage } from '../browser/scenes/openStage.ts';
import { widgetScenes } from '../browser/scenes/widgetScenes.ts';

const folder = join(import.meta.dirname, '../../.shots/gallery');
const LANGUAGES = ['en', 'ar'];
const WIDE = { width: 1280, height: 860 };
const SIZES = [{ width: 360, height: 740 }, WIDE];
/** Only scenes with these words in their name: `npm run gallery -- chat`. */
const wanted = process.argv.slice(2);
const isWanted = ({ name }: { readonly name: string }) =>
  wanted.length === 0 || wanted.some((word) => name.includes(word));

interface Drawn {
  readonly scene: string;
  readonly way: string;
  readonly file: string;
}

const drawn: Drawn[] = [];

/** Draws what is shown in each theme and width. */
async function drawAll(scene: string, lang: string, page: Page, place: Parameters<typeof settle>[0]): Promise<void> {
  for (const { name, media } of SCHEMES) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await settle(place);
      const way = `${lang}, ${name}, ${size.width} px`;
      const file = `${scene} ${way}`.replace(/[^a-z0-9]+/gi, '-').concat('.png');
      // Of a wide page with the widget on it, the widget is what matters.
      const corner = place !== page && size.width > 480;
      const clip = corner ? { clip: { x: size.width - 460, y: 60, width: 460, height: size.height - 60 } } : {};
      await page.screenshot({ path: join(folder, file), animations: 'disabled', ...clip });
      drawn.push({ scene, way, file });
    }
  }
  // A page drawn in forced colours keeps the ground of them until it is loaded again.
  await page.emulateMedia({ ...SCHEMES[0]!.media, reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
}

function sheet(): string {
  const scenes = [...new Set(drawn.map(({ scene }) => scene))];
  const rows = scenes.map((scene) => {
    const pictures = drawn
      .filter((one) => one.scene === scene)
      .map(
        ({ way, file }) => `<figure><img loading="lazy" src="${file}" alt=""><figcaption>${way}</figcaption></figure>`,
      );
    return `<section id="${scene.replace(/\W+/g, '-')}"><h2>${scene}</h2><div>${pictures.join('')}</div></section>`;
  });
  const links = scenes.map((scene) => `<a href="#${scene.replace(/\W+/g, '-')}">${scene}</a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Deskbell: all views</title>
<style>body{font:15px/1.5 system-ui;margin:2rem;background:#888;color:#000}nav{columns:4}section div{display:flex;gap:1rem;overflow-x:auto}figure{margin:0}img{height:520px;border:1px solid #444}</style>
<h1>All views of Deskbell</h1><nav>${links.join('<br>')}</nav>${rows.join('\n')}</html>`;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const stage = await openStage();
try {
  for (const scene of widgetScenes) {
    const shown = await scene.show(stage);
    for (const lang of isWanted(scene) ? LANGUAGES : []) {
      await shown.speak(lang);
      if (lang !== 'en') await scene.again?.(shown, lang);
      await drawAll(scene.name, lang, shown.page, shown.frame!);
    }
    await shown.speak('en');
    await scene.after?.(stage);
  }
  for (const scene of hostedScenes.filter(isWanted)) {
    for (const lang of LANGUAGES) {
      const { page } = await scene.show(stage, lang);
      await drawAll(scene.name, lang, page, page);
    }
  }
  for (const [lang, table] of [
    ['en', english],
    ['ar', arabic],
  ] as const) {
    const words = createWords(lang, table, english);
    const page = await stage.inboxPage(lang);
    for (const scene of inboxScenes) {
      await scene.show(page, words);
      if (isWanted(scene)) await drawAll(scene.name, lang, page, page);
      // Some scenes narrow the screen.
      await page.setViewportSize(WIDE);
    }
  }
} finally {
  writeFileSync(join(folder, 'index.html'), sheet());
  await stage.close();
}
console.log(`${drawn.length} pictures: ${join(folder, 'index.html')}`);
