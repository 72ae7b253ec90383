// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { formatPhone } from '../../src/inbox/callback/formatPhone.ts';
import { MAREK } from './fakeDesk.ts';
import { createScene, passUntil } from './openInbox.tsx';

const queue = () => screen.getByRole('region', { name: /Callbacks/ });
const press = async (name: string) => fireEvent.click(await within(queue()).findByRole('button', { name }));

describe('the callback queue', () => {
  it('shows number, name and a countdown as soon as a visitor asks', async () => {
    const { open, visitor, clock } = createScene();
    open();
    await screen.findByText('Quiet so far');
    visitor().asksForCall('Piotr');
    const number = await screen.findAllByRole('link', { name: 'Call +48 601 234 567' });
    expect(number[0]!.getAttribute('href')).toBe('tel:+48601234567');
    expect(within(queue()).getByRole('timer').textContent).toBe('due in 0:28');
    await clock.advance(27_000);
    await passUntil(clock, () => expect(within(queue()).getByRole('timer').textContent).toMatch(/^overdue by 0:0\d$/));
  });

  it('leads from claim to completed, with a note', async () => {
    const { open, visitor, desk } = createScene();
    const callbackId = visitor().asksForCall('Piotr');
    open();
    await screen.findByText(/Callbacks/);
    await press('Claim');
    await press('I’m calling');
    await press('Connected');
    fireEvent.input(await within(queue()).findByLabelText(/Note for the team/), { target: { value: 'Invoice sent' } });
    await press('Completed');
    await waitFor(() => expect(screen.queryByText(/^Callbacks/)).toBeNull());
    expect(desk.commands.map(({ type }) => type)).toEqual([
      'callback.claim',
      'callback.ring',
      'callback.connect',
      'callback.complete',
    ]);
    expect(desk.commands.at(-1)!.data).toEqual({ callbackId, note: 'Invoice sent' });
  });

  it('can be given back, and can end unanswered', async () => {
    const { open, visitor } = createScene();
    visitor().asksForCall('Piotr');
    open();
    await screen.findByText(/Callbacks/);
    await press('Claim');
    await press('Release');
    await press('Claim');
    await press('I’m calling');
    await press('No answer');
    await waitFor(() => expect(screen.queryByText(/^Callbacks/)).toBeNull());
    await screen.findByText('The visitor did not answer');
  });

  it('shows at once who else has claimed, and offers nothing more', async () => {
    const { open, visitor } = createScene();
    const piotr = visitor();
    const callbackId = piotr.asksForCall('Piotr');
    open();
    await screen.findByText(/Callbacks/);
    piotr.does('callback.claimed', { callbackId, agent: MAREK });
    await within(queue()).findByText('Marek Nowak has it');
    expect(within(queue()).queryByRole('button')).toBeNull();
  });

  it('turns a lost race into a sentence', async () => {
    const { open, visitor, desk } = createScene();
    const piotr = visitor();
    const callbackId = piotr.asksForCall('Piotr');
    open();
    await screen.findByText(/Callbacks/);
    desk.before = () => piotr.does('callback.claimed', { callbackId, agent: MAREK });
    await press('Claim');
    await screen.findByText('Marek Nowak was faster.');
  });

  it('gives a booked time in the agent’s zone and the visitor’s', async () => {
    const { open, visitor } = createScene();
    const slot = { start: '2026-11-22T15:30:00Z', end: '2026-11-22T15:45:00Z' };
    const data = {
      callbackId: crypto.randomUUID(),
      phone: '+48221234567',
      when: 'slot',
      dueAt: slot.start,
      slot,
    } as const;
    visitor().does('callback.requested', data);
    open();
    await screen.findByText('15:30–15:45 your time');
    expect(within(queue()).getByText('16:30–16:45 for the visitor')).toBeTruthy();
  });
});

describe('a phone number', () => {
  it('is written with gaps after the country code', () => {
    expect(formatPhone('+48221234567')).toBe('+48 221 234 567');
    expect(formatPhone('+12125550123')).toBe('+1 2 125 550 123');
    expect(formatPhone('+442071234567')).toBe('+44 2 071 234 567');
    expect(formatPhone('no number')).toBe('no number');
  });
});
