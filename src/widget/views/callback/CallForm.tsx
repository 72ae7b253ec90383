import { useEffect, useRef, useState } from 'preact/hooks';
import { useClientState, usePanel } from '../../panel/context.ts';
import { LazyKeepNote } from '../../site/LazyKeepNote.tsx';
import { CallChoice } from './CallChoice.tsx';
import { CallDepartment } from './CallDepartment.tsx';
import { CallDetails } from './CallDetails.tsx';
import { CallLead } from './CallLead.tsx';
import { type CallMemory, callMemory } from './callMemory.ts';
import { CallQuestions } from './CallQuestions.tsx';
import { CallVerification } from './CallVerification.tsx';
import { knownDetails } from './knownDetails.ts';
import { type MissingDetail, missingDetails } from './missingDetails.ts';
import type { NumberFault } from './numberFault.ts';
import { PhoneField } from './PhoneField.tsx';
import { ABOUT_NUMBER, ABOUT_TIME, refusalWords } from './refusalWords.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { SlotSection } from './SlotSection.tsx';
import { useCallNow } from './useCallNow.ts';
import type { Call } from './useCall.ts';
import { useFaultSentence } from './useFaultSentence.ts';
import { usePhoneNumber } from './usePhoneNumber.ts';
import { useVerifiedRequest } from './useVerifiedRequest.tsx';
import { wishOf } from './wishOf.ts';

/** What the form begins with. */
export interface CallFormProps {
  call: Call;
  /** Begin with the free times. */
  pickTime: boolean;
}

/** Asks for a call: the number, and now or at a time the visitor picks. "Now" is offered only while it can be kept. */
export function CallForm({ call, pickTime }: CallFormProps) {
  const panel = usePanel();
  const { client, words } = panel;
  const { config, asksToKeep } = useClientState();
  const memory = callMemory(client);
  const number = usePhoneNumber();
  const sentenceFor = useFaultSentence(number.countries);
  const verified = useVerifiedRequest(call);
  const field = useRef<HTMLInputElement>(null);
  const [picks, setPicks] = useState(pickTime);
  const [chosen, setChosen] = useState<string>();
  const [fault, setFault] = useState<NumberFault>();
  const [lacking, setLacking] = useState<{ details: readonly MissingDetail[]; tries: number }>({
    details: [],
    tries: 0,
  });
  const [untimed, setUntimed] = useState(0);
  const [, redraw] = useState(0);

  const { callNow } = useCallNow(memory.department, call.refused);
  const refusedTime = call.refused !== undefined && ABOUT_TIME.has(call.refused);
  const refusedNumber = call.refused !== undefined && ABOUT_NUMBER.has(call.refused);
  const picking = config !== undefined && (picks || !callNow || refusedTime);
  const error = fault ? sentenceFor(fault) : refusedNumber ? words(refusalWords(call.refused!)) : undefined;

  // The page may ask for the times while the form is open already.
  useEffect(() => {
    if (pickTime) setPicks(true);
  }, [pickTime]);
  useEffect(() => {
    if (refusedNumber) field.current?.focus();
    if (refusedTime) setPicks(true);
  }, [refusedNumber, refusedTime]);

  const keep = (change: Partial<CallMemory>) => {
    Object.assign(memory, change);
    if (lacking.details.length > 0) setLacking({ ...lacking, details: missingDetails(config?.callback, memory) });
    redraw((count) => count + 1);
  };
  const chooseDepartment = (department: string | undefined) => {
    // Another department has other times.
    setChosen(undefined);
    if (department) return keep({ department });
    delete memory.department;
    keep({});
  };
  const ask = async (slotStart?: string) => {
    const check = await number.check();
    const details = missingDetails(config?.callback, memory);
    setFault(check.ok ? undefined : check.fault);
    setLacking({ details, tries: check.ok && details.length > 0 ? lacking.tries + 1 : lacking.tries });
    if (!check.ok) return field.current?.focus();
    if (details.length > 0) return;
    memory.number = check.number;
    const wish = wishOf(check.number, memory, config?.callback, knownDetails(panel).name);
    void verified.request(slotStart ? { ...wish, slotStart } : wish);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (call.waiting || verified.checking) return;
    if (picking && !chosen) setUntimed(untimed + 1);
    else void ask(picking ? chosen : undefined);
  };

  if (verified.needsCode) return <CallVerification verified={verified} phone={memory.number ?? ''} call={call} />;
  return (
    <form class="call-form" noValidate onSubmit={submit}>
      <CallLead call={call} callNow={callNow} />
      <PhoneField
        number={number}
        error={error}
        extensionError={lacking.details.includes('extension') ? words('callbackExtensionWrong') : undefined}
        fieldRef={field}
        onChange={() => {
          setFault(undefined);
          if (refusedNumber) call.forgetRefusal();
        }}
      />
      <CallDepartment chosen={memory.department} onChoose={chooseDepartment} />
      <CallDetails memory={memory} />
      <CallQuestions memory={memory} missing={lacking.details} tries={lacking.tries} onChange={keep} />
      <RefusalNotice call={call} />
      {asksToKeep ? <LazyKeepNote /> : null}
      {verified.failed ? verified.failed : null}
      {picking ? (
        <SlotSection
          key={memory.department}
          department={memory.department}
          chosen={chosen}
          onChoose={setChosen}
          refused={call.refused}
          missing={untimed}
          focus={picks && !pickTime}
        />
      ) : null}
      <CallChoice
        call={call}
        checking={verified.checking}
        callNow={callNow}
        picking={picking}
        chosen={chosen}
        onNow={() => void ask()}
        onPick={() => setPicks(true)}
      />
    </form>
  );
}
