import { spawn } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './findChromium.ts';

/** A browser with a profile on disk, as people have one: it keeps pages for "back", and it can be killed. */
export interface ProfileBrowser {
  readonly browser: Browser;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Starts a browser on a profile folder. */
export async function launchProfile(folder: string): Promise<ProfileBrowser> {
  const child = spawn(
    findChromium(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      '--lang=en-US',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text) => {
      said += String(text);
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The browser ended: ${said}`)));
  });
  return {
    browser: await chromium.connectOverCDP(address),
    kill() {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
