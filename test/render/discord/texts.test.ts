import { describe, expect, it } from 'vitest';
import { blockMarkdown } from '../../../src/render/discord/block-markdown.js';
import { say, type TextKey, textsFor } from '../../../src/texts/index.js';
import { markupIn, readBack } from '../read-back.js';

/** Answers any value that a text asks for. */
const anyValues = new Proxy({}, { get: () => 'x', has: () => true });

describe('the words of the interface', () => {
  const texts = textsFor('en');
  const keys = Object.keys(texts) as TextKey[];

  it.each(['line', 'title', 'small'] as const)(
    'hold no markup of their own, so that a %s reads as it is written',
    (kind) => {
      const changed = keys.filter((key) => {
        const text = say(texts, key, anyValues);
        const markdown = blockMarkdown({ kind, text });
        const markup = markupIn(markdown).filter((type) => type !== 'strong' && type !== 'subtext');
        return markup.length > 0 || readBack(markdown) !== text;
      });
      expect(changed).toEqual([]);
    },
  );
});
