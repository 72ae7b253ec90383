import { isIPv4, isIPv6 } from 'node:net';

/**
 * The address a request comes from. Each declared proxy has added one entry to the right of `X-Forwarded-For`; entries
 * further left are the sender's own claim and are not believed.
 */
export function clientAddress(peer: string | undefined, forwarded: string | undefined, trustedProxies: number): string {
  const direct = plain(peer ?? '127.0.0.1');
  if (trustedProxies === 0 || !forwarded) return direct;
  const entries = forwarded.split(',').map((entry) => plain(entry.trim()));
  const entry = entries[Math.max(0, entries.length - trustedProxies)] ?? '';
  return isIPv4(entry) || isIPv6(entry) ? entry : direct;
}

/**
 * What limits per address are counted by: an IPv4 address, or the /64 network of an IPv6 one, which is one household.
 * `undefined` for this machine's own addresses: they mean a proxy that was not declared, behind which everybody would
 * share one limit, or somebody who owns the machine anyway.
 */
export function limitKey(address: string): string | undefined {
  if (isLoopback(address)) return undefined;
  return isIPv6(address) ? `${groups(address).slice(0, 4).join(':')}::/64` : address;
}

/** An address as it may be logged: the last 8 bits of IPv4 and the last 80 of IPv6 are gone. */
export function truncated(address: string): string {
  if (isIPv4(address)) return address.replace(/\.\d+$/, '.0');
  return isIPv6(address) ? `${groups(address).slice(0, 3).join(':')}::` : '';
}

/** True for addresses of this machine. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^127\./.test(address);
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function groups(address: string): string[] {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const left = head.split(':').filter(Boolean);
  if (tail === undefined) return left;
  const right = tail.split(':').filter(Boolean);
  return [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
}
