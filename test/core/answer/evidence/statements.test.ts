import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../../src/core/answer/evidence/statements.js';
import { partsOf } from '../parts-of.js';

const statements = async (text: string) => {
  const [desk] = (await partsOf({ made: text })).articles;
  if (desk === undefined) throw new Error('The made article is missing.');
  return statementsOf(desk).map(({ start, end, speaker }) => [speaker.person, text.slice(start, end).trim()]);
};

describe('a statement without quotation marks', () => {
  it('runs from its lead-in to the end', async () => {
    const text = [
      'Mayor Ingrid Halvorsen opened the pier on Friday.',
      'After the opening Ingrid Halvorsen said:',
      'This pier will serve our children well.',
      'We thank all who built it.',
    ].join('\n');
    expect(await statements(text)).toEqual([
      ['Ingrid Halvorsen', 'This pier will serve our children well.\nWe thank all who built it.'],
    ]);
  });

  it('may begin in the paragraph of its lead-in', async () => {
    const text =
      'Mayor Ingrid Halvorsen opened the pier.\nIngrid Halvorsen said: This pier will serve our children well.';
    expect(await statements(text)).toEqual([['Ingrid Halvorsen', 'This pier will serve our children well.']]);
  });

  it('is over where the speaker is spoken of', async () => {
    const text = [
      'Mayor Ingrid Halvorsen opened the pier on Friday.',
      'Following the opening Ingrid Halvorsen said:',
      'This pier will serve our children well.',
      'Halvorsen will travel to Melby on Sunday.',
    ].join('\n');
    expect(await statements(text)).toEqual([['Ingrid Halvorsen', 'This pier will serve our children well.']]);
  });

  it('is no statement where the words that follow have quotation marks of their own', async () => {
    const text =
      'Mayor Ingrid Halvorsen came.\nIngrid Halvorsen said:\n“This pier will serve our children well.”';
    expect(await statements(text)).toEqual([]);
  });

  it('has no speaker where the lead-in names none', async () => {
    expect(await statements('Three things were said:\nThe pier is long.')).toEqual([]);
  });
});
