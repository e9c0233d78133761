import { describe, expect, it } from 'vitest';
import type { FindingsReply } from '../../../src/app/reply.js';
import { STATEMENT_SHOWN_MOST } from '../../../src/render/blocks/findings.js';
import { blocksOf } from '../../../src/render/blocks/index.js';
import { textsFor } from '../../../src/texts/index.js';
import { citation, excerpt, figure, finding, findingsReply, speaker } from '../samples.js';

const linesOf = (reply: FindingsReply): readonly (readonly string[])[] => {
  const { head, entries, foot } = blocksOf(reply, {
    texts: textsFor('en'),
    escape: (text) => text,
    ago: String,
    locale: 'en',
  });
  const words = (block: (typeof head)[number]): string =>
    block.kind === 'excerpt' ? `> ${block.excerpt.text}` : block.text;
  return [head.map(words), ...entries.map((entry) => entry.map(words)), foot.map(words)];
};

const TITLE = ['What the articles say to this message'];

describe('what the articles say to a message', () => {
  it('shows each statement with its excerpts, or that there are none', () => {
    const reply = findingsReply([
      finding('the force would have tanks', { excerpts: [excerpt('The force could bring tanks.')] }),
      finding('it rained'),
    ]);
    expect(linesOf(reply)).toEqual([
      TITLE,
      [
        '“the force would have tanks”',
        '> The force could bring tanks.',
        '[1] Army chiefs meet · The Example · 11 Mar 2025 · ¶8',
      ],
      ['“it rained”', 'The articles say nothing about this.'],
      [],
    ]);
  });

  it('says where an excerpt may not be about just that, and how much was left out', () => {
    const doubtful = finding('tanks', { outcome: 'perhaps', excerpts: [excerpt('Tanks came.')] });
    expect(linesOf(findingsReply([doubtful], { leftOut: 1 }))).toEqual([
      TITLE,
      [
        '“tanks”',
        'Perhaps — the articles may not speak of just this.',
        '> Tanks came.',
        '[1] Army chiefs meet · The Example · 11 Mar 2025 · ¶8',
      ],
      ['1 more statement was not looked up.'],
    ]);
  });

  it('puts a number beside those of the articles, with who gives them and when', () => {
    const first = 'less than 900 guards, officials said.';
    const second = 'The port wants 1,200.';
    const found = finding('2,000 guards', {
      excerpts: [
        excerpt(first, { start: 0, end: first.length }),
        excerpt(second, {
          articleId: 'other',
          start: 0,
          end: second.length,
          citation: { ...citation, title: 'Other', published: '2025-04-01' },
        }),
      ],
      numbers: [
        {
          said: '2,000 guards',
          theirs: [
            {
              figure: figure('1,200', { start: 15, end: 20, counts: null }),
              excerpt: 1,
            },
            {
              figure: figure('900', {
                start: 10,
                end: 13,
                counts: 'guards',
                hedge: { start: 0, end: 9 },
                speaker: speaker('officials'),
              }),
              excerpt: 0,
            },
          ],
        },
      ],
    });
    expect(linesOf(findingsReply([found]))[1]?.[1]).toBe(
      'The message: 2,000 guards · in the articles: 1,200, 1 Apr 2025; less than 900 guards — officials, 11 Mar 2025',
    );
  });

  it('names nobody for a number whose speaker the text leaves unclear', () => {
    const text = 'They want 900 guards.';
    const found = finding('2,000 guards', {
      excerpts: [excerpt(text, { start: 0, end: text.length })],
      numbers: [
        {
          said: '2,000 guards',
          theirs: [
            {
              figure: figure('900', {
                start: 10,
                end: 13,
                counts: 'guards',
                speaker: speaker('They', { certainty: 'unclear' }),
              }),
              excerpt: 0,
            },
          ],
        },
      ],
    });
    expect(linesOf(findingsReply([found]))[1]?.[1]).toBe(
      'The message: 2,000 guards · in the articles: 900 guards, 11 Mar 2025',
    );
  });

  it('cuts a long statement at a word, with the ellipsis outside the quotation marks', () => {
    const long = `${'guard '.repeat(40)}end`;
    const [, [title = ''] = []] = linesOf(findingsReply([finding(long)]));
    expect(title).toMatch(/^“(?:guard ){22}guard” …$/u);
    expect(title.length).toBeLessThanOrEqual(STATEMENT_SHOWN_MOST + 4);
  });

  it('never cuts inside a character', () => {
    const [, [title = ''] = []] = linesOf(findingsReply([finding(`x${'😀'.repeat(200)}`)]));
    expect(title.isWellFormed?.() ?? !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u.test(title)).toBe(true);
  });

  it('shows one excerpt a statement where two would be too much, and no number of the other', () => {
    const long = (id: string) => excerpt(`${id} ${'word '.repeat(120)}`, { articleId: id });
    const crowded = finding('guards', {
      excerpts: [long('a'), long('b')],
      numbers: [{ said: '5', theirs: [{ figure: figure('900'), excerpt: 1 }] }],
    });
    const [, first] = linesOf(findingsReply([crowded, crowded]));
    expect(first?.filter((line) => line.startsWith('> '))).toHaveLength(1);
    expect(first?.some((line) => line.startsWith('The message'))).toBe(false);
  });
});
