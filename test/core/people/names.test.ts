import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldName,
  isTitle,
  nameSounds,
  sameName,
  soundOf,
  soundsWithin,
} from '../../../src/core/people/names.js';

describe('folding a name', () => {
  it.each([
    ['Glavaš', 'glavas'],
    ['  Ana   Łukasz\n', 'ana lukasz'],
    ['O’Brien', "o'brien"],
    ['Çağlar Yıldız', 'caglar yildiz'],
    ['Größe', 'grosse'],
    ['Sze‑to', 'sze-to'],
  ])('%j becomes %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe('spellings of a word', () => {
  it.each([
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Asad', 'Assad'],
    ['Mohammed', 'Muhammad'],
    ['Sergei', 'Sergey'],
    ['Alexei', 'Aleksey'],
    ['Müller', 'Mueller'],
  ])('%s sounds like %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it('keeps different names apart', () => {
    expect(new Set(['Macron', 'Merkel', 'Michel', 'Maron'].map(soundOf)).size).toBe(4);
  });
});

describe('the words of a name as they sound', () => {
  it('leaves out Arabic articles and fatherhood', () => {
    expect(nameSounds('Omar bin Salim al-Hadi')).toEqual(['omar', 'salim', 'hady']);
  });

  it('keeps a particle that stands alone', () => {
    expect(nameSounds('Al')).toEqual(['al']);
  });

  it('finds one name within another only in the same order', () => {
    expect(soundsWithin(['ana', 'silva'], ['ana', 'maria', 'silva'])).toBe(true);
    expect(soundsWithin(['silva', 'ana'], ['ana', 'maria', 'silva'])).toBe(false);
    expect(soundsWithin([], ['ana'])).toBe(false);
  });
});

describe('same name', () => {
  it.each([
    ['glavas', 'Robert Glavaš'],
    ['Asad', 'Bashar al-Assad'],
    ['Park Min-ho', 'Park Min Ho'],
    ['Volodymyr Zelensky', 'Zelenskyy'],
  ])('%s can be %s', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Jean Dupont', 'Jean-Claude Dupont'],
    ['Anna Bell', 'Anna Hill'],
    ['Bell', 'Campbell'],
    ['', 'Anna Bell'],
  ])('%s is not %s', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
  });

  it('is the same both ways round', () => {
    const name = fc.array(fc.constantFrom('Ana', 'Silva', 'al-Hadi', 'Omar', 'Jr.'), { maxLength: 4 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sameName(a.join(' '), b.join(' '))).toBe(sameName(b.join(' '), a.join(' ')));
      }),
    );
  });
});

describe('titles', () => {
  it.each([
    'Lt.',
    'gen',
    'President',
    'presidents',
    'MR',
    'Vice-Marshal',
    'Secretary-General',
    'President-elect',
  ])('%s is one', (word) => expect(isTitle(word)).toBe(true));

  it.each(['Paris', 'Robert', 'of', '', 'Jean-Claude', 'army'])('%j is none', (word) =>
    expect(isTitle(word)).toBe(false),
  );
});
