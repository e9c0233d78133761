import fc from 'fast-check';
import type { Control, Reply } from '../../src/app/reply.js';
import type { Card, Citation, Excerpt, Outcome } from '../../src/core/answer/types.js';
import type { Certainty, Speaker } from '../../src/core/extraction.js';
import { pieces } from './hostile.js';
import {
  answerReply,
  button,
  contextReply,
  excerpt,
  figure,
  finding,
  findingsReply,
  notice,
  speaker,
} from './samples.js';

const hostileText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most })
    .map((parts) => `x${parts.join('')}x`);

/** Some short, some too long for any message, some of one heavy character. */
const excerptText = fc.oneof(
  { weight: 6, arbitrary: hostileText(30) },
  { weight: 2, arbitrary: hostileText(400) },
  fc
    .tuple(fc.constantFrom('a', '*', 'ж', '漢', '😀', '\u202e', 'a\n'), fc.integer({ min: 1, max: 4500 }))
    .map(([unit, times]) => `x${unit.repeat(times)}x`),
);

const name = fc.oneof(
  hostileText(4),
  fc.constantFrom('*', '漢', '\u2069').map((unit) => `x${unit.repeat(500)}`),
);

const citation: fc.Arbitrary<Citation> = fc.record({
  title: name,
  publisher: fc.option(name),
  author: fc.option(name),
  published: fc.constantFrom(null, '2025-03-11'),
  url: fc.constantFrom(null, 'https://news.example/a', `https://news.example/${'a'.repeat(600)}`),
  licence: fc.option(name),
});

const certainty = fc.constantFrom<Certainty>('certain', 'likely', 'unclear');

const anySpeaker: fc.Arbitrary<Speaker> = fc
  .tuple(name, certainty, fc.option(name))
  .map(([text, sure, resolved]) =>
    speaker(text, {
      certainty: sure,
      resolved: resolved === null ? null : { start: 0, end: 5, paragraph: 3, text: resolved },
    }),
  );

export const anyExcerpt: fc.Arbitrary<Excerpt> = fc
  .record({
    text: excerptText,
    articleId: fc.constantFrom('a', 'b', 'c'),
    speaker: fc.option(anySpeaker),
    speech: fc.constantFrom('direct', 'reported', null),
    citation,
  })
  .map(({ text, ...more }) => excerpt(text, more));

const excerpts = fc.array(anyExcerpt, { minLength: 1, maxLength: 3 });

const cardFor = (shown: readonly Excerpt[], words: string): fc.Arbitrary<Card> =>
  fc.constantFrom<Card>(
    { kind: 'passages' },
    {
      kind: 'quotations',
      speaker: words,
      unnamed: true,
      about: null,
      entries: shown.map((_, index) => ({ excerpt: index, speech: 'direct', before: shown[0] ?? null })),
    },
    {
      kind: 'person',
      number: 0,
      name: words,
      aliases: [words],
      credit: false,
      roles: Array.from({ length: 6 }, (_, index) => ({ text: words, articleId: 'a', paragraph: index })),
      mentions: Array.from({ length: 40 }, (_, index) => ({ articleId: 'b', paragraph: 100 + index })),
      direct: 3,
      reported: 4,
    },
    {
      kind: 'people',
      entries: Array.from({ length: 15 }, (_, index) => ({
        kind: 'person',
        number: index,
        name: words,
        role: { text: words, articleId: 'a', paragraph: 2 },
        mentions: 5,
        quotations: 1,
      })),
    },
    {
      kind: 'figures',
      about: null,
      entries: shown.map((_, index) => ({
        figure: figure(words, { speaker: speaker(words) }),
        excerpt: index,
        disputedBy: shown.at(-1) ?? null,
      })),
      comparison: null,
    },
  );

const select: fc.Arbitrary<Control> = fc
  .tuple(fc.array(name, { maxLength: 30 }), fc.boolean())
  .map(([names, isDescribed]) => ({
    kind: 'select',
    label: { key: 'goOn.choose' },
    id: 'select',
    options: names.map((text, index) => ({
      label: { key: 'choice.text', values: { text } },
      value: `${index}`,
      ...(isDescribed ? { description: { key: 'choice.text', values: { text } } } : {}),
    })),
  }));

const controls: fc.Arbitrary<readonly Control[]> = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.array(select, { maxLength: 1 }))
  .map(([count, selects]) => [
    ...selects,
    ...Array.from({ length: count }, (_, index) => button(`id.${index}`)),
    { kind: 'link', label: { key: 'button.read' }, url: `https://news.example/${'a'.repeat(count * 80)}` },
  ]);

const common = fc.record({ private: fc.boolean(), controls });

const anyAnswer: fc.Arbitrary<Reply> = fc
  .tuple(excerpts, name, fc.constantFrom<Outcome>('found', 'perhaps'), fc.option(name), common)
  .chain(([shown, words, outcome, askedFor, more]) =>
    cardFor(shown, words).map((card) => answerReply({ outcome, excerpts: shown, askedFor, card }, more)),
  );

const anySilence: fc.Arbitrary<Reply> = fc
  .tuple(fc.array(anyExcerpt, { maxLength: 3 }), fc.array(name, { maxLength: 8 }), fc.option(name), common)
  .map(([nearest, words, askedFor, more]) =>
    answerReply(
      {
        outcome: 'silent',
        nearest,
        unknownWords: words,
        askedFor,
        suggestions: words.slice(0, 3).map((by) => ({ command: 'quote', args: { by } })),
      },
      more,
    ),
  );

const anyNotice: fc.Arbitrary<Reply> = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 40 }), common)
  .map(([reasons, more]) =>
    notice({
      ...more,
      tone: 'error',
      lines: reasons.map((reason) => ({ key: 'reindex.refusedFile', values: { file: reason, reason } })),
    }),
  );

const anyContext: fc.Arbitrary<Reply> = fc
  .array(anyExcerpt, { minLength: 1, maxLength: 4 })
  .map(contextReply);

const anyFindings: fc.Arbitrary<Reply> = fc
  .tuple(
    fc.array(
      fc.tuple(
        excerptText,
        fc.array(anyExcerpt, { maxLength: 2 }),
        name,
        fc.constantFrom<Outcome>('found', 'perhaps'),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    fc.nat(40),
  )
  .map(([found, leftOut]) =>
    findingsReply(
      found.map(([text, excerpts, words, outcome]) =>
        finding(text, {
          excerpts,
          outcome: excerpts.length === 0 ? 'silent' : outcome,
          numbers: [
            {
              said: words,
              theirs: excerpts.map((_, index) => ({
                figure: figure(words, { speaker: speaker(words) }),
                excerpt: index,
              })),
            },
          ],
        }),
      ),
      { leftOut },
    ),
  );

/** Any reply that is shown as a message, with hostile, long and multi-byte words everywhere. */
export const anyReply: fc.Arbitrary<Reply> = fc.oneof(
  { weight: 4, arbitrary: anyAnswer },
  { weight: 2, arbitrary: anySilence },
  anyNotice,
  anyContext,
  { weight: 2, arbitrary: anyFindings },
);
