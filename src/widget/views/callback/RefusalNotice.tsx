import { useClientState, usePanel } from '../../panel/context.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ABOUT_NUMBER, ABOUT_TIME, refusalWords } from './refusalWords.ts';
import type { Call } from './useCall.ts';

/** Says why a wish was refused, where it is about neither the number nor the time, and names another way. */
export function RefusalNotice({ call }: { call: Call }) {
  const { open, words } = usePanel();
  const { config } = useClientState();
  const code = call.refused;
  if (!code || code === 'callback_unverified' || ABOUT_NUMBER.has(code) || ABOUT_TIME.has(code)) return null;
  const contact = config?.contact?.phone ?? config?.contact?.email;
  const chat = { label: words('callbackChat'), onClick: () => open('chat') };
  return (
    <Notice tone="problem" {...(config?.channels.includes('chat') ? { action: chat } : {})}>
      {words(refusalWords(code))} {contact ? words('callbackReachUs', { contact }) : null}
    </Notice>
  );
}
