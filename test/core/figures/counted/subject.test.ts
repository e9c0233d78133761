import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../../src/core/figures/counted/subject.js';
import { tokens } from '../support.js';

/** The subject of the figure that stands where the text ends. */
const subject = (text: string, measure = true): string | null => {
  const all = tokens(text);
  const span = subjectOf(all, all.length, measure);
  return span === null ? null : text.slice(span.start, span.end);
};

describe('the subject of a figure’s clause', () => {
  it.each([
    ['The talks lasted', 'talks'],
    ['Core inflation has been expected to rise', 'Core inflation'],
    ['The lamps that weigh', 'lamps'],
    ['The number of strikes rose to', 'strikes'],
    ['The pace of price increases fell to', 'pace of price increases'],
    ['It will boost the range by', 'range'],
    ['They raised the ceiling to', 'ceiling'],
    ['The shares fell, plunging', 'shares'],
    ['The runner keeps running for', 'runner'],
    ['A grounding for', 'grounding'],
    ['Brokers saw the biggest increase in', 'Brokers'],
    ['Harbour Mills, which has run the docks for ages, lost', 'Harbour Mills'],
    ['The bridge that the council built in Melby weighs', 'bridge'],
    ['The average wage paid by mills operating in the north is', 'average wage'],
    ['The men living in Melby earn', 'men'],
    [
      'Tickets for a dinner in Oslo on Friday at the inn of Karl Braun Jr. start at',
      'Tickets for a dinner in Oslo on Friday at the inn of Karl Braun Jr',
    ],
    ['The mill bought the start-up for', 'start-up'],
    ['The film came out this week for', 'film'],
    ['Wage demands in the second quarter of the year were', 'Wage demands in the second quarter of the year'],
    ['The council confirmed the turnout was', 'turnout'],
    ['The price fell in the north of the town to', 'price'],
    ['The decision to cut the stay for visitors to', 'stay for visitors'],
    ['He got the jobless rate down to', 'jobless rate'],
    ['Hispanics grow by # and Asians to', 'Asians'],
    ['The firm was bought by Braun for', 'firm'],
    ['The shares closed in London at', 'shares'],
    ['They priced the shares in Oslo at', 'shares in Oslo'],
    ['Karl Roux, a baker in San Jose, Calif., gave', 'Karl Roux'],
    ['Bread and milk cost', 'Bread and milk'],
    ['He is a native', 'native'],
    ['Public records suggest the teacher, Karl Braun, was earning', 'teacher'],
    ['In the shade of dams that gave power, the mills sold', 'mills'],
  ])('%s …', (text, expected) => {
    expect(subject(text)).toBe(expected);
  });

  it.each([['It has lasted'], ['They paid'], ['I’m paid'], ['They’ve earned'], ['There are'], ['']])(
    '%s … names none',
    (text) => {
      expect(subject(text)).toBeNull();
    },
  );

  it('of a bare number needs a verb that states an amount', () => {
    expect(subject('Casualties reached', false)).toBe('Casualties');
    expect(subject('The army asked for', false)).toBeNull();
  });

  it('does not reach over the end of a clause', () => {
    expect(subject('The bakery shut; in May', true)).toBeNull();
  });
});
