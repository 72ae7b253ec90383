import { afterEach, describe, expect, it } from 'vitest';
import { createTabs, type Tabs } from '../../src/client/index.ts';

const opened: Tabs[] = [];
afterEach(() => {
  for (const tabs of opened.splice(0)) tabs.close();
});

/** A tab with real locks and channels; `tell` says what a browser would say to its page. */
function openTab(endpoint: string) {
  const page = new EventTarget();
  const tabs = createTabs(
    {
      navigator: globalThis.navigator,
      BroadcastChannel: globalThis.BroadcastChannel,
      addEventListener: (type, listener) => page.addEventListener(type, listener),
      document: { addEventListener: (type, listener) => page.addEventListener(type, listener) },
    },
    endpoint,
  );
  opened.push(tabs);
  const tab = { tabs, leads: false, tell: (type: string) => page.dispatchEvent(new Event(type)) };
  tabs.lead((signal) => {
    tab.leads = true;
    signal.addEventListener('abort', () => {
      tab.leads = false;
    });
  });
  return tab;
}

describe.runIf(globalThis.navigator?.locks)('the tabs of a browser', () => {
  it('C05: one leads, and when it closes the next one does', async () => {
    const [first, second] = [openTab('close'), openTab('close')];
    await expect.poll(() => first.leads).toBe(true);
    expect(second.leads).toBe(false);
    first.tabs.close();
    await expect.poll(() => second.leads).toBe(true);
    expect(first.leads).toBe(false);
  });

  it('C05: the lead can be taken from a tab that says nothing, which then waits in line again', async () => {
    const [first, second] = [openTab('steal'), openTab('steal')];
    await expect.poll(() => first.leads).toBe(true);
    second.tabs.takeOver();
    await expect.poll(() => [first.leads, second.leads]).toEqual([false, true]);
    second.tabs.close();
    await expect.poll(() => first.leads).toBe(true);
  });

  it.each([
    ['freeze', 'resume'],
    ['pagehide', 'pageshow'],
  ])('B05: a page gives the lead away at %s and asks for it at %s', async (aside, back) => {
    const [first, second] = [openTab(aside), openTab(aside)];
    await expect.poll(() => first.leads).toBe(true);
    first.tell(aside);
    await expect.poll(() => [first.leads, second.leads]).toEqual([false, true]);
    first.tell(back);
    second.tabs.close();
    await expect.poll(() => first.leads).toBe(true);
  });

  it('does one thing at a time alone, and goes on after one that failed', async () => {
    const [first, second] = [openTab('alone'), openTab('alone')];
    const done: string[] = [];
    const failing = first.tabs.alone(async () => {
      done.push('begun');
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push('ended');
      throw new Error('no');
    });
    const following = second.tabs.alone(async () => void done.push('next'));
    await expect(failing).rejects.toThrow('no');
    await following;
    expect(done).toEqual(['begun', 'ended', 'next']);
  });
});

describe('a browser without locks', () => {
  it('has every tab lead itself', () => {
    let leads = false;
    const tabs = createTabs({ navigator: {} }, 'none');
    tabs.lead(() => {
      leads = true;
    });
    expect(leads).toBe(true);
    tabs.close();
  });
});
