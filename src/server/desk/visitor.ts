import { changeAttributes, LIMITS, Refusal, type CommandOf } from '../../protocol/index.ts';
import type { Fact, Situation } from './situation.ts';

const FIELDS = ['name', 'email', 'phone'] as const;

/**
 * The visitor says who they are. What is known already causes nothing, and what the site's backend has proved stays.
 * @throws {Refusal} `identity_required` when a page says it without proof and the site takes none without.
 */
export function decideDescribe(
  { conversation, author, config }: Situation,
  { data }: CommandOf<'visitor.describe'>,
): Fact[] {
  const claimed = author.kind === 'visitor' && 'claimed' in data && data.claimed === true;
  if (claimed && config.identity?.enforce) throw new Refusal('identity_required');
  const { visitor: known, identity } = conversation;
  // The page knows less than its backend.
  if (claimed && identity) return [];
  const news = FIELDS.flatMap((field) => {
    const proved = author.kind === 'visitor' && identity?.[field] !== undefined;
    return data[field] === undefined || data[field] === known[field] || proved ? [] : [[field, data[field]]];
  });
  if (news.length === 0) return [];
  return [{ type: 'visitor.described', data: { ...Object.fromEntries(news), ...(claimed ? { claimed } : {}) } }];
}

/** The page tells facts. Those known already cause nothing. @throws {Refusal} `command_invalid` when there are too many. */
export function decideAttributes({ conversation }: Situation, { data }: CommandOf<'attributes.set'>): Fact[] {
  const known = conversation.attributes;
  const news = Object.entries(data.attributes).filter(([name, value]) => (known?.[name] ?? null) !== value);
  if (news.length === 0) return [];
  const attributes = Object.fromEntries(news);
  if (Object.keys(changeAttributes(known, attributes) ?? {}).length > LIMITS.attributes) {
    throw new Refusal('command_invalid', { detail: `data.attributes: at most ${LIMITS.attributes} names a visitor` });
  }
  return [{ type: 'attributes.changed', data: { attributes } }];
}

/** The page tells that something has happened on it. */
export function decideActivity({ data: { name, facts } }: CommandOf<'activity.track'>): Fact[] {
  const told = facts && Object.keys(facts).length > 0 ? { facts } : {};
  return [{ type: 'activity.tracked', data: { name, ...told } }];
}

/** Shuts a visitor out, or lets them in again. */
export function decideBlock({ conversation }: Situation, { data }: CommandOf<'visitor.block'>): Fact[] {
  const { blocked } = data;
  return Boolean(conversation.blocked) === blocked ? [] : [{ type: 'visitor.blocked', data: { blocked } }];
}
