import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { configSchema, type Config } from '../../protocol/index.ts';
import { ConfigError } from './configError.ts';
import { parseChecked } from './parseChecked.ts';

/** A configuration that can be used. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the folder the file is in: paths in it are meant from there. */
  readonly base: string;
}

/**
 * Reads the configuration file (JSON with comments).
 * @throws {ConfigError} one line that names the file, the line, the key, its value and what is allowed.
 */
export function loadConfig(path: string): LoadedConfig {
  const config = parseChecked(readText(path), configSchema, path);
  return { config, base: resolve(dirname(path)) };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = missing ? 'there is no such file; "deskbell init" writes one' : (error as Error).message;
    throw new ConfigError(`${path}: cannot be read: ${why}.`);
  }
}
