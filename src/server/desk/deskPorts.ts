import type { Config } from '../../protocol/index.ts';
import type { Clock, Connected, Limits, Phones, Random, Secrets, Storage } from './ports.ts';

/** Everything the desk reaches the world through. */
export interface DeskPorts {
  readonly config: Config;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly random: Random;
  readonly secrets: Secrets;
  readonly phones: Phones;
  readonly limits: Limits;
  readonly connected: Connected;
}
