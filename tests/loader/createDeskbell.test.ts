// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createDeskbell } from '../../src/loader/createDeskbell.ts';
import type { Launcher } from '../../src/loader/Deskbell.ts';
import { openOnClick } from '../../src/loader/openOnClick.ts';
import { takeOverQueue } from '../../src/loader/takeOverQueue.ts';

const options = { endpoint: 'https://desk.example' };

function createBell() {
  const done: unknown[] = [];
  const launcher: Launcher = {
    perform: (method, args = []) => done.push([method, ...args]),
    state: () => ({ ready: true, open: false, unread: 0 }),
  };
  return { done, launcher };
}

test('calls made before the bell is there are done in order once it is', async () => {
  const { done, launcher } = createBell();
  const deskbell = createDeskbell(async () => launcher, {}, options);
  deskbell('open', 'chat');
  void deskbell.prefill({ name: 'Ola' });
  await deskbell.search('returns');
  expect(done).toEqual([
    ['open', 'chat'],
    ['prefill', { name: 'Ola' }],
    ['search', 'returns'],
  ]);
});

test('calls without options wait for boot', async () => {
  const { done, launcher } = createBell();
  const load = vi.fn(async () => launcher);
  const deskbell = createDeskbell(load, {});
  const opened = deskbell.open();
  expect(load).not.toHaveBeenCalled();
  await deskbell.boot(options);
  await opened;
  expect(done).toEqual([['open']]);
});

test('the state is known before the bell is there, and ready resolves when it is', async () => {
  const { launcher } = createBell();
  const deskbell = createDeskbell(async () => launcher, {}, options);
  expect(deskbell.state()).toEqual({ ready: false, open: false, unread: 0 });
  const ready = deskbell.ready();
  void deskbell.boot(options);
  await ready;
  expect(deskbell.state().ready).toBe(true);
});

test('a bell that could not be fetched is fetched again by the next call', async () => {
  const { launcher } = createBell();
  const load = vi.fn(async () => launcher).mockRejectedValueOnce(new Error('offline'));
  const deskbell = createDeskbell(load, {}, options);
  await expect(deskbell.open()).rejects.toThrow('offline');
  await deskbell.open();
  expect(load).toHaveBeenCalledTimes(2);
});

test('listeners hear events from the page until they unsubscribe', () => {
  const deskbell = createDeskbell(async () => createBell().launcher, {}, options);
  const heard: unknown[] = [];
  const off = deskbell.on('open', (detail) => heard.push(detail.view));
  deskbell.once('open', () => heard.push('once'));
  const tell = () => window.dispatchEvent(new CustomEvent('deskbell:open', { detail: { view: 'chat' } }));
  tell();
  tell();
  off();
  tell();
  expect(heard).toEqual(['chat', 'once', 'chat']);
});

test('what a stub has kept is done, in order, and the object takes its place', async () => {
  const { done, launcher } = createBell();
  const deskbell = createDeskbell(async () => launcher, {}, options);
  const page: { deskbell?: unknown } = {
    deskbell: {
      q: [
        ['open', 'faq'],
        ['prefill', { name: 'Ola' }],
      ],
    },
  };
  expect(takeOverQueue(page, deskbell)).toBe(true);
  expect(page.deskbell).toBe(deskbell);
  await deskbell.close();
  expect(done).toEqual([['open', 'faq'], ['prefill', { name: 'Ola' }], ['close']]);
});

test('a second tag on the page leaves the first one alone', () => {
  const first = createDeskbell(async () => createBell().launcher, {}, options);
  const page: { deskbell?: unknown } = {};
  takeOverQueue(page, first);
  expect(
    takeOverQueue(
      page,
      createDeskbell(async () => createBell().launcher, {}, options),
    ),
  ).toBe(false);
  expect(page.deskbell).toBe(first);
});

test('an element of the page with data-deskbell-open opens that view', async () => {
  const { done, launcher } = createBell();
  const deskbell = createDeskbell(async () => launcher, {}, options);
  openOnClick(deskbell);
  document.body.innerHTML = '<a href="/contact" data-deskbell-open="callback"><b>Call me</b></a>';
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.querySelector('b')!.dispatchEvent(click);
  await deskbell.close();
  expect(click.defaultPrevented).toBe(true);
  expect(done[0]).toEqual(['open', 'callback']);
});

test('after destroy nothing happens until the next boot', async () => {
  const { done, launcher } = createBell();
  const deskbell = createDeskbell(async () => launcher, {}, options);
  await deskbell.open();
  await deskbell.destroy();
  void deskbell.toggle();
  await Promise.resolve();
  expect(done).toEqual([['open'], ['destroy']]);
  await deskbell.boot(options);
  await vi.waitFor(() => expect(done).toContainEqual(['toggle']));
});

test('destroyed while it is still on its way, the bell goes as soon as it has come, and only then comes the next', async () => {
  const bells = [createBell(), createBell()];
  let comes = (_launcher: Launcher) => {};
  const first = new Promise<Launcher>((resolve) => {
    comes = resolve;
  });
  const loads = [first, Promise.resolve(bells[1]!.launcher)];
  const deskbell = createDeskbell(() => loads.shift()!, {}, options);
  void deskbell.boot(options);
  await Promise.resolve();
  void deskbell.destroy();
  const opened = deskbell.boot(options).then(() => deskbell.open());
  await Promise.resolve();
  expect(loads).toHaveLength(1);
  comes(bells[0]!.launcher);
  await opened;
  expect(bells[0]!.done).toEqual([['destroy']]);
  expect(bells[1]!.done).toEqual([['open']]);
});

