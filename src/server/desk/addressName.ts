import type { DeskPorts } from './deskPorts.ts';

/** The name under which something is counted by address: a hash with a salt of this server, not the address. */
export function addressName({ secrets, storage }: Pick<DeskPorts, 'secrets' | 'storage'>, address: string): string {
  return secrets.hash(`address ${storage.epoch} ${address}`);
}
