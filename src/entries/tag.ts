import { createDeskbell, type DeskbellOptions, openOnClick, takeOverQueue, whenWanted } from '../loader/index.ts';

/** The script tag: `<script async src="https://desk.example/deskbell.js"></script>`. The build finds it. */
declare const tag: HTMLScriptElement | null;

/** Fetches the launcher; with options it puts the bell on the page. */
const load = (options?: DeskbellOptions, methods?: object) =>
  import('./launcher.ts').then(({ mount }) => mount(options!, methods));

if (tag) {
  // The launcher looks at what the attributes say. Where none says so, the endpoint is where these files come from.
  const options = tag.dataset as unknown as DeskbellOptions;
  const deskbell = createDeskbell(load, options, options);
  // One that has a name leaves the global to the one that has none.
  if (options.instance || takeOverQueue(window as { deskbell?: unknown }, deskbell)) {
    openOnClick(deskbell, options.instance);
    // A call of no method only fetches the bell. It does not boot: who has taken the bell away meanwhile does not get it back.
    whenWanted(options.load, load, () => deskbell('' as never));
  }
}
