import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRig } from './createRig.ts';
import { everyRoute } from './everyRoute.ts';

/** Bodies for each address in `npm test`; `npm run soak:json` has 20,000. */
const CASES = Number(process.env.DESKBELL_CASES ?? 100);
const SEED = Number(process.env.DESKBELL_SEED ?? 20_261_122);

/** Keys that addresses know, and some that no object should have. */
const KEYS = [
  ...['commands', 'id', 'type', 'conversationId', 'at', 'data', 'text', 'email', 'password', 'link', 'available'],
  ...[
    'typing',
    'ids',
    'shortcut',
    'phrase',
    'accept',
    'locale',
    'article',
    'articleId',
    'question',
    'answer',
    'current',
    'stopped',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'toJSON', 'then', ''],
];
const WORDS = [
  ...[
    'true',
    'false',
    'null',
    '0',
    '-0',
    '1e400',
    '-1e400',
    '1e-400',
    '9007199254740993',
    '0.1',
    '1E5',
    '00',
    '.5',
    'NaN',
    'Infinity',
  ],
  ...[
    '"message.send"',
    '"typing"',
    '"\\ud800"',
    '"\\udfff\\ud800"',
    '"\\u0000"',
    '"\u0000"',
    '"\u2028"',
    '"\\u202e"',
    '"\\x41"',
  ],
  ...[
    '"__proto__"',
    '"en"',
    '"0192aaaa-0000-7000-8000-000000000000"',
    '"2026-01-01T00:00:00Z"',
    '"a@b.example"',
    '{}',
    '[]',
    '""',
  ],
  ...['[,]', '{"a"}', "'a'", '/* */1', '\ufeff{}', '"', '\\', ']', '}', '', '1 2', `"${'x'.repeat(5_000)}"`],
];

const key = fc.constantFrom(...KEYS).map((name) => JSON.stringify(name));
const { json } = fc.letrec<{ json: string; object: string; list: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...WORDS),
    fc.json(),
    tie('object'),
    tie('list'),
  ),
  // The same key may come twice.
  object: fc
    .array(fc.tuple(key, tie('json')), { maxLength: 6 })
    .map((pairs) => `{${pairs.map(([name, value]) => `${name}:${value}`).join()}}`),
  list: fc.array(tie('json'), { maxLength: 4 }).map((values) => `[${values.join()}]`),
}));
const deep = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"commands":[', ']}'], ['[{"data":', '}]']),
    fc.constantFrom(10, 1_000, 10_000),
    fc.boolean(),
  )
  .map(([[open, close], depth, closed]) => {
    const most = Math.min(depth, Math.floor(60_000 / (open!.length + close!.length)));
    return open!.repeat(most) + (closed ? `1${close!.repeat(most)}` : '');
  });
const command = fc.tuple(json, json, json, json).map(([id, type, conversationId, data]) => {
  return `{"commands":[{"id":${id},"type":${type},"conversationId":${conversationId},"data":${data}}]}`;
});
const cut = fc.tuple(command, fc.nat(200)).map(([text, at]) => text.slice(0, at));
const body = fc.oneof(
  { weight: 6, arbitrary: json },
  { weight: 4, arbitrary: command },
  { weight: 1, arbitrary: deep },
  { weight: 2, arbitrary: cut },
);

describe('malformed bodies', () => {
  it(`D03: ${CASES} bodies at every address that takes one: never a 5xx, nothing stored, nothing polluted`, async () => {
    const rig = await createRig();
    const { token } = await rig.visitor();
    const { cookie } = await rig.agent();
    const before = await rig.eventCount();
    const routes = everyRoute(rig).filter(({ method }) => method !== 'GET' && method !== 'DELETE');
    const resident = process.memoryUsage().rss;
    const statuses = new Map<number, number>();
    for (const { method, path, forAgents } of routes) {
      await fc.assert(
        fc.asyncProperty(body, async (text) => {
          const { status } = await rig.request(path, {
            method,
            body: text,
            headers: { 'content-type': 'application/json' },
            ...(forAgents ? { cookie } : { token }),
          });
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          expect(status, `${path} ${text.slice(0, 300)}`).toBeLessThan(500);
        }),
        { numRuns: CASES, seed: SEED },
      );
    }
    expect(routes.length).toBeGreaterThan(5);
    expect(statuses.get(400)).toBeGreaterThan(CASES);
    expect(await rig.eventCount()).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).data).toBeUndefined();
    const grown = Math.round((process.memoryUsage().rss - resident) / 1e6);
    console.log(
      `D03: ${routes.length} addresses × ${CASES} bodies: ${JSON.stringify(Object.fromEntries(statuses))}; memory ${grown} MB more`,
    );
  }, 3_600_000);
});
