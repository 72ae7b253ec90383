import { useEffect, useState } from 'preact/hooks';
import { useClientState, useInbox } from '../context.ts';

/** Milliseconds after which a switch the server did not confirm goes back. */
const CONFIRM_MS = 5_000;

/** The agent's own switch. It moves at once and goes back, with a word, when the server does not confirm. */
export function useAvailability(): { readonly available: boolean; set(available: boolean): void } {
  const { client, ports, notify } = useInbox();
  const told = useClientState().inbox?.me.available ?? false;
  const [wanted, setWanted] = useState<boolean>();
  /** Wishes the server has not answered: what it tells meanwhile may be an earlier one. */
  const [asking, setAsking] = useState(0);

  useEffect(() => {
    if (wanted === undefined) return undefined;
    if (wanted === told) {
      if (asking === 0) setWanted(undefined);
      return undefined;
    }
    return ports.clock.after(CONFIRM_MS, () => {
      setWanted(undefined);
      notify('availabilityFailed');
    });
  }, [wanted, told, asking, ports, notify]);

  return {
    available: wanted ?? told,
    set(available) {
      setWanted(available);
      setAsking((count) => count + 1);
      client
        .setAvailable(available)
        .catch(() => {
          setWanted(undefined);
          notify('availabilityFailed');
        })
        .finally(() => setAsking((count) => count - 1));
    },
  };
}
