import { createDeskbell, openOnClick, readTag, takeOverQueue, whenWanted } from '../loader/index.ts';

/** The script tag: `<script async src="https://desk.example/deskbell.js"></script>`. */
const script = document.currentScript as HTMLScriptElement | null;
if (script) {
  const { options, load } = readTag(script, location.href);
  const deskbell = createDeskbell((given) => import('./launcher.ts').then(({ mount }) => mount(given)), options);
  if (takeOverQueue(window as { deskbell?: unknown }, deskbell)) {
    openOnClick(document, deskbell);
    whenWanted(window, load, () => void deskbell.boot(options));
  }
}
