import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import { statementsIn } from '../../../src/core/quotations/statements.js';
import { layoutOfText, personIn } from './article.js';

/** The sentences that are a printed statement, each with its speaker. */
const statements = (...paragraphs: readonly string[]): readonly string[] => {
  const text = paragraphs.join('\n');
  const layout = layoutOfText(text);
  const all = parse(
    layout,
    ['Paul Roux', 'Jana Keller'].map((name) => personIn(text, name)),
  );
  const found = statementsIn(layout, all);
  return all.flatMap(({ sentence }) => {
    const mention = found.get(sentence.index);
    return mention === undefined
      ? []
      : [`${text.slice(mention.start, mention.end)}: ${text.slice(sentence.start, sentence.end)}`];
  });
};

const ANNOUNCED = 'Paul Roux said:';
const FIRST = 'The harbour opens again in May.';

describe('a statement printed without marks', () => {
  it('is the paragraph after “X said:”', () => {
    expect(statements(ANNOUNCED, FIRST)).toEqual([`Paul Roux: ${FIRST}`]);
  });

  it('goes on as long as it speaks of “I” or “we”', () => {
    expect(statements(ANNOUNCED, FIRST, 'We thank all of them.', 'The ships left.', 'I wait.')).toEqual([
      `Paul Roux: ${FIRST}`,
      'Paul Roux: We thank all of them.',
    ]);
  });

  it.each([
    ['somebody else speaks', 'Jana Keller said we were late.'],
    ['a quotation opens', '“We wait,” they heard.'],
    ['the text ends', 'ENDS'],
    ['notes follow', 'Notes to editors: we wait.'],
  ])('ends where %s', (_, line) => {
    expect(statements(ANNOUNCED, FIRST, line, 'We wait.')).toEqual([`Paul Roux: ${FIRST}`]);
  });

  it.each([
    ['the colon is missing', 'Paul Roux said.'],
    ['nobody speaks', 'The plan in short:'],
    ['the cue is no verb of saying', 'Paul Roux doubted:'],
  ])('is none where %s', (_, line) => {
    expect(statements(line, FIRST)).toEqual([]);
  });

  it('is what follows “X said: Full sentence.” in a paragraph without marks, up to the last “we”', () => {
    const line = 'Paul Roux said: The harbour opens. It was shut for a year. We thank all of them. It rains.';
    expect(statements(line, 'We wait.', 'It snows.')).toEqual([
      'Paul Roux: It was shut for a year.',
      'Paul Roux: We thank all of them.',
      'Paul Roux: We wait.',
    ]);
  });

  it.each([
    ['a small letter follows the colon', 'Paul Roux said: the harbour opens. We wait.'],
    ['marks show what is said', 'Paul Roux said: The harbour “opens.” We wait.'],
    ['somebody else speaks next', 'Paul Roux said: The harbour opens. Jana Keller said we wait.'],
    ['the paper speaks of itself', 'Paul Roux said: The harbour opens. Sign up for our newsletter.'],
    ['nobody speaks of “we”', 'Paul Roux reported: Riga, Oslo and Bergen. The others had three.'],
    ['the writer speaks', 'Then I said: Rome will fall. We waited.'],
  ])('is nothing after it where %s', (_, line) => {
    expect(statements(line)).toEqual([]);
  });

  it('passes to the next speaker who is announced', () => {
    expect(statements(ANNOUNCED, FIRST, 'Jana Keller said:', 'We are ready.')).toEqual([
      `Paul Roux: ${FIRST}`,
      'Jana Keller: We are ready.',
    ]);
  });
});
