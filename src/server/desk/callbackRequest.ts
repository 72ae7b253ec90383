import { Refusal, type CommandOf, type EventData, type Slot, type Wording } from '../../protocol/index.ts';
import { anotherWay, countCall, refuseSecond, refuseTooMany } from './callbackLimits.ts';
import { challengeDue } from './callRules.ts';
import { callableNumber } from './phone.ts';
import { reopening, type Fact, type Situation } from './situation.ts';
import { takeSlot } from './slots.ts';

type Request = CommandOf<'callback.request'>['data'];
type Requested = EventData['callback.requested'];

/**
 * Asks for a call. Now: somebody must be there who can keep the promise, within hours. In a slot: it must be offered and
 * free.
 * @throws {Refusal} `channel_closed`, `phone_invalid`, `phone_not_allowed`, `callback_active`, `callback_no_agent`,
 * `callback_limited`, `callback_unverified`, `callback_consent`, `command_invalid`, `slot_invalid`, `slot_taken`.
 */
export async function decideRequest(situation: Situation, command: CommandOf<'callback.request'>): Promise<Fact[]> {
  const { config, conversation, calls, now, address } = situation;
  const { data } = command;
  if (!config.channels.callback) throw new Refusal('channel_closed', { detail: 'Callbacks are switched off here.' });
  calls.alarm.ring(now);
  const phone = callableNumber(situation.phones, config, data.phone);
  if (address !== undefined && calls.isBlocked(address)) throw notAllowed(situation);
  const particulars = particularsOf(situation, data);
  await refuseSecond(situation);
  const { department } = data;
  const time =
    data.when === 'now'
      ? await promiseNow(situation, department)
      : await promiseSlot(situation, data.slotStart, department);
  await refuseTooMany(situation, phone, time.dueAt);
  await demandProof(situation, data, phone);
  await countCall(situation);
  const requested = { callbackId: command.id, phone, ...particulars, when: data.when, ...time };
  return [...reopening(conversation), { type: 'callback.requested', data: requested }];
}

/** A promise to call at once. @throws {Refusal} `callback_no_agent`. */
export async function promiseNow({ reads, now, calls }: Situation, department?: string): Promise<{ dueAt: string }> {
  if (!calls.duty.opening(department, now).open) {
    throw new Refusal('callback_no_agent', { detail: 'Out of opening hours.' });
  }
  const seconds = await calls.promises.seconds(reads, department);
  if (seconds === undefined) {
    throw new Refusal('callback_no_agent', { detail: 'No agent who is available could keep a promise to call now.' });
  }
  return { dueAt: new Date(now + seconds * 1000).toISOString() };
}

/** A slot, as long as it is free. @throws {Refusal} `slot_invalid`, `slot_taken`. */
export async function promiseSlot(
  { reads, config, now }: Situation,
  start: string,
  department?: string,
  except?: string,
): Promise<{ dueAt: string; slot: Slot }> {
  const slot = await takeSlot(reads, config, now, start, department, except);
  return { dueAt: slot.start, slot };
}

function particularsOf(
  { config, conversation }: Situation,
  data: Request,
): Omit<Requested, 'callbackId' | 'phone' | 'when' | 'dueAt' | 'slot'> {
  const { name, topic, extension, department, sms } = data;
  if (department !== undefined && !config.departments.some(({ id }) => id === department)) {
    throw new Refusal('command_invalid', { detail: 'data.department: there is no such department' });
  }
  const answers = answersOf(config.callback.questions, data.answers ?? {}, conversation.locale, config.site.locale);
  const { consent } = config.callback;
  if (consent !== undefined && !data.consent) {
    throw new Refusal('callback_consent', { detail: 'data.consent: the site asks for it before a call' });
  }
  return {
    ...(extension ? { extension } : {}),
    ...(name ? { name } : {}),
    ...(topic ? { topic } : {}),
    ...(department ? { department } : {}),
    ...(answers.length > 0 ? { answers } : {}),
    // The words themselves: what was agreed to can be shown after the site has changed them.
    ...(consent !== undefined ? { consent: wordsFor(consent, conversation.locale, config.site.locale) } : {}),
    ...(sms && config.callback.sms ? { sms: true } : {}),
  };
}

type Questions = Situation['config']['callback']['questions'];

function answersOf(
  questions: Questions,
  given: Readonly<Record<string, string>>,
  locale: string,
  siteLocale: string,
): NonNullable<Requested['answers']> {
  const unknown = Object.keys(given).find((id) => !questions.some((question) => question.id === id));
  if (unknown !== undefined) {
    throw new Refusal('command_invalid', { detail: 'data.answers: names a question that is not asked' });
  }
  return questions.flatMap(({ id, label, required, options }) => {
    const answer = given[id]?.trim() ?? '';
    if (answer === '' && required) throw new Refusal('callback_consent', { detail: `data.answers.${id}: is missing` });
    if (answer === '') return [];
    // A choice is answered by its words in any of the site's languages.
    const chosen = options?.find((option) => allWords(option).includes(answer));
    if (options && chosen === undefined) {
      throw new Refusal('callback_consent', { detail: `data.answers.${id}: is not one of the options` });
    }
    return [{ question: wordsFor(label, locale, siteLocale), answer }];
  });
}

function allWords(wording: Wording): string[] {
  return typeof wording === 'string' ? [wording] : Object.values(wording);
}

/** The owner's words in a visitor's language, else in the site's, else in any. */
function wordsFor(wording: Wording, locale: string, siteLocale: string): string {
  if (typeof wording === 'string') return wording;
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  const find = (tag: string) => wording[tag] ?? Object.entries(wording).find(([one]) => base(one) === base(tag))?.[1];
  return find(locale) ?? find(siteLocale) ?? Object.values(wording)[0] ?? '';
}

/** @throws {Refusal} `callback_unverified` when a challenge or a code is due and was not solved or given. */
async function demandProof(situation: Situation, { proof }: Request, phone: string): Promise<void> {
  const { reads, writes, config, calls, now, verified } = situation;
  if (challengeDue(calls, config, now)) {
    const solved = proof === undefined ? undefined : calls.challenges!.solved(proof);
    const name = `proof:${solved?.name}`;
    if (!solved || (await reads.kept(name, now)) !== undefined) {
      throw new Refusal('callback_unverified', {
        detail: 'data.proof: a fresh challenge has to be solved',
        needs: 'proof',
      });
    }
    await writes.keep(name, '', solved.until);
  }
  const { verify, sms } = config.callback;
  const due = sms && (verify === 'always' || (verify === 'risk' && calls.alarm.isOn(now)));
  if (due && !verified?.has(phone)) {
    throw new Refusal('callback_unverified', {
      detail: 'data.code: a code sent to the number has to be given',
      needs: 'code',
    });
  }
}

function notAllowed({ config }: Situation): Refusal {
  return new Refusal('phone_not_allowed', {
    detail: `data.phone: this number is not called back${anotherWay(config)}`,
  });
}
