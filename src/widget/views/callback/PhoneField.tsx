import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CountryField } from './CountryField.tsx';
import type { PhoneNumber } from './usePhoneNumber.ts';
import { useRegionNames } from './useRegionNames.ts';

/** What the number field needs. */
export interface PhoneFieldProps {
  number: PhoneNumber;
  /** What is wrong with the number, in words. */
  error: string | undefined;
  extensionError: string | undefined;
  onChange: () => void;
  fieldRef: RefObject<HTMLInputElement | null>;
}

/** Asks for the number to call, for its country where there is a choice, and for an extension when the visitor has one. */
export function PhoneField({ number, error, extensionError, onChange, fieldRef }: PhoneFieldProps) {
  const { words } = usePanel();
  const nameOf = useRegionNames();
  const { countries, country } = number;
  const only = countries.length === 1 ? countries[0] : undefined;
  const hint = only ? words('callbackCountryHint', { country: nameOf(only) }) : words('callbackAbroadHint');
  return (
    <div class="call-phone-fields">
      <div class="call-number">
        {countries.length > 1 ? <CountryField number={number} /> : null}
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
      <Extension number={number} error={extensionError} onChange={onChange} />
    </div>
  );
}

function Extension(props: { number: PhoneNumber; error: string | undefined; onChange: () => void }) {
  const { words } = usePanel();
  const { number } = props;
  const field = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  useLayoutEffect(() => {
    if (asked || props.error) field.current?.focus();
  }, [asked, props.error]);
  if (number.extension === undefined && !asked) {
    return (
      <div class="call-more">
        <Button kind="plain" onClick={() => setAsked(true)}>
          {words('callbackExtensionAdd')}
        </Button>
      </div>
    );
  }
  return (
    <div class="call-extension">
      <TextField
        label={words('callbackExtension')}
        type="tel"
        inputMode="tel"
        autoComplete="tel-extension"
        dir="ltr"
        maxLength={20}
        value={number.extension ?? ''}
        error={props.error}
        inputRef={field}
        onInput={(value) => {
          number.typeExtension(value);
          props.onChange();
        }}
      />
    </div>
  );
}
