import type { Reply } from '../../app/reply.js';
import type { Excerpt } from '../../core/answer/types.js';

const TEXT = [
  '<script>alert(1)</script> **not bold** _not italic_ ~~not struck~~ ||not hidden|| `not code`',
  '@everyone <@123456789012345678> [not a link](https://example.invalid) # not a heading <img src=x onerror=alert(1)>',
  'א שלום ‏מעורב‎ with 漢字 and 👩🏽‍🚀, andaverylongwordthatdoesnotendanywhereandmustwrapatthewidthofaphonewithoutasidewaysscroll.',
].join('\n');

const excerpt: Excerpt = {
  articleId: 'hostile',
  start: 0,
  end: TEXT.length,
  paragraph: 1,
  language: 'en',
  text: TEXT,
  highlights: [],
  speech: null,
  speaker: null,
  citation: {
    title: '</title><script>alert(2)</script> **Title**',
    publisher: '"><img src=x onerror=alert(3)>',
    author: null,
    published: '2025-03-11',
    url: 'https://example.invalid/"><script>alert(4)</script>',
    licence: null,
  },
  alsoIn: [],
};

/** An article that tries to be more than text: markup, mentions, links, scripts, a word without an end. */
export const hostileReply: Reply = {
  kind: 'answer',
  answer: {
    question: '',
    command: 'ask',
    desk: '',
    outcome: 'found',
    excerpts: [excerpt],
    nearest: [],
    unknownWords: [],
    askedFor: null,
    suggestions: [],
    card: { kind: 'passages' },
  },
  page: { number: 1, of: 1, from: 0, to: 1 },
  private: false,
  controls: [],
};
