import { describe, expect, it } from 'vitest';
import { joinPeople, type Named } from '../../../src/core/desk/people/join.js';
import { nameWords, standsIn } from '../../../src/core/desk/people/name-words.js';

const named = (article: number, name: string, credit = false): Named => ({
  article,
  person: { name, aliases: [], credit, roles: [], mentions: [{ start: 0, end: 1 }], pronouns: [] },
});

const joined = (...all: readonly Named[]): readonly (readonly string[])[] =>
  joinPeople(all).map((members) => members.map(({ person }) => person.name).sort());

describe('joining the people of several articles', () => {
  it('takes the same full name as one person', () => {
    expect(joined(named(0, 'Edda Lund'), named(1, 'Edda Lund'))).toEqual([['Edda Lund', 'Edda Lund']]);
  });

  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Bashar Asad', 'Bashar al-Assad'],
    ['Robert Glavas', 'Robert Glavaš'],
    ['Donald Trump', 'Donald J. Trump'],
  ])('takes %s and %s as one person', (a, b) => {
    expect(joined(named(0, a), named(1, b))).toHaveLength(1);
  });

  it('gives a surname to the only full name that ends in it', () => {
    expect(joined(named(0, 'Edda Lund'), named(1, 'Lund'))).toEqual([['Edda Lund', 'Lund']]);
  });

  it('leaves a surname alone that two full names have', () => {
    expect(joined(named(0, 'Ole Brandt'), named(0, 'Nils Brandt'), named(1, 'Brandt'))).toEqual([
      ['Ole Brandt'],
      ['Nils Brandt'],
      ['Brandt'],
    ]);
  });

  it('takes no first name for a surname', () => {
    expect(joined(named(0, 'Edda Lund'), named(1, 'Edda'))).toHaveLength(2);
  });

  it('keeps a surname in the news apart from a photographer who has it', () => {
    expect(joined(named(0, 'Kaja Moe', true), named(1, 'Moe'))).toHaveLength(2);
  });

  it('joins a name of three words with the two of it that another article gives', () => {
    expect(joined(named(0, 'Abid Karam Hashim'), named(1, 'Abid Karam'))).toHaveLength(1);
    expect(joined(named(0, 'Abid Karam Hashim'), named(1, 'Karam Hashim'))).toHaveLength(1);
  });

  it('gives every person of every article to exactly one group', () => {
    const all = ['Edda Lund', 'Lund', 'Ole Brandt', 'Brandt', 'Nils Brandt', 'E. Lund'].map((name, at) =>
      named(at, name),
    );
    expect(joinPeople(all).flat()).toHaveLength(all.length);
  });
});

describe('the words of a name', () => {
  it('are folded, without particles, initials and possessive endings', () => {
    expect(nameWords('Bashar al-Assad’s')).toEqual(['bashar', 'asad']);
    expect(nameWords('Donald J. Trump')).toEqual(['donald', 'trump']);
  });

  it('keep what there is when nothing but an initial stands there', () => {
    expect(nameWords('T')).toEqual(['t']);
    expect(nameWords('…')).toEqual([]);
  });

  it('stand in a longer name in order only', () => {
    expect(standsIn(['edda', 'lund'], ['edda', 'maria', 'lund'])).toBe(true);
    expect(standsIn(['lund', 'edda'], ['edda', 'lund'])).toBe(false);
  });
});
