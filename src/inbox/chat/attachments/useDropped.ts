import { useEffect, useRef, useState } from 'preact/hooks';
import { useInbox } from '../../context.ts';

/** Takes files that are dropped on the inbox or pasted into it. True while some are held over it. */
export function useDropped(add: (files: readonly File[]) => void, enabled: boolean): boolean {
  const { document } = useInbox().ports.window;
  const [over, setOver] = useState(false);
  const latest = useRef(add);
  latest.current = add;

  useEffect(() => {
    if (!enabled) return undefined;
    // Entering a child comes before leaving its parent.
    let depth = 0;
    const count = (step: number) => {
      depth = Math.max(0, depth + step);
      setOver(depth > 0);
    };
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      if (files.length === 0) return;
      // Otherwise the browser would open the file in the place of the inbox.
      event.preventDefault();
      latest.current(files);
    };
    const heard: Readonly<Record<string, (event: never) => void>> = {
      dragenter: (event: DragEvent) => hasFiles(event) && count(1),
      dragleave: (event: DragEvent) => hasFiles(event) && count(-1),
      dragover: (event: DragEvent) => hasFiles(event) && event.preventDefault(),
      drop: (event: DragEvent) => {
        count(-depth);
        take(event, event.dataTransfer);
      },
      paste: (event: ClipboardEvent) => take(event, event.clipboardData),
    };
    for (const [name, hear] of Object.entries(heard)) document.addEventListener(name, hear as EventListener);
    return () => {
      for (const [name, hear] of Object.entries(heard)) document.removeEventListener(name, hear as EventListener);
    };
  }, [document, enabled]);
  return over && enabled;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return Boolean(dataTransfer && [...dataTransfer.types].includes('Files'));
}
