import type { Callback, Config } from '../../protocol/index.ts';
import { createOpening, type Opening } from './hours.ts';
import type { AgentRecord } from './ports.ts';

/** An agent whose hours have just ended still takes what came in before. */
const AFTER_HOURS = 30 * 60_000;

type Ask = (now: number) => Opening;

/** Who is there for what, by the configuration. */
export interface Duty {
  /** Departments an agent belongs to. Those without agents are everybody's. */
  departmentsOf(agent: Pick<AgentRecord, 'email'>): string[];
  /** Whether an agent may take callbacks of a department at all. */
  belongs(agent: Pick<AgentRecord, 'email'>, department: string | undefined): boolean;
  /** Whether it is their time: their own hours, else their department's, else the site's. `grace`: or was a little ago. */
  onDuty(agent: Pick<AgentRecord, 'email'>, department: string | undefined, now: number, grace?: boolean): boolean;
  /** Of those given, who should be asked about a callback: its department, and its visitor's language where anybody speaks it. */
  fit<Agent extends AgentRecord>(
    agents: readonly Agent[],
    callback: Pick<Callback, 'department'>,
    locale: string,
  ): Agent[];
  /** When the hours of the site, a department or an agent begin or end next; absent when they never do. */
  changesAt(now: number): number | undefined;
  /** Opening hours of a department, or of the site. */
  opening(department: string | undefined, now: number): Opening;
}

/** Reads duties out of a configuration. */
export function createDuty(config: Config): Duty {
  // Two of each: an opening remembers one answer, and asking for now and for a little ago in turn would lose it.
  const [openings, before] = [new Map<Config['hours'], Ask>(), new Map<Config['hours'], Ask>()];
  const openingOf = (hours: Config['hours'], now: number, memory = openings) => {
    const known = memory.get(hours) ?? createOpening(hours);
    memory.set(hours, known);
    return known(now);
  };
  const departments = new Map(config.departments.map((department) => [department.id, department]));
  const settings = new Map(Object.entries(config.agents).map(([email, of]) => [email.toLowerCase(), of]));
  const members = (id: string | undefined) =>
    departments.get(id ?? '')?.agents.map((email) => email.toLowerCase()) ?? [];
  const siteOrDepartment = (id: string | undefined) => departments.get(id ?? '')?.hours ?? config.hours;
  const belongs: Duty['belongs'] = ({ email }, department) => {
    const named = members(department);
    return named.length === 0 || named.includes(email);
  };

  return {
    departmentsOf: (agent) => config.departments.map(({ id }) => id).filter((id) => belongs(agent, id)),
    belongs,
    onDuty({ email }, department, now, grace = false) {
      const own = settings.get(email)?.hours;
      const hours = own ?? siteOrDepartment(department ?? departmentOf(config, email));
      return openingOf(hours, now).open || (grace && openingOf(hours, now - AFTER_HOURS, before).open);
    },
    fit(agents, { department }, locale) {
      const there = agents.filter((agent) => belongs(agent, department));
      const speaking = there.filter(({ email }) => speaks(settings.get(email)?.languages, locale));
      // Asking somebody who speaks another language is better than asking nobody.
      return speaking.length > 0 ? speaking : there;
    },
    changesAt(now) {
      const all = [
        config.hours,
        ...config.departments.map(({ hours }) => hours),
        ...[...settings.values()].map(({ hours }) => hours),
      ];
      const moments = [...new Set(all)].flatMap((hours) => openingOf(hours, now).changesAt ?? []);
      return moments.length > 0 ? Math.min(...moments) : undefined;
    },
    opening: (department, now) => openingOf(siteOrDepartment(department), now),
  };
}

/** The only department an agent is in: its hours are theirs where no department was asked for. */
function departmentOf(config: Config, email: string): string | undefined {
  const own = config.departments.filter(({ agents }) => agents.some((one) => one.toLowerCase() === email));
  return own.length === 1 ? own[0]!.id : undefined;
}

function speaks(languages: readonly string[] | undefined, locale: string): boolean {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return languages === undefined || languages.length === 0 || languages.some((one) => base(one) === base(locale));
}
