import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/app/reply.js';
import type { Excerpt } from '../../../src/core/answer/types.js';
import { visible } from '../../../src/render/discord/invisible.js';
import { exceeded } from '../../../src/render/limits/index.js';
import { anyReply } from '../arbitrary.js';
import { pieces } from '../hostile.js';
import { payloadOf, textsOf } from '../payload.js';
import { laidOut, markupIn, quotesIn } from '../read-back.js';
import { answerReply, excerpt } from '../samples.js';

const shortExcerpts = fc
  .array(
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => `x${parts.join('')}x`),
    { minLength: 1, maxLength: 3 },
  )
  .map((texts) => texts.map((text) => excerpt(text)));

const surfaces = ['interaction', 'message', 'plain'] as const;

/** The only markup that we write; the independent parser does not read `-#` after a quote, where Discord does. */
const OURS = new Set(['blockQuote', 'strong', 'subtext', 'link']);

const OUR_LINK = /\[Read article\]\(<https:\/\/news\.example\/[a-z-]+>\)/g;

const withoutOurLinks = (text: string): string => text.replace(OUR_LINK, '');

const excerptsOf = (reply: Reply): readonly Excerpt[] => {
  if (reply.kind === 'context') return reply.excerpts;
  if (reply.kind === 'findings') return reply.findings.flatMap(({ excerpts }) => excerpts);
  return reply.kind === 'answer' ? [...reply.answer.excerpts, ...reply.answer.nearest] : [];
};

describe('renderReply, of any reply', () => {
  it.each(surfaces)('shows all excerpts of the page where they are short, on the surface %s', (surface) => {
    fc.assert(
      fc.property(shortExcerpts, (excerpts) => {
        const shown = textsOf(payloadOf(answerReply({ excerpts }), surface)).flatMap(quotesIn);
        expect(shown.map(visible)).toEqual(excerpts.map(({ text }) => visible(laidOut(text))));
      }),
    );
  });

  it.each(surfaces)('always fits Discord’s limits on the surface %s', (surface) => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        expect(exceeded(payloadOf(reply, surface))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(surfaces)(
    'shows every excerpt whole and as its source, or not at all, on the surface %s',
    (surface) => {
      fc.assert(
        fc.property(anyReply, (reply) => {
          const sources = new Set(excerptsOf(reply).map(({ text }) => visible(laidOut(text))));
          const shown = textsOf(payloadOf(reply, surface)).flatMap(quotesIn);
          expect(shown.map(visible).filter((text) => !sources.has(text))).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(surfaces)('never notifies anybody and links to nothing on the surface %s', (surface) => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const payload = payloadOf(reply, surface);
        expect(payload.allowed_mentions).toEqual({ parse: [] });
        const linked = textsOf(payload).flatMap((text) => markupIn(withoutOurLinks(text)));
        expect(linked).not.toContain('link');
        const markup = new Set(textsOf(payload).flatMap(markupIn));
        expect([...markup].filter((type) => !OURS.has(type))).toEqual([]);
        expect(withoutOurLinks(textsOf(payload).join('\n'))).not.toMatch(
          /(?<!\\)@|(?<!\\)<(?!t:)|https?:\/\//,
        );
      }),
      { numRuns: 100 },
    );
  });
});
