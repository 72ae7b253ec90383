// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor } from '@testing-library/preact';
import { pbkdf2Sync } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Slot } from '../../src/protocol/callback.ts';
import { CallbackView } from '../../src/widget/views/callback/CallbackView.tsx';
import { ANNA, CONFIG, createScene, NOON, settled, VISITOR, type Scene } from './chatPanelScene.tsx';

// Two cores may be busy with servers and browsers at the same time.
configure({ asyncUtilTimeout: 5_000 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});

const NUMBER = '+48221234567';
const DESK = { kind: 'desk', id: 'desk' } as const;
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
    ['22 123', 'This number is too short: 4 digits are missing.'],
    ['22 123 45 67 8', 'This number is too long: take out 1 digit.'],
    ['01 234 56 78', /There is no such number in this country: Poland\. Check each digit/],
    ['+49 30 901820', 'We do not call this country: Germany. Enter a number from Poland.'],
    ['70 123 45 67', /Calls to this number cost extra/],
    ['800 123 456', /We cannot call this kind of number/],
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
    const country = screen.getByRole<HTMLInputElement>('combobox', { name: 'Country' });
    expect(country.value).toBe('PL +48');
    fill('+4930901820');
    await waitFor(() => expect(country.value).toBe('DE +49'));
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

describe('what the owner asks', () => {
  const asking = {
    ...CONFIG,
    callback: {
      ...CONFIG.callback,
      questions: [
        { id: 'plant', label: { en: 'Which plant?', pl: 'Jaka roślina?' }, required: true },
        { id: 'when', label: 'Since when?', required: false, options: ['Today', { en: 'Longer' }] },
      ],
      consent: { en: 'You may call me about my plants.' },
      sms: true,
    },
    departments: [
      { id: 'care', name: { en: 'Plant care' } },
      { id: 'sales', name: 'Sales' },
    ],
    presence: {
      ...CONFIG.presence,
      promiseSeconds: 41,
      departments: [
        { id: 'care', available: 1, callNow: true },
        { id: 'sales', available: 0, callNow: false },
      ],
    },
  };

  it('promises what was measured, and goes along with the request', async () => {
    const scene = createScene({ config: asking });
    await scene.show(CallbackView);
    expect(screen.getByText('We call you within 41 seconds.')).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'Which plant?' }), { target: { value: 'A fern' } });
    await press('Longer');
    await press('Plant care');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Also text me about this call' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'You may call me about my plants.' }));
    await press('Add an extension');
    fireEvent.input(screen.getByRole('textbox', { name: 'Extension' }), { target: { value: '12 3' } });
    await ask(scene);
    expect(scene.wish('callback.request')!.data).toEqual({
      when: 'now',
      phone: NUMBER,
      extension: '123',
      department: 'care',
      answers: { plant: 'A fern', when: 'Longer' },
      consent: true,
      sms: true,
    });
  });

  it('X09: says at the field itself what is missing, and brings the keyboard there', async () => {
    const scene = createScene({ config: asking });
    await scene.show(CallbackView);
    fill('22 123 45 67');
    await press('Call me now');
    const question = screen.getByRole('textbox', { name: 'Which plant?' });
    const note = await screen.findByText('Please answer this question.');
    expect(question.getAttribute('aria-describedby')).toBe(note.id);
    await waitFor(() => expect(document.activeElement).toBe(question));
    const consent = screen.getByRole('checkbox', { name: 'You may call me about my plants.' });
    expect(document.getElementById(consent.getAttribute('aria-describedby')!)?.textContent).toMatch(/Please agree/);
    await settled(() => fireEvent.click(consent));
    expect(screen.queryByText(/Please agree/)).toBeNull();
    expect(scene.wishes).toEqual([]);
  });

  it('promises nothing for a department nobody is in for, and offers its own times', async () => {
    const scene = createScene({ config: asking });
    offer(scene);
    await scene.show(CallbackView);
    await press('Sales');
    expect(screen.queryByRole('button', { name: 'Call me now' })).toBeNull();
    expect(await screen.findByRole('radio', { name: '2:00 PM' })).toBeTruthy();
    expect(scene.slotQueries.at(-1)).toMatchObject({ department: 'sales' });
  });

  it('keeps an extension that was pasted with the number', async () => {
    const scene = createScene();
    await scene.show(CallbackView);
    fill('+48 22 123 45 67 ext. 12');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Extension' }).value).toBe('12');
    expect(phone().value).toBe('+48 22 123 45 67');
  });
});

