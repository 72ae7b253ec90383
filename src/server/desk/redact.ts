/** What stands where something private was cut out. */
export const CUT = '…';

/**
 * Cuts e-mail addresses, phone numbers, card numbers and IBANs out of words before they are stored. Words, prices, years,
 * dates and order numbers stay. When in doubt between an order number and a phone number, nine to eleven bare digits
 * are taken for a phone number, unless `#` or letters stand right before them.
 */
export function redact(text: string): string {
  // Same length as the text, so that what is found in one is cut from the other.
  const plain = text.replace(/[٠-٩۰-۹０-９＋＠]/g, plainSign);
  return without(text, privateSpans(plain));
}

/**
 * Cuts what could be misused by itself out of a message: card numbers, bank accounts (IBAN) and Polish personal numbers
 * (PESEL), each only with a right check digit. Everything else stays, phone numbers and addresses too.
 */
export function maskNumbers(text: string): string {
  const plain = text.replace(/[٠-٩۰-۹０-９]/g, plainSign);
  const spans: Span[] = [];
  for (const { index, 0: found } of plain.matchAll(IBAN_LIKE)) {
    const length = ibanLength(found);
    if (length > 0) spans.push([index, index + length]);
  }
  for (const { index, 0: found } of plain.matchAll(NUMBER)) {
    const digits = found.replace(/\D/g, '');
    const isAccount = digits.length === 26 && isIban(`PL${digits}`);
    if (isCard(digits) || isPesel(digits) || isAccount) spans.push([index, index + found.length]);
  }
  return without(text, spans.sort(byPlace));
}

type Span = readonly [from: number, to: number];

const EMAIL = /[^\s@,;<>()"]+@[^\s@,;<>()"]*/g;
const IBAN_LIKE = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,40}/giu;
/** Digits with the signs people set between them. A letter, `#` or a sign joined to a letter before them means an order number. */
const DIGITS = /(?<![\p{L}\p{N}#№]|[\p{L}\p{N}][-_/.])(?:\+|\()?\d(?:[ \t()./\u00a0\u202f–-]{0,3}\d)*/gu;
/** Digits with single signs between them; nothing that goes on before or behind. */
const NUMBER = /(?<![\p{L}\p{N}])\d(?:[ \u00a0\u202f-]?\d)*(?![\p{L}\p{N}])/gu;
const DATE = /(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/g;
const YEARS = /^(?:19|20)\d\d(?:[^\d]+(?:19|20)\d\d)*$/;
const CALLED =
  /(?:tel|telefon\p{L}*|phone|mobile|call|handy|komórk\p{L}*|телефон\p{L}*)[.:]?\s*(?:no\.?|nr\.?|number)?\s*$/iu;

function privateSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: found } of text.matchAll(EMAIL)) spans.push([index, index + found.length]);
  for (const { index, 0: found } of text.matchAll(IBAN_LIKE)) {
    const length = ibanLength(found);
    if (length > 0) spans.push([index, index + length]);
  }
  // A date keeps its length, so that what is beside it is still found where it is.
  const undated = text.replace(DATE, (date) => 'x'.repeat(date.length));
  for (const { index, 0: found } of undated.matchAll(DIGITS)) {
    if (isPrivateNumber(found, undated.slice(0, index))) spans.push([index, index + found.length]);
  }
  return spans.sort(byPlace);
}

function byPlace(one: Span, other: Span): number {
  return one[0] - other[0] || other[1] - one[1];
}

function without(text: string, spans: readonly Span[]): string {
  let cut = '';
  let end = 0;
  for (const [from, to] of spans) {
    if (from < end) continue;
    cut += `${text.slice(end, from)}${CUT}`;
    end = to;
  }
  return cut + text.slice(end);
}

function isPrivateNumber(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  const { length } = digits;
  if (isCard(digits) || (length === 26 && isIban(`PL${digits}`))) return true;
  if (YEARS.test(found) || length > 15) return false;
  if (found.startsWith('+') || /^00[1-9]/.test(digits)) return length >= 7;
  if (CALLED.test(before)) return length >= 6;
  return length >= 9 && length <= 11;
}

/** A card number: 14 to 19 digits of a known range (or 13 of Visa's old one) with a right check digit (ISO/IEC 7812-1). */
function isCard(digits: string): boolean {
  if (!/^(?:4\d{12}|[2-6]\d{13,18})$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A PESEL: a date of birth, the century in the month, and a check digit. */
function isPesel(digits: string): boolean {
  if (!/^\d\d[02468]\d[0-3]\d{6}$|^\d\d[13579][0-2][0-3]\d{6}$/.test(digits)) return false;
  const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1].reduce((all, weight, index) => all + weight * Number(digits[index]), 0);
  return sum % 10 === 0;
}

/** How much of a text that begins like an IBAN is one; 0 when none of it is. The longest possibility counts. */
function ibanLength(found: string): number {
  for (let length = found.length; length >= 15; length--) {
    const part = found.slice(0, length);
    const candidate = part.replace(/[ -]/g, '').toUpperCase();
    if (!/[ -]$/.test(part) && candidate.length <= 34 && candidate.length >= 15 && isIban(candidate)) return length;
  }
  return 0;
}

/** The check of ISO 13616: countries first moved to the end, letters as numbers, remainder 1 by 97. */
function isIban(compact: string): boolean {
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function plainSign(sign: string): string {
  if (sign === '＋') return '+';
  if (sign === '＠') return '@';
  // The digits of each of these scripts begin at a code that ends in 0.
  return String(sign.charCodeAt(0) & 15);
}
