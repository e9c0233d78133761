import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSpansOf } from '../../../src/core/passages/marks.js';
import { paragraphsOf } from '../../../src/core/passages/paragraphs.js';

const quotedIn = (text: string): readonly string[] =>
  quotedSpansOf(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  it.each([
    ['curly double marks', 'Anna said “we wait” and left.', ['we wait']],
    ['straight double marks', 'Anna said "we wait" and left.', ['we wait']],
    ['low and high marks', 'Anna said „we wait“ and left.', ['we wait']],
    ['low and right marks', 'Anna said „we wait” and left.', ['we wait']],
    ['French marks', 'Anna said «we wait» and left.', ['we wait']],
    ['French marks with blanks inside', 'Anna said « we wait » and left.', ['we wait']],
    ['Danish marks', 'Anna said »we wait« and left.', ['we wait']],
    ['single French marks', 'Anna said ‹we wait› and left.', ['we wait']],
    ['curly single marks', 'Anna said ‘we wait’ and left.', ['we wait']],
    ['straight single marks', "Anna said 'we wait' and left.", ['we wait']],
    ['two single marks', "Anna said ''we wait'' and left.", ['we wait']],
    ['back ticks', "Anna said ``we wait'' and left.", ['we wait']],
    ['a curly mark closed by a straight one', 'Anna said “we wait" and left.', ['we wait']],
    ['a straight mark closed by a curly one', 'Anna said "we wait” and left.', ['we wait']],
    ['an opening mark that closes', 'Anna said “we wait“ and left.', ['we wait']],
    ['a closing mark that opens', 'Anna said ”we wait” and left.', ['we wait']],
    ['a straight mark right after a full stop', 'So said Anna."We wait," she added.', ['We wait,']],
    ['several quotations', '“We wait,” she said. “We hope.”', ['We wait,', 'We hope.']],
    ['a mark right after a dash', 'It is—“we wait”—the plan.', ['we wait']],
    [
      'straight marks inside straight ones',
      'She said: "They cried "stop now" and left."',
      ['They cried "stop now" and left.'],
    ],
    [
      'a straight mark that never closed',
      'She said: "We wait. "We hope," she added, "and pray."',
      ['We wait. ', 'We hope,', 'and pray.'].map((words) => words.trim()),
    ],
    ['a mark after a bracket', 'The plan (“we wait”) holds.', ['we wait']],
  ])('reads %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes inside words', 'It’s the ministers’ plan and it isn’t Anna’s.'],
    ['straight apostrophes', "It's the ministers' plan and it isn't Anna's."],
    ['elisions', 'In the ‘90s they told ‘em so, ’twas said.'],
    ['inches', 'A 12" pipe lay there.'],
    ['feet and inches', 'He is 6\' 2" tall.'],
    ['a single mark that never closes', 'It was ‘open to all of them.'],
  ])('takes %s for no quotation', (_, text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  it('keeps inner marks as part of the text', () => {
    expect(quotedIn('“The question is: ‘Who pays?’” she said.')).toEqual(['The question is: ‘Who pays?’']);
    expect(quotedIn('‘He called it “mad” twice,’ she said.')).toEqual(['He called it “mad” twice,']);
    expect(quotedIn('"He called it “mad” twice," she said.')).toEqual(['He called it “mad” twice,']);
  });

  it('reads nested marks of the same sign', () => {
    expect(quotedIn('“He called it “mad” twice,” she said.')).toEqual(['He called it “mad” twice,']);
  });

  it('ends a quotation at the later two of three single marks', () => {
    expect(quotedIn("''They shout 'go home,''' she said.")).toEqual(["They shout 'go home,'"]);
  });

  it('ends an unclosed quotation where the next one opens', () => {
    expect(quotedIn('“We wait, she said. “We hope,” he said.')).toEqual(['We wait, she said.', 'We hope,']);
  });

  it('goes on into the next paragraph only where that opens with a mark', () => {
    const spansOf = (text: string) => quotedSpansOf(text, paragraphsOf(text));
    expect(spansOf('“One thing.\n“Another,” he said.').map(({ continues }) => continues)).toEqual([
      true,
      false,
    ]);
    expect(spansOf('“One thing.\nHe left.').map(({ continues }) => continues)).toEqual([false]);
  });

  it('gives the marks in the outer span and never in the inner one', () => {
    const text = 'Anna said “we wait”.';
    expect(quotedSpansOf(text, paragraphsOf(text))).toEqual([
      { start: 11, end: 18, paragraph: 1, outer: { start: 10, end: 19 }, continues: false },
    ]);
  });

  it('gives disjoint spans in text order, each inside its outer span, for any text', () => {
    const marks = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      "''",
      '``',
      '«',
      '»',
      '„',
      ' ',
      '\n',
      'word',
      '.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const spans = quotedSpansOf(text, paragraphsOf(text));
        spans.forEach((span, index) => {
          expect(span.outer.start).toBeLessThan(span.start);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(span.outer.end);
          expect(spans[index - 1]?.outer.end ?? 0).toBeLessThanOrEqual(span.outer.start);
        });
      }),
    );
  });

  it.each(['“', '"', "'", '‘a ', "'a ", '“a ', '“a” ', "''", '„', '”', '"a “'])(
    'reads 100 kB of %s in no time',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const paragraphs = paragraphsOf(text);
      const before = performance.now();
      quotedSpansOf(text, paragraphs);
      expect(performance.now() - before).toBeLessThan(500);
    },
  );
});
