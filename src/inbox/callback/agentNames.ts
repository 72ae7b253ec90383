import type { AgentProfile } from '../../protocol/index.ts';

/** First names of agents by their ids, as a list in a sentence: `Anna, Marek and Jo`. Those nobody knows are left out. */
export function agentNames(
  agents: readonly AgentProfile[] | undefined,
  ids: readonly string[],
  locale: string,
): string {
  const names = ids.flatMap((id) => agents?.find((agent) => agent.id === id)?.name.split(' ')[0] ?? []);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
