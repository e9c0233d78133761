import { describe, expect, it } from 'vitest';
import { resolveName } from '../../../src/core/answer/who-names.js';
import { HARBOUR } from '../desk/harbour-parts.js';
import { makeParts } from '../desk/made.js';

const parts = await HARBOUR;
const meant = (typed: string) => {
  const { people, sources, certain } = resolveName(parts, typed);
  return {
    people: people.map((number) => parts.people[number]?.name),
    sources: sources.map((number) => parts.sources[number]?.text),
    certain,
  };
};
const only = (name: string) => ({ people: [name], sources: [], certain: true });
const nobody = { people: [], sources: [], certain: false };

describe('whom a typed name means', () => {
  it.each([
    ['Edda Lund', 'Edda Lund'],
    ['lund', 'Edda Lund'],
    ['EDDA', 'Edda Lund'],
    ['lund edda', 'Edda Lund'],
    ['eda lund', 'Edda Lund'],
    ['minister lund', 'Edda Lund'],
    ['harbour minister edda lund', 'Edda Lund'],
    ['lund the minister', 'Edda Lund'],
    ['the harbour minister', 'Edda Lund'],
    ['ole brandt', 'Ole Brandt'],
    ['captain', 'Ole Brandt'],
    ['kaja moe', 'Kaja Moe'],
  ])('%s is %s', (typed, name) => {
    expect(meant(typed)).toEqual(only(name));
  });

  it('is in doubt where the rank fits nobody of that name', () => {
    expect(meant('general lund')).toEqual({ ...only('Edda Lund'), certain: false });
  });

  it.each(['gunnar lund', 'edda berg', 'lund’s brother', 'nobody at all', '', '…', 'the'])(
    '%s is nobody',
    (typed) => {
      expect(meant(typed)).toEqual(nobody);
    },
  );

  it('prefers the person who is called just so to those whose name holds it', () => {
    expect(meant('brandt')).toEqual(only('Brandt'));
  });

  it('is every person whom the words fit equally well', async () => {
    const two = await makeParts({
      id: 'two',
      text: 'Mayor Ada Holm met Mayor Per Holm.',
      extraction: ({ person }) => ({
        people: [person('Ada Holm'), person('Per Holm', { roles: ['Mayor'] })],
      }),
    });
    expect(resolveName(two, 'holm')).toEqual({ people: [0, 1], sources: [], certain: true });
  });

  it('is the one in office rather than a deputy, unless the deputy is asked for', async () => {
    const cabinet = await makeParts({
      id: 'cabinet',
      text: 'Velmar President Ada Holm and Velmar Vice President Per Lind met.',
      extraction: ({ person }) => ({
        people: [
          person('Ada Holm', { roles: ['Velmar President'] }),
          person('Per Lind', { roles: ['Velmar Vice President'] }),
        ],
      }),
    });
    const named = (typed: string) => resolveName(cabinet, typed).people.map((at) => cabinet.people[at]?.name);
    expect(named('president of velmar')).toEqual(['Ada Holm']);
    expect(named('vice president of velmar')).toEqual(['Per Lind']);
  });

  it('is an unnamed source by another word for the country', async () => {
    const abroad = await makeParts({
      id: 'abroad',
      text: 'A French official and a German official met in France.',
      extraction: ({ source }) => ({ sources: [source('A French official'), source('a German official')] }),
    });
    expect(resolveName(abroad, 'official of france')).toEqual({ people: [], sources: [0], certain: true });
  });

  it('is all unnamed sources whose description has the words', () => {
    const both = ['A port official', 'a port official in Velmar'];
    expect(meant('port official')).toEqual({ people: [], sources: both, certain: true });
    expect(meant('port officials')).toEqual({ people: [], sources: both, certain: true });
    expect(meant('official in velmar')).toEqual({ people: [], sources: both.slice(1), certain: true });
  });
});
