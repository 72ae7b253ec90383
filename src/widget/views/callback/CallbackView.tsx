import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Panel, type PanelContext, usePanel, type ViewArgs } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import css from './callback.css?inline';
import { screenOf } from './screenOf.ts';
import { useCall } from './useCall.ts';
import { useLazy } from './useLazy.ts';

/** Both are fetched at once, each with its words: what follows a request has to be there in time. */
const loadForm = async (panel: PanelContext) => (await import('./formPart.ts')).formPart(panel);
const loadStatus = async (panel: PanelContext) => (await import('./statusPart.ts')).statusPart(panel);

/** The callback: asking for it, watching it come, and what comes after. */
export function CallbackView({ args }: { args: ViewArgs }) {
  useStyles(css);
  const panel = usePanel();
  const call = useCall();
  const [moving, setMoving] = useState(false);
  const form = useLazy(() => loadForm(panel), panel.locale);
  const status = useLazy(() => loadStatus(panel), panel.locale);
  const screen = screenOf(call, moving);
  const wanted = screen === 'form' ? form : status;
  const root = useRef<HTMLDivElement>(null);
  useHeadingFocus(root, wanted.part ? screen : undefined);
  return (
    <div ref={root} class="call">
      {screen === 'form'
        ? form.part && (
            <Panel.Provider value={form.part.panel}>
              <form.part.Part call={call} pickTime={args.pickTime ?? false} />
            </Panel.Provider>
          )
        : status.part && (
            <Panel.Provider value={status.part.panel}>
              <status.part.Part call={call} screen={screen} onMoving={setMoving} />
            </Panel.Provider>
          )}
      {wanted.part ? null : <Loading failed={wanted.failed} onRetry={wanted.fetch} />}
    </div>
  );
}

function Loading({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { words } = usePanel();
  if (!failed) return <Skeleton lines={5} />;
  return (
    <Notice tone="problem" action={{ label: words('tryAgain'), onClick: onRetry }}>
      {words('viewFailed')}
    </Notice>
  );
}

/** When one screen takes the place of another, the keyboard goes to its heading instead of falling out of the panel. */
function useHeadingFocus(root: { current: HTMLElement | null }, screen: string | undefined): void {
  const shown = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (!screen || shown.current === screen) return;
    if (shown.current) root.current?.querySelector('h2')?.focus();
    shown.current = screen;
  }, [root, screen]);
}
