import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, type, until, type Engine } from './engines/Engine.ts';
import { hasFirefox, openFirefox } from './engines/openFirefox.ts';
import { hasWebKit, openWebKit } from './engines/openWebKit.ts';
import { openDesk, type Desk } from './openDesk.ts';
import { startDemo, type Demo } from './startDemo.ts';

const shots = join(import.meta.dirname, '../../.shots');
const ROOT = `document.querySelector('deskbell-widget')?.shadowRoot`;
const PANEL = `${ROOT}?.querySelector('iframe')?.contentDocument`;
const ENTER = '\uE007';
const ESCAPE = '\uE00C';

/** An element of the panel by its role's selector and its name. */
const named = (selector: string, name: string) =>
  `[...(${PANEL}?.querySelectorAll(${JSON.stringify(selector)}) ?? [])].find((it) => (it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent).trim().includes(${JSON.stringify(name)}))`;

const text = (engine: Engine) => engine.evaluate<string>(`${PANEL}?.body.innerText ?? ''`);
const sees = (engine: Engine, words: string) =>
  until(`"${words}" in the panel`, async () => (await text(engine)).includes(words));

describe.each([
  ['Firefox', hasFirefox, openFirefox],
  ['WebKit', hasWebKit, openWebKit],
] as const)('the bell in %s', (name, installed, open) => {
  let demo: Demo;
  let desk: Desk;
  let engine: Engine;

  beforeAll(async () => {
    if (!installed) return;
    mkdirSync(shots, { recursive: true });
    demo = await startDemo();
    desk = await openDesk(demo);
    engine = await open();
    await engine.goto(`${demo.url}/?lang=en`);
    await engine.evaluate(
      `(() => { window.faults = []; addEventListener('error', (event) => faults.push(event.message)); addEventListener('unhandledrejection', (event) => faults.push(String(event.reason))); return true; })()`,
    );
  });

  afterAll(async () => {
    await engine?.close();
    await demo?.stop('SIGINT');
  });

  it.skipIf(!installed)('finds an answer, chats, and books a call at a time, with mouse and keys', async () => {
    await click(engine, `${ROOT}?.querySelector('button.bell')`);
    await until('the panel', () => engine.evaluate(`Boolean(${PANEL}?.querySelector('[role=dialog]'))`));
    await click(engine, `${PANEL}?.querySelector('input')`);
    await type(engine, 'return');
    await until('a result', () => engine.evaluate(`Boolean(${PANEL}?.querySelector('[role=option]'))`));
    await engine.photograph(join(shots, `${name}-search.png`));
    await click(engine, `${PANEL}?.querySelector('[role=option]')`);
    await sees(engine, 'Was this helpful?');

    await engine.evaluate(`(deskbell.open('chat'), true)`);
    await click(engine, named('textarea', 'Message'));
    await type(engine, `Hello from ${name}${ENTER}`);
    await until('the message at the desk', async () => (await desk.texts(`Hello from ${name}`)).length === 1);
    const [conversation] = await desk.conversations(`Hello from ${name}`);
    await desk.say(conversation!, `Welcome, ${name}`);
    await sees(engine, `Welcome, ${name}`);
    await engine.photograph(join(shots, `${name}-chat.png`));

    await engine.evaluate(`(deskbell.open('callback', { pickTime: true }), true)`);
    await click(engine, named('input', 'Phone number'));
    await type(engine, '+48221009999');
    await click(engine, `${PANEL}?.querySelector('.call-time-grid label')`);
    await engine.photograph(join(shots, `${name}-callback.png`));
    await click(
      engine,
      `[...(${PANEL}?.querySelectorAll('button') ?? [])].find((it) => /^Call me (?!now|back)/.test(it.textContent))`,
    );
    await sees(engine, 'Your call is booked');
    await type(engine, ESCAPE);
    await until('the panel to close', () =>
      engine.evaluate(`${ROOT}.querySelector('iframe').classList.contains('gone')`),
    );
    expect(await engine.evaluate(`${ROOT}.activeElement?.className`)).toBe('bell');
    expect(await engine.evaluate('window.faults')).toEqual([]);
  });

  it.skipIf(!installed)('goes on after a reload with the same conversation', async () => {
    await engine.goto(`${demo.url}/?lang=en#deskbell=chat`);
    await sees(engine, `Welcome, ${name}`);
    expect(await desk.texts(`Hello from ${name}`)).toHaveLength(1);
  });
});
