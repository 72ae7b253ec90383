import type { PendingFiles } from '../../../../client/createPendingFiles.ts';
import type { PublicConfig } from '../../../../protocol/answers.ts';
import { usePanel } from '../../../panel/context.ts';
import type { PartWords } from '../chatWords.ts';

/** What files the site takes. */
export type FileRules = NonNullable<NonNullable<PublicConfig['chat']>['attachments']>;

/** Takes files along, and says how many. */
export function useAddFiles(pending: PendingFiles, rules: FileRules, words: PartWords<'attachments'> | undefined) {
  const { announce } = usePanel();
  return (files: readonly File[]) => {
    if (files.length === 0) return 0;
    const left = pending.add(files, rules);
    const taken = files.length - left;
    if (words && taken > 0) announce(words('filesAdded', { count: taken }));
    if (words && left > 0) announce(words('filesTooMany', { count: rules.perMessage }));
    return left;
  };
}
