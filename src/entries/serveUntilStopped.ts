import { ListenError, type DeskbellServer } from './server.ts';

/** Where a server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Listens, prints the addresses (those of `further` pages too, path by name) and, while the first agent has no password, a one-time sign-in link; then answers until the
 * process is told to stop (SIGINT, SIGTERM), ends what is under way and closes the data.
 * @throws {ListenError} one line when the address cannot be had.
 */
export async function serveUntilStopped(
  server: DeskbellServer,
  address: Address,
  name = 'Deskbell',
  further: Readonly<Record<string, string>> = {},
): Promise<void> {
  // Listened for before anybody is told that the server is there.
  const { stopped, forget } = awaitStop();
  try {
    const { url } = await server.listen(address);
    console.log(`${name} answers at ${url}/`);
    console.log(`Inbox:  ${url}/inbox`);
    console.log(`Tag:    <script async src="${url}/deskbell.js"></script>`);
    for (const [page, path] of Object.entries(further)) console.log(`${`${page}:`.padEnd(8)}${url}${path}`);
    const token = await server.firstSignIn();
    if (token)
      console.log(`Sign in as the first agent (works once, for 24 hours):\n        ${url}/inbox#sign-in=${token}`);
    await stopped;
  } finally {
    forget();
    await server.close();
  }
}

/** The port from the environment or a flag. @throws {ListenError} one line when it is not a port. */
export function readPort(text: string | undefined): number {
  const port = Number(text ?? 8787);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ListenError(`The port is "${text}"; it must be a whole number from 0 to 65535.`);
}

/** Waits for Ctrl-C or its like; `forget` ends the waiting without it. */
function awaitStop(): { readonly stopped: Promise<void>; forget(): void } {
  // The timer keeps the process alive until it is told to stop.
  const alive = setInterval(() => {}, 2 ** 30);
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  const forget = () => {
    clearInterval(alive);
    process.off('SIGINT', forget);
    process.off('SIGTERM', forget);
    resolve();
  };
  process.once('SIGINT', forget);
  process.once('SIGTERM', forget);
  return { stopped, forget };
}
