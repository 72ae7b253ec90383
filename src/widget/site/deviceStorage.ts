import type { SwitchedStore } from '../../client/stores/switchedStore.ts';
import type { StorageGate } from './gateStorage.ts';

/** What may be kept on the device: `asking` until somebody has said so; `none`; or `functional`. */
export type Keeping = 'asking' | 'none' | 'functional';

/** What a panel keeps on the device, as far as it may. */
export interface DeviceStorage {
  keeping(): Keeping;
  /** Keeps from now on, or deletes everything and goes on in memory. Resolves when that is done. */
  decide(level: 'none' | 'functional'): Promise<void>;
}

/** What deciding needs around it. */
export interface DeviceParts {
  readonly store: SwitchedStore;
  /** Absent where nobody has to be asked: it is made when somebody says no. */
  readonly gate: StorageGate | undefined;
  makeGate(): Promise<StorageGate>;
  /** Deletes what was kept. */
  forgetDevice(): Promise<void>;
  /** It was decided; what was decided is done. */
  decided(): void;
  done(): void;
}

/** Makes the one place where it is decided what is kept. */
export function createDeviceStorage(parts: DeviceParts): DeviceStorage {
  const { store } = parts;
  let { gate } = parts;
  let keeping: Keeping = gate && !gate.isOpen() ? 'asking' : 'functional';

  async function obey(level: 'none' | 'functional'): Promise<void> {
    if (level === 'functional') {
      gate?.open();
      return store.toDevice();
    }
    gate ??= await parts.makeGate();
    gate.close();
    await store.toMemory();
    return parts.forgetDevice();
  }

  return {
    keeping: () => keeping,
    async decide(level) {
      keeping = level;
      parts.decided();
      await obey(level);
      parts.done();
    },
  };
}
