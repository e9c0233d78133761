import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/quotations/clauses.js';
import { turnsIn } from '../../../src/core/quotations/turns.js';
import { layoutOfText, personIn, reportsIn } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

/** Who speaks in each paragraph, as "label = full name" where the article gives one. */
const turns = (...paragraphs: readonly string[]): readonly string[] => {
  const text = paragraphs.join('\n');
  const layout = layoutOfText(text);
  const all = parse(
    layout,
    NAMES.map((name) => personIn(text, name)),
  );
  const found = turnsIn(layout, all);
  return layout.paragraphs.map(({ number }) => {
    const mention = found.get(number);
    if (mention === undefined) return '-';
    return `${text.slice(mention.start, mention.end)}${mention.name === null ? '' : ` = ${mention.name}`}`;
  });
};

describe('turns of a printed talk', () => {
  it('are paragraphs that begin with capitals and a colon, one below the other', () => {
    expect(
      turns('They met.', 'ROUX: It is late.', 'MS. HALL: It is.', 'ROUX: We wait.', 'It rains.'),
    ).toEqual(['-', 'ROUX', 'MS. HALL', 'ROUX', '-']);
  });

  it('belong to the people whom the article names in full', () => {
    expect(
      turns('Then Paul Roux met Jana Keller.', 'Roux: It is late.', 'KELLER: It is.', 'Paul Roux: We wait.'),
    ).toEqual(['-', 'Roux = Paul Roux', 'KELLER = Jana Keller', 'Paul Roux = Paul Roux']);
  });

  it('may be a role’s', () => {
    expect(turns('REPORTER: Is it late?', 'ROUX: It is late.', 'REPORTER: But why?')).toEqual([
      'REPORTER',
      'ROUX',
      'REPORTER',
    ]);
  });

  it('may be a paper’s or station’s that asks somebody', () => {
    expect(turns('Radio Riga: Is it late?', 'Paul Roux: It is late.', 'Radio Riga: But why?')).toEqual([
      'Radio Riga',
      'Paul Roux = Paul Roux',
      'Radio Riga',
    ]);
  });

  it('leave out what stands once below them and names nobody', () => {
    expect(turns('ROUX: It is late.', 'HALL: It is.', 'ROUX: We wait.', 'Note: It rained that day.')).toEqual(
      ['ROUX', 'HALL', 'ROUX', '-'],
    );
  });

  it.each([
    ['two paragraphs', ['ROUX: It is late.', 'HALL: It is.']],
    ['a list whose entries differ', ['OSLO: It is late.', 'RIGA: It is dark.', 'BERGEN: It rains here.']],
    ['one label only', ['UPDATE: It is late.', 'UPDATE: It is dark.', 'UPDATE: It rains.']],
    ['labels that are no names', ['Price: ten crowns.', 'Length: two miles.', 'Price: ten pounds.']],
    ['places', ['PARIS: It is late.', 'LONDON: It is dark.', 'PARIS: It rains.']],
    ['words of a form', ['WHEN: On Monday night.', 'WHERE: At the port.', 'WHEN: On Friday night.']],
    ['a thing for each', ['QUESTION: Is it late?', 'ANSWER: It is late.', 'QUESTION: But why?']],
    ['questions and answers without a name', ['Q: Is it late?', 'A: It is late.', 'Q: But why?']],
    ['labels without words', ['ROUX:', 'HALL: ', 'ROUX:']],
  ])('are not read in %s', (_, paragraphs) => {
    expect(turns(...paragraphs)).toEqual(paragraphs.map(() => '-'));
  });

  it('count as reported words', () => {
    expect(
      reportsIn('ROUX: It is late.\nHALL: It is.\nROUX: We wait. It rains.').map(
        (line) => line.split(' | ')[1],
      ),
    ).toEqual([
      'ROUX = ROUX [person, likely]',
      'HALL = HALL [person, likely]',
      'ROUX = ROUX [person, likely]',
      'ROUX = ROUX [person, likely]',
    ]);
  });

  it('never have a speaker outside their own paragraph', () => {
    const line = fc.constantFrom(
      'ROUX: It is late.',
      'HALL: We wait.',
      'It rains.',
      'Q: Why?',
      '“No,” he said.',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        turns(...lines).forEach((speaker, at) => {
          if (speaker !== '-') expect(lines[at]?.startsWith(`${speaker}:`)).toBe(true);
        });
      }),
    );
  });
});
