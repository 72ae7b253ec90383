import { useId, useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { CallScreenProps } from './CallProgress.tsx';
import { formatDuration } from './formatDuration.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import type { Call } from './useCall.ts';
import { star } from '../../ui/viewIcons.ts';

/** The call is over: thanks, how long it took, and one question. Whoever was not called can say so. */
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
      <RefusalNotice call={call} />
      <div class="call-actions">
        {callback.rating ? null : (
          <Button kind="plain" busy={call.busy === 'again'} onClick={() => call.again('not_called')}>
            {words('callbackNobodyCalled')}
          </Button>
        )}
        <Button kind="plain" onClick={call.dismiss}>
          {words('callbackAgain')}
        </Button>
      </div>
    </div>
  );
}

/** One to five stars and, if they like, a word. It is sent by a button of its own, so that arrow keys can try all stars. */
function Rating({ call }: { call: Call }) {
  const { announce, words } = usePanel();
  const name = useId();
  const [stars, setStars] = useState(0);
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const send = () => {
    setSent(true);
    call.rate(stars, text.trim());
    announce(words('callbackRated'));
  };
  if (sent) return <p class="call-thanks">{words('callbackRated')}</p>;
  return (
    <form
      class="call-rating"
      onSubmit={(event) => {
        event.preventDefault();
        if (stars > 0) send();
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
      {stars > 0 ? (
        <div class="call-rate-word">
          <TextField label={words('callbackRateWord')} value={text} onInput={setText} maxLength={LIMITS.noteText} />
          <Button type="submit">{words('callbackRateSend')}</Button>
        </div>
      ) : null}
    </form>
  );
}
