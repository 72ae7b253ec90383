import { useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { useCallTimes } from './callTimes.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { SlotSection } from './SlotSection.tsx';
import type { Call } from './useCall.ts';
import { calendar } from '../../ui/viewIcons.ts';

/** Moves a call to another time. Until the desk has taken it, the call stays where it was. */
export function CallMove({ call, onDone }: { call: Call; onDone: () => void }) {
  const { words } = usePanel();
  const times = useCallTimes();
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(0);
  const move = async (event: Event) => {
    event.preventDefault();
    if (!chosen) return setMissing(missing + 1);
    if (await call.move(chosen)) onDone();
  };
  return (
    <form class="call-form" noValidate onSubmit={(event) => void move(event)}>
      <header>
        <h2 class="call-title" tabIndex={-1}>
          {words('callbackMoveTitle')}
        </h2>
        <p class="call-lead">{words('callbackMoveNow')}</p>
      </header>
      <RefusalNotice call={call} />
      <SlotSection chosen={chosen} onChoose={setChosen} refused={call.refused} missing={missing} />
      <div class="call-choice-row call-choice-stays">
        <Button kind={chosen ? 'primary' : 'quiet'} type="submit" icon={calendar} wide busy={call.busy === 'moving'}>
          {chosen ? words('callbackMoveTo', { when: times.moment(chosen) }) : words('callbackPickTime')}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {words('callbackKeep')}
        </Button>
      </div>
    </form>
  );
}
