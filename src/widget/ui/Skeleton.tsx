import { useStyles } from '../panel/styles.ts';
import { usePanel } from '../panel/context.ts';
import css from './Skeleton.css?inline';

/** Grey lines where text is about to stand. Says nothing to assistive technology: the view that loads is announced by itself. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  useStyles(css);
  const { words } = usePanel();
  return (
    <div class="skeleton" aria-hidden="true">
      {[...Array(lines).keys()].map((line) => (
        <div key={line} class="skeleton-line" />
      ))}
      <p>{words('stillLoading')}</p>
    </div>
  );
}
