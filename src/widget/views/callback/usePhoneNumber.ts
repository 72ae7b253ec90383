import { useMemo, useRef, useState } from 'preact/hooks';
import { useClientState, usePanel } from '../../panel/context.ts';
import { callMemory } from './callMemory.ts';
import { countryOfNumber } from './countryOfNumber.ts';
import { guessCountry } from './guessCountry.ts';
import { knownDetails } from './knownDetails.ts';
import type { NumberCheck } from './numberFault.ts';
import type { NumberPlan } from './phonePlan.ts';
import { splitExtension } from './tidyNumber.ts';

/** A phone number while it is being typed. */
export interface PhoneNumber {
  readonly text: string;
  /** Digits to dial once somebody has answered; absent while nobody has asked for the field. */
  readonly extension: string | undefined;
  /** ISO 3166 code; empty when no country is known, and a number has to begin with its country code. */
  readonly country: string;
  /** Countries that may be called; empty when nobody has told. */
  readonly countries: readonly string[];
  /** Takes what was typed. It is put into the country's form only while the visitor adds to its end. */
  type(text: string, atEnd: boolean): void;
  typeExtension(text: string): void;
  choose(country: string): void;
  /** Fetches the country's plan; to be called when the visitor turns to the field. */
  prepare(): void;
  check(): Promise<NumberCheck>;
}

/** Keeps the number, typed once for as long as the page lives, and knows how its country writes it. */
export function usePhoneNumber(): PhoneNumber {
  const panel = usePanel();
  const { client, timeZone, window } = panel;
  const state = useClientState();
  const memory = callMemory(client);
  const settings = state.config?.callback;
  const countries = settings?.countries ?? [];
  const [text, setText] = useState(knownDetails(panel).phone ?? '');
  const [extension, setExtension] = useState(memory.extension);
  const [chosen, setChosen] = useState(memory.country);
  const [plan, setPlan] = useState<NumberPlan>();
  const { languages } = window.navigator;
  const guess = () => guessCountry({ allowed: countries, site: settings?.country, timeZone, languages });
  const country = useMemo(
    () => chosen ?? countryOfNumber(text, guess(), countries),
    // What is typed later brings its country along by itself.
    [chosen, settings],
  );
  const latest = useRef(text);

  const keep = (next: string) => {
    latest.current = next;
    memory.phone = next;
    setText(next);
  };
  const typeExtension = (next: string) => {
    memory.extension = next;
    setExtension(next);
  };
  const settleOn = (next: string) => {
    memory.country = next;
    setChosen(next);
  };
  const choose = (next: string) => {
    settleOn(next);
    void load(next).catch(() => undefined);
  };
  const load = async (wanted: string): Promise<NumberPlan | undefined> => {
    if (plan && plan.country === wanted) return plan;
    const { loadNumberPlan } = await import('./phonePlan.ts');
    const fitting = countryOfNumber(latest.current, wanted, countries);
    if (!fitting) return undefined;
    const loaded = await loadNumberPlan(fitting);
    if (fitting !== wanted) settleOn(fitting);
    setPlan(loaded);
    keep(loaded.format(latest.current));
    return loaded;
  };

  return {
    text,
    extension,
    country,
    countries,
    type(value, atEnd) {
      const split = splitExtension(value);
      if (split.extension) typeExtension(split.extension);
      const added = atEnd && split.text.length > text.length;
      keep(plan && added ? plan.format(split.text) : split.text);
      if (/^\s*(\+|00)/.test(split.text)) adoptCountry(split.text);
    },
    typeExtension,
    choose,
    prepare: () => void load(country).catch(() => undefined),
    check: async () => {
      if (!latest.current.trim()) return { ok: false, fault: { kind: 'empty' } };
      try {
        const own = await load(country);
        return own ? own.check(latest.current, countries) : { ok: false, fault: { kind: 'code' } };
      } catch {
        return checkWithoutPlan(latest.current);
      }
    },
  };

  /** A number with its country code brings its country along; of those that share a code, the one it belongs to. */
  function adoptCountry(value: string): void {
    const fitting = countryOfNumber(value, country, countries);
    const own = plan?.country === fitting ? plan.countryOf(value) : undefined;
    const better = own && countries.includes(own) ? own : fitting;
    if (better && better !== country) choose(better);
  }
}

/** Without the plan, only what cannot be a number anywhere is held back: the desk decides. */
function checkWithoutPlan(text: string): NumberCheck {
  const number = text.replace(/[^\d+]/g, '');
  return number.length < 5 ? { ok: false, fault: { kind: 'short', count: 5 - number.length } } : { ok: true, number };
}
