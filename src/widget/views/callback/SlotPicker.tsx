import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../../protocol/callback.ts';
import { useClientState, usePanel, useServerNow } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type CallTimes, useCallTimes } from './callTimes.ts';
import { ABOUT_TIME, refusalWords } from './refusalWords.ts';
import css from './slots.css?inline';
import { SlotGhosts, SlotsFailed, type SlotSectionProps } from './slotStates.tsx';
import { useSlots } from './useSlots.ts';

/** Milliseconds after which the list is held against the clock again. */
const TICK_MS = 15_000;

/** Free times by day, in the visitor's own time zone: two rows of choices, usable with arrow keys. */
export function SlotPicker({ department, chosen, onChoose, refused, missing }: SlotSectionProps) {
  const { words } = usePanel();
  useStyles(css);
  const times = useCallTimes();
  const { slots, status, more, loadMore, reload } = useSlots(department);
  // The panel may stay open over midnight: what has begun is no longer offered, and tomorrow becomes today.
  const now = useServerNow(TICK_MS);
  const days = useMemo(() => daysOf(slots, times, now), [slots, times, now]);
  const [picked, setPicked] = useState<string>();
  const day = days.find(({ key }) => key === picked) ?? days[0];
  const problem = refused && ABOUT_TIME.has(refused) ? refusalWords(refused) : undefined;

  useEffect(() => {
    if (!problem) return;
    onChoose(undefined);
    reload();
    // Only a new refusal asks for new times.
  }, [problem]);

  useEffect(() => {
    if (chosen && Date.parse(chosen) <= now) onChoose(undefined);
  }, [chosen, now]);

  if (status === 'failed') return <SlotsFailed onRetry={reload} />;
  if (!day) return status === 'loading' ? <SlotGhosts /> : <NoSlots />;
  return (
    <div class="call-slots">
      {problem ? <Notice tone="problem">{words(problem)}</Notice> : null}
      <Days
        days={days}
        picked={day.key}
        onPick={(key) => {
          setPicked(key);
          onChoose(undefined);
        }}
        {...(more ? { onMore: loadMore } : {})}
      />
      <Times slots={day.slots} chosen={chosen} onChoose={onChoose} missing={chosen ? 0 : missing} />
      <ZoneLine at={day.slots[0]!.start} />
    </div>
  );
}

interface Day {
  readonly key: string;
  readonly slots: readonly Slot[];
}

function daysOf(slots: readonly Slot[], times: CallTimes, now: number): Day[] {
  const days = new Map<string, Map<string, Slot>>();
  for (const slot of slots) {
    if (Date.parse(slot.start) <= now) continue;
    const key = times.dayKey(slot.start);
    // Two answers may overlap: a time stands once.
    days.set(key, (days.get(key) ?? new Map<string, Slot>()).set(slot.start, slot));
  }
  return [...days].map(([key, own]) => ({ key, slots: [...own.values()] }));
}

function Days(props: { days: readonly Day[]; picked: string; onPick: (key: string) => void; onMore?: () => void }) {
  const { words } = usePanel();
  const times = useCallTimes();
  const name = useId();
  return (
    <fieldset class="call-days">
      <legend class="field-label">{words('callbackDay')}</legend>
      <div class="call-day-row">
        {props.days.map(({ key, slots }) => (
          <label key={key} class="call-choice call-day">
            <input type="radio" name={name} checked={key === props.picked} onChange={() => props.onPick(key)} />
            <span>
              <strong>{times.dayName(slots[0]!.start)}</strong> {times.date(slots[0]!.start)}
            </span>
          </label>
        ))}
        {props.onMore ? (
          <Button kind="plain" onClick={props.onMore}>
            {words('callbackMoreDays')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}

function Times({ slots, chosen, onChoose, missing }: Omit<SlotSectionProps, 'refused' | 'focus'> & Pick<Day, 'slots'>) {
  const { words } = usePanel();
  const times = useCallTimes();
  const name = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (missing > 0) first.current?.focus();
  }, [missing]);
  const twice = repeated(slots.map(({ start }) => times.time(start)));
  return (
    <fieldset class="call-times" aria-describedby={`${name}-missing`}>
      <legend class="field-label">{words('callbackTime')}</legend>
      <div class="call-time-grid">
        {slots.map(({ start }, index) => (
          <label key={start} class="call-choice">
            <input
              ref={index === 0 ? first : null}
              type="radio"
              name={name}
              checked={start === chosen}
              onChange={() => onChoose(start)}
            />
            <span>{twice.has(times.time(start)) ? times.timeWithZone(start) : times.time(start)}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-missing`} class="call-wrong">
        {missing > 0 ? words('callbackChooseTime') : null}
      </p>
    </fieldset>
  );
}

/** Times that stand twice in a day: in the night in which clocks go back an hour happens again. */
function repeated(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

function ZoneLine({ at }: { at: string }) {
  const { timeZone, words } = usePanel();
  const { config } = useClientState();
  const times = useCallTimes();
  const site = config?.hours.timeZone;
  const zone = times.zoneName(timeZone);
  const sentence =
    site && times.differs(site, at)
      ? words('callbackZoneOurs', { zone, ours: times.zoneName(site) })
      : words('callbackZone', { zone });
  return <p class="call-fine">{sentence}</p>;
}

function NoSlots() {
  const { open, words } = usePanel();
  const { config } = useClientState();
  const chat = { label: words('callbackChat'), onClick: () => open('chat') };
  return <Notice {...(config?.channels.includes('chat') ? { action: chat } : {})}>{words('callbackNoSlots')}</Notice>;
}
