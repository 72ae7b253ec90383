/** A mistake in a file the owner wrote. The message is one line: file, line, key, value, allowed values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
