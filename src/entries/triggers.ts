import { startTriggers, type TriggeredWidget } from '../widget/triggers/startTriggers.ts';

/**
 * A script of its own beside the tag, for pages that want triggers:
 * `<script async src="https://desk.example/deskbell/triggers.js" data-triggers="help-rules"></script>`, where `help-rules`
 * is the id of a `<script type="application/json">` of the page. It uses the widget's public methods only.
 */
const script = document.currentScript as HTMLScriptElement | null;
const page = window as unknown as Window & { deskbell?: TriggeredWidget };

function start(id: string, endpoint: string): void {
  const rules = document.getElementById(id)?.textContent;
  const widget = page.deskbell;
  if (!rules || !widget?.on) return;
  try {
    const { trigger, suppressTriggers, allowStorage } = startTriggers(window, widget, JSON.parse(rules), endpoint);
    // The same methods the widget has by itself; here they need nothing of the panel's.
    Object.assign(widget, {
      trigger: async (name: string) => trigger(name),
      suppressTriggers: async (suppressed?: boolean) => suppressTriggers(suppressed),
      allowStorage,
    });
  } catch (error) {
    // The page goes on without them; whoever wrote the rules reads why.
    console.warn(`Deskbell: ${error instanceof Error ? error.message : String(error)}`);
  }
}

if (script?.dataset.triggers) {
  const { triggers, endpoint = new URL(script.src).origin } = script.dataset;
  // The tag, loaded beside it, may come later.
  const begin = () => start(triggers, endpoint.replace(/\/+$/, ''));
  if (page.deskbell?.on) begin();
  else addEventListener('deskbell:ready', begin, { once: true });
}
