import { describe, expect, it } from 'vitest';
import { isolate } from '../../../src/render/discord/isolate.js';

const FSI = '\u2068';
const PDI = '\u2069';

/** The depth of open isolates after each character, by the rules of UAX #9: a PDI without an isolate does nothing. */
const depths = (text: string): readonly number[] => {
  let depth = 0;
  return Array.from(text, (character) => {
    if ('\u2066\u2067\u2068'.includes(character)) depth += 1;
    else if (character === PDI) depth = Math.max(0, depth - 1);
    return depth;
  });
};

describe('isolate', () => {
  it('leaves text without bidi controls or right-to-left letters as it is', () => {
    expect(isolate('Plain text, Київ, 漢字 and 😀.\nTwo lines.')).toBe(
      'Plain text, Київ, 漢字 and 😀.\nTwo lines.',
    );
  });

  it.each([
    ['an override', '\u202eabc', `${FSI}\u202eabc${PDI}`],
    ['an isolate left open', '\u2067abc', `${FSI}\u2067abc${PDI}${PDI}`],
    ['an isolate that is closed', '\u2067abc\u2069', `${FSI}\u2067abc\u2069${PDI}`],
    ['a pop that would close ours', '\u2069\u202eabc', `${FSI}${FSI}\u2069\u202eabc${PDI}`],
    ['Hebrew letters', 'שלום', `${FSI}שלום${PDI}`],
  ])('closes off %s', (_name, text, expected) => {
    expect(isolate(text)).toBe(expected);
  });

  it('isolates each line by itself, because controls end with a line', () => {
    expect(isolate('plain\n\u202eabc\nplain')).toBe(`plain\n${FSI}\u202eabc${PDI}\nplain`);
  });

  it.each(['\u2069\u2069\u202e', '\u2066\u2069\u2069\u2067', '\u202e\u2069x\u2066', '\u2067\u2067\u2067x'])(
    'keeps %j inside its isolate from the first character to the last',
    (text) => {
      const inside = depths(isolate(text)).slice(0, -1);
      expect(Math.min(...inside)).toBeGreaterThan(0);
      expect(depths(isolate(text)).at(-1)).toBe(0);
    },
  );
});
