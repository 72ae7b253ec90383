import { BlockList, isIP } from 'node:net';

/** Blocks of IPv4 that are not the public internet (IANA special-purpose registry, RFC 6890, and multicast). */
const NOT_PUBLIC: ReadonlyArray<readonly [string, number]> = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of IPv6 only what is handed out is public, less documentation and tunnels that carry an IPv4 address. */
const PUBLIC_SIX = ['2000::', 3] as const;
const NOT_PUBLIC_SIX: ReadonlyArray<readonly [string, number]> = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** True for an IP address of the public internet; false for one of this machine, its networks, or no address at all. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !blocks.four.check(address);
  return kind === 6 && blocks.publicSix.check(address, 'ipv6') && !blocks.six.check(address, 'ipv6');
}

const blocks = {
  four: blockList(NOT_PUBLIC, 'ipv4'),
  six: blockList(NOT_PUBLIC_SIX, 'ipv6'),
  publicSix: blockList([PUBLIC_SIX], 'ipv6'),
};

function blockList(subnets: ReadonlyArray<readonly [string, number]>, type: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, type);
  return list;
}
