import type { RefObject } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PhoneNumber } from './usePhoneNumber.ts';
import { useRegionNames } from './useRegionNames.ts';

/** What the number field needs. */
export interface PhoneFieldProps {
  number: PhoneNumber;
  /** What is wrong with the number, in words. */
  error: string | undefined;
  onChange: () => void;
  fieldRef: RefObject<HTMLInputElement | null>;
}

/** Asks for the number to call, and for its country where there is a choice. */
export function PhoneField({ number, error, onChange, fieldRef }: PhoneFieldProps) {
  const { words } = usePanel();
  const nameOf = useRegionNames();
  const { countries, country } = number;
  const only = countries.length === 1 ? countries[0] : undefined;
  const hint = only ? words('callbackCountryHint', { country: nameOf(only) }) : words('callbackAbroadHint');
  return (
    <div class="call-number">
      {countries.length > 1 ? <CountrySelect number={number} /> : null}
      <TextField
        label={words('callbackNumber')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        dir="ltr"
        maxLength={40}
        value={number.text}
        hint={only || !country ? hint : undefined}
        error={error}
        inputRef={fieldRef}
        onFocus={number.prepare}
        onInput={(value) => {
          number.type(value, fieldRef.current?.selectionStart === value.length);
          onChange();
        }}
      />
    </div>
  );
}

/** A native list, which every device knows how to search, under a label no wider than needed. */
function CountrySelect({ number }: { number: PhoneNumber }) {
  const { locale, words } = usePanel();
  const nameOf = useRegionNames();
  const id = useId();
  const sorted = useMemo(
    () =>
      number.countries
        .map((code) => ({ code, name: nameOf(code) }))
        .sort((a, b) => a.name.localeCompare(b.name, locale)),
    [number.countries, nameOf, locale],
  );
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {words('callbackCountry')}
      </label>
      <div class="call-country">
        <select
          id={id}
          value={number.country}
          onFocus={number.prepare}
          onChange={(event) => number.choose(event.currentTarget.value)}
        >
          {sorted.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <span class="call-country-shown" aria-hidden="true">
          {number.country}
          {number.dialCode ? <span class="call-dial">+{number.dialCode}</span> : null}
          <Icon name="forward" size={16} />
        </span>
      </div>
    </div>
  );
}
