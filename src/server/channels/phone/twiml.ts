import { languageOf } from '../../../locales/languages.ts';

/** Speech of the telephone system by language (BCP 47 with a region, as its <Say> wants it). */
const SPEECH: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fr: 'fr-FR',
  it: 'it-IT',
  ja: 'ja-JP',
  ko: 'ko-KR',
  nl: 'nl-NL',
  pl: 'pl-PL',
  pt: 'pt-PT',
  ru: 'ru-RU',
  zh: 'zh-CN',
  'zh-Hant': 'zh-TW',
};

/** Hangs up. */
export const HANG_UP = twiml('<Hangup/>');

/** Says what it is about, twice, and waits for a key; without one it hangs up. */
export function askForKey(say: string, locale: string, action: string): string {
  const language = SPEECH[languageOf(locale) ?? 'en'] ?? 'en-US';
  const words = `<Say language="${language}">${asText(say)}</Say>`;
  return twiml(
    `<Gather numDigits="1" timeout="6" action="${asText(action)}" method="POST">${words}<Pause length="2"/>${words}</Gather><Hangup/>`,
  );
}

/** Brings whoever is on the line into the room of a call, which ends when one of them leaves. */
export function enterRoom(callId: string): string {
  return twiml(
    `<Dial><Conference beep="false" startConferenceOnEnter="true" endConferenceOnExit="true">${asText(callId)}</Conference></Dial>`,
  );
}

function twiml(verbs: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs}</Response>`;
}

function asText(text: string): string {
  // Beyond what XML 1.0 can hold nothing is said.
  const sayable = text.replace(/\p{Cc}|\p{Cn}/gu, ' ');
  return sayable.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
