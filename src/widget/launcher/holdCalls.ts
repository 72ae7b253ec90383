/** Methods that only say something of the visitor: nobody fetches the panel for them. */
const QUIET = /^(identify|setAttributes|track|page|setDepartment|mute)$/;

/** How many calls wait at most; the oldest go first. */
const AT_MOST = 200;

/** Calls that wait until the visitor turns to the widget. */
export interface HeldCalls {
  /** Keeps a call, if it is one that can wait. */
  hold(method: string, args: readonly unknown[]): boolean;
  /** Does those that have waited, in order; without `perform` they are dropped, said of one who is not here any more. */
  release(perform?: (method: string, args: readonly unknown[]) => void): void;
}

/** Makes the list of calls that wait. */
export function holdCalls(): HeldCalls {
  const held: Array<readonly [method: string, args: readonly unknown[]]> = [];
  return {
    hold(method, args) {
      if (!QUIET.test(method)) return false;
      held.push([method, args]);
      held.splice(0, held.length - AT_MOST);
      return true;
    },
    release(perform) {
      for (const [method, args] of held.splice(0)) perform?.(method, args);
    },
  };
}