describe('the list of countries', () => {
  const countries = ['PL', 'DE', 'CZ', 'US', 'GB', 'FR'];
  const config = { ...CONFIG, callback: { ...CONFIG.callback, countries } };
  const country = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Country' });
  const key = (name: string) => settled(() => fireEvent.keyDown(country(), { key: name }));
  const active = () => document.getElementById(country().getAttribute('aria-activedescendant') ?? '')?.textContent;

  it('X02: opens, moves, narrows, takes and closes by keyboard', async () => {
    const scene = createScene({ config });
    await scene.show(CallbackView);
    expect(country().getAttribute('aria-expanded')).toBe('false');
    await key('ArrowDown');
    expect(country().getAttribute('aria-expanded')).toBe('true');
    expect(active()).toBe('Poland+48');
    await key('ArrowDown');
    expect(active()).toBe('United Kingdom+44');
    await settled(() => fireEvent.input(country(), { target: { value: 'ger' } }));
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Germany+49']);
    await key('Enter');
    expect(country().value).toBe('DE +49');
    await key('ArrowDown');
    await key('Escape');
    expect(country().getAttribute('aria-expanded')).toBe('false');
    expect(scene.wishes).toEqual([]);
  });

  it('says when nothing fits', async () => {
    await createScene({ config }).show(CallbackView);
    await settled(() => fireEvent.input(country(), { target: { value: 'zzz' } }));
    expect(screen.getByText('We call no country like this.')).toBeTruthy();
  });

  it('begins with the visitor’s own country', async () => {
    await createScene({ config, timeZone: 'America/New_York' }).show(CallbackView);
    expect(country().value).toBe('US +1');
  });
});

describe('a challenge', () => {
  const config = { ...CONFIG, callback: { ...CONFIG.callback, challenge: true } };
  const CHALLENGE = { token: 'abc.def', salt: 'pepper', iterations: 10, bits: 4, serverTime: '' };

  it('X09: is solved by the device without a puzzle, and its proof goes along', async () => {
    const scene = createScene({ config });
    scene.answers(() => CHALLENGE);
    await scene.show(CallbackView);
    await ask(scene);
    const { proof } = scene.wish('callback.request')!.data as { proof: string };
    const guess = proof.slice('abc.def.'.length);
    const hash = pbkdf2Sync(guess, 'pepper', 10, 32, 'sha256');
    expect(proof.startsWith('abc.def.')).toBe(true);
    expect(hash[0]! >> 4).toBe(0);
  });

  it('is solved when the desk asks for it only then', async () => {
    const scene = createScene();
    scene.answers(() => CHALLENGE);
    await scene.show(CallbackView);
    const first = await ask(scene);
    await scene.wish('callback.request')!.refuse('callback_unverified', { needs: 'proof' });
    await waitFor(() => expect(scene.wish('callback.request')!.id).not.toBe(first));
    expect(scene.wish('callback.request')!.data).toHaveProperty('proof');
  });

  it('that cannot be had is told with another way', async () => {
    const scene = createScene({ config });
    await scene.show(CallbackView);
    fill('22 123 45 67');
    await press('Call me now');
    expect(await screen.findByText(/We could not check this request/)).toBeTruthy();
    expect(scene.wishes).toEqual([]);
  });

  it('by a code asks for it in a field the device can fill in, and for a new one when it was wrong', async () => {
    const scene = createScene();
    await scene.show(CallbackView);
    await ask(scene);
    await scene.wish('callback.request')!.refuse('callback_unverified', { needs: 'code' });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Code from our text message' });
    expect(field.autocomplete).toBe('one-time-code');
    expect(field.inputMode).toBe('numeric');
    fireEvent.input(field, { target: { value: '123 456' } });
    await press('Confirm the code');
    expect(scene.wish('callback.request')!.data).toMatchObject({ phone: NUMBER, code: '123456' });
    await scene.wish('callback.request')!.refuse('callback_unverified', { needs: 'code' });
    expect(await screen.findByText(/This code is not right/)).toBeTruthy();
    await press('Send a new code');
    expect(scene.wish('callback.request')!.data).not.toHaveProperty('code');
    await scene.wish('callback.request')!.refuse('callback_unverified', { needs: 'code' });
    await press('That is not my number');
    expect(phone().value).not.toBe('');
  });
});

