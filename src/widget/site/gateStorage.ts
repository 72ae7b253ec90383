/** What a frame may keep on the device, and where it keeps the rest. */
export interface StorageGate {
  /** True while something may be kept. */
  isOpen(): boolean;
  /** From now on things are kept. What was only remembered so far stays with this page. */
  open(): void;
  /** From now on nothing is kept. What was kept is not touched. */
  close(): void;
}

const NAMES = ['localStorage', 'sessionStorage'] as const;

/**
 * Puts a gate before the storage of the panel's own frame: while it is closed, what is written there lasts as long as the
 * page. Everything the panel keeps beside its database goes through these names.
 */
export function gateStorage(frame: Window, isOpen: boolean): StorageGate {
  let open = isOpen;
  for (const name of NAMES) {
    const read = readerOf(frame, name);
    const remembered = createRemembered();
    Object.defineProperty(frame, name, { configurable: true, get: () => (open ? read() : remembered) });
  }
  const caches = readerOf(frame, 'caches');
  Object.defineProperty(frame, 'caches', { configurable: true, get: () => (open ? caches() : undefined) });
  return {
    isOpen: () => open,
    open() {
      open = true;
    },
    close() {
      open = false;
    },
  };
}

function readerOf(frame: Window, name: string): () => unknown {
  for (let holder: object | null = frame; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found) return found.get ? () => found.get!.call(frame) as unknown : () => found.value as unknown;
  }
  return () => undefined;
}

/** A `Storage` (HTML, "Web storage") without a device. */
function createRemembered(): Storage {
  const values = new Map<string, string>();
  const storage = {
    get length() {
      return values.size;
    },
    key: (index: number) => [...values.keys()][index] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, `${value}`),
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
  };
  // The names that are kept are keys of the object, as they are of a real one.
  return new Proxy(storage, {
    ownKeys: () => [...values.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      values.has(String(key)) ? { configurable: true, enumerable: true, value: values.get(String(key)) } : undefined,
  }) as Storage;
}
