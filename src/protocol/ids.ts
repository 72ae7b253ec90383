/** Where identifiers get their time and randomness from; passed in so that a test can repeat a run exactly. */
export interface IdSource {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Fills the given bytes with randomness and returns them. */
  random(bytes: Uint8Array): Uint8Array;
}

const HEX = [...Array(256).keys()].map((byte) => (byte + 256).toString(16).slice(1));

/**
 * Makes an identifier: a UUID of version 7 (RFC 9562 §5.7), lower case, sortable by the millisecond it was made in.
 * Commands, conversations, visitors and agents are all named by one.
 */
export function newId(source: IdSource): string {
  const bytes = source.random(new Uint8Array(16));
  let time = Math.floor(source.now());
  for (let index = 5; index >= 0; index--) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  let text = '';
  for (let index = 0; index < 16; index++) {
    if (index === 4 || index === 6 || index === 8 || index === 10) text += '-';
    text += HEX[bytes[index]!];
  }
  return text;
}

/** The shape of an identifier on the wire: any UUID in lower case. Senders make version 7; readers accept all versions. */
export const ID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