describe('picking a time', () => {
  it('groups free times by day in the visitor’s own time zone and says when the site’s differs', async () => {
    const scene = createScene({ config: BUSY, timeZone: 'America/New_York' });
    offer(scene);
    await scene.show(CallbackView);
    expect(await screen.findByRole('radio', { name: '8:00 AM' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /^Tomorrow/ })).toBeTruthy();
    expect(screen.getByText(/Your time: Eastern Time\. Ours: Central European Time\./)).toBeTruthy();
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

describe('a booked call', () => {
  it('can be taken along: a calendar file, and a link that changes it anywhere', async () => {
    const scene = createScene();
    const asked: string[] = [];
    scene.answers((path) => {
      asked.push(path);
      return { manage: 'https://desk.example/c/abc', calendar: 'https://desk.example/c/abc.ics', serverTime: '' };
    });
    await requested(scene, 'call-1', SLOTS[2]);
    await scene.show(CallbackView);
    const file = await screen.findByRole('link', { name: 'Add to calendar' });
    expect(asked).toEqual(['/callback/call-1/links']);
    expect(file.getAttribute('href')).toBe('https://desk.example/c/abc.ics');
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await press('Copy a link to change it');
    expect(writeText).toHaveBeenCalledWith('https://desk.example/c/abc');
    expect(scene.said.at(-1)).toMatch(/^Copied/);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await press('Copy a link to change it');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Link to change/ }).value).toBe(
      'https://desk.example/c/abc',
    );
  });

  it('is today once midnight has passed, and offers no time that has begun', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOON });
    const scene = createScene({ config: BUSY });
    offer(scene);
    await scene.show(CallbackView);
    await screen.findByRole('radio', { name: '2:00 PM' });
    expect(screen.getByRole('radio', { name: /^Tomorrow/ })).toBeTruthy();
    await pass(3_700);
    expect(screen.queryByRole('radio', { name: '2:00 PM' })).toBeNull();
    await pass(11 * 3_600);
    expect(screen.queryByRole('radio', { name: /^Tomorrow/ })).toBeNull();
    expect(screen.getByRole('radio', { name: /^Today/ })).toBeTruthy();
  });

  it('names the zone of times that come twice in the night in which clocks go back', async () => {
    vi.setSystemTime(Date.UTC(2026, 9, 24, 12));
    const scene = createScene({ config: BUSY });
    offer(scene, [
      slotAt('2026-10-25T00:30:00.000Z'),
      slotAt('2026-10-25T01:30:00.000Z'),
      slotAt('2026-10-25T02:30:00.000Z'),
    ]);
    await scene.show(CallbackView);
    const names = (await screen.findAllByRole('radio', { name: /\d:30/ })).map(
      (time) => (time as HTMLInputElement).labels?.[0]?.textContent,
    );
    expect(names).toEqual(['2:30 AM GMT+2', '2:30 AM GMT+1', '3:30 AM']);
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
    fireEvent.input(screen.getByRole('textbox', { name: /A word about it/ }), { target: { value: ' Quick! ' } });
    await press('Send rating');
    expect(scene.wishes.map(({ type, data }) => [type, data])).toEqual([
      ['callback.rate', { callbackId: 'call-1', rating: 4, text: 'Quick!' }],
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

  it('asks for another try with one tap when the visitor missed it, and says when it rings again by itself', async () => {
    const scene = await waiting();
    const retryAt = new Date(NOON + 5 * 60_000).toISOString();
    await scene.happens(
      scene.event('callback.claimed', ANNA, { callbackId: 'call-1', agent: AGENT }),
      scene.event('callback.missed_by_visitor', ANNA, { callbackId: 'call-1', reason: 'busy', retryAt }),
    );
    expect(screen.getByText('We rang, but could not reach you')).toBeTruthy();
    expect(screen.getByText(/The line was busy/)).toBeTruthy();
    expect(screen.getByText('We try again today at 1:05 PM.')).toBeTruthy();
    await press(/^I missed your call/);
    expect(scene.wish('callback.again')?.data).toEqual({ callbackId: 'call-1', because: 'missed' });
    const dueAt = new Date(NOON + 28_000).toISOString();
    await scene.happens(scene.event('callback.retried', VISITOR, { callbackId: 'call-1', dueAt, because: 'missed' }));
    expect(screen.getByRole('timer').getAttribute('aria-label')).toBe('28 seconds left');
    expect(here()).toBe('Looking for somebody free');
  });

  it('offers another number where somebody else answered', async () => {
    const scene = await waiting();
    await scene.happens(
      scene.event('callback.claimed', ANNA, { callbackId: 'call-1', agent: AGENT }),
      scene.event('callback.missed_by_visitor', ANNA, { callbackId: 'call-1', reason: 'wrong_number' }),
    );
    expect(screen.getByText(/Somebody else answered/)).toBeTruthy();
    await press('Use another number');
    expect(phone()).toBeTruthy();
  });

  it('shows that it is offered, and that an agent’s phone rings', async () => {
    const scene = await waiting();
    const until = new Date(NOON + 20_000).toISOString();
    await scene.happens(scene.event('callback.offered', DESK, { callbackId: 'call-1', agentIds: [ANNA.id], until }));
    expect(here()).toBe('Looking for somebody free');
    expect(screen.getByRole('timer')).toBeTruthy();
    await scene.happens(
      scene.event('callback.claimed', ANNA, { callbackId: 'call-1', agent: AGENT }),
      scene.event('callback.ringing_agent', DESK, { callbackId: 'call-1' }),
    );
    expect(here()).toBe('Connecting you with Anna');
    expect(scene.said.at(-1)).toBe('Connecting you with Anna');
  });

  it('is put off by five minutes with one tap', async () => {
    const scene = await waiting();
    await press('Give me 5 minutes');
    expect(scene.wish('callback.delay')?.data).toEqual({ callbackId: 'call-1', minutes: 5 });
    const dueAt = new Date(NOON + 300_000).toISOString();
    await scene.happens(scene.event('callback.delayed', VISITOR, { callbackId: 'call-1', dueAt }));
    expect(screen.getByText('We call you at 1:05 PM')).toBeTruthy();
    expect(screen.getByRole('timer').getAttribute('aria-label')).toBe('5:00 left');
    expect(screen.queryByRole('button', { name: 'Give me 5 minutes' })).toBeNull();
    await pass(240);
    expect(screen.getByRole('timer').getAttribute('aria-label')).toBe('60 seconds left');
  });

  it('names every other way when the telephone system fails', async () => {
    const config = { ...CONFIG, contact: { phone: '+48 22 123 45 67' } };
    const scene = await waiting(createScene({ config }));
    await scene.happens(scene.event('callback.failed', DESK, { callbackId: 'call-1', reason: 'phone_system' }));
    expect(screen.getByText(/Our telephone does not work right now/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '+48 22 123 45 67' }).getAttribute('href')).toBe('tel:+48221234567');
    await press('Try again now');
    expect(scene.wish('callback.again')?.data).toEqual({ callbackId: 'call-1', because: 'not_called' });
    await press('Chat while you wait');
    expect(scene.opened).toEqual(['chat']);
  });

  it('asks for another number when this one cannot be reached', async () => {
    const scene = await waiting();
    await scene.happens(scene.event('callback.failed', DESK, { callbackId: 'call-1', reason: 'unreachable' }));
    expect(screen.getByText(/cannot be reached/)).toBeTruthy();
    await press('Use another number');
    expect(phone()).toBeTruthy();
  });

  it('can be asked for anew when nobody took it for too long, or nobody called', async () => {
    const scene = await waiting();
    await scene.happens(scene.event('callback.expired', DESK, { callbackId: 'call-1' }));
    expect(screen.getByText('Sorry, nobody could call you')).toBeTruthy();
    await press('Nobody called me');
    expect(scene.wish('callback.again')?.data).toEqual({ callbackId: 'call-1', because: 'not_called' });
    await scene.wish('callback.again')!.refuse('callback_limited');
    expect(screen.getByText(/We have called this number several times already/)).toBeTruthy();
  });

  it('speaks Polish with the right plural forms', async () => {
    await waiting(createScene({ lang: 'pl' }));
    const timer = screen.getByRole('timer');
    expect(timer.getAttribute('aria-label')).toBe('Zostało 28 sekund');
    await pass(6);
    expect(timer.getAttribute('aria-label')).toBe('Zostały 22 sekundy');
  });
});
