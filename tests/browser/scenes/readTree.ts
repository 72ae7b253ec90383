import type { Frame, Page } from 'playwright-core';

/** What differs from run to run, and what stands in its place. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\dT[\d:%A-F.]+Z?/g, 'moment'],
  [/127\.0\.0\.1:\d+/g, 'host'],
  [/\b\d{1,2}:\d\d(?:[ \u202f](?:AM|PM))?/g, '0:00'],
  [/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:[Tt]oday|[Tt]omorrow)\b/g, 'Someday'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b,? ?/g, ''],
  [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\b/g, 'Month 1'],
  [/\bSomeday(?:,? (?:at )?| Month 1)+(?:0:00)?/g, 'Someday'],
  [/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, 'id'],
  [/· [0-9a-f]{4}\b/g, '· tail'],
  // Messages further apart than a moment say their author again.
  [/^( *- text: "?)(?:Anna Nowak|You) /gm, '$1'],
  [/("Waiting |\()\d+(?=[")])/g, '$1n'],
  [/\b\d+ (?:min|h|sec|seconds?|minutes?|hours?|days?)\b/g, 'a while'],
  [/\b(?:Sent|Delivered|Read|Sending…)(?=[\s"]|$)/g, 'state'],
  [/\?e=\d+&s=[\w-]+/g, '?signed'],
  // What was said last stays where it was said.
  [/^( *- status): .*$/gm, '$1'],
  [/(\/[ct]\/)[\w.-]+/g, '$1token'],
];

/**
 * What comes and goes with how fast the machine is: how far a message has come and when, who is before the visitor, the
 * way to the latest messages.
 */
const FLEETING = /^ *- (?:text: state|time: 0:00|paragraph: You are next|button "Latest messages")$/;

/**
 * The accessibility tree as a script: role, name and state, one line each, without what changes from run to run. Of rows
 * that are all alike, such as free times, one is kept.
 */
export async function readTree(place: Page | Frame, within = 'body'): Promise<string> {
  let tree = await place.locator(within).first().ariaSnapshot();
  for (const [passing, word] of PASSING) tree = tree.replace(passing, word);
  const kept: string[] = [];
  for (const line of tree.split('\n')) {
    if (!kept.slice(-4).includes(line) && !FLEETING.test(line)) kept.push(line);
  }
  return `${kept.join('\n')}\n`;
}
