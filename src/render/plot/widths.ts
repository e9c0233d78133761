/** Advance widths of PT Sans Regular in shares of the font size, rounded up to .05: a letter that is not here has no shape in it. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.2, '‘’'],
  [0.25, "',.:|¦"],
  [0.3, ' ();IJ`ijl ´·¸ÌÍÎÏìíîïĪīĮįİıľłļĺЇІЈіїј'],
  [0.35, '!"[]frt{}¡ŕŗřţťț“”„'],
  [0.4, '*-/\\ª²³¹ºгѓт'],
  [0.45, '?_sz¨¯°¿śŝşšźżžșѕзГЃ'],
  [0.5, '^ackvy§«¶»àáâãäåçýÿāăąćĉčķавксучъьэяєќў'],
  [
    0.55,
    '#$+0123456789<=>EFLSZbdeghnopqux~¢£¤¥¬±ÈÉÊË×èéêëñòóôõö÷øùúûüþđĒēĖėĘęĚěĝğģĥħĹĽŁĻńņňōőŚŜŞŠūŭůűųŹŻŽȘЁЅБЕЗбдеийлнопрхцёђћџґҐ€',
  ],
  [0.6, 'ABCPRTVYµÀÁÂÃÄÅÇÝÞßðĀĂĄĆĈČďŔŖŘŢŤŸȚЄЎАВРСТУЬЭЯ'],
  [0.65, 'GKXĜĞĢĶЌКЛХЧЪм'],
  [0.7, 'DHNOQU®ÐÑÒÓÔÕÖØÙÚÛÜĎĐĤĦŃŅŇŌŐŪŬŮŰŲЏДИЙНОПЦжфы–'],
  [0.75, 'wЂЋшюљ'],
  [0.8, '%MæМФЫщњ…'],
  [0.85, '&Wm©¼½ÆЖ—'],
  [0.9, '¾œШЮ'],
  [0.95, 'ŒЉЩ'],
  [1, 'Њ'],
  [1.05, '№'],
  [1.1, '@'],
];

const KNOWN: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Wider than any letter. */
const UNKNOWN = 1.2;

/** Whether the font has every letter of a text. */
export const isDrawable = (text: string): boolean =>
  [...text.normalize('NFC')].every((letter) => KNOWN.has(letter));

/** Width of a line, in the unit of the font size. Never less than it is drawn. */
export const widthOf = (text: string, size: number): number =>
  [...text.normalize('NFC')].reduce((sum, letter) => sum + (KNOWN.get(letter) ?? UNKNOWN) * size, 0);
