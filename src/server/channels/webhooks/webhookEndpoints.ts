import { ConfigError, resolveSecret } from '../../config/index.ts';
import type { WebhookConfig } from './createWebhooks.ts';
import { isWebhookSecret } from './webhookSigner.ts';

/**
 * The receivers of a configuration with their secrets read from the environment where it says so.
 * @throws {ConfigError} one line: two of one id, a variable that is not set, a secret that is none. It never holds a secret.
 */
export function webhookEndpoints(
  configured: readonly WebhookConfig[],
  env: Readonly<Record<string, string | undefined>>,
): WebhookConfig[] {
  const ids = new Set<string>();
  return configured.map((endpoint) => {
    const { id, url, secrets } = endpoint;
    if (ids.has(id)) throw new ConfigError(`webhooks: "${id}" is there twice.`);
    ids.add(id);
    if (!URL.canParse(url)) throw new ConfigError(`webhooks: the address of "${id}" is no address.`);
    return {
      ...endpoint,
      secrets: secrets.map((secret, index) => keyOf(secret, `webhooks: secret ${index + 1} of "${id}"`, env)),
    };
  });
}

function keyOf(text: string, key: string, env: Readonly<Record<string, string | undefined>>): string {
  const secret = resolveSecret(text, key, env);
  if (isWebhookSecret(secret)) return secret;
  throw new ConfigError(
    `${key} must be "whsec_" and 24 to 64 bytes in base64 (docs/webhooks.md tells how to make one).`,
  );
}
