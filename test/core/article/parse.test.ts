import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleError, BODY_MOST, parseArticle } from '../../../src/core/article/index.js';

const failure = (run: () => unknown): ArticleError => {
  try {
    run();
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('parseArticle', () => {
  it('gives every fact a default when none is given', () => {
    expect(parseArticle('The bridge opened on Monday.')).toEqual({
      id: 'article',
      title: 'article',
      publisher: null,
      author: null,
      published: null,
      url: null,
      language: 'en',
      licence: null,
      sources: [],
      extra: {},
      text: 'The bridge opened on Monday.',
    });
  });

  it('takes the facts as given and keeps unknown keys', () => {
    const article = parseArticle('Text.', {
      id: 'bridge',
      title: 'The bridge opens',
      publisher: 'Harbour Gazette',
      author: ['Ana Lopes', 'Jan Novák'],
      published: '2025-03-11',
      url: 'https://example.org/bridge',
      language: 'en-GB',
      licence: 'CC BY 4.0',
      sources: 'harbour master',
      facts: ['F001'],
    });
    expect(article).toMatchObject({
      author: 'Ana Lopes, Jan Novák',
      sources: ['harbour master'],
      extra: { facts: ['F001'] },
    });
  });

  it('keeps unknown facts whatever they are called', () => {
    const article = parseArticle('Text.', { constructor: 'a yard', toString: 'a rope' });
    expect(article.extra).toEqual({ constructor: 'a yard', toString: 'a rope' });
  });

  it('takes a leading heading as the title and leaves it in the text', () => {
    const article = parseArticle('# A new bridge\n\nIt opened.', { id: 'bridge' });
    expect(article.title).toBe('A new bridge');
    expect(article.text).toBe('# A new bridge\n\nIt opened.');
  });

  it('prefers the fact to the heading, and the heading to the id', () => {
    expect(parseArticle('# Heading\nText.', { title: 'Fact' }).title).toBe('Fact');
    expect(parseArticle('Text.', { id: 'file-name' }).title).toBe('file-name');
  });

  it.each([
    ['published', '11 March 2025', '“published” is not a date (write 2025-03-11)'],
    ['published', '2025-02-30', '“published” is not a date (write 2025-03-11)'],
    ['published', 2025, '“published” is not a date (write 2025-03-11)'],
    ['url', 'javascript:alert(1)', '“url” is not a link (write an address that begins with https://)'],
    ['url', 7, '“url” is not a link (write an address that begins with https://)'],
    ['language', 'English please', '“language” is not a language (write a language tag such as en or uk)'],
    ['title', ['a', 'b'], '“title” is not a title (write one line of at most 300 characters)'],
    ['publisher', 'two\nlines', '“publisher” is not a name (write one line of at most 200 characters)'],
    [
      'id',
      '../../etc/passwd',
      '“id” is not a usable id (write letters, digits, “.”, “_” or “-”, at most 100)',
    ],
    ['sources', 4, '“sources” is not a list of sources (write a list of texts)'],
  ])('refuses %s: %j with the remedy', (fact, value, message) => {
    const error = failure(() => parseArticle('Text.', { [fact]: value }));
    expect({ message: error.message, fact: error.fact }).toEqual({ message, fact });
  });

  it('refuses a text without a letter or digit', () => {
    expect(failure(() => parseArticle(' \n—\n ')).message).toBe(
      'has no text (write the article below the front matter, or remove the file)',
    );
  });

  it('refuses a NUL character and names its line', () => {
    const error = failure(() => parseArticle('one\ntwo\u0000'));
    expect({ message: error.message, line: error.line }).toEqual({
      message: 'holds a NUL character, so it is not plain text (save it as UTF-8 text)',
      line: 2,
    });
  });

  it('refuses half a surrogate pair', () => {
    expect(failure(() => parseArticle('broken \uD83D emoji')).message).toBe(
      'holds half a character (save it as UTF-8 text)',
    );
  });

  it('refuses a body that is too long', () => {
    expect(failure(() => parseArticle('a'.repeat(BODY_MOST + 1))).message).toBe(
      'is longer than 2 MiB (split it into several articles)',
    );
  });

  it('makes every line end \\n and drops a byte order mark, and nothing else', () => {
    expect(parseArticle('\uFEFFone\r\ntwo\rthree\n\r\n four  ').text).toBe('one\ntwo\nthree\n\n four  ');
  });

  it('never changes a visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (body) => {
        fc.pre(/[\p{L}\p{N}]/u.test(body) && !body.includes('\u0000') && !body.startsWith('\uFEFF'));
        fc.pre(body.isWellFormed());
        expect(parseArticle(body).text).toBe(body.replace(/\r\n?/gu, '\n'));
      }),
    );
  });
});
