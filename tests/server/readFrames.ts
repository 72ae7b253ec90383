/** A frame of an event stream. */
export interface Frame {
  readonly event: string;
  readonly id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into every kind of frame.
  readonly data: any;
}

/** Reads frames of an event stream as they come. */
export interface FrameReader {
  /** All frames so far. */
  readonly frames: Frame[];
  /** The raw text so far. */
  text(): string;
  /** Waits until a frame fits; frames before it are looked at too. */
  until(fits: (frame: Frame) => boolean): Promise<Frame>;
  /** Waits for the end of the stream. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** Begins to read an answer's body as an event stream. */
export function readFrames(response: Response): FrameReader {
  const reader = response.body!.getReader();
  const frames: Frame[] = [];
  const decoder = new TextDecoder();
  let text = '';
  let rest = '';
  let done = false;
  let wake = () => {};

  async function pump(): Promise<void> {
    for (;;) {
      const part = await reader.read();
      if (part.done) break;
      const chunk = decoder.decode(part.value, { stream: true });
      text += chunk;
      rest += chunk;
      const blocks = rest.split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const frame = parse(block);
        if (frame) frames.push(frame);
      }
      wake();
    }
  }
  const finished = pump()
    .catch(() => undefined)
    .then(() => {
      done = true;
      wake();
    });

  return {
    frames,
    text: () => text,
    async until(fits) {
      for (;;) {
        const found = frames.find(fits);
        if (found) return found;
        if (done) throw new Error(`the stream ended after: ${text}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    end: () => finished,
    close: () => reader.cancel(),
  };
}

function parse(block: string): Frame | undefined {
  const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]));
  const event = fields.get('event');
  const id = fields.get('id');
  return event ? { event, ...(id ? { id } : {}), data: JSON.parse(fields.get('data')!) } : undefined;
}
