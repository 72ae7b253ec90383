import type { Drawer } from './ports.ts';

/**
 * A drawer in one of the browser's storages, under a prefix of its own. Where the browser refuses storage, or it is full, the
 * drawer keeps things as long as the page.
 */
export function createDrawer(storage: () => Storage, prefix: string): Drawer {
  const memory = new Map<string, string>();
  return {
    get(key) {
      try {
        return storage().getItem(prefix + key) ?? memory.get(key);
      } catch {
        return memory.get(key);
      }
    },
    set(key, text) {
      memory.delete(key);
      try {
        if (text === undefined) storage().removeItem(prefix + key);
        else storage().setItem(prefix + key, text);
      } catch {
        if (text !== undefined) memory.set(key, text);
      }
    },
  };
}
