import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from '../panel/context.ts';
import { resolveImage } from '../views/faq/resolveLink.ts';
import { savesData } from './savesData.ts';

/** Which picture, and what stands there without it. */
export interface OwnPictureProps {
  /** An `https` address, or a path of the page's own origin. */
  readonly src: string | undefined;
  readonly class: string;
  readonly children?: ComponentChildren;
}

/**
 * A picture the owner has chosen: a logo, a face. Decoration beside a name in words, so it says nothing itself. Where it cannot be
 * loaded, the page's policy forbids it, or the visitor saves data, the children stand in its place, as they do until it is there.
 */
export function OwnPicture({ src, class: name, children }: OwnPictureProps) {
  const { window } = usePanel();
  const [loaded, setLoaded] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const address = src && resolveImage(src, window.parent.location.href);
  if (!address || failed === src || savesData(window)) return <>{children}</>;
  return (
    <>
      {loaded === src ? null : children}
      <img
        class={name}
        src={address}
        alt=""
        hidden={loaded !== src}
        decoding="async"
        referrerpolicy="no-referrer"
        onLoad={() => setLoaded(src)}
        onError={() => setFailed(src)}
      />
    </>
  );
}
