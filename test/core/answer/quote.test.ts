import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/core/answer/quote.js';
import { HARBOUR } from '../desk/harbour-parts.js';
import { makeParts } from '../desk/made.js';

const parts = await HARBOUR;
const ask = async (by?: string, about?: string) => {
  const answer = await quote(parts, { by, about });
  return {
    ...answer,
    texts: answer.excerpts.map(({ text, speech }) => `${speech}: ${text}`),
    entries: answer.card.kind === 'quotations' ? answer.card.entries : [],
  };
};

describe('the words of a person', () => {
  it('come direct words first, neighbouring ones as one line', async () => {
    const answer = await ask('lund');
    expect(answer.texts).toEqual([
      'direct: “We begin with the quay,” Lund said. “The rest follows.”',
      'reported: Lund said boats would patrol the bay at night.',
    ]);
    expect(answer.card).toMatchObject({ speaker: 'Edda Lund', unnamed: false, about: null });
    expect(answer.entries.map(({ before }) => before)).toEqual([null, null]);
  });

  it('stand with the sentence that names the speaker', async () => {
    const naming = await makeParts({
      id: 'naming',
      text: 'Ole Brandt turned to the fleet. “It is late.” He left.',
      extraction: ({ person, quotation, speaker }) => ({
        people: [person('Ole Brandt')],
        quotations: [quotation('It is late.', speaker('Ole Brandt'))],
      }),
    });
    const { excerpts } = await quote(naming, { by: 'brandt' });
    expect(excerpts.map(({ text }) => text)).toEqual(['Ole Brandt turned to the fleet. “It is late.”']);
  });

  it('are found by a topic, in their own sentence or its neighbour', async () => {
    expect((await ask('lund', 'boats')).texts).toEqual([
      'reported: Lund said boats would patrol the bay at night.',
    ]);
    expect((await ask('brandt ole', 'doubted')).texts).toEqual([
      'direct: “Nobody asked the crews,” he said.',
    ]);
  });

  it('are silent on another topic, and name it', async () => {
    expect(await ask('lund', 'taxes')).toMatchObject({
      outcome: 'silent',
      excerpts: [],
      askedFor: 'taxes',
      unknownWords: ['taxes'],
      nearest: [{ speech: 'direct' }, { speech: 'reported' }],
    });
  });

  it('are silent when the articles quote the person nowhere', async () => {
    const answer = await ask('nils brandt');
    expect(answer).toMatchObject({ outcome: 'silent', askedFor: 'nils brandt', unknownWords: [] });
    expect(answer.nearest[0]?.text).toContain('Nils Brandt');
  });
});

describe('an unknown speaker', () => {
  it('is met with silence that names the word', async () => {
    expect(await ask('gerasimov')).toMatchObject({
      outcome: 'silent',
      unknownWords: ['gerasimov'],
      nearest: [],
      card: { kind: 'passages' },
    });
  });

  it('is offered questions that are answered', async () => {
    expect((await ask('gerasimov')).suggestions).toEqual([
      { command: 'who', args: { name: 'Ole Brandt' } },
      { command: 'quote', args: { by: 'Edda Lund' } },
      { command: 'troops', args: { about: 'soldiers' } },
    ]);
  });
});

describe('the words of unnamed sources', () => {
  it('stand under one description and are marked as perhaps of several', async () => {
    const answer = await ask('Port official');
    expect(answer.card).toMatchObject({ speaker: 'Port official', unnamed: true });
    expect(answer.texts).toEqual([
      'direct: “It will hold,” said a port official in Velmar.',
      'reported: A port official said the guard would need fewer than 900 soldiers.',
    ]);
  });
});

describe('words on a topic', () => {
  it('are found whoever says them, with the paragraph before where the speaker is open', async () => {
    const answer = await ask(undefined, 'toy fleet');
    expect(answer.texts).toEqual([
      'direct: The pilot scheme drew jeers. “A toy fleet,” one of the skippers had it.'.replace(
        'The pilot scheme drew jeers. ',
        '',
      ),
    ]);
    expect(answer.entries.map(({ before }) => before?.text)).toEqual([
      '“It will hold,” said a port official in Velmar.',
    ]);
    expect(answer.card).toMatchObject({ speaker: null, about: 'toy fleet' });
  });

  it('are silent where nobody speaks of it', async () => {
    expect(await ask(undefined, 'parliament')).toMatchObject({
      outcome: 'silent',
      unknownWords: ['parliament'],
    });
  });

  it('may be asked for as a whole question', async () => {
    expect((await ask(undefined, 'what did lund say')).texts).toEqual((await ask('lund')).texts);
    expect((await ask('what did lund say')).texts).toEqual((await ask('lund')).texts);
  });

  it('never include a term that nobody says', async () => {
    const terms = await makeParts({
      id: 'terms',
      text: 'The so-called “shore shield” is a wall.',
      extraction: ({ quotation }) => ({ quotations: [quotation('shore shield', null, 'term')] }),
    });
    expect(await quote(terms, {})).toMatchObject({ outcome: 'silent', excerpts: [] });
    expect((await quote(terms, { about: 'shore shield' })).outcome).toBe('silent');
  });
});

describe('all words', () => {
  it('come direct ones first, open speakers last among them, newest article first', async () => {
    expect((await ask()).texts).toEqual([
      'direct: “It will hold,” said a port official in Velmar.',
      'direct: “We begin with the quay,” Lund said. “The rest follows.”',
      'direct: “Nobody asked the crews,” he said.',
      'direct: “A toy fleet,” one of the skippers had it.',
      'reported: A port official said the guard would need fewer than 900 soldiers.',
      'reported: Lund said boats would patrol the bay at night.',
    ]);
  });
});
