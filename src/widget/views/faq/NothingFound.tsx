import { usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { Button } from '../../ui/Button.tsx';
import { useSuggestions } from '../../panel/useSuggestions.ts';
import css from './NothingFound.css?inline';

/** Says that no article answers, or perhaps none does; keeps the words, and leads to a person with them. */
export function NothingFound({ query, guesses }: { query: string; guesses: number }) {
  useStyles(css);
  const { words, open } = usePanel();
  const { best } = useSuggestions();
  return (
    <div class="nothing">
      <p class="nothing-title" dir="auto">
        {guesses > 0 ? words('notThis') : words('nothingFound', { query })}
      </p>
      {guesses > 0 ? null : <p class="nothing-help">{words('nothingFoundHelp')}</p>}
      {best ? (
        <Button icon={best.channel === 'chat' ? 'chat' : 'phone'} onClick={() => open(best.channel, { query })}>
          {words('askAbout')}
        </Button>
      ) : null}
    </div>
  );
}
