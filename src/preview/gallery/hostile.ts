import type { Reply } from '../../app/reply.js';
import { excerptOf, madeUp } from './made-up.js';

const TEXT = [
  '<script>alert(1)</script> **not bold** _not italic_ ~~not struck~~ ||not hidden|| `not code`',
  '@everyone <@123456789012345678> [not a link](https://example.invalid) # not a heading <img src=x onerror=alert(1)>',
  'א שלום ‏מעורב‎ with 漢字 and 👩🏽‍🚀, andaverylongwordthatdoesnotendanywhereandmustwrapatthewidthofaphonewithoutasidewaysscroll.',
].join('\n');

/** An article that tries to be more than text: markup, mentions, links, scripts, a word without an end. */
export const hostileReply: Reply = madeUp({
  excerpt: excerptOf(TEXT, 0, 1, {
    citation: {
      title: '</title><script>alert(2)</script> **Title**',
      publisher: '"><img src=x onerror=alert(3)>',
      author: null,
      published: '2025-03-11',
      url: 'https://example.invalid/"><script>alert(4)</script>',
      licence: null,
    },
  }),
  card: { kind: 'passages' },
});
