import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

/** Looks a name up: all its addresses. */
export type Lookup = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A connection to where it must not go; the message says why, in half a sentence. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
  /** `key` is what would allow it, in the configuration. */
  constructor(ip: string, key: string) {
    super(`${ip} is an address of a private network, which ${key} does not allow`);
  }
}

/**
 * Looks names up for connections somebody else may have chosen the name of: one address that is not permitted among those of
 * a name forbids the name. The connection is made to the addresses that were checked, so that a name which leads elsewhere
 * a moment later gains nothing.
 */
export function permittedLookup(
  permits: (ip: string) => boolean,
  key: string,
  lookup: Lookup = systemLookup as unknown as Lookup,
): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      const refused = addresses?.find(({ address }) => !permits(address));
      if (error || !first) done(error ?? new Error(`${host} has no address`), []);
      else if (refused) done(new ForbiddenAddressError(refused.address, key), []);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

/** Checks the host of an address that is a bare IP address, which is never looked up. @throws {ForbiddenAddressError} */
export function checkHost(url: URL, permits: (ip: string) => boolean, key: string): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !permits(host)) throw new ForbiddenAddressError(host, key);
}
