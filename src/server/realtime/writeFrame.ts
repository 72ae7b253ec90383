import type { StreamFrames } from '../../protocol/index.ts';

/** One frame of an event stream (HTML standard, §9.2 server-sent events). JSON has no raw line breaks, so one `data` line is enough. */
export function writeFrame<Name extends keyof StreamFrames>(name: Name, data: StreamFrames[Name], id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
