// `npm run bench:gap`: whether the time of a refusal tells a visitor that an id is somebody's and not nobody's. One visitor asks
// a real server over real HTTP, in turn for what is another visitor's and for what does not exist: every address with an id in it,
// by every method, and every command. `npm run bench:gap -- 100` asks a hundred times each in place of three hundred; `--write` puts
// the table into docs/benchmarks.md.
import { VISITOR_COMMANDS, type BatchAnswer, type SlotsAnswer } from '../../src/protocol/index.ts';
import { makeId, meet } from '../crash/httpVisitor.ts';
import { makePlace, startServer, type Place } from '../crash/serverProcess.ts';
import { createRig } from '../server/createRig.ts';
import { dataFor } from '../server/dataFor.ts';
import { percentile } from './percentile.ts';
import { openConnection, type RawConnection } from './rawConnection.ts';
import { writeTable } from './writeTable.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const times = Number(process.argv[2]?.match(/^\d+$/)?.[0] ?? 300);

interface Ids {
  readonly conversation: string;
  readonly visitor: string;
  readonly callback: string;
  readonly file: string;
}

/** One thing to ask for, with ids that are somebody else's and with ids that are nobody's. */
interface Question {
  readonly kind: string;
  readonly name: string;
  ask(ids: Ids): readonly [method: string, path: string, body: string];
}

interface Measured {
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  /** Milliseconds, medians. */
  readonly theirs: number;
  readonly absent: number;
}

