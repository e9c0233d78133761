import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import { linkQuotes } from '../../../src/core/quotations/rules/article.js';
import { unsaidQuotes } from '../../../src/core/quotations/unsaid.js';
import { layoutOfText, personIn, quotesIn } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

/** The quoted words of a text that nobody is said to say. */
const unsaidIn = (text: string): readonly string[] => {
  const layout = layoutOfText(text);
  const all = parse(
    layout,
    NAMES.map((name) => personIn(text, name)),
  );
  const unsaid = unsaidQuotes(layout, all, linkQuotes(layout, all));
  return layout.quoted.flatMap(({ start, end }, index) =>
    unsaid.has(index) ? [text.slice(start, end)] : [],
  );
};

const SPEAKS = 'Jana Keller said the harbour was closed.';
const LETTER = ['“Dear neighbours,', '“The harbour is closed for repairs.', '“We thank you for waiting.”'];
const lines = (...parts: readonly string[]): string => parts.join('\n');

describe('a text reproduced between marks', () => {
  it('is nobody’s words where nobody is said to write it', () => {
    const text = lines(SPEAKS, 'A letter hung on the door of the office.', ...LETTER);
    expect(unsaidIn(text)).toEqual([
      'Dear neighbours,',
      'The harbour is closed for repairs.',
      'We thank you for waiting.',
    ]);
    expect(quotesIn(text, NAMES)).toEqual([
      'term: Dear neighbours, | -',
      'term: The harbour is closed for repairs. | -',
      'term: We thank you for waiting. | -',
    ]);
  });

  it('stays so after a colon when only a thing introduces it', () => {
    expect(unsaidIn(lines(SPEAKS, 'The letter in full:', ...LETTER))).toHaveLength(3);
  });

  it('is the words of whoever is said to speak before the colon', () => {
    expect(unsaidIn(lines('Jana Keller wrote to them:', ...LETTER))).toEqual([]);
  });

  it('belongs to whoever the paragraph before the colon is about', () => {
    const text = lines('Paul Roux on the harbour:', ...LETTER);
    expect(quotesIn(lines(SPEAKS, text), NAMES).map((line) => line.slice(0, line.indexOf(' =')))).toEqual([
      'speech: Dear neighbours, | Paul Roux',
      'speech: The harbour is closed for repairs. | Paul Roux',
      'speech: We thank you for waiting. | Paul Roux',
    ]);
  });

  it('goes on with the speaker of the paragraph right before it', () => {
    expect(unsaidIn(lines('“We wait,” Jana Keller said.', ...LETTER))).toEqual([]);
  });

  it.each([1, 2])('is taken for speech where it has no more paragraphs than %i', (count) => {
    expect(unsaidIn(lines(SPEAKS, 'A letter hung there.', ...LETTER.slice(0, count)))).toEqual([]);
  });

  it('is taken for speech where nobody in the whole article speaks: then nothing can be told', () => {
    expect(unsaidIn(lines('Ein Brief hing an der Tür.', ...LETTER))).toEqual([]);
  });

  it('ends at a paragraph with words of the article', () => {
    const text = lines(SPEAKS, 'A letter hung there.', ...LETTER, '“So it is,” Paul Roux said.');
    expect(unsaidIn(text)).toHaveLength(3);
  });
});

describe('a line between paragraphs', () => {
  it.each([
    ['single marks among double ones', '‘Quite a good place to wait.’'],
    ['straight single marks', "'Quite a good place to wait.'"],
    ['capitals only', '“ALL THE SHIPS MUST LEAVE”'],
  ])('is nobody’s words: %s', (_, line) => {
    const text = lines('“We wait,” Jana Keller said.', line, 'The fleet left on Monday.');
    expect(unsaidIn(text)).toEqual([line.slice(1, -1)]);
  });

  it.each([
    ['double marks', lines('“We wait,” Jana Keller said.', '“It is a good place to wait.”')],
    ['an article that always quotes with single marks', lines('‘We wait,’ Jana Keller said.', '‘It is so.’')],
    ['one word in capitals', lines('“We wait,” Jana Keller said.', '“NEVER!”')],
    ['two marks that each are two signs', lines("''We wait,'' Jana Keller said.", "''It is so.''")],
    ['words with their speaker', lines('“We wait,” Jana Keller said.', '‘We go,’ Paul Roux said.')],
  ])('is none: %s', (_, text) => {
    expect(unsaidIn(text)).toEqual([]);
  });
});
