import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../panel/context.ts';
import { SlotGhosts, SlotsFailed, type SlotSectionProps } from './slotStates.tsx';
import { useLazy } from './useLazy.ts';

/** Where the free times are offered. The list itself is fetched when it is first asked for, like the times in it. */
export function SlotSection(props: SlotSectionProps) {
  const { words } = usePanel();
  const section = useRef<HTMLDivElement>(null);
  const { part: Picker, failed, fetch } = useLazy(loadPicker);
  useEffect(() => {
    if (!props.focus) return;
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [props.focus]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldsets inside are the ones that name choices.
    <div ref={section} class="call-picker" role="group" aria-label={words('callbackPickTime')} tabIndex={-1}>
      {Picker ? <Picker {...props} /> : failed ? <SlotsFailed onRetry={fetch} /> : <SlotGhosts />}
    </div>
  );
}

const loadPicker = () => import('./SlotPicker.tsx').then(({ SlotPicker }) => SlotPicker);
