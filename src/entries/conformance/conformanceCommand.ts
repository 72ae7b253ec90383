// What `deskbell conformance` does.
import { CHECKS } from './checks.ts';
import { createEndpointProbe, type ProbePorts } from './endpointProbe.ts';

/** What the command is given. */
export interface ConformanceOptions extends ProbePorts {
  /** Address of the endpoint. */
  readonly endpoint: string;
  /** The page it is asked from. Default: the endpoint's own origin. */
  readonly origin?: string;
  readonly print: (line: string) => void;
}

const LEVELS = [
  'takes what visitors send',
  'answers with events and serves the configuration',
  'streams events as they happen',
] as const;

/**
 * Asks an endpoint as a widget would and prints which level it reaches: every check of a level and of those below it has to
 * pass. Leaves a few conversations behind. The answer is the exit code: 0 when level 0 is reached at least.
 */
export async function conformanceCommand({ endpoint, origin, print, ...ports }: ConformanceOptions): Promise<number> {
  const base = endpoint.replace(/\/+$/, '');
  const probe = createEndpointProbe(base, origin ?? new URL(base).origin, ports);
  let reached = -1;
  let failed = 0;
  for (const [level, what] of LEVELS.entries()) {
    print(`Level ${level}: ${what}`);
    failed = 0;
    for (const check of CHECKS.filter((known) => known.level === level)) {
      const fault = await check.run(probe).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      if (fault !== undefined) failed++;
      print(
        `  ${fault === undefined ? 'ok    ' : 'failed'}  ${check.rule.padEnd(6)} ${check.title}${fault === undefined ? '' : `: ${fault}`}`,
      );
    }
    if (failed > 0) break;
    reached = level;
  }
  print(reached < 0 ? 'No level is reached.' : `Level ${reached} is reached.`);
  return reached < 0 ? 1 : 0;
}
