import type { PublicConfig } from '../../../protocol/answers.ts';
import type { CallMemory } from './callMemory.ts';
import type { CallWish } from './useCall.ts';

/** Whom to call and with what: all that the form was told, as the desk takes it. */
export function wishOf(
  phone: string,
  memory: CallMemory,
  settings: PublicConfig['callback'] | undefined,
  knownName?: string,
): CallWish {
  const extension = memory.extension?.replace(/\s/g, '');
  const name = (memory.name ?? knownName)?.trim();
  const asked = settings?.questions ?? [];
  const answers = Object.fromEntries(
    asked.flatMap(({ id }) => (memory.answers?.[id]?.trim() ? [[id, memory.answers[id]!.trim()]] : [])),
  );
  return {
    phone,
    ...(extension ? { extension } : {}),
    ...(name ? { name } : {}),
    ...(memory.topic ? { topic: memory.topic } : {}),
    ...(memory.department ? { department: memory.department } : {}),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(settings?.consent && memory.consent ? { consent: true } : {}),
    ...(settings?.sms && memory.sms ? { sms: true } : {}),
  };
}
