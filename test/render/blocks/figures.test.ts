import { describe, expect, it } from 'vitest';
import type { Answer, Excerpt, FigureEntry } from '../../../src/core/answer/types.js';
import type { Figure } from '../../../src/core/extraction.js';
import { figureEntries } from '../../../src/render/blocks/figures.js';
import { textsFor } from '../../../src/texts/index.js';

const TEXT = 'Six ferries carry fewer than 2,000 cars. Others doubt it.';

const excerptAt = (start: number, end: number, paragraph = 1): Excerpt => ({
  articleId: 'a',
  start,
  end,
  paragraph,
  language: 'en',
  text: TEXT.slice(start, end),
  highlights: [],
  speech: null,
  speaker: null,
  citation: { title: 'Ferries', publisher: null, author: null, published: null, url: null, licence: null },
  alsoIn: [],
});

const figureAt = (words: string, counts: string | null, hedge: string | null = null): Figure => {
  const start = TEXT.indexOf(words);
  const before =
    hedge === null ? null : { start: TEXT.indexOf(hedge), end: TEXT.indexOf(hedge) + hedge.length };
  return { start, end: start + words.length, text: words, counts, hedge: before, speaker: null } as Figure;
};

const showing = { texts: textsFor('en'), escape: (text: string) => text, ago: String, locale: 'en' };

const shown = (excerpts: readonly Excerpt[], entries: readonly FigureEntry[]) =>
  figureEntries(entries, { answer: { excerpts } as Answer, numbers: new Map([['a', 1]]), showing }).map(
    (blocks) => blocks.map((block) => (block.kind === 'excerpt' ? `> ${block.excerpt.text}` : block.text)),
  );

const sentence = excerptAt(0, 40);
const six = figureAt('Six', 'ferries');
const cars = figureAt('2,000', 'cars', 'fewer than');

describe('the card of figures', () => {
  it('shows a figure in one verbatim run with its hedge and what it counts', () => {
    expect(shown([sentence], [{ figure: cars, excerpt: 0, disputedBy: null }])).toEqual([
      ['fewer than 2,000 cars', '> Six ferries carry fewer than 2,000 cars.', '[1] Ferries · undated · ¶1'],
    ]);
  });

  it('does not show again what disputes a figure where the excerpt has it', () => {
    const entries = [{ figure: cars, excerpt: 0, disputedBy: excerptAt(41, 57) }];
    expect(shown([excerptAt(0, 57)], entries)).toEqual([
      ['fewer than 2,000 cars', `> ${TEXT}`, '[1] Ferries · undated · ¶1', 'Disputed in the excerpt above.'],
    ]);
  });

  it('shows an excerpt once for all its figures, and what disputes it once', () => {
    const disputedBy = excerptAt(41, 57);
    const entries = [
      { figure: six, excerpt: 0, disputedBy },
      { figure: cars, excerpt: 1, disputedBy },
    ];
    expect(shown([sentence, sentence], entries)).toEqual([
      [
        'Six ferries',
        'fewer than 2,000 cars',
        '> Six ferries carry fewer than 2,000 cars.',
        '[1] Ferries · undated · ¶1',
        'Disputed in the same paragraph:',
        '> Others doubt it.',
        '[1] Ferries · undated · ¶1',
      ],
    ]);
  });

  it('names what is counted apart where it does not follow', () => {
    const far = figureAt('Six', 'boats');
    expect(shown([sentence], [{ figure: far, excerpt: 0, disputedBy: null }])[0]?.[0]).toBe('Six · boats');
  });
});
