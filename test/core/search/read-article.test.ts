import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/core/passages/layout.js';
import { createTermCache, readArticle, readTitle, STOP } from '../../../src/core/search/read-article.js';
import { slicesOf } from '../../../src/core/search/slices.js';
import { createVocabulary } from '../../../src/core/search/vocabulary.js';
import { articleOf } from './index-of.js';

const read = async (text: string, language = 'en') => {
  const vocabulary = createVocabulary();
  const layout = layoutOf(articleOf(text, { language }));
  const words = await readArticle(layout, vocabulary, createTermCache(vocabulary), slicesOf());
  return { vocabulary, words };
};

describe('readArticle', () => {
  it('numbers terms in order of first appearance', async () => {
    const { vocabulary, words } = await read('The ferry met the ferries of Oslo.');
    expect([...words.terms]).toEqual([STOP, 0, 1, STOP, 0, STOP, 2]);
    expect([0, 1, 2].map((number) => vocabulary.termAt(number))).toEqual(['ferri', 'meet', 'oslo']);
    expect(vocabulary.size()).toBe(3);
  });

  it('takes words with a capital inside sentences for names, but not first words', async () => {
    const { vocabulary } = await read(
      'Ferries sailed. Ferries came. He saw Oslo. She asked ferries of Rome.',
    );
    const named = (term: string): boolean => vocabulary.isName(vocabulary.numberOf(term) ?? -1);
    expect([named('ferri'), named('oslo'), named('rome'), named('sail')]).toEqual([false, true, true, false]);
  });

  it('takes for no name what is written small as often', async () => {
    const { vocabulary } = await read('We saw Rose there. It was a rose.');
    expect(vocabulary.isName(vocabulary.numberOf('rose') ?? -1)).toBe(false);
  });

  it('keeps the words of two languages apart in its memory', () => {
    const vocabulary = createVocabulary();
    const cache = createTermCache(vocabulary);
    const [english, german] = [cache('die', 'en'), cache('die', 'de')];
    expect(vocabulary.termAt(english)).toBe('die');
    expect(german).toBe(STOP);
    expect(cache('die', 'en')).toBe(english);
  });
});

describe('readTitle', () => {
  it('gives the terms of a title without stop words', () => {
    const vocabulary = createVocabulary();
    const title = readTitle('The Ferry and the Sea', 'en', createTermCache(vocabulary));
    expect([...title].map((number) => vocabulary.termAt(number))).toEqual(['ferri', 'sea']);
  });
});
