/** Milliseconds since the epoch, with fractions, comparable between processes of one machine. */
export const moment = (): number => performance.timeOrigin + performance.now();

/** A message that says when it was sent. */
export const stamped = (text: string): string => `${moment().toFixed(3)} ${text}`;

/** Milliseconds since a stamped message was sent; `undefined` when it is none. */
export function ageOf(text: string): number | undefined {
  const sent = Number(/^(\d{13}\.\d{3}) /.exec(text)?.[1] ?? Number.NaN);
  return Number.isNaN(sent) ? undefined : moment() - sent;
}
