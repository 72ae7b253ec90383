import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Config } from '../../protocol/index.ts';

/** Milliseconds within which a scan has to answer. */
const PATIENCE = 30_000;

/** Whether a file on this machine may be kept. A scanner that fails, hangs or is not there says no. Never rejects. */
export type Scanner = (path: string) => Promise<boolean>;

/** The owner's scanner, by a command or an address. `onError` hears why one could not be asked. */
export function createScanner(
  scan: NonNullable<Config['chat']['attachments']['scan']>,
  onError: (error: unknown) => void = () => {},
  patience: number = PATIENCE,
): Scanner {
  const ask = 'command' in scan ? byCommand(scan.command, patience) : byAddress(scan.url, patience);
  return (path) =>
    ask(path).catch((error: unknown) => {
      onError(error);
      return false;
    });
}

/** Runs a program with the file's path as its last argument, without a shell; it says yes by ending with 0. */
function byCommand([program, ...args]: readonly string[], patience: number): Scanner {
  return (path) =>
    new Promise((resolve, reject) => {
      const child = spawn(program!, [...args, path], { stdio: 'ignore', shell: false });
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`The scanner ${program} did not answer within ${patience} ms.`));
      }, patience);
      child.once('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        resolve(code === 0);
      });
    });
}

/** Posts the bytes; the scanner says yes by a status from 200 to 299. */
function byAddress(url: string, patience: number): Scanner {
  return async (path) => {
    const { size } = await stat(path);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
      body: Readable.toWeb(createReadStream(path)) as ReadableStream,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      duplex: 'half',
    } as RequestInit);
    await response.body?.cancel();
    return response.ok;
  };
}
