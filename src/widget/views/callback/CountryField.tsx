import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './country.css?inline';
import { type CountryOption, countryOptions, matchCountries } from './countryOptions.ts';
import type { PhoneNumber } from './usePhoneNumber.ts';

/** Chooses the country of a number: a combobox with a list that narrows by name, code or dial code (ARIA APG). */
export function CountryField({ number }: { number: PhoneNumber }) {
  useStyles(css);
  const { locale, window, words } = usePanel();
  const id = useId();
  const options = useMemo(() => countryOptions(number.countries, locale), [number.countries, locale]);
  const [query, setQuery] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const found = matchCountries(options, query ?? '');
  const current = options.find(({ code }) => code === number.country);
  const shown = current ? `${current.code} +${current.dial}` : '';

  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [open, active, query]);

  const show = () => {
    if (open) return;
    number.prepare();
    setActive(Math.max(0, options.indexOf(current as CountryOption)));
    setOpen(true);
  };
  const hide = () => {
    setOpen(false);
    setQuery(undefined);
  };
  const take = (option: CountryOption | undefined) => {
    if (option) number.choose(option.code);
    hide();
    // What is taken stands in the field again, ready to be typed over.
    window.setTimeout(() => input.current?.select());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (open) setActive((active + step + found.length) % Math.max(1, found.length));
      else show();
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === 'Escape' && open) {
      // The panel closes on Escape, too; the list goes first.
      event.preventDefault();
      event.stopPropagation();
      hide();
    } else if (event.key === 'Tab' && open) take(query ? found[active] : undefined);
  };
  return (
    <div class="field call-country">
      <label class="field-label" for={id}>
        {words('callbackCountry')}
      </label>
      <span class="call-country-box">
        <input
          ref={input}
          id={id}
          class="field-input call-country-input"
          role="combobox"
          autoComplete="off"
          autoCorrect="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && found[active] ? `${id}-${found[active].code}` : undefined}
          aria-describedby={`${id}-name`}
          value={query ?? shown}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={show}
          onKeyDown={onKeyDown}
          onBlur={hide}
        />
        <Icon name="forward" size={16} />
      </span>
      <span id={`${id}-name`} class="visually-hidden">
        {current?.name}
      </span>
      <div
        ref={list}
        id={`${id}-list`}
        class="call-country-list"
        role="listbox"
        aria-label={words('callbackCountry')}
        hidden={!open}
      >
        {open
          ? found.map((option, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: as below.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which names the active option.
              <div
                key={option.code}
                id={`${id}-${option.code}`}
                role="option"
                aria-selected={option.code === number.country}
                class={index === active ? 'call-country-active' : undefined}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                <span>{option.name}</span>
                <bdi dir="ltr">+{option.dial}</bdi>
              </div>
            ))
          : null}
      </div>
      {open && found.length === 0 ? (
        <p class="call-country-none" role="status">
          {words('callbackCountryNone')}
        </p>
      ) : null}
    </div>
  );
}
