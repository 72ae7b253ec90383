import { useClientState } from '../panel/context.ts';
import { useStyles } from '../panel/styles.ts';
import css from './Face.css?inline';
import { OwnPicture } from './OwnPicture.tsx';

/** Somebody's face as the owner has put it into the configuration; their initials where there is none. Fills what it stands in. */
export function Face({ name, id }: { name: string; id?: string | undefined }) {
  useStyles(css);
  const { config } = useClientState();
  return (
    <OwnPicture src={id ? config?.faces?.[id] : undefined} class="face">
      {initialsOf(name)}
    </OwnPicture>
  );
}

function initialsOf(name: string): string {
  const starts = name.match(/(^|\s)\p{L}/gu) ?? [];
  return starts.slice(0, 2).join('').replace(/\s/g, '').toUpperCase();
}
