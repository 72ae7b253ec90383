// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Slot } from '../../src/protocol/callback.ts';
import { CallbackView } from '../../src/widget/views/callback/CallbackView.tsx';
import { ANNA, CONFIG, createScene, NOON, settled, VISITOR, type Scene } from './chatPanelScene.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});

const NUMBER = '+48221234567';
const AGENT = { id: ANNA.id, name: 'Anna' };
const BUSY = { ...CONFIG, presence: { available: 0, names: [], callNow: false } };
const phone = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string | RegExp) => settled(() => fireEvent.click(button(name)));
const fill = (text: string) => fireEvent.input(phone(), { target: { value: text } });

function slotAt(iso: string): Slot {
  return { start: iso, end: new Date(Date.parse(iso) + 900_000).toISOString() };
}

const SLOTS = [
  slotAt('2026-03-03T13:00:00.000Z'),
  slotAt('2026-03-03T13:15:00.000Z'),
  slotAt('2026-03-04T08:00:00.000Z'),
];
const offer = (scene: Scene, slots = SLOTS) => scene.offerSlots(async () => ({ slots, serverTime: '' }));

/** Asks for a call now with a good number and gives back the id of the wish. */
async function ask(scene: Scene, number = '22 123 45 67') {
  fill(number);
  await press('Call me now');
  await waitFor(() => expect(scene.wish('callback.request')).toBeDefined());
  return scene.wish('callback.request')!.id;
}

/** The desk takes the request: due in 28 seconds. */
async function requested(scene: Scene, callbackId = 'call-1', slot?: Slot) {
  const dueAt = slot?.start ?? new Date(Date.now() + 28_000).toISOString();
  const when = slot ? 'slot' : 'now';
  const data = { callbackId, phone: NUMBER, when, dueAt, ...(slot ? { slot } : {}) } as const;
  await scene.happens(scene.begins(), scene.event('callback.requested', VISITOR, data, callbackId));
}

/** Opens the view on a call that is under way, with a clock that is turned by hand. */
async function waiting(scene = createScene()) {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOON });
  await requested(scene);
  await scene.show(CallbackView);
  // Its first announcement says that the countdown runs.
  while (scene.said.length === 0) await settled(() => new Promise((resolve) => setTimeout(resolve, 5)));
  return scene;
}

const pass = (seconds: number) => settled(() => vi.advanceTimersByTime(seconds * 1000));

