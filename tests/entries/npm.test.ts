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
