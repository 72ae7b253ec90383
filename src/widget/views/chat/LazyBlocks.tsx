import type { MessageView } from '../../../client/select.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useFetched } from './useFetched.ts';

const loadBlocks = () => import('./blocks/Blocks.tsx').then(({ Blocks }) => Blocks);

/** The parts of a message that are more than words; what draws them is fetched when the first one comes. */
export function LazyBlocks({ message }: { message: MessageView }) {
  const Blocks = useFetched(loadBlocks);
  return Blocks ? <Blocks message={message} /> : <Skeleton lines={1} />;
}
