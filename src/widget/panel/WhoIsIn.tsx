import { useClientState, usePanel, useServerNow } from './context.ts';
import { presenceLine } from './presenceLine.ts';
import { SiteLogo } from './SiteLogo.tsx';

/** The line on who is in, with a light that is on when somebody is, and the site's logo where it has one. */
export function WhoIsIn() {
  const panel = usePanel();
  const state = useClientState();
  const line = presenceLine(state, useServerNow(30_000), panel);
  const presence = state.presence ?? state.config?.presence;
  const present = Boolean(state.config?.hours.open && presence && presence.available > 0);
  return (
    <>
      <SiteLogo />
      {line ? (
        <span class="head-line">
          <span class={`head-dot${present ? ' head-dot-in' : ''}`} />
          <span>{line}</span>
        </span>
      ) : null}
    </>
  );
}
