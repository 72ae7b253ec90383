/** Small things a frame keeps until its tab is closed. Where storage is blocked nothing is kept and nothing breaks. */
export interface SessionNotes {
  read(key: string): string | undefined;
  /** An empty value takes the note away. */
  write(key: string, value: string): void;
}

/** Opens the notes of a window. Reaching for storage may itself throw, so it is done each time and guarded. */
export function sessionNotes(view: Window): SessionNotes {
  return {
    read: (key) => guarded(() => view.sessionStorage.getItem(`deskbell:${key}`) ?? undefined),
    write: (key, value) =>
      guarded(() => {
        if (value) view.sessionStorage.setItem(`deskbell:${key}`, value);
        else view.sessionStorage.removeItem(`deskbell:${key}`);
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
