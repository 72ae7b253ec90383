import { useEffect } from 'preact/hooks';
import type { Callback } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';

/** Milliseconds between two rings while an agent is asked. */
const RING_EVERY_MS = 3_000;

/** Rings again and again while the agent is asked to take a call. Of several tabs one rings, the others keep still. */
export function useOfferRing(offered: Callback | undefined, sound: boolean): void {
  const { ports } = useInbox();
  const key = offered && `${offered.id} ${offered.offer?.until}`;
  useEffect(() => {
    if (!key || !sound) return undefined;
    let cancel = () => {};
    let strokes = 0;
    const ring = () => {
      // The first stroke is that of all new work.
      const stroke = `${key} ${strokes++}`;
      if (strokes > 1 && ports.kept.get('rungOffer') !== stroke) {
        ports.kept.set('rungOffer', stroke);
        ports.ring();
      }
      cancel = ports.clock.after(RING_EVERY_MS, ring);
    };
    ring();
    return () => cancel();
  }, [key, sound, ports]);
}
