import { ConfigError } from './configError.ts';

/**
 * A secret of the configuration: the text itself, or with `env:NAME` what that variable holds. `key` names the place in the
 * configuration, for the message; the secret itself is in no message.
 * @throws {ConfigError} one line when the variable is not set.
 */
export function resolveSecret(text: string, key: string, env: Readonly<Record<string, string | undefined>>): string {
  const name = /^env:(\w+)$/.exec(text)?.[1];
  if (name === undefined) return text;
  const value = env[name]?.trim();
  if (!value) throw new ConfigError(`${key} is to be read from the variable ${name}, which is not set.`);
  return value;
}