describe('the number', () => {
  it('is written the way its country writes it and sent in the international form', async () => {
    const scene = createScene();
    await scene.show(CallbackView);
    fireEvent.focus(phone());
    await settled(() => import('../../src/widget/views/callback/phonePlan.ts'));
    await waitFor(() => {
      fill('');
      fill('221234567');
      expect(phone().value).toBe('22 123 45 67');
    });
    await press('Call me now');
    await waitFor(() => expect(scene.wish('callback.request')?.data).toEqual({ when: 'now', phone: NUMBER }));
  });

  it.each([
    ['', 'Enter the number we should call.'],
    ['call me maybe', 'A phone number has digits only. Check what you typed.'],
    ['22 123', 'This number is too short; add the missing digits.'],
    ['22 123 45 67 89 01', 'This number is too long; take out the extra digits.'],
    ['01 234 56 78', 'There is no such number. Check each digit, please.'],
    ['+49 30 901820', 'We cannot call this country. Enter a number from Poland.'],
  ])('says what is wrong with "%s" and what to do, beside the field', async (number, sentence) => {
    const scene = createScene();
    await scene.show(CallbackView);
    fill(number);
    await press('Call me now');
    const note = await screen.findByText(sentence);
    expect(phone().getAttribute('aria-describedby')).toBe(note.id);
    expect(phone().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(phone());
    expect(scene.wishes).toEqual([]);
  });

  it('brings its country along when it is written with the country code', async () => {
    const countries = ['PL', 'DE', 'CZ'];
    const scene = createScene({ config: { ...CONFIG, callback: { ...CONFIG.callback, countries } } });
    await scene.show(CallbackView);
    const country = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country' });
    expect(country.value).toBe('PL');
    fill('+4930901820');
    await waitFor(() => expect(country.value).toBe('DE'));
    await press('Call me now');
    await waitFor(() => expect(scene.wish('callback.request')?.data).toMatchObject({ phone: '+4930901820' }));
  });

  it('is typed once for as long as the page lives', async () => {
    const scene = createScene();
    const first = await scene.show(CallbackView);
    fill('22 123 45 67');
    first.unmount();
    await scene.show(CallbackView);
    expect(phone().value).toBe('22 123 45 67');
  });
});

describe('asking', () => {
  it('promises a call now only while it can be kept, and shows free times otherwise', async () => {
    const scene = createScene({ config: BUSY });
    offer(scene);
    await scene.show(CallbackView);
    expect(screen.queryByRole('button', { name: 'Call me now' })).toBeNull();
    expect(screen.getByText(/Everyone is busy right now/)).toBeTruthy();
    expect(await screen.findByRole('radio', { name: '2:00 PM' })).toBeTruthy();
    await scene.change({ type: 'presence', presence: { available: 1, names: ['Anna'], callNow: true } });
    expect(button('Call me now')).toBeTruthy();
    expect(screen.getByText('We call you within 28 seconds.')).toBeTruthy();
  });

  it.each([
    ['phone_invalid', 'There is no such number. Check each digit, please.'],
    ['phone_not_allowed', /We cannot call this kind of number/],
    ['callback_active', /You already have a call with us/],
    ['callback_limited', /We have called this number several times/],
    ['channel_closed', /We do not take calls at the moment/],
    ['command_invalid', /That did not work/],
  ] as const)('turns the refusal %s into a sentence with a next step', async (code, sentence) => {
    const scene = createScene();
    await scene.show(CallbackView);
    await ask(scene);
    await scene.wish('callback.request')!.refuse(code);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(document.body.textContent).not.toContain(code);
  });

  it('opens the free times when nobody can call after all', async () => {
    const scene = createScene();
    offer(scene);
    await scene.show(CallbackView);
    await ask(scene);
    await scene.wish('callback.request')!.refuse('callback_no_agent');
    expect(screen.queryByText('We call you within 28 seconds.')).toBeNull();
    expect(await screen.findByText(/Nobody is free this moment. Pick a time/)).toBeTruthy();
    expect(await screen.findByRole('radio', { name: '2:00 PM' })).toBeTruthy();
  });

  it('shows that a request is on its way and takes it back', async () => {
    const scene = createScene();
    await scene.show(CallbackView);
    await ask(scene);
    expect(button('Asking for your call…').getAttribute('aria-busy')).toBe('true');
    await scene.change({ type: 'connection', connection: 'offline' });
    expect(screen.getByText(/We will ask for your call as soon as you are online again/)).toBeTruthy();
    await press('Take it back');
    expect(button('Call me now')).toBeTruthy();
  });

  it('sends a name and a topic when they were given', async () => {
    const scene = createScene();
    await scene.show(CallbackView);
    await press(/Add your name/);
    fireEvent.input(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Jan' } });
    await press('An order of mine');
    await ask(scene);
    expect(scene.wish('callback.request')!.data).toMatchObject({ name: 'Jan', topic: 'An order of mine' });
  });

  it('tells no more than is known where the endpoint only takes requests', async () => {
    const scene = createScene({ config: null });
    await scene.show(CallbackView);
    fill('+48 22 123 45 67');
    await press('Call me back');
    await waitFor(() => expect(scene.wish('callback.request')).toBeDefined());
    await scene.change({ type: 'delivered', ids: [scene.wish('callback.request')!.id] });
    expect(await screen.findByText(/We have your number and will call you as soon as we can/)).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
  });
});

describe('picking a time', () => {
  it('groups free times by day in the visitor’s own time zone and says when the site’s differs', async () => {
    const scene = createScene({ config: BUSY, timeZone: 'America/New_York' });
    offer(scene);
    await scene.show(CallbackView);
    expect(await screen.findByRole('radio', { name: '8:00 AM' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /^Tomorrow/ })).toBeTruthy();
    expect(screen.getByText(/Your time: Eastern Time\. We ourselves live by Central European Time\./)).toBeTruthy();
  });

  it('asks for the chosen slot, and for a choice where there is none', async () => {
    const scene = createScene({ config: BUSY });
    offer(scene);
    await scene.show(CallbackView);
    await screen.findByRole('radio', { name: '2:00 PM' });
    fill('22 123 45 67');
    await press('Pick a time');
    expect(screen.getByText('Choose one of the times first.')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '2:15 PM' }));
    await press(/^Call me today at 2:15/);
    await waitFor(() =>
      expect(scene.wish('callback.request')?.data).toEqual({
        when: 'slot',
        slotStart: SLOTS[1]!.start,
        phone: NUMBER,
      }),
    );
  });

  it('shows free times anew when somebody was faster', async () => {
    const scene = createScene({ config: BUSY });
    offer(scene);
    await scene.show(CallbackView);
    fireEvent.click(await screen.findByRole('radio', { name: '2:00 PM' }));
    fill('22 123 45 67');
    await press(/^Call me today/);
    await waitFor(() => expect(scene.wish('callback.request')).toBeDefined());
    offer(scene, SLOTS.slice(1));
    await scene.wish('callback.request')!.refuse('slot_taken');
    await waitFor(() => screen.getByText(/Somebody was a little faster/));
    expect(screen.queryByRole('radio', { name: '2:00 PM' })).toBeNull();
    expect(screen.getByRole('radio', { name: '2:15 PM' })).toBeTruthy();
  });

  it('offers the chat when no time is free, and another try when they could not be loaded', async () => {
    const scene = createScene({ config: BUSY });
    const shown = await scene.show(CallbackView);
    await screen.findByText(/No time is free in the next days/);
    await press('Chat while you wait');
    expect(scene.opened).toEqual(['chat']);
    shown.unmount();
    scene.offerSlots(() => Promise.reject(new Error('offline')));
    await scene.show(CallbackView);
    await screen.findByText('The free times could not be loaded.');
    offer(scene);
    await press('Try again');
    expect(await screen.findByRole('radio', { name: '2:00 PM' })).toBeTruthy();
  });

  it('confirms the time and lets it be changed and cancelled', async () => {
    const scene = createScene();
    offer(scene);
    await requested(scene, 'call-1', SLOTS[2]);
    await scene.show(CallbackView);
    await screen.findByText('Your call is booked');
    expect(screen.getByText('9:00 AM')).toBeTruthy();
    await press('Change the time');
    fireEvent.click(await screen.findByRole('radio', { name: '2:00 PM' }));
    await press(/^Move to/);
    expect(scene.wish('callback.reschedule')?.data).toEqual({ callbackId: 'call-1', slotStart: SLOTS[0]!.start });
    await scene.wish('callback.reschedule')!.accept();
    await screen.findByText('Your call is booked');
    await press('Cancel the call');
    expect(scene.wish('callback.cancel')?.data).toEqual({ callbackId: 'call-1' });
    await scene.happens(scene.event('callback.cancelled', VISITOR, { callbackId: 'call-1' }));
    expect(screen.getByText(/The call is cancelled/)).toBeTruthy();
    expect(phone()).toBeTruthy();
  });
});

