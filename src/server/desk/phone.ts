import { Refusal, type Config } from '../../protocol/index.ts';
import { anotherWay } from './callbackLimits.ts';
import type { Phones } from './ports.ts';

/**
 * Turns a number as typed into one that may be called, E.164.
 * @throws {Refusal} `phone_invalid` when it is no number; `phone_not_allowed` for countries the site does not call and
 * for kinds of numbers nobody is called back on (premium, shared cost, toll-free, UAN, pager, voicemail, satellite …).
 */
export function callableNumber(phones: Phones, config: Config, text: string): string {
  const { country, countries = [country], blocked } = config.callback;
  const reading = phones.read(text, country);
  if (!reading) throw new Refusal('phone_invalid', { detail: 'data.phone: not a phone number' });
  const allowed = reading.country !== undefined && countries.includes(reading.country);
  if (!allowed || reading.kind === 'other' || blocked.numbers.some((begin) => reading.e164.startsWith(begin))) {
    // Which of them it was stays unsaid, so that the lists cannot be probed.
    throw new Refusal('phone_not_allowed', {
      detail: `data.phone: this number is not called back${anotherWay(config)}`,
    });
  }
  return reading.e164;
}
