/** Small things kept in the browser. Where storage is blocked nothing is kept and nothing breaks. */
export interface Notes {
  read(key: string): string | undefined;
  /** An empty value takes the note away. */
  write(key: string, value: string): void;
}

/** Notes that a frame keeps until its tab is closed. */
export function sessionNotes(view: Window): Notes {
  return notesIn(() => view.sessionStorage);
}

/** Notes that the device keeps: what the visitor has set themselves. */
export function deviceNotes(view: Window): Notes {
  return notesIn(() => view.localStorage);
}

/** Reaching for storage may itself throw, so it is done each time and guarded. */
function notesIn(storage: () => Storage): Notes {
  return {
    read: (key) => guarded(() => storage().getItem(`deskbell:${key}`) ?? undefined),
    write: (key, value) =>
      guarded(() => {
        if (value) storage().setItem(`deskbell:${key}`, value);
        else storage().removeItem(`deskbell:${key}`);
      }),
  };
}

function guarded<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