describe('the countdown', () => {
  it('runs by the server’s clock and speaks three times, not each second', async () => {
    const scene = await waiting();
    const timer = screen.getByRole('timer');
    expect(timer.getAttribute('aria-live')).toBe('off');
    expect(timer.getAttribute('aria-label')).toBe('28 seconds left');
    await pass(10);
    expect(timer.getAttribute('aria-label')).toBe('18 seconds left');
    await pass(9);
    await pass(10);
    expect(timer.getAttribute('aria-label')).toBe('0 seconds left');
    expect(scene.said).toEqual(['We call you within 28 seconds.', '9 seconds left', 'The promised time is over.']);
  });

  it('apologises before the end while nobody was found, and offers another way', async () => {
    const scene = await waiting();
    await pass(19);
    expect(screen.queryByText(/Sorry, it takes longer/)).toBeNull();
    await pass(1);
    expect(screen.getByText(/Sorry, it takes longer/)).toBeTruthy();
    await press('Chat while you wait');
    expect(scene.opened).toEqual(['chat']);
  });

  it('does not apologise once somebody has taken the call', async () => {
    const scene = await waiting();
    await scene.happens(scene.event('callback.claimed', ANNA, { callbackId: 'call-1', agent: AGENT }));
    await pass(25);
    expect(screen.queryByText(/Sorry, it takes longer/)).toBeNull();
  });
});

