/** One event of a `text/event-stream`, as the WHATWG HTML standard dispatches it. */
export interface Frame {
  readonly event: string;
  readonly data: string;
  /** The last id the stream has told so far; empty before the first. */
  readonly id: string;
}

/**
 * Reads a `text/event-stream` (WHATWG HTML, "Server-sent events") from pieces cut anywhere, also inside a character or
 * between CR and LF. Call it with each piece of bytes; it gives the frames that piece completed.
 */
export function createFrameReader(): (bytes: Uint8Array) => Frame[] {
  const decoder = new TextDecoder();
  let rest = '';
  let skipLineFeed = false;
  let event = '';
  let data: string[] = [];
  let id = '';

  function takeLine(line: string, frames: Frame[]): void {
    if (line === '') {
      if (data.length > 0) frames.push({ event: event || 'message', data: data.join('\n'), id });
      event = '';
      data = [];
      return;
    }
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
  }

  return (bytes) => {
    const frames: Frame[] = [];
    let text = decoder.decode(bytes, { stream: true });
    if (skipLineFeed && text !== '') {
      if (text[0] === '\n') text = text.slice(1);
      skipLineFeed = false;
    }
    rest += text;
    let start = 0;
    for (let index = 0; index < rest.length; index++) {
      const unit = rest[index];
      if (unit !== '\n' && unit !== '\r') continue;
      takeLine(rest.slice(start, index), frames);
      if (unit === '\r') {
        if (index + 1 === rest.length) skipLineFeed = true;
        else if (rest[index + 1] === '\n') index++;
      }
      start = index + 1;
    }
    rest = rest.slice(start);
    return frames;
  };
}
