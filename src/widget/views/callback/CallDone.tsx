import { useId, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { CallScreenProps } from './CallProgress.tsx';
import { formatDuration } from './formatDuration.ts';
import type { Call } from './useCall.ts';
import { star } from '../../ui/viewIcons.ts';

/** The call is over: thanks, how long it took, and one question. */
export function CallDone({ call, callback }: CallScreenProps) {
  const { words } = usePanel();
  const { agent, connectedAt, endedAt } = callback;
  const time = connectedAt && endedAt ? formatDuration(Date.parse(endedAt) - Date.parse(connectedAt)) : undefined;
  return (
    <div class="call-progress">
      <span class="call-sign call-sign-good">
        <Icon name="check" size={36} />
      </span>
      <h2 class="call-title" tabIndex={-1}>
        {words('callbackDoneTitle')}
      </h2>
      {agent ? (
        <p class="call-lead">
          {time
            ? words('callbackDoneLong', { name: agent.name, time })
            : words('callbackDoneWith', { name: agent.name })}
        </p>
      ) : null}
      {callback.rating ? <p class="call-thanks">{words('callbackRated')}</p> : <Rating call={call} />}
      <Button kind="plain" onClick={call.dismiss}>
        {words('callbackAgain')}
      </Button>
    </div>
  );
}

/** One to five stars. A choice is sent by its own button, so that arrow keys can try them all. */
function Rating({ call }: { call: Call }) {
  const { announce, words } = usePanel();
  const name = useId();
  const [stars, setStars] = useState(0);
  const [sent, setSent] = useState(false);
  const send = () => {
    setSent(true);
    call.rate(stars);
    announce(words('callbackRated'));
  };
  if (sent) return <p class="call-thanks">{words('callbackRated')}</p>;
  return (
    <form
      class="call-rating"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset>
        <legend class="field-label">{words('callbackRate')}</legend>
        <div class="call-stars">
          {[1, 2, 3, 4, 5].map((count) => (
            <label key={count} class={count <= stars ? 'call-star call-star-on' : 'call-star'}>
              <input
                type="radio"
                name={name}
                aria-label={words('callbackStars', { count })}
                checked={count === stars}
                onChange={() => setStars(count)}
              />
              <Icon name={star} size={30} />
            </label>
          ))}
        </div>
      </fieldset>
      {stars > 0 ? <Button type="submit">{words('callbackRateSend')}</Button> : null}
    </form>
  );
}
