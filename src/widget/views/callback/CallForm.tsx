import { useEffect, useRef, useState } from 'preact/hooks';
import { useClientState, usePanel } from '../../panel/context.ts';
import { CallChoice } from './CallChoice.tsx';
import { CallDetails } from './CallDetails.tsx';
import { CallLead } from './CallLead.tsx';
import { callMemory } from './callMemory.ts';
import type { NumberFault } from './phonePlan.ts';
import { PhoneField } from './PhoneField.tsx';
import { ABOUT_NUMBER, ABOUT_TIME, refusalWords } from './refusalWords.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { SlotSection } from './SlotSection.tsx';
import type { Call } from './useCall.ts';
import { useFaultSentence } from './useFaultSentence.ts';
import { usePhoneNumber } from './usePhoneNumber.ts';

/** What the form begins with. */
export interface CallFormProps {
  call: Call;
  /** Begin with the free times. */
  pickTime: boolean;
}

/** Asks for a call: the number, and now or at a time the visitor picks. "Now" is offered only while it can be kept. */
export function CallForm({ call, pickTime }: CallFormProps) {
  const { client, prefill, words } = usePanel();
  const { config, presence } = useClientState();
  const memory = callMemory(client);
  const number = usePhoneNumber();
  const sentenceFor = useFaultSentence(number.countries);
  const field = useRef<HTMLInputElement>(null);
  const [picks, setPicks] = useState(pickTime);
  const [chosen, setChosen] = useState<string>();
  const [fault, setFault] = useState<NumberFault>();
  const [missing, setMissing] = useState(0);

  // What the desk has just refused is not promised again, whatever was known before.
  const callNow = ((presence ?? config?.presence)?.callNow ?? false) && call.refused !== 'callback_no_agent';
  const refusedTime = call.refused !== undefined && ABOUT_TIME.has(call.refused);
  const refusedNumber = call.refused !== undefined && ABOUT_NUMBER.has(call.refused);
  const picking = config !== undefined && (picks || !callNow || refusedTime);
  const error = fault ? sentenceFor(fault) : refusedNumber ? words(refusalWords(call.refused!)) : undefined;

  useEffect(() => {
    if (refusedNumber) field.current?.focus();
    if (refusedTime) setPicks(true);
  }, [refusedNumber, refusedTime]);

  const ask = async (slotStart?: string) => {
    const check = await number.check();
    if (!check.ok) {
      setFault(check.fault);
      field.current?.focus();
      return;
    }
    memory.number = check.number;
    const name = (memory.name ?? prefill?.name)?.trim();
    call.request({
      phone: check.number,
      ...(name ? { name } : {}),
      ...(memory.topic ? { topic: memory.topic } : {}),
      ...(slotStart ? { slotStart } : {}),
    });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (call.waiting) return;
    if (picking && !chosen) setMissing(missing + 1);
    else void ask(picking ? chosen : undefined);
  };

  return (
    <form class="call-form" noValidate onSubmit={submit}>
      <CallLead call={call} callNow={callNow} />
      <PhoneField
        number={number}
        error={error}
        fieldRef={field}
        onChange={() => {
          setFault(undefined);
          if (refusedNumber) call.forgetRefusal();
        }}
      />
      <CallDetails memory={memory} />
      <RefusalNotice call={call} />
      {picking ? (
        <SlotSection
          chosen={chosen}
          onChoose={setChosen}
          refused={call.refused}
          missing={missing}
          focus={picks && !pickTime}
        />
      ) : null}
      <CallChoice
        call={call}
        callNow={callNow}
        picking={picking}
        chosen={chosen}
        onNow={() => void ask()}
        onPick={() => setPicks(true)}
      />
    </form>
  );
}
