import type { Block, Event } from '../../protocol/index.ts';
import type { TranscriptWords } from './transcriptWords.ts';

/** One thing in a transcript, in words. */
export interface TranscriptLine {
  readonly kind: 'message' | 'note';
  readonly at: string;
  /** Who says it; messages only. */
  readonly who?: string;
  readonly own?: boolean;
  /** Its paragraphs. */
  readonly parts: readonly string[];
}

/** What lines are made with. */
export interface TranscriptVoice {
  readonly words: TranscriptWords;
  /** The name of the site, for whoever speaks for it without a name. */
  readonly site: string;
  /** A moment as the reader reads it. */
  time(at: string): string;
}

/** UTF-16 units of a message that is quoted. */
const QUOTED = 80;

/** What happened in a conversation, in words; agents' notes and what is about the desk alone are left out. */
export function transcriptLines(events: readonly Event[], voice: TranscriptVoice): TranscriptLine[] {
  const bySequence = new Map(events.map((event) => [event.seq, event]));
  return events.flatMap((event) => {
    if (event.type === 'message.sent') return [messageLine(event, bySequence, voice)];
    const note = noteOf(event, voice);
    return note === undefined ? [] : [{ kind: 'note' as const, at: event.at, parts: [note] }];
  });
}

function messageLine(
  event: Extract<Event, { type: 'message.sent' }>,
  bySequence: ReadonlyMap<number, Event>,
  { words, site }: TranscriptVoice,
): TranscriptLine {
  const { text, replyTo, attachments = [], blocks = [], answer } = event.data;
  const own = event.author.kind === 'visitor';
  const parts = [
    ...(replyTo === undefined ? [] : [replyLine(bySequence.get(replyTo), words)]),
    ...(text.trim() === '' ? [] : [text]),
    ...blocks.flatMap(blockLines),
    ...(answer && text.trim() === '' ? answerLines(bySequence.get(answer.to), answer) : []),
    ...attachments.map(({ name }) => words('file', { name })),
  ];
  return { kind: 'message', at: event.at, own, who: own ? words('visitor') : (event.author.name ?? site), parts };
}

function replyLine(event: Event | undefined, words: TranscriptWords): string {
  const text = event?.type === 'message.sent' ? event.data.text.replace(/\s+/g, ' ').trim() : '';
  if (text === '') return words('inReplyToOther');
  const cut = text.length > QUOTED ? `${text.slice(0, QUOTED).toWellFormed()}…` : text;
  return words('inReply', { text: cut });
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'replies':
      return block.options.map(({ label }) => `○ ${label}`);
    case 'list':
      return [block.label, ...block.options.map(({ label }) => `○ ${label}`)];
    case 'date':
      return [block.label];
    case 'form':
      return [block.label, ...block.fields.map(({ label }) => `○ ${label}`)];
    case 'cards':
      return block.cards.flatMap(({ title, text, links = [] }) => [
        [title, text].filter(Boolean).join(': '),
        ...links.map(({ label, url }) => `${label}: ${url}`),
      ]);
  }
}

/** What was answered, by the labels of what was asked. */
function answerLines(
  asked: Event | undefined,
  { block: name, values }: { readonly block: string; readonly values: Readonly<Record<string, string | string[]>> },
): string[] {
  const blocks = asked?.type === 'message.sent' ? (asked.data.blocks ?? []) : [];
  const block = blocks.find((one) => one.kind !== 'cards' && one.id === name);
  const labels = new Map<string, string>();
  if (block?.kind === 'replies' || block?.kind === 'list')
    for (const { id, label } of block.options) labels.set(id, label);
  const fields = block?.kind === 'form' ? block.fields : [];
  return Object.entries(values).map(([key, value]) => {
    const field = fields.find((one) => one.name === key);
    const options = new Map((field?.options ?? []).map(({ id, label }) => [id, label]));
    const said = [value].flat().map((one) => options.get(one) ?? labels.get(one) ?? one);
    return field ? `${field.label}: ${field.type === 'check' ? '✓' : said.join(', ')}` : said.join(', ');
  });
}

function noteOf(event: Event, { words, time }: TranscriptVoice): string | undefined {
  switch (event.type) {
    case 'conversation.assigned':
      return event.data.agent ? words('joined', { name: event.data.agent.name }) : undefined;
    case 'conversation.closed':
      return words('closed');
    case 'conversation.reopened':
      return words('reopened');
    case 'callback.requested':
      return words('call', { time: time(event.data.dueAt) });
    case 'callback.completed':
      return words('callDone');
    case 'callback.cancelled':
      return words('callCancelled');
    default:
      return undefined;
  }
}
