import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { useClientState, useInbox, useServerNow, useVisitorRows } from '../context.ts';
import { writeRoute } from '../route.ts';
import { Icon } from '../ui/Icon.tsx';
import { visitorName } from '../visitors/visitorName.ts';
import { CallbackFacts } from './CallbackFacts.tsx';
import { offersFor, type QueuedCallback } from './callbackQueue.ts';
import { formatPhone } from './formatPhone.ts';
import { useCallbackStep } from './useCallbackStep.ts';
import { useOfferRing } from './useOfferRing.ts';

/** What the agent is asked to take now, over everything else, as long as they are asked. Several stand below each other. */
export function OfferBanner({ sound }: { readonly sound: boolean }): JSX.Element | null {
  const me = useClientState().inbox?.me.id;
  const now = useServerNow(250);
  const offers = offersFor(useVisitorRows(), me, now);
  useOfferRing(offers[0]?.callback, sound);
  if (offers.length === 0) return null;
  return (
    <div class="offers">
      {offers.slice(0, 3).map((offer) => (
        <Offer key={offer.callback.id} offer={offer} now={now} />
      ))}
    </div>
  );
}

function Offer({
  offer: { callback, row },
  now,
}: {
  readonly offer: QueuedCallback;
  readonly now: number;
}): JSX.Element {
  const { words, locale, announce } = useInbox();
  const { inbox } = useClientState();
  const { busy, step } = useCallbackStep(callback);
  const id = useId();
  const name = callback.name ?? visitorName(row, words, locale);
  const phone = formatPhone(callback.phone);
  const left = Math.max(0, Math.ceil((Date.parse(callback.offer!.until) - now) / 1000));
  const automatic = (inbox?.phone ?? 'manual') !== 'manual';
  useEffect(() => announce(words('offerNew', { name })), [callback.id, callback.offer?.until]);
  return (
    <section class="offer" aria-labelledby={id}>
      <span class="offer-sign" aria-hidden="true">
        <Icon name="phone" size={26} />
      </span>
      <div class="offer-words">
        <h2 id={id}>
          <span class="offer-kicker">{words('offerTitle')}</span>
          <a href={writeRoute({ visitorId: row.visitorId })}>{words('offerFor', { name })}</a>
        </h2>
        <p class="offer-number">
          <bdi dir="ltr">{phone}</bdi>
        </p>
        <CallbackFacts callback={callback} />
        <p class="offer-hint">{words(automatic ? 'offerRings' : 'offerDial')}</p>
      </div>
      <span class="offer-left" role="timer" aria-live="off" aria-label={words('offerLeft', { count: left })}>
        {left}
      </span>
      <div class="offer-buttons">
        <button type="button" class="button button-primary" aria-disabled={busy} onClick={() => step('callback.claim')}>
          <Icon name="phone" size={18} /> {words('offerTake')}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => step('callback.decline')}>
          {words('offerDecline')}
        </button>
      </div>
    </section>
  );
}
