import type { Sharp, SharpOptions } from 'sharp';
import { Refusal } from '../../protocol/index.ts';

/** Pixels of all frames together that are drawn; a file that claims more is refused from its header alone. */
const MOST_PIXELS = 64_000_000;
/** Longest side of the small picture. */
const THUMBNAIL = 480;
/** Seconds a picture may take. */
const PATIENCE = 20;

/** A picture drawn anew. */
export interface PreparedImage {
  readonly width: number;
  readonly height: number;
  /** WebP. */
  readonly thumbnail: Uint8Array;
}

/**
 * Draws a picture anew into another file: turned upright, in sRGB, without anything hidden in it (place, camera, comments,
 * what follows its end). @throws {Refusal} `attachment_refused` for one that cannot be drawn, or that is a bomb.
 */
export async function prepareImage(from: string, to: string, type: string): Promise<PreparedImage> {
  const { default: sharp } = await import('sharp');
  const animated = type === 'image/gif' || type === 'image/webp';
  const options: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error', animated };
  try {
    const known = await sharp(from, { ...options, limitInputPixels: false }).metadata();
    const pixels = (known.width ?? 0) * (known.height ?? 0);
    if (pixels === 0 || pixels > MOST_PIXELS) {
      throw new Refusal('attachment_refused', { detail: `Pictures have at most ${MOST_PIXELS} pixels.` });
    }
    const drawn = await encode(upright(sharp(from, options), known.pages), type).toFile(to);
    const thumbnail = await upright(sharp(from, { ...options, animated: false }), 1)
      .resize(THUMBNAIL, THUMBNAIL, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .timeout({ seconds: PATIENCE })
      .toBuffer();
    return { width: drawn.width, height: drawn.pageHeight ?? drawn.height, thumbnail };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('attachment_refused', { detail: 'The picture cannot be drawn.' });
  }
}

/** Moving pictures are never turned: their frames lie below one another. */
function upright(image: Sharp, pages: number | undefined): Sharp {
  return (pages ?? 1) > 1 ? image : image.autoOrient();
}

function encode(image: Sharp, type: string): Sharp {
  const timed = image.timeout({ seconds: PATIENCE });
  switch (type) {
    case 'image/png':
      return timed.png({ compressionLevel: 9 });
    case 'image/gif':
      return timed.gif();
    case 'image/webp':
      return timed.webp({ quality: 90 });
    default:
      return timed.jpeg({ quality: 90 });
  }
}
