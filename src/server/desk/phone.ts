import { Refusal, type Config } from '../../protocol/index.ts';
import type { Phones } from './ports.ts';

/**
 * Turns a number as typed into one that may be called, E.164.
 * @throws {Refusal} `phone_invalid` when it is no number; `phone_not_allowed` for countries the site does not call and
 * for kinds of numbers nobody is called back on (premium, shared cost, toll-free, UAN, pager, voicemail, satellite …).
 */
export function callableNumber(phones: Phones, config: Config['callback'], text: string): string {
  const reading = phones.read(text, config.country);
  if (!reading) throw new Refusal('phone_invalid', { detail: 'data.phone: not a phone number' });
  const countries = config.countries ?? [config.country];
  const allowed = reading.country !== undefined && countries.includes(reading.country);
  if (!allowed || reading.kind === 'other') {
    // Which of the two it was stays unsaid, so that the lists cannot be probed.
    throw new Refusal('phone_not_allowed', { detail: 'data.phone: this number is not called back' });
  }
  return reading.e164;
}
