import { createHmac } from 'node:crypto';
import { isSameText } from '../../isSameText.ts';

/**
 * The signature of a request by Twilio's rule: HMAC-SHA1, base64, over the exact public address followed by every
 * parameter of the form, name and value, sorted by name.
 */
export function twilioSignature(authToken: string, url: string, params: URLSearchParams): string {
  const names = [...new Set(params.keys())].sort();
  const text = names.map(
    (name) =>
      name +
      [...new Set(params.getAll(name))]
        .sort()
        .map((value, at) => (at ? name : '') + value)
        .join(''),
  );
  return createHmac('sha1', authToken)
    .update(url + text.join(''), 'utf8')
    .digest('base64');
}

/** True when a signature is the right one; takes as long for any wrong one. */
export function isTwilioSignature(
  authToken: string,
  url: string,
  params: URLSearchParams,
  given: string | null,
): boolean {
  return isSameText(twilioSignature(authToken, url, params), given ?? '');
}
