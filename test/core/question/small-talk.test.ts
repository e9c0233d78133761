import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmallTalk } from '../../../src/core/question/small-talk.js';
import { STOP_WORDS } from '../../../src/core/search/terms/stop-words.js';
import { SEEDS } from '../desk/seeds-desk.js';

/** Words of the sample articles that ask nothing beside a greeting: “see you later”, “well, hello”. */
const LITTLE = new Set(['later', 'well']);

/** Words of the sample articles that carry a topic. */
const CONTENT = [
  ...new Set(SEEDS.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])),
].filter((word) => STOP_WORDS.en?.has(word) !== true && !LITTLE.has(word) && !isSmallTalk(word));

const TALK = ['hi', 'hello', 'thanks', 'ok', 'good morning', 'thank you so much', 'test', 'danke', 'спасибо'];

describe('small talk', () => {
  it.each([
    '',
    '  ',
    '?!',
    '👋',
    '🙏🏽 🎉',
    '<:wave:123456789012345678>',
    '<@123456789012345678>',
    'hi',
    'Hello!',
    'hi bot',
    'hello there',
    'Good morning, everyone',
    'thanks',
    'Thank you so much!',
    'thx a lot',
    'thanks for the help',
    'ok',
    'test',
    'how are you?',
    'who are you',
    'what can you do?',
    'help',
    'never mind',
    'Guten Tag',
    'vielen Dank',
    'bonjour à tous',
    's’il vous plaît',
    'buenos días',
    'muchas gracias',
    'grazie mille',
    'dzień dobry',
    'dziękuję bardzo',
    'Добрый день',
    'спасибо большое',
    'Добрий день',
    'дякую дуже',
  ])('is “%s”', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  it.each([
    'hello, who is Macron?',
    'ok and Poland',
    'and Slovenia?',
    'nuclear test',
    'more',
    'why?',
    'really?',
    'is it',
    'what is this about',
    'good',
    '1945',
    'troops',
    'привет, кто такой Песков?',
    'danke, wer ist Scholz?',
  ])('is not “%s”', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });

  it('never is a text with a word of the articles in it', () => {
    expect(CONTENT.length).toBeGreaterThan(800);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...TALK), { maxLength: 3 }),
        fc.constantFrom(...CONTENT),
        fc.array(fc.constantFrom(...TALK), { maxLength: 3 }),
        fc.constantFrom('', '?', '!', '…'),
        (before, word, after, mark) => {
          expect(isSmallTalk([...before, word, ...after].join(' ') + mark)).toBe(false);
        },
      ),
    );
  });

  it('is read of any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof isSmallTalk(text) === 'boolean'));
  });
});
