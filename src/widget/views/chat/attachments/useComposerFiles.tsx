import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useClientState, usePanel } from '../../../panel/context.ts';
import { useFetched } from '../useFetched.ts';

const loadParts = () => import('./composerFiles.ts');
const loadNothing = async () => undefined;

/** What the composer has of files. */
export interface ComposerFiles {
  /** How many can go with the message, whether some are still on their way, and whether some have failed. */
  readonly ready: number;
  readonly busy: boolean;
  readonly failed: boolean;
  /** The list that stands above the field, and the button beside it. */
  readonly list: ComponentChildren;
  readonly button: ComponentChildren;
  /** The ids for the message; they are the next one's no more. */
  take(): string[];
}

const NONE: ComposerFiles = { ready: 0, busy: false, failed: false, list: null, button: null, take: () => [] };

/** Files for the composer of a conversation, where the site takes any; what they need is fetched beside it. */
export function useComposerFiles(conversationId: string | undefined): ComposerFiles {
  const { client, window } = usePanel();
  const rules = useClientState().config?.chat?.attachments;
  const parts = useFetched(rules ? loadParts : loadNothing);
  const pending = rules && parts?.pendingOf(client, window, conversationId);
  const [, redraw] = useState({});
  useEffect(() => pending?.subscribe(() => redraw({})), [pending]);
  if (!rules || !parts || !pending) return NONE;
  const { AttachButton, PendingList } = parts;
  const files = pending.list();
  return {
    ready: files.filter(({ state }) => state === 'ready').length,
    busy: files.some(({ state }) => state === 'waiting' || state === 'uploading'),
    failed: files.some(({ state }) => state === 'failed'),
    list: <PendingList pending={pending} rules={rules} />,
    button: <AttachButton pending={pending} rules={rules} />,
    take: pending.take,
  };
}
