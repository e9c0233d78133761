import { describe, expect, it } from 'vitest';
import { inspect } from '../../../../src/core/answer/ask.js';
import { judge } from '../../../../src/core/answer/outcome.js';
import { outsideOf } from '../../../../src/core/answer/rules/outside.js';
import { readQuestion } from '../../../../src/core/question/index.js';
import { ISLAND, partsOf } from '../parts-of.js';

const parts = await ISLAND;
const unknown = (question: string) =>
  outsideOf(parts.index, readQuestion(question, parts), parts.index.query(question));

describe('what of a question no article has', () => {
  it.each([
    'which penguins swam past the glacier',
    'how many penguins visited Skarn glacier castle',
    'who is the emperor of Skarn',
    'where is the tower of Wurzburg',
  ])('is too much for an answer: %s', (question) => {
    expect(unknown(question)).toMatchObject({ isOutside: true });
  });

  it.each([
    'how many pupils has the school',
    'how many pupils has the school got in autumn',
    'who is the captain of the ferry',
    'who is the mayor',
  ])('leaves enough: %s', (question) => {
    expect(unknown(question)).toEqual({ isOutside: false, isDoubtful: false });
  });

  it('is no matter where the byline is asked for: those words are never in the articles', () => {
    expect(unknown('who wrote this story')).toEqual({ isOutside: false, isDoubtful: false });
  });
});

describe('an office of another body', () => {
  const island = partsOf({
    guards: [
      'The chief of the Melby Guard, Ingrid Halvorsen, spoke at the harbour with her Skarn Guild friends.',
      'The Skarn Guild stayed away from the harbour on Monday.',
    ].join('\n'),
  });
  const outcome = async (question: string) => {
    const made = await island;
    const { wanted, asked, choices } = await inspect(made, question);
    return judge(made, wanted, asked, choices).outcome;
  };

  it('is doubted: the person holds the office elsewhere', async () => {
    expect(await outcome('who is the chief of the Skarn Guild')).not.toBe('found');
  });
});

describe('several things that the asked speaker says on a topic', () => {
  it('are no doubt of one another', async () => {
    const made = await partsOf({
      harbour: [
        'Harbour master Tomas Wik said: “The pilots are ready.”',
        'The quay was wet and the lamps were lit, and nobody came for an hour.',
        '“The pilots sleep badly,” Wik said.',
      ].join('\n'),
    });
    const { wanted, asked, choices } = await inspect(made, 'what did wik say about the pilots');
    expect(choices.length).toBeGreaterThan(0);
    expect(judge(made, wanted, asked, choices)).toEqual({ outcome: 'found', askedFor: null });
  });
});
