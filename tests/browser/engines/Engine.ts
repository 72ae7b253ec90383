/** A step of an input device, as W3C WebDriver and WebDriver BiDi both have it. */
export interface InputSource {
  readonly type: 'pointer' | 'key';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly object[];
}

/** One tab of a browser engine. */
export interface Engine {
  readonly name: string;
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page; it gives JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Moves the mouse, presses keys. */
  perform(sources: readonly InputSource[]): Promise<void>;
  photograph(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Waits for something without asking too often. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | undefined | false | null>,
): Promise<Value> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (Date.now() > end) throw new Error(`It did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Clicks in the middle of what an expression gives, also inside frames of the same origin. */
export async function click(engine: Engine, element: string): Promise<void> {
  const spot = await until(element, () =>
    engine.evaluate<{ x: number; y: number } | null>(`(() => {
      const it = ${element};
      if (!it) return null;
      it.scrollIntoView({ block: 'nearest' });
      let { x, y, width, height } = it.getBoundingClientRect();
      for (let frame = it.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
        const box = frame.getBoundingClientRect();
        x += box.x;
        y += box.y;
      }
      return width > 0 ? { x: Math.round(x + width / 2), y: Math.round(y + height / 2) } : null;
    })()`),
  );
  const move = { type: 'pointerMove', duration: 50, origin: 'viewport', ...spot };
  const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
  await engine.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
}

/** Presses the keys of a text; control keys as WebDriver names them (`\uE007` is Enter). */
export function type(engine: Engine, text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return engine.perform([{ type: 'key', id: 'keyboard', actions }]);
}
