// `deskbell/element`: the widget and the inline panel as custom elements. Importing it defines them, where there are any.
import { createDeskbell } from '../loader/createDeskbell.ts';
import type { Deskbell, DeskbellOptions } from '../loader/Deskbell.ts';

/** `<deskbell-widget endpoint="…">`: the bell while the element is on the page. Options are attributes of the same names. */
export interface DeskbellWidgetElement extends HTMLElement {
  /** The methods of this widget. */
  readonly api: Deskbell;
}

/** `<deskbell-panel endpoint="…" view="faq">`: a panel in the flow of the page, as large as the element is. */
export interface DeskbellPanelElement extends HTMLElement {
  /** The methods of this panel. */
  readonly api: Deskbell;
}

declare global {
  interface HTMLElementTagNameMap {
    'deskbell-widget': DeskbellWidgetElement;
    'deskbell-panel': DeskbellPanelElement;
  }
}

/** Options that attributes may set, besides `endpoint`. */
const OBSERVED = ['locale', 'theme', 'color', 'position', 'channels'] as const;

/** What the attributes of an element say, as it is written there; an absent `endpoint` is the page's own origin. */
function optionsOf(element: HTMLElement): DeskbellOptions {
  const given = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [
      name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
      value,
    ]),
  );
  for (const name of ['class', 'style', 'id', 'view', 'popover', 'slot', 'hidden']) delete given[name];
  return { endpoint: '/', ...given } as DeskbellOptions;
}

/** The name of an element's widget, as it is written there now. */
function nameOf(element: HTMLElement): Partial<DeskbellOptions> {
  return {
    get instance() {
      return (element.getAttribute('instance') ?? element.dataset.instance) as string;
    },
  };
}

/**
 * Defines `<deskbell-widget>` and `<deskbell-panel>` in a window, once. An element that the tag has made stays the tag's.
 */
export function defineElements(page: Window & typeof globalThis): void {
  const { customElements, HTMLElement: Base } = page;

  /** Boots with the element and ends with it; attributes that change are passed on. */
  abstract class DeskbellElement extends Base {
    static observedAttributes = [...OBSERVED];
    #api: Deskbell | undefined;

    /** Fetches what the element is drawn by. */
    abstract make(): Deskbell;
    /** Begins, once the element is on the page. */
    abstract begin(api: Deskbell): void;

    get api(): Deskbell {
      this.#api ??= this.make();
      return this.#api;
    }

    connectedCallback(): void {
      // Made by the tag, which also takes it away.
      if (this.shadowRoot && !this.#api) return;
      this.begin(this.api);
    }

    disconnectedCallback(): void {
      // Frameworks move elements by taking them out and putting them in again at once.
      queueMicrotask(() => {
        if (!this.isConnected) void this.#api?.destroy();
      });
    }

    attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
      if (this.#api && this.isConnected) void this.#api.update({ [name]: value ?? undefined });
    }
  }

  class WidgetElement extends DeskbellElement {
    override make(): Deskbell {
      return createDeskbell(async (options, api) => {
        const [{ mount }, { checkCalls }, { takeTurns }] = await Promise.all([
          import('./launcher.ts'),
          import('../widget/site/checkCalls.ts'),
          import('../widget/launcher/takeTurns.ts'),
        ]);
        const draw = () => mount({ ...options, ...optionsOf(this) }, api, this);
        return checkCalls(takeTurns(this, draw, options.instance));
      }, nameOf(this));
    }

    override begin(api: Deskbell): void {
      void api.boot(optionsOf(this));
    }
  }

  class PanelElement extends DeskbellElement {
    override make(): Deskbell {
      return createDeskbell(async (options) => {
        const { mountInline } = await import('../widget/panel/mountInline.ts');
        const view = this.getAttribute('view') ?? '';
        return mountInline(this, options, async () => (await import('./panel.ts')).mountPanel, view);
      }, nameOf(this));
    }

    /** Fetched and drawn when it comes near the screen: a panel far down a page costs nothing before. */
    override begin(api: Deskbell): void {
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          near.disconnect();
          if (this.isConnected) void api.boot(optionsOf(this));
        },
        { rootMargin: '200px' },
      );
      near.observe(this);
    }
  }

  if (!customElements.get('deskbell-widget')) customElements.define('deskbell-widget', WidgetElement);
  if (!customElements.get('deskbell-panel')) customElements.define('deskbell-panel', PanelElement);
}

if (typeof customElements !== 'undefined') defineElements(window);
