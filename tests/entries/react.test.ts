// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { deskbell } from '../../src/entries/npm.ts';
import { DeskbellWidget, type DeskbellWidgetProps } from '../../src/entries/react.ts';
import { allowFramesInShadow } from '../widget/framesInShadow.ts';

allowFramesInShadow();
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const stage = () => document.querySelector('deskbell-widget')!.shadowRoot!.querySelector('div')!;

test('a prop that is given no longer, or as undefined, is the default again', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const draw = (props: Partial<DeskbellWidgetProps>) =>
    act(async () => root.render(createElement(DeskbellWidget, { endpoint: 'https://desk.example', ...props })));
  const look = () => [stage().className, stage().style.getPropertyValue('--accent')];
  await draw({ color: '#1f6f54', position: 'left', theme: 'dark' });
  await deskbell.ready();
  expect(look()).toEqual(['left dark', '#1f6f54']);
  await draw({ position: 'left', theme: undefined as never });
  await vi.waitFor(() => expect(look()).toEqual(['left auto', '']));
  await draw({ color: '#7a1f6f' });
  await vi.waitFor(() => expect(look()).toEqual(['right auto', '#7a1f6f']));
  await act(async () => root.unmount());
  await vi.waitFor(() => expect(document.querySelector('deskbell-widget')).toBeNull());
});

test('of two that are mounted for a moment the second has the bell when the first has gone', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const widget = (position: 'left' | 'right') =>
    createElement(DeskbellWidget, { key: position, endpoint: 'https://desk.example', position });
  const draw = (...positions: Array<'left' | 'right'>) => act(async () => root.render(positions.map(widget)));
  await draw('right');
  await deskbell.ready();
  await draw('right', 'left');
  expect(stage().className).toBe('right auto');
  await draw('left');
  await vi.waitFor(() => expect(stage().className).toBe('left auto'));
  expect(document.querySelectorAll('deskbell-widget')).toHaveLength(1);
  await act(async () => root.unmount());
  await vi.waitFor(() => expect(document.querySelector('deskbell-widget')).toBeNull());
});
