import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../../src/core/statements/statements.js';

const textsIn = (message: string): readonly string[] => statementsIn(message).map(({ text }) => text);

describe('the statements of a message', () => {
  it.each([
    [
      'lines',
      'the bridge opens monday\nthe ferry stops friday',
      ['the bridge opens monday', 'the ferry stops friday'],
    ],
    ['sentences', 'The bridge opens. The ferry stops.', ['The bridge opens.', 'The ferry stops.']],
    [
      'sentences without capitals',
      'the bridge opens. the ferry stops!',
      ['the bridge opens.', 'the ferry stops!'],
    ],
    [
      'clauses with subjects of their own',
      'Lund wants 900 guards, Brandt wants 300 and the port refuses both',
      ['Lund wants 900 guards', 'Brandt wants 300', 'the port refuses both'],
    ],
    [
      'what “but” parts',
      'lund wants 900 guards but the port refused to pay',
      ['lund wants 900 guards', 'the port refused to pay'],
    ],
    [
      'what a comment parts',
      'Lund wants 900 guards, no wonder the port refuses',
      ['Lund wants 900 guards', 'no wonder the port refuses'],
    ],
    [
      'a subject alone behind another',
      'Lund will pay. The port wont either',
      ['Lund will pay.', 'The port wont either'],
    ],
    ['items of a list', '- the bridge opens\n- the ferry stops', ['the bridge opens', 'the ferry stops']],
    ['quoted lines', '> The bridge opens\nnever read that', ['The bridge opens']],
  ])('are %s', (_, message, expected) => {
    expect(textsIn(message)).toEqual(expected);
  });

  it.each([
    ['Lund and Brandt want 900 guards'],
    ['Brandt met with Lund and Moe in the harbour on Sunday'],
    ['Later in the day, Lund said that the bridge was open'],
    ['The port will pay but only for the boats'],
    ['He said “We build it. We paint it.” on Monday'],
    ['Gen. Lund of the U.S. harbour guard arrived at 10 a.m. on Monday'],
    ['the guard (see the plan, e.g. of May) costs 1.5 million'],
  ])('keep together what says one thing: %s', (message) => {
    expect(textsIn(message)).toEqual([message]);
  });

  it.each([
    ['lol same 😂'],
    ['thanks!! 🙏'],
    ['hi everyone'],
    ['wow, that is insane'],
    ['lol. The port wont'],
    ['https://example.org/the-bridge-opens'],
    ['<@123456789012345678> <:boat:123456789>'],
    ['```\nthe bridge opens on monday\n```'],
    [''],
  ])('leave out small talk and what is no text: %j', (message) => {
    expect(textsIn(message)).toEqual([]);
  });

  it('say which are questions', () => {
    const kinds = statementsIn(
      'Who opened the harbour bridge? Lund opened the harbour bridge?! It opened on Monday.',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['question', 'question', 'claim']);
  });

  it('begin and end with their own words, markup aside', () => {
    expect(textsIn('<@123456789012345678> **the bridge opens on monday** 🎉')).toEqual([
      'the bridge opens on monday',
    ]);
  });

  it('are slices of the message, in order and disjoint, of any message', () => {
    const piece = fc.constantFrom(
      ...[
        'Lund',
        ' wants ',
        '900',
        ' guards',
        '. ',
        '\n',
        '> ',
        '**',
        '||',
        '```',
        '“',
        '”',
        '<@1>',
        '😀',
        ', but ',
        '; ',
        '- ',
        '? ',
        'https://a.b ',
        '\u2028',
        'e.g. ',
      ],
    );
    const message = fc.oneof(
      fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(message, (text) => {
        let last = 0;
        for (const statement of statementsIn(text)) {
          expect(statement.text).toBe(text.slice(statement.start, statement.end));
          expect(statement.start).toBeGreaterThanOrEqual(last);
          expect(statement.end).toBeGreaterThan(statement.start);
          expect(statement.text).toBe(statement.text.trim());
          last = statement.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of the longest message are found within a moment', () => {
    const started = performance.now();
    for (const unit of ['a ', 'A, b and ', '“', '. ', 'Lund wants 900, but ', '```', '[x](', '> '])
      statementsIn(unit.repeat(4_000).slice(0, 4_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