/** Somebody with a conversation, a file and a callback. */
async function meetOther(place: Place): Promise<Ids> {
  const { conversationId, token, say, close } = await meet(place);
  const post = async (path: string, body: BodyInit, headers: Record<string, string>) => {
    const init = { method: 'POST', body, headers: { authorization: `Bearer ${token}`, ...headers } };
    const answer = await fetch(place.url + path, init);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const command = async (type: string, data: object) => {
    const commands = [{ id: makeId(), type, conversationId, data }];
    const answer = await post('/v1/commands', JSON.stringify({ commands }), { 'content-type': 'application/json' });
    return answer as BatchAnswer;
  };
  const file = makeId();
  await post('/v1/attachments', 'a file of the other', {
    'content-type': 'application/octet-stream',
    'deskbell-file-id': file,
    'deskbell-file-name': 'other.txt',
  });
  await command('message.send', { text: 'words of the other', attachments: [file] });
  for (let count = 0; count < 20; count++) await say(makeId(), `message ${count} of the other`);
  const slots = (await (await fetch(`${place.url}/v1/callback/slots?tz=UTC`)).json()) as SlotsAnswer;
  const slotStart = slots.slots[0]!.start;
  const { events, visitorId } = await command('callback.request', { when: 'slot', slotStart, phone: '+48512345678' });
  close();
  const requested = events.find((event) => event.type === 'callback.requested')!;
  return { conversation: conversationId, visitor: visitorId!, callback: requested.data.callbackId, file };
}

/** Every address of the server that has an id in it, by every method. */
async function addresses(): Promise<Question[]> {
  const { server } = await createRig();
  const shapes = new Set(server.app.routes.map(({ path }) => path).filter((path) => /^\/(v1|files)\/.*:/.test(path)));
  server.close();
  const fill = (path: string, ids: Ids) =>
    path.replace(/:\w+/g, () =>
      path.startsWith('/files') ? ids.file : path.includes('visitors') ? ids.visitor : ids.conversation,
    );
  // The server of a rig takes no files: it has no addresses of them.
  return [...shapes, '/files/:id', '/files/:id/thumbnail'].flatMap((shape) =>
    METHODS.map((method) => ({
      kind: shape.startsWith('/v1/agent/') ? 'addresses of agents' : 'addresses of visitors',
      name: `${method} ${shape}`,
      ask: (ids: Ids) => [method, fill(shape, ids), method === 'GET' ? '' : JSON.stringify({ ids: [ids.file] })],
    })),
  );
}

/** Every command in the conversation of another; from one's own, those that point to something; and what else names an id. */
function bodies(ownConversation: string): Question[] {
  const post = (kind: string, name: string, path: string, body: (ids: Ids) => object): Question => ({
    kind,
    name,
    ask: (ids) => ['POST', path, JSON.stringify(body(ids))],
  });
  const command = (type: string, conversationId: string, ids: Ids) => ({
    commands: [{ id: makeId(), type, conversationId, data: dataFor(type, ids) }],
  });
  // A conversation that does not exist can be begun, by its id alone.
  const types = Object.keys(VISITOR_COMMANDS).filter((type) => type !== 'conversation.start');
  const pointing = types.filter((type) => /^callback\.(?!request)|message/.test(type));
  return [
    ...types.map((type) =>
      post('commands in a conversation', type, '/v1/commands', (ids) => command(type, ids.conversation, ids)),
    ),
    ...pointing.map((type) =>
      post('commands that point to something', type, '/v1/commands', (ids) => command(type, ownConversation, ids)),
    ),
    post('signals', 'typing', '/v1/signals', (ids) => ({
      type: 'typing',
      typing: true,
      conversationId: ids.conversation,
    })),
    post('links of files', 'links', '/v1/attachments/links', (ids) => ({ ids: [ids.file] })),
  ];
}

async function measure(
  connection: RawConnection,
  token: string,
  theirs: Ids,
  question: Question,
  rounds = times,
): Promise<Measured> {
  const absent: Ids = { conversation: makeId(), visitor: makeId(), callback: makeId(), file: makeId() };
  const took = { theirs: [] as number[], absent: [] as number[] };
  const told = { theirs: new Set<string>(), absent: new Set<string>() };
  const once = async (which: 'theirs' | 'absent') => {
    const [method, path, body] = question.ask(which === 'theirs' ? theirs : absent);
    const began = performance.now();
    const answer = await connection.ask(method, path, body, token);
    took[which].push(performance.now() - began);
    const { code = '' } = JSON.parse(answer.body || '{}') as { code?: string };
    told[which].add(`${answer.status} ${code}`.trim());
  };
  for (let count = 0; count < rounds; count++) {
    // Which of the two goes first alternates: what one leaves warm serves the other as often.
    const order = count % 2 === 0 ? (['theirs', 'absent'] as const) : (['absent', 'theirs'] as const);
    for (const which of order) await once(which);
  }
  const status = [...told.theirs].join(', ');
  if (status !== [...told.absent].join(', ')) throw new Error(`${question.name} is not answered alike.`);
  return {
    kind: question.kind,
    name: question.name,
    status,
    theirs: percentile(took.theirs, 0.5),
    absent: percentile(took.absent, 0.5),
  };
}

const gapOf = ({ theirs, absent }: Measured) => Math.abs(theirs - absent);
const ms = (milliseconds: number) => `${milliseconds.toFixed(3)} ms`;

async function measureAll(): Promise<Measured[]> {
  const place = await makePlace({ site: { name: 'Benchmark' }, callback: { country: 'PL' } });
  const server = startServer(place);
  try {
    await server.ready();
    const theirs = await meetOther(place);
    const { token, conversationId, close } = await meet(place);
    close();
    const connection = await openConnection(place.port);
    const measured: Measured[] = [];
    const questions = [...(await addresses()), ...bodies(conversationId)];
    // What has never run before is slow, whatever it is asked for.
    for (const question of questions) await measure(connection, token, theirs, question, Math.min(times, 20));
    for (const question of questions) {
      const row = await measure(connection, token, theirs, question);
      console.log(`${row.name} (${row.status}): ${ms(row.theirs)}, absent ${ms(row.absent)}, gap ${ms(gapOf(row))}`);
      measured.push(row);
    }
    connection.close();
    return measured;
  } finally {
    await server.stop();
    place.remove();
  }
}

const measured = await measureAll();
writeTable(
  'gap',
  [
    ['asked for', 'questions', 'answered', "another's", 'absent', 'largest gap', 'where'],
    ...[...new Set(measured.map(({ kind }) => kind))].map((kind) => {
      const rows = measured.filter((row) => row.kind === kind);
      const widest = rows.reduce((most, row) => (gapOf(row) > gapOf(most) ? row : most));
      const middle = (values: number[]) => ms(percentile(values, 0.5));
      return [
        kind,
        String(rows.length),
        [...new Set(rows.map(({ status }) => status.split(' ')[0]!))].sort().join(', '),
        middle(rows.map((row) => row.theirs)),
        middle(rows.map((row) => row.absent)),
        ms(gapOf(widest)),
        `\`${widest.name}\``,
      ];
    }),
  ],
  process.argv.includes('--write'),
);
