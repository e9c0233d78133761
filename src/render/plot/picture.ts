import type { Reply } from '../../app/reply.js';
import type { Showing } from '../lines.js';
import { drawPlot, plotFor } from './index.js';
import { pngOf } from './png.js';

/** A picture of a reply as it is sent beside it. */
export type Picture = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** The same in words, for those who do not see it. At most 1,024 characters. */
  readonly alt: string;
};

/** An answer does not wait longer for its picture, in ms. */
export const PICTURE_WAIT = 1_000;

const inTime = async (bytes: Promise<Uint8Array>, wait: number): Promise<Uint8Array> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No picture within ${Math.round(wait)} ms.`)), wait);
  });
  return Promise.race([bytes, late]).finally(() => clearTimeout(timer));
};

export type PictureOptions = Pick<Showing, 'texts' | 'locale'> & {
  /** Told why a picture could not be drawn: the answer goes without. */
  readonly failed: (error: unknown) => void;
  /** How long it may take, ms. */
  readonly wait?: number;
  readonly png?: (svg: string) => Promise<Uint8Array>;
};

/** The picture that belongs to a reply; `null` where none does or none could be drawn. Never rejects. */
export const pictureOf = async (
  reply: Reply,
  { failed, wait = PICTURE_WAIT, png = pngOf, ...said }: PictureOptions,
): Promise<Picture | null> => {
  try {
    const plot = plotFor(reply, said);
    const drawn = plot === null ? null : drawPlot(plot, said);
    if (drawn === null) return null;
    return {
      name: 'plot.png',
      mediaType: 'image/png',
      bytes: await inTime(png(drawn.svg), wait),
      alt: drawn.alt,
    };
  } catch (error) {
    failed(error);
    return null;
  }
};
