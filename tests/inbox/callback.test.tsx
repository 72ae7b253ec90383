// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { formatPhone } from '../../src/inbox/callback/formatPhone.ts';
import { ADA, MAREK } from './fakeDesk.ts';
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

describe('an offer', () => {
  const until = (clock: { now(): number }, seconds = 20) => new Date(clock.now() + seconds * 1000).toISOString();
  const banner = () => screen.getByRole('region', { name: /wants to be called/ });

  it('stands above everything with its countdown, in the title and by sound, and is taken with one press', async () => {
    const { open, visitor, clock, desk, ring } = createScene();
    open();
    await screen.findByText('Quiet so far');
    const piotr = visitor();
    const callbackId = piotr.asksForCall('Piotr');
    piotr.does('callback.offered', { callbackId, agentIds: [ADA.id], until: until(clock) });
    await screen.findByRole('region', { name: /Piotr wants to be called/ });
    expect(within(banner()).getByRole('timer').getAttribute('aria-label')).toMatch(/^20 seconds left/);
    await waitFor(() => expect(document.title).toMatch(/^☎ Piotr wants to be called/));
    const rung = ring.mock.calls.length;
    await passUntil(clock, () => expect(ring.mock.calls.length).toBeGreaterThan(rung + 1));
    fireEvent.click(within(banner()).getByRole('button', { name: 'Take the call' }));
    await waitFor(() => expect(desk.commands.at(-1)).toMatchObject({ type: 'callback.claim', data: { callbackId } }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /wants to be called/ })).toBeNull());
    await waitFor(() => expect(document.title).not.toMatch(/☎/));
  });

  it('is passed on, and goes by itself when its time is over', async () => {
    const { open, visitor, clock, desk } = createScene();
    open();
    await screen.findByText('Quiet so far');
    const [piotr, ola] = [visitor(), visitor()];
    const first = piotr.asksForCall('Piotr');
    piotr.does('callback.offered', { callbackId: first, agentIds: [ADA.id], until: until(clock) });
    fireEvent.click(
      within(await screen.findByRole('region', { name: /Piotr/ })).getByRole('button', { name: 'Not now' }),
    );
    await waitFor(() => expect(desk.commands.at(-1)).toMatchObject({ type: 'callback.decline' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /Piotr/ })).toBeNull());
    const second = ola.asksForCall('Ola', '+48601234568');
    ola.does('callback.offered', { callbackId: second, agentIds: [ADA.id], until: until(clock, 3) });
    await screen.findByRole('region', { name: /Ola/ });
    await passUntil(clock, () => expect(screen.queryByRole('region', { name: /Ola/ })).toBeNull());
  });

  it('to somebody else is shown as theirs, without a banner', async () => {
    const { open, visitor, clock } = createScene();
    open();
    await screen.findByText('Quiet so far');
    const piotr = visitor();
    const callbackId = piotr.asksForCall('Piotr');
    piotr.does('callback.offered', { callbackId, agentIds: [MAREK.id], until: until(clock) });
    await screen.findAllByText('Asking Marek');
    expect(screen.queryByRole('region', { name: /wants to be called/ })).toBeNull();
  });
});

describe('a call made by a telephone system', () => {
  it('shows each leg, without buttons for what the system knows by itself', async () => {
    const { open, visitor, desk } = createScene();
    desk.phone = 'simulated';
    const piotr = visitor();
    const callbackId = piotr.asksForCall('Piotr');
    open();
    await screen.findByText(/Callbacks/);
    await press('Claim');
    await within(queue()).findByText('Yours: your phone is about to ring');
    expect(within(queue()).queryByRole('button', { name: 'I’m calling' })).toBeNull();
    piotr.does('callback.ringing_agent', { callbackId });
    await within(queue()).findByText('Your phone is ringing: pick it up and press 1');
    expect(within(queue()).getByRole('button', { name: 'Hang up' })).toBeTruthy();
    piotr.does('callback.ringing_visitor', { callbackId });
    await within(queue()).findByText('You are connected; the visitor’s phone is ringing');
    piotr.does('callback.connected', { callbackId });
    fireEvent.input(await within(queue()).findByLabelText(/Note for the team/), { target: { value: 'Will pay' } });
    await press('Hang up');
    await waitFor(() =>
      expect(desk.commands.at(-1)).toMatchObject({ type: 'callback.complete', data: { callbackId, note: 'Will pay' } }),
    );
  });
});

describe('a callback', () => {
  it('shows all that was asked and answered, and how often it was tried', async () => {
    const { open, visitor, desk } = createScene();
    desk.departments = [{ id: 'care', name: 'Plant care' }];
    const piotr = visitor();
    const callbackId = crypto.randomUUID();
    piotr.does('callback.requested', {
      callbackId,
      phone: '+48601234567',
      extension: '12',
      name: 'Piotr',
      topic: 'A fern',
      department: 'care',
      answers: [{ question: 'Which plant?', answer: 'The big one' }],
      consent: 'You may call me.',
      sms: true,
      when: 'now',
      dueAt: '2026-11-22T12:00:28.000Z',
    });
    piotr.does('callback.claimed', { callbackId, agent: MAREK });
    piotr.does('callback.missed_by_visitor', { callbackId, reason: 'busy', retryAt: '2026-11-22T12:05:00.000Z' });
    open();
    await screen.findByText(/Callbacks/);
    const card = within(queue());
    expect(card.getByText('The big one')).toBeTruthy();
    expect(card.getByText('Agreed to: You may call me.')).toBeTruthy();
    expect(card.getByText(/^For Plant care · Extension 12 · Wants text messages too/).textContent).toMatch(
      /Rung once in vain · the line was busy · The desk rings again at 12:05$/,
    );
  });

  it('ends with the reason for which the visitor was not reached', async () => {
    const { open, visitor, desk } = createScene();
    const callbackId = visitor().asksForCall('Piotr');
    open();
    await screen.findByText(/Callbacks/);
    await press('Claim');
    await press('I’m calling');
    await press('Voicemail');
    await waitFor(() =>
      expect(desk.commands.at(-1)).toMatchObject({ type: 'callback.miss', data: { callbackId, reason: 'machine' } }),
    );
    await screen.findByText('The visitor did not answer');
  });

  it('is taken over from a colleague whose inbox is closed', async () => {
    const { open, visitor, desk } = createScene();
    desk.gone = [MAREK.id];
    const piotr = visitor();
    const callbackId = piotr.asksForCall('Piotr');
    piotr.does('callback.claimed', { callbackId, agent: MAREK });
    open();
    await screen.findByText(/Callbacks/);
    await press('Take over');
    await waitFor(() => expect(desk.commands.at(-1)).toMatchObject({ type: 'callback.claim', data: { callbackId } }));
  });

  it('leaves no doubt about who is in a call', async () => {
    const { open, desk } = createScene();
    desk.talking = [MAREK.id];
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Who is in' }));
    expect(await screen.findByText('Marek Nowak: in a call')).toBeTruthy();
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
