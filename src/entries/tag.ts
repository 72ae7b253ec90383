import { createDeskbell, openOnClick, readTag, takeOverQueue, whenWanted } from '../loader/index.ts';

/** The script tag: `<script async src="https://desk.example/deskbell.js"></script>`. The build finds it. */
declare const tag: HTMLScriptElement | null;

if (tag) {
  const { options, load } = readTag(tag, location.href);
  const deskbell = createDeskbell((given) => import('./launcher.ts').then(({ mount }) => mount(given)), options);
  if (takeOverQueue(window as { deskbell?: unknown }, deskbell)) {
    openOnClick(document, deskbell);
    whenWanted(window, load, () => void deskbell.boot(options));
  }
}
