import { describe, expect, it } from 'vitest';
import { createSignals } from '../../src/client/signals.ts';
import { createStateBox } from '../../src/client/stateBox.ts';
import type { PublicConfig, SignalFrame } from '../../src/protocol/index.ts';
import { createVirtualClock } from '../world/virtualClock.ts';

function createScene(typingPreview: boolean) {
  const box = createStateBox();
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const posted: object[] = [];
  box.apply({ type: 'connection', connection: 'live' });
  box.apply({ type: 'config', config: { chat: { typingPreview } } as PublicConfig });
  return { box, clock, posted, signals: createSignals(box, clock, (signal) => void posted.push(signal)) };
}

const typing = (more: object) => ({ type: 'typing', conversationId: 'c', typing: true, ...more });

describe('signals of a client', () => {
  it('show what is typed where the site has said so, at most every second, and the last words in any case', async () => {
    const { clock, posted, signals } = createScene(true);
    for (const text of ['H', 'He', 'Hel', 'Hell', 'Hello']) {
      signals.typing('c', true, text);
      await clock.advance(100);
    }
    await clock.advance(2_000);
    expect(posted).toEqual([typing({ text: 'H' }), typing({ text: 'Hello' })]);
    signals.typing('c', false);
    expect(posted.at(-1)).toEqual({ type: 'typing', conversationId: 'c', typing: false });
    signals.typing('c', true, 'x'.repeat(900));
    await clock.advance(2_000);
    expect((posted.at(-1) as { text: string }).text).toHaveLength(500);
    signals.stop();
  });

  it('keep to themselves what is typed elsewhere, and say only now and again that somebody types', async () => {
    const { clock, posted, signals } = createScene(false);
    for (let nth = 0; nth < 35; nth++) {
      signals.typing('c', true, `secret ${nth}`);
      await clock.advance(100);
    }
    expect(posted).toEqual([typing({}), typing({})]);
    signals.stop();
  });

  it('words held back are not sent after the message is', async () => {
    const { clock, posted, signals } = createScene(true);
    signals.typing('c', true, 'a');
    await clock.advance(200);
    signals.typing('c', true, 'ab');
    signals.typing('c', false);
    await clock.advance(5_000);
    expect(posted.map((signal) => (signal as { text?: string }).text)).toEqual(['a', undefined]);
  });

  it('tell each page once, and again over a new line', () => {
    const { box, posted, signals } = createScene(false);
    const page = { url: 'https://shop.example/a' };
    for (let nth = 0; nth < 3; nth++) signals.page('c', page);
    box.apply({ type: 'connection', connection: 'offline' });
    signals.renew();
    signals.page('c', page);
    expect(posted).toHaveLength(1);
    box.apply({ type: 'connection', connection: 'live' });
    signals.page('c', page);
    expect(posted).toHaveLength(2);
  });

  it('are remembered for a tab that comes later', () => {
    const { box, clock, signals } = createScene(false);
    const author = { kind: 'desk', id: 'desk' } as const;
    const frames: SignalFrame[] = [
      { type: 'delivered', conversationId: 'c', upTo: 7, author },
      { type: 'delivered', conversationId: 'c', upTo: 4, author },
      { type: 'queue', conversationId: 'c', ahead: 2, author },
      { type: 'page', conversationId: 'c', page: { url: 'https://shop.example/' }, author },
    ];
    for (const frame of frames) signals.take(frame);
    const later = createStateBox();
    const other = createSignals(later, clock, () => undefined);
    for (const frame of signals.remembered()) other.take(frame);
    for (const state of [box.get(), later.get()]) {
      expect([state.reached?.get('c'), state.queue?.get('c'), state.pages?.get('c')]).toEqual([
        7,
        2,
        { url: 'https://shop.example/' },
      ]);
    }
  });
});
