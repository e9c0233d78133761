import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/core/passages/layout.js';
import { passagesOf } from '../../../src/core/passages/passages.js';
import { sliceOf } from '../../../src/core/span.js';
import { articleOf } from '../search/index-of.js';

const cutOf = (text: string): readonly string[] => {
  const layout = layoutOf(articleOf(text));
  return passagesOf(layout).map((passage) => sliceOf(text, passage));
};

const LONG =
  'The ministers of the coastal towns spoke for an hour about the new ferry and what it would cost them.';
const OTHER =
  'The mayor of the harbour asked them to wait until spring, when the ice would be gone from the bay.';
const SHORT = 'Nobody objected.';

describe('passagesOf', () => {
  it('gives each paragraph of some length a passage of its own', () => {
    expect(cutOf(`${LONG}\n${OTHER}`)).toEqual([LONG, OTHER]);
  });

  it('joins a short paragraph with its neighbour', () => {
    expect(cutOf(`${LONG}\n${SHORT}\n${OTHER}`)).toEqual([`${LONG}\n${SHORT}`, OTHER]);
    expect(cutOf(`${SHORT}\n${OTHER}`)).toEqual([`${SHORT}\n${OTHER}`]);
    expect(cutOf(`${LONG}\n${OTHER}\n${SHORT}`)).toEqual([LONG, `${OTHER}\n${SHORT}`]);
  });

  it('joins a heading with what follows it and never with what comes before', () => {
    expect(cutOf(`${LONG}\nThe price of a ferry\n${OTHER}`)).toEqual([
      LONG,
      `The price of a ferry\n${OTHER}`,
    ]);
  });

  it('leaves captions and bylines alone', () => {
    const caption = 'The ferry at dawn. (Ana Example/Example Pictures)';
    expect(cutOf(`${caption}\n${LONG}`)).toEqual([caption, LONG]);
  });

  it('cuts a long paragraph at sentence ends into parts of about the same length', () => {
    const paragraph = Array.from({ length: 12 }, () => LONG).join(' ');
    const half = Array.from({ length: 6 }, () => LONG).join(' ');
    expect(cutOf(paragraph)).toEqual([half, half]);
  });

  it('keeps a sentence whole however long it is', () => {
    const sentence = `${'word '.repeat(500)}end.`;
    expect(cutOf(sentence)).toEqual([sentence]);
  });

  it('says which paragraphs and sentences a passage holds', () => {
    const layout = layoutOf(articleOf(`${LONG}\n${OTHER} ${LONG}\n${SHORT}`));
    expect(
      passagesOf(layout).map(({ paragraph, lastParagraph, sentences }) => [
        paragraph,
        lastParagraph,
        sentences,
      ]),
    ).toEqual([
      [1, 1, { start: 0, end: 1 }],
      [2, 3, { start: 1, end: 4 }],
    ]);
  });

  it('holds every sentence exactly once, in order', () => {
    const line = fc.array(fc.constantFrom(LONG, OTHER, SHORT, 'A heading', '“Why?” he asked.', ''), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const layout = layoutOf(articleOf(lines.map((sentences) => sentences.join(' ')).join('\n')));
        const held = passagesOf(layout).flatMap(({ sentences }) =>
          layout.sentences.slice(sentences.start, sentences.end).map(({ index }) => index),
        );
        expect(held).toEqual(layout.sentences.map(({ index }) => index));
      }),
    );
  });
});
