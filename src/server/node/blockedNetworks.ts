import { BlockList, isIP } from 'node:net';

/** Says whether an address is one of those listed, or lies in one of the networks (`10.0.0.0/8`, `2001:db8::/32`). */
export function createBlockedNetworks(listed: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const entry of listed) {
    const [address = '', prefix] = entry.split('/');
    const kind = isIP(address);
    if (kind === 0) continue;
    const type = kind === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, type);
    else list.addSubnet(address, Number(prefix), type);
  }
  return (given) => {
    // Limits count IPv6 by its network: `<network>/64`.
    const address = given.split('/')[0] ?? '';
    const kind = isIP(address);
    return kind !== 0 && list.check(address, kind === 6 ? 'ipv6' : 'ipv4');
  };
}
