import { render } from 'preact';
import { Faq, type FaqSource } from '../views/faq/faqSource.ts';
import { Panel, type PanelContext } from './context.ts';
import { Live, type LiveParts } from './liveParts.ts';
import { Shell, type ShellProps } from './Shell.tsx';

/** What the panel is drawn from. */
export interface Drawing extends ShellProps {
  readonly context: PanelContext;
  readonly faq: FaqSource;
  readonly live: LiveParts | undefined;
}

/** Draws the panel into the frame's document, or what has changed of it. */
export function drawPanel(body: HTMLElement, { context, faq, live, ...shell }: Drawing): void {
  render(
    <Panel.Provider value={context}>
      <Faq.Provider value={faq}>
        <Live.Provider value={live}>
          <Shell {...shell} />
        </Live.Provider>
      </Faq.Provider>
    </Panel.Provider>,
    body,
  );
}

/** Takes the panel out of the frame's document, with its timers and listeners. */
export function erasePanel(body: HTMLElement): void {
  render(null, body);
}