describe('the call', () => {
  const here = () => document.querySelector('[aria-current="step"]')?.textContent;

  it('shows each step as it happens, tells it once, and counts how long it lasts', async () => {
    const scene = await waiting();
    expect(here()).toBe('Looking for somebody free');
    await scene.happens(scene.event('callback.claimed', ANNA, { callbackId: 'call-1', agent: AGENT }));
    expect(here()).toBe('Anna takes your call');
    await scene.happens(scene.event('callback.ringing_visitor', ANNA, { callbackId: 'call-1' }));
    expect(here()).toBe('Your phone is ringing');
    expect(screen.queryByRole('button', { name: 'Cancel the call' })).not.toBeNull();
    await scene.happens(scene.event('callback.connected', ANNA, { callbackId: 'call-1' }));
    expect(here()).toBe('You are talking');
    await pass(65);
    expect(screen.getByRole('timer').getAttribute('aria-label')).toBe('Duration 1:05');
    await scene.happens(scene.event('callback.completed', ANNA, { callbackId: 'call-1' }));
    expect(screen.getByText('You talked with Anna for 1:05.')).toBeTruthy();
    expect(scene.said.slice(1)).toEqual([
      'Anna takes your call',
      'Your phone is ringing',
      'You are talking',
      'Call finished',
    ]);
    expect(document.activeElement?.textContent).toBe('Thank you for talking with us');
  });

  it('is rated with one to five stars, sent once', async () => {
    const scene = await waiting();
    await scene.happens(
      scene.event('callback.claimed', ANNA, { callbackId: 'call-1', agent: AGENT }),
      scene.event('callback.connected', ANNA, { callbackId: 'call-1' }),
      scene.event('callback.completed', ANNA, { callbackId: 'call-1' }),
    );
    fireEvent.click(screen.getByRole('radio', { name: '2 stars' }));
    fireEvent.click(screen.getByRole('radio', { name: '4 stars' }));
    await press('Send rating');
    expect(scene.wishes.map(({ type, data }) => [type, data])).toEqual([
      ['callback.rate', { callbackId: 'call-1', rating: 4 }],
    ]);
    expect(screen.getByText('Thank you for telling us.')).toBeTruthy();
    await press('Ask for another call');
    expect(phone()).toBeTruthy();
  });

  it('keeps the place when nobody called in time', async () => {
    const scene = await waiting();
    await scene.happens(scene.event('callback.missed_by_agent', ANNA, { callbackId: 'call-1' }));
    expect(screen.getByText(/We still have your request/)).toBeTruthy();
    await scene.happens(scene.event('callback.claimed', ANNA, { callbackId: 'call-1', agent: AGENT }));
    expect(here()).toBe('Anna takes your call');
  });

  it('tries again when the visitor could not be reached', async () => {
    const scene = await waiting();
    await scene.happens(
      scene.event('callback.claimed', ANNA, { callbackId: 'call-1', agent: AGENT }),
      scene.event('callback.missed_by_visitor', ANNA, { callbackId: 'call-1' }),
    );
    expect(screen.getByText('We rang, but could not reach you')).toBeTruthy();
    await press('Call me again');
    expect(scene.wish('callback.request')?.data).toEqual({ when: 'now', phone: NUMBER });
  });

  it('speaks Polish with the right plural forms', async () => {
    await waiting(createScene({ lang: 'pl' }));
    const timer = screen.getByRole('timer');
    expect(timer.getAttribute('aria-label')).toBe('Zostało 28 sekund');
    await pass(6);
    expect(timer.getAttribute('aria-label')).toBe('Zostały 22 sekundy');
  });
});
