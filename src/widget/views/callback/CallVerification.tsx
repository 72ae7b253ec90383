import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';
import { ShownNumber } from './ShownNumber.tsx';
import type { Call } from './useCall.ts';
import type { VerifiedRequest } from './useVerifiedRequest.tsx';

/** Asks for the code that was sent to the number. The device may fill it in by itself. */
export function CallVerification(props: { verified: VerifiedRequest; phone: string; call: Call }) {
  const { words } = usePanel();
  const { verified, phone, call } = props;
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const busy = call.waiting !== undefined || verified.checking;
  useLayoutEffect(() => field.current?.focus(), [verified.codeWrong]);
  const confirm = (event: Event) => {
    event.preventDefault();
    const digits = code.replace(/\D/g, '');
    if (digits.length >= 4 && !busy) verified.confirm(digits);
    else field.current?.focus();
  };
  return (
    <form class="call-form" noValidate onSubmit={confirm}>
      <header>
        <h2 class="call-title" tabIndex={-1}>
          {words('callbackCodeTitle')}
        </h2>
        <ShownNumber phone={phone} sentence="callbackCodeSent" />
      </header>
      <TextField
        label={words('callbackCode')}
        value={code}
        inputRef={field}
        inputMode="numeric"
        autoComplete="one-time-code"
        dir="ltr"
        maxLength={12}
        error={verified.codeWrong && !busy ? words('callbackCodeWrong') : undefined}
        onInput={setCode}
      />
      <RefusalNotice call={call} />
      {verified.failed}
      <div class="call-choice-row">
        <Button kind="primary" type="submit" icon="phone" wide busy={busy}>
          {words(verified.checking ? 'callbackChecking' : 'callbackCodeDone')}
        </Button>
        <Button kind="plain" onClick={verified.sendAgain}>
          {words('callbackCodeAgain')}
        </Button>
        <Button kind="plain" onClick={verified.giveUp}>
          {words('callbackCodeOther')}
        </Button>
      </div>
    </form>
  );
}
