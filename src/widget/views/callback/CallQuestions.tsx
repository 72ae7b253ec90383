import { useEffect, useId, useRef } from 'preact/hooks';
import type { CallQuestion } from '../../../protocol/answers.ts';
import { LIMITS } from '../../../protocol/limits.ts';
import { useClientState, usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { CallMemory } from './callMemory.ts';
import type { MissingDetail } from './missingDetails.ts';
import css from './questions.css?inline';
import { wording } from './wording.ts';

/** What the owner asks before a call, and what was missing when the visitor went on. */
export interface CallQuestionsProps {
  memory: CallMemory;
  missing: readonly MissingDetail[];
  /** Rises with every try that found something missing: the first such field is shown. */
  tries: number;
  onChange: (change: Partial<CallMemory>) => void;
}

/** The owner's questions, the consent, and whether to send text messages too. Nothing is drawn for a site without them. */
export function CallQuestions({ memory, missing, tries, onChange }: CallQuestionsProps) {
  const { locale, words } = usePanel();
  useStyles(css);
  const { config } = useClientState();
  const root = useRef<HTMLDivElement>(null);
  const settings = config?.callback;
  useEffect(() => {
    if (tries > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] button')?.focus();
  }, [tries]);
  if (!settings?.questions?.length && !settings?.consent && !settings?.sms) return null;
  return (
    <div ref={root} class="call-details">
      {settings.questions?.map((question) => (
        <Question
          key={question.id}
          question={question}
          value={memory.answers?.[question.id] ?? ''}
          wrong={missing.some((detail) => typeof detail === 'object' && detail.question === question.id)}
          onAnswer={(answer) => onChange({ answers: { ...memory.answers, [question.id]: answer } })}
        />
      ))}
      {settings.sms ? (
        <Tick checked={memory.sms ?? false} onTick={(sms) => onChange({ sms })} label={words('callbackSms')} />
      ) : null}
      {settings.consent ? (
        <Tick
          checked={memory.consent ?? false}
          onTick={(consent) => onChange({ consent })}
          label={wording(settings.consent, locale, config?.site.locale)}
          required
          error={missing.includes('consent') ? words('callbackConsentMissing') : undefined}
        />
      ) : null}
    </div>
  );
}

function Question(props: {
  question: CallQuestion;
  value: string;
  wrong: boolean;
  onAnswer: (answer: string) => void;
}) {
  const { locale, words } = usePanel();
  const { config } = useClientState();
  const id = useId();
  const { label, options, required } = props.question;
  const own = (text: Parameters<typeof wording>[0]) => wording(text, locale, config?.site.locale);
  const name = required ? own(label) : words('callbackOptional', { label: own(label) });
  const error = props.wrong ? words('callbackAnswerMissing') : undefined;
  if (!options) {
    return (
      <TextField
        label={name}
        value={props.value}
        onInput={props.onAnswer}
        maxLength={LIMITS.shortText}
        required={required}
        error={error}
      />
    );
  }
  return (
    <fieldset
      class="call-topics"
      data-wrong={error ? '' : undefined}
      aria-describedby={error ? `${id}-note` : undefined}
    >
      <legend class="field-label" dir="auto">
        {name}
      </legend>
      {options.map((option) => {
        const text = own(option);
        return (
          <Button
            key={text}
            pressed={props.value === text}
            onClick={() => props.onAnswer(props.value === text ? '' : text)}
          >
            {text}
          </Button>
        );
      })}
      <p class="call-wrong" id={`${id}-note`} role={error ? 'alert' : undefined}>
        {error}
      </p>
    </fieldset>
  );
}

function Tick(props: {
  checked: boolean;
  label: string;
  required?: boolean;
  error?: string | undefined;
  onTick: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="call-tick">
      <label>
        <input
          type="checkbox"
          checked={props.checked}
          required={props.required ?? false}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={props.error ? `${id}-note` : undefined}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
        <span dir="auto">{props.label}</span>
      </label>
      <p class="call-wrong" id={`${id}-note`} role={props.error ? 'alert' : undefined}>
        {props.error}
      </p>
    </div>
  );
}
