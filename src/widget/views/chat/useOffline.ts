import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { usePacedState } from './usePacedState.ts';

/** True while nothing can go out: the browser says so, or the last try has failed. */
export function useOffline(): boolean {
  const { window } = usePanel();
  const { connection } = usePacedState();
  const [off, setOff] = useState(!window.navigator.onLine);
  useEffect(() => {
    const look = () => setOff(!window.navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, [window]);
  return off || connection === 'offline';
}
