import { useRef, useState } from 'preact/hooks';
import { currentConversation } from '../../../client/select.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import { callMemory } from './callMemory.ts';
import type { NumberCheck, NumberPlan } from './phonePlan.ts';

/** A phone number while it is being typed. */
export interface PhoneNumber {
  readonly text: string;
  /** ISO 3166 code; empty when no country is known, and a number has to begin with its country code. */
  readonly country: string;
  /** Countries that may be called; empty when nobody has told. */
  readonly countries: readonly string[];
  /** Without its plus sign, once the country's plan is there. */
  readonly dialCode: string | undefined;
  /** Takes what was typed. It is put into the country's form only while the visitor adds to its end. */
  type(text: string, atEnd: boolean): void;
  choose(country: string): void;
  /** Fetches the country's plan; to be called when the visitor turns to the field. */
  prepare(): void;
  check(): Promise<NumberCheck>;
}

/** Keeps the number, typed once for as long as the page lives, and knows how its country writes it. */
export function usePhoneNumber(): PhoneNumber {
  const { client, prefill } = usePanel();
  const state = useClientState();
  const memory = callMemory(client);
  const settings = state.config?.callback;
  const countries = settings?.countries ?? [];
  const known = memory.phone ?? currentConversation(state)?.summary.visitor.phone ?? prefill?.phone;
  const [text, setText] = useState(known ?? '');
  const [chosen, setChosen] = useState(memory.country);
  const [plan, setPlan] = useState<NumberPlan>();
  const country = chosen ?? settings?.country ?? '';
  const latest = useRef(text);

  const keep = (next: string) => {
    latest.current = next;
    memory.phone = next;
    setText(next);
  };
  const choose = (next: string) => {
    memory.country = next;
    setChosen(next);
    void load(next).catch(() => undefined);
  };
  const load = async (wanted: string): Promise<NumberPlan | undefined> => {
    if (plan && plan.country === wanted) return plan;
    const plans = await import('./phonePlan.ts');
    const fitting = plans.countryOfNumber(latest.current, wanted, countries);
    if (!fitting) return undefined;
    const loaded = await plans.loadNumberPlan(fitting);
    if (fitting !== wanted) {
      memory.country = fitting;
      setChosen(fitting);
    }
    setPlan(loaded);
    keep(loaded.format(latest.current));
    return loaded;
  };

  return {
    text,
    country,
    countries,
    dialCode: plan?.country === country ? plan.dialCode : undefined,
    type(value, atEnd) {
      const added = atEnd && value.length > text.length;
      keep(plan && added ? plan.format(value) : value);
      if (value.startsWith('+')) void adoptCountry(value).catch(() => undefined);
    },
    choose,
    prepare: () => void load(country).catch(() => undefined),
    check: async () => {
      if (!latest.current.trim()) return { ok: false, fault: 'empty' };
      try {
        const own = await load(country);
        return own ? own.check(latest.current) : { ok: false, fault: 'code' };
      } catch {
        return checkWithoutPlan(latest.current);
      }
    },
  };

  async function adoptCountry(value: string): Promise<void> {
    const { countryOfNumber } = await import('./phonePlan.ts');
    const fitting = countryOfNumber(value, country, countries);
    if (fitting && fitting !== country) choose(fitting);
  }
}

/** Without the plan, only what cannot be a number anywhere is held back: the desk decides. */
function checkWithoutPlan(text: string): NumberCheck {
  const number = text.replace(/[^\d+]/g, '');
  return number.length < 5 ? { ok: false, fault: 'short' } : { ok: true, number };
}
