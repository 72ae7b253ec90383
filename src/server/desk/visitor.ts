import type { CommandOf } from '../../protocol/index.ts';
import type { Fact, Situation } from './situation.ts';

/** The visitor says who they are. What is known already causes nothing. */
export function decideDescribe({ conversation }: Situation, { data }: CommandOf<'visitor.describe'>): Fact[] {
  const known = conversation.visitor;
  const news = {
    ...(data.name !== undefined && data.name !== known.name ? { name: data.name } : {}),
    ...(data.email !== undefined && data.email !== known.email ? { email: data.email } : {}),
  };
  return Object.keys(news).length > 0 ? [{ type: 'visitor.described', data: news }] : [];
}

/** Shuts a visitor out, or lets them in again. */
export function decideBlock({ conversation }: Situation, { data }: CommandOf<'visitor.block'>): Fact[] {
  const { blocked } = data;
  return Boolean(conversation.blocked) === blocked ? [] : [{ type: 'visitor.blocked', data: { blocked } }];
}
