import { LIMITS } from '../../protocol/limits.ts';

/** Facts by name, as a page gives them. */
export type Said = Record<string, string | number | boolean | null>;

const NAME = /^[\p{L}\p{N}_.-]{1,40}$/u;
const ACTIVITY = /^[\p{L}\p{N}_.:\- ]{1,60}$/u;
const PHONE = /^\+[1-9]\d{5,14}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A text that says something. @throws {Error} that names the argument. */
export function checkText(value: unknown, what: string): string {
  if (typeof value === 'string' && value.trim() !== '' && value.isWellFormed()) return value;
  throw new Error(`deskbell: ${what} must be a text that is not empty.`);
}

/** Attributes as they can be sent. @throws {Error} that names what is wrong. */
export function checkAttributes(given: unknown): Said {
  return checkFacts(given, 'attributes', LIMITS.attributes, true);
}

/** An activity as it can be sent. @throws {Error} that names what is wrong. */
export function checkActivity(
  name: unknown,
  data: unknown,
): { name: string; facts?: Record<string, string | number | boolean> } {
  if (typeof name !== 'string' || !ACTIVITY.test(name) || name.trim() === '') {
    throw new Error('deskbell: track: the name must have 1 to 60 letters, digits, spaces, _, ., : and -.');
  }
  if (data === undefined || data === null) return { name };
  const facts = checkFacts(data, 'data', LIMITS.activityFacts, false);
  return { name, facts: facts as Record<string, string | number | boolean> };
}

function checkFacts(given: unknown, what: string, most: number, nullable: boolean): Said {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Error(`deskbell: ${what} must be an object.`);
  }
  const entries = Object.entries(given);
  if (entries.length > most || (nullable && entries.length === 0)) {
    throw new Error(`deskbell: ${what} must have 1 to ${most} names.`);
  }
  for (const [name, value] of entries) {
    const fits =
      typeof value === 'string'
        ? value.length <= LIMITS.attributeText && value.isWellFormed() && !value.includes('\u0000')
        : typeof value === 'boolean' || Number.isFinite(value) || (nullable && value === null);
    if (NAME.test(name) && fits) continue;
    throw new Error(
      `deskbell: ${what}: "${name.slice(0, 60)}" must be a name of 1 to 40 letters, digits, _, . and -, with a text of at most ${LIMITS.attributeText}, a number, true or false.`,
    );
  }
  return Object.fromEntries(entries) as Said;
}

/** What a page says of its visitor without proof. @throws {Error} that names what is wrong. */
export function checkClaims(given: unknown): { name?: string; email?: string; phone?: string } {
  const said = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const { name, email, phone } = said;
  if (name === undefined && email === undefined && phone === undefined) {
    throw new Error('deskbell: identify: a token, or name, email or phone is expected.');
  }
  if (email !== undefined && !EMAIL.test(checkText(email, 'email'))) {
    throw new Error('deskbell: identify: email must be an address.');
  }
  if (phone !== undefined && !PHONE.test(checkText(phone, 'phone'))) {
    throw new Error('deskbell: identify: phone must be like "+48221234567".');
  }
  return {
    ...(name === undefined ? {} : { name: checkText(name, 'name').slice(0, LIMITS.shortText) }),
    ...(email === undefined ? {} : { email: email as string }),
    ...(phone === undefined ? {} : { phone: phone as string }),
  };
}

/** A page the visitor has come to: what is given, else what the page says of itself. */
export function checkPage(given: unknown, page: Window): { url?: string; title?: string } {
  const { url, title } = (given ?? {}) as { url?: unknown; title?: unknown };
  const address = new URL(typeof url === 'string' ? url : page.location.href, page.location.href);
  address.hash = '';
  const words = typeof title === 'string' ? title : page.document.title;
  return {
    ...(/^(https?|file):$/.test(address.protocol) ? { url: address.href.slice(0, LIMITS.url) } : {}),
    ...(words ? { title: words.slice(0, LIMITS.shortText) } : {}),
  };
}
