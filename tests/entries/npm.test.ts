// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createWidget } from '../../src/entries/npm.ts';
import { allowFramesInShadow } from '../widget/framesInShadow.ts';

allowFramesInShadow();

test('what a page says of its visitor in a wrong way is refused at once, though nobody has touched the widget', async () => {
  const widget = createWidget();
  // Said before the bell is there, too.
  const early = widget.track('');
  early.catch(() => undefined);
  await widget.boot({ endpoint: 'https://desk.example' });
  const wrong: Array<[Promise<void>, RegExp]> = [
    [early, /track: the name must have 1 to 60/],
    [widget.track('cart.added', { price: {} } as never), /data: "price"/],
    [widget.setAttributes({} as never), /attributes must have 1 to 50 names/],
    [widget.identify({ token: '' }), /token must be a text/],
    [widget.identify({ email: 'nobody' }), /email must be an address/],
    [widget.setDepartment(7 as never), /departmentId must be a text/],
    [widget.page({ url: 'http://' }), /URL/],
    [widget.trigger(''), /name must be a text/],
  ];
  for (const [promise, message] of wrong) await expect(promise).rejects.toThrow(message);
  const right = [
    widget.track('cart.added', { price: 12.5 }),
    widget.setAttributes({ plan: 'pro', seats: null }),
    widget.identify({ name: 'Ola' }),
    widget.setDepartment(null),
    widget.page(),
  ];
  await Promise.all(right);
  expect(document.querySelector('deskbell-widget')!.shadowRoot!.querySelector('iframe')).toBeNull();
  await widget.destroy();
});

test('a further widget hears its own events from the first moment on, not those of the page', async () => {
  const [page, outlet] = [createWidget(), createWidget('outlet')];
  const heard: string[] = [];
  outlet.on('ready', () => heard.push('outlet'));
  page.on('ready', () => heard.push('page'));
  await page.boot({ endpoint: 'https://desk.example' });
  await outlet.boot({ endpoint: 'https://outlet.example' });
  expect(heard).toEqual(['page', 'outlet']);
  await outlet.destroy();
  await outlet.boot();
  expect(heard).toEqual(['page', 'outlet', 'outlet']);
  expect(document.querySelector<HTMLElement>('[data-instance]')!.dataset.instance).toBe('outlet');
  await Promise.all([page.destroy(), outlet.destroy()]);
});

test('a widget booted under a name hears what that one tells, and is the one without again', async () => {
  const page = createWidget();
  const heard: unknown[] = [];
  page.on('ready', () => heard.push([...document.querySelectorAll('deskbell-widget')].map((it) => it.outerHTML)));
  await page.boot({ endpoint: 'https://desk.example', instance: 'shop' });
  await page.destroy();
  await page.boot({ endpoint: 'https://desk.example' });
  expect(heard).toEqual([
    [expect.stringContaining('data-instance="shop"')],
    [expect.not.stringContaining('data-instance')],
  ]);
  await page.destroy();
});

test('boot without any options says what is missing, and what waits is done when they are there', async () => {
  const page = createWidget();
  const waiting = page.update({ position: 'left' });
  await expect(page.boot()).rejects.toThrow(/boot was given no options/);
  await expect(page('boot')).rejects.toThrow(/boot\(\{ endpoint/);
  await page.boot({ endpoint: 'https://desk.example' });
  await waiting;
  expect(document.querySelector('deskbell-widget')!.shadowRoot!.querySelector('.left')).not.toBeNull();
  await page.destroy();
});
