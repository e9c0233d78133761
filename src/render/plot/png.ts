import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import { FONT } from './look.js';

/** Pixels a unit: a telephone's screen has two or more. */
const ZOOM = 2;
const PICTURES_MOST = 50;
const FONT_FILE = '@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf';

const draw = async (svg: string): Promise<Uint8Array> => {
  // Loaded with the first picture: most answers have none, and the start need not wait for it.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    // The same picture on every machine, whatever fonts it has.
    font: {
      loadSystemFonts: false,
      fontFiles: [createRequire(import.meta.url).resolve(FONT_FILE)],
      defaultFontFamily: FONT,
    },
  });
  return new Uint8Array(image.asPng());
};

const pictures = new LRUCache<string, Promise<Uint8Array>>({ max: PICTURES_MOST });

/** An SVG as PNG, two pixels a unit, drawn beside the main thread; the same SVG is drawn once. Rejects where it cannot be drawn. */
export const pngOf = (svg: string): Promise<Uint8Array> => {
  const known = pictures.get(svg);
  if (known !== undefined) return known;
  const made = draw(svg);
  pictures.set(svg, made);
  made.catch(() => pictures.delete(svg));
  return made;
};
