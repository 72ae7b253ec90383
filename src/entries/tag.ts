import { createDeskbell, openOnClick, readTag, takeOverQueue, whenWanted } from '../loader/index.ts';

/** The script tag: `<script async src="https://desk.example/deskbell.js"></script>`. The build finds it. */
declare const tag: HTMLScriptElement | null;

if (tag) {
  const options = readTag(tag, location.href);
  const { instance, load } = options;
  const fetchLauncher = () => import('./launcher.ts');
  const deskbell = createDeskbell((given, it) => fetchLauncher().then(({ mount }) => mount(given, it)), options);
  if (takeOverQueue(window as { deskbell?: unknown }, deskbell, instance)) {
    openOnClick(document, deskbell, instance);
    // On its way while the page still loads, put on it when that is done.
    if (load !== 'interaction' && !(navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
      fetchLauncher().catch(() => {});
    whenWanted(window, load, () => void deskbell.boot(options));
  }
}
