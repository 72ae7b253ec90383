import { useContext, useEffect, useRef } from 'preact/hooks';
import { useStyles } from './styles.ts';
import { type Place, useClientState, usePanel, type ViewName } from './context.ts';
import { focusPanel } from './focusPanel.ts';
import { Header } from './Header.tsx';
import { LazyView } from './LazyView.tsx';
import { Live } from './liveParts.ts';
import css from './shell.css?inline';

/** What the shell is drawn from. */
export interface ShellProps {
  /** Fetches what a view needs beside its own code. */
  readonly prepare: (view: ViewName) => Promise<void>;
  /** The name of the site while its configuration is not known. */
  readonly hostname: string;
  readonly place: Place;
  readonly canGoBack: boolean;
  readonly open: boolean;
  /** Takes the element in which things are said to assistive technology. */
  readonly announcer: (element: HTMLElement | null) => void;
}

/** The panel around its views: header, the view of the place, and the one live region. */
export function Shell({ prepare, hostname, place, canGoBack, open, announcer }: ShellProps) {
  useStyles(css);
  const panel = usePanel();
  const { words } = panel;
  const state = useClientState();
  const live = useContext(Live);
  const dialog = useRef<HTMLDivElement>(null);

  // Where the visitor is has changed: what had the focus may be gone.
  useEffect(() => {
    if (open && dialog.current) focusPanel(dialog.current, place.view, panel.window);
  }, [open, place.view, place.args.articleId]);

  const site = state.config?.site.name ?? hostname;
  return (
    <div ref={dialog} class="shell" role="dialog" aria-label={site} tabIndex={-1}>
      <Header
        site={site}
        presence={live ? <live.WhoIsIn /> : null}
        greeting={place.view === 'home' ? words('greeting') : undefined}
        words={{ back: words('back'), closeHelp: words('closeHelp') }}
        onBack={canGoBack ? panel.back : undefined}
        onClose={panel.close}
      />
      <main class="shell-view">
        <LazyView place={place} prepare={prepare} />
      </main>
      <div ref={announcer} class="visually-hidden" role="status" aria-live="polite" />
    </div>
  );
}
