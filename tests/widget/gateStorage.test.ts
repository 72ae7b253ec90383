// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { gateStorage } from '../../src/widget/site/gateStorage.ts';
import { deviceNotes, sessionNotes } from '../../src/widget/views/chat/sessionNotes.ts';
import { forgetTab } from '../../src/widget/site/forgetTab.ts';

it('a gate before storage keeps what is written in memory while it is closed, and lets it through once it is open', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow!;
  const real = view.sessionStorage;
  real.clear();
  const gate = gateStorage(view, false);
  const [session, device] = [sessionNotes(view), deviceNotes(view)];
  session.write('draft:new', 'half a thought');
  device.write('sound', 'on');
  expect([session.read('draft:new'), device.read('sound')]).toEqual(['half a thought', 'on']);
  expect(Object.keys(view.sessionStorage)).toEqual(['deskbell:draft:new']);
  expect(real.length).toBe(0);
  expect((view as unknown as { caches?: unknown }).caches).toBeUndefined();
  forgetTab(view);
  expect(session.read('draft:new')).toBeUndefined();

  gate.open();
  session.write('draft:new', 'a whole one');
  expect(Object.entries(real)).toEqual([['deskbell:draft:new', 'a whole one']]);
  gate.close();
  expect(session.read('draft:new')).toBeUndefined();
  session.write('draft:new', '');
  expect(real.getItem('deskbell:draft:new')).toBe('a whole one');
  frame.remove();
});
