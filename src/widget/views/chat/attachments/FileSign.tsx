import { Icon, type IconName } from '../../../ui/Icon.tsx';

const PICTURE: IconName =
  'M5.5 4.5h13a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1Zm-1 12 4.5-4.5 3.5 3.5 3-3 4 4M15 8.2v.1';
const SOUND: IconName =
  'M9 17.5V6l9-2v11.5M9 17.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Zm9-2a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z';
const FILM: IconName =
  'M4.5 6.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1Zm11 4 4.5-2.5v8L15.5 13.5';
const PACK: IconName = 'M5 8.5h14v10a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1Zm0 0 1.5-4h11l1.5 4m-9 4h4';

/** The sign of a kind of file. */
export function FileSign({ type, size = 22 }: { type: string; size?: number }) {
  return <Icon name={signOf(type)} size={size} />;
}

function signOf(type: string): IconName {
  if (type.startsWith('image/')) return PICTURE;
  if (type.startsWith('audio/')) return SOUND;
  if (type.startsWith('video/')) return FILM;
  return type.includes('zip') ? PACK : 'article';
}