test('a name the object does not know is the affair of the bell, but it is no promise and still a function', async () => {
  const { done, launcher } = createBell();
  const deskbell = createDeskbell(async () => launcher, {}, options);
  await (deskbell as unknown as { exportMyData(): Promise<void> }).exportMyData();
  deskbell('forgetMe');
  await vi.waitFor(() => expect(done).toEqual([['exportMyData'], ['forgetMe']]));
  expect(await deskbell).toBe(deskbell);
  expect(typeof `${deskbell}`).toBe('string');
  expect((deskbell as unknown as { then?: unknown }).then).toBeUndefined();
});

test('off ends what on and once began: one listener, or all of an event', () => {
  const deskbell = createDeskbell(async () => createBell().launcher, {}, options);
  const heard: string[] = [];
  const first = () => heard.push('first');
  const tell = () => window.dispatchEvent(new CustomEvent('deskbell:close', { detail: {} }));
  deskbell.on('close', first);
  deskbell.on('close', () => heard.push('second'));
  deskbell.once('close', () => heard.push('once'));
  deskbell.off('open', first);
  deskbell.off('close', first);
  tell();
  deskbell.off('close');
  tell();
  expect(heard).toEqual(['second', 'once']);
});

test('of several widgets each hears its own events, and all hear that files are blocked', async () => {
  const load = () => Promise.reject(new Error('blocked'));
  const [page, outlet] = [createDeskbell(load, {}, options), createDeskbell(load, { instance: 'outlet' }, options)];
  const heard: string[] = [];
  page.on('open', () => heard.push('page'));
  outlet.on('open', () => heard.push('outlet'));
  outlet.on('blocked', ({ what }) => heard.push(what));
  for (const instance of ['outlet', undefined]) {
    const element = document.body.appendChild(document.createElement('deskbell-widget'));
    if (instance) element.dataset.instance = instance;
    element.dispatchEvent(new CustomEvent('deskbell:open', { bubbles: true, detail: {} }));
    element.remove();
  }
  await expect(page.open()).rejects.toThrow('blocked');
  expect(heard).toEqual(['outlet', 'page', 'files']);
});

test('an element that names a widget opens that one only', async () => {
  const [page, outlet] = [createBell(), createBell()];
  openOnClick(createDeskbell(async () => page.launcher, {}, options));
  openOnClick(
    createDeskbell(async () => outlet.launcher, { instance: 'outlet' }, options),
    'outlet',
  );
  document.body.innerHTML = '<button data-deskbell-open="chat" data-deskbell-instance="outlet">Ask</button>';
  document.querySelector('button')!.click();
  await vi.waitFor(() => expect(outlet.done).toEqual([['open', 'chat']]));
  expect(page.done).toEqual([]);
});

test('boot without options takes the latest ones again, those of the tag too', async () => {
  const given: unknown[] = [];
  const load = async (it: unknown) => {
    given.push(it);
    return createBell().launcher;
  };
  const tag = createDeskbell(load, { ...options, instance: 'outlet' }, { ...options, instance: 'outlet' });
  await tag.boot();
  await tag.destroy();
  await tag.boot();
  await tag.destroy();
  await tag.boot({ endpoint: 'https://other.example' });
  await tag.destroy();
  await tag.boot();
  const other = { endpoint: 'https://other.example', instance: 'outlet' };
  expect(given).toEqual([{ ...options, instance: 'outlet' }, { ...options, instance: 'outlet' }, other, other]);
});

test('a widget that has a name hears its own events before it is booted, and after it was taken away', async () => {
  const page = createDeskbell(async () => createBell().launcher, {}, options);
  const outlet = createDeskbell(async () => createBell().launcher, { instance: 'outlet' });
  const heard: string[] = [];
  page.on('open', () => heard.push('page'));
  outlet.on('open', () => heard.push('outlet'));
  const tell = (instance?: string) => {
    const element = document.body.appendChild(document.createElement('deskbell-widget'));
    if (instance) element.dataset.instance = instance;
    element.dispatchEvent(new CustomEvent('deskbell:open', { bubbles: true, detail: {} }));
    element.remove();
  };
  tell();
  tell('outlet');
  await outlet.boot(options);
  tell('outlet');
  await Promise.all([outlet.destroy(), page.destroy()]);
  tell('outlet');
  tell();
  expect(heard).toEqual(['page', 'outlet', 'outlet', 'outlet', 'page']);
});

test('a link leads where its address says when the widget cannot open', async () => {
  const load = vi.fn(() => Promise.reject(new Error('blocked')));
  openOnClick(createDeskbell(load, { instance: 'dead' }, options), 'dead');
  document.body.innerHTML = `
    <a href="#contact" data-deskbell-open="chat" data-deskbell-instance="dead">Contact</a>
    <button data-deskbell-open="chat" data-deskbell-instance="dead">Ask</button>`;
  document.querySelector('button')!.click();
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(location.hash).toBe('');
  document.querySelector('a')!.click();
  expect(location.hash).toBe('');
  await vi.waitFor(() => expect(location.hash).toBe('#contact'));
});
