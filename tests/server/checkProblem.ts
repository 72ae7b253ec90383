import { ERRORS, type Problem } from '../../src/protocol/index.ts';

/** Words that only the inside of a server knows: stacks, paths, queries, names of its parts. */
const INSIDE =
  /\bat [\w.<>]+ \(|node_modules|file:\/\/\/|\.(ts|js|mjs):\d+|SQLITE|\bSELECT\b.*\bFROM\b|INSERT INTO|no such (table|column)|UNIQUE constraint|TypeError|RangeError|SyntaxError|\[object /;

/**
 * Demands that an answer with an error has the form all of them have: problem+json (RFC 9457) from the catalogue, nothing of the
 * server's inside. Leaves the answer's body to be read.
 */
export async function checkProblem(answer: Response, what: string): Promise<Problem | undefined> {
  const fail = (why: string) => new Error(`${what}: ${answer.status}: ${why}`);
  if (answer.headers.get('content-type') !== 'application/problem+json') throw fail('not problem+json');
  if (answer.headers.get('cache-control') !== 'no-store') throw fail('may be stored');
  const text = await answer.clone().text();
  // An answer to HEAD has no body.
  if (text === '') return undefined;
  const problem = JSON.parse(text) as Problem;
  const row = ERRORS[problem.code];
  if (!row) throw fail(`unknown code ${problem.code}`);
  if (problem.type !== `https://deskbell.dev/errors#${problem.code}`) throw fail(`type ${problem.type}`);
  if (problem.status !== answer.status || row.status !== answer.status) throw fail('another status');
  if (problem.retryable !== row.retryable || problem.title !== row.title) throw fail('not as in the catalogue');
  if (INSIDE.test(text)) throw fail(`tells of the inside: ${text}`);
  return problem;
}
