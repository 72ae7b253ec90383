import { useStyles } from './styles.ts';
import { useClientState, usePanel, useServerNow } from './context.ts';
import { presenceLine } from './presenceLine.ts';
import { OwnPicture } from '../ui/OwnPicture.tsx';
import css from './WhoIsIn.css?inline';

/** The owner's sign, and the line on who is in, with a light that is on when somebody is. */
export function WhoIsIn() {
  useStyles(css);
  const panel = usePanel();
  const state = useClientState();
  const line = presenceLine(state, useServerNow(30_000), panel);
  const presence = state.presence ?? state.config?.presence;
  const present = Boolean(state.config?.hours.open && presence && presence.available > 0);
  return (
    <>
      <OwnPicture src={state.config?.site.logo} class="head-logo" />
      {line ? (
        <>
          <span class={`head-dot${present ? ' head-dot-in' : ''}`} />
          {line}
        </>
      ) : null}
    </>
  );
}
