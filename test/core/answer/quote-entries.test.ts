import { describe, expect, it } from 'vitest';
import { saidIn, saidInAll } from '../../../src/core/answer/quote-entries.js';
import type { Extraction } from '../../../src/core/extraction.js';
import { type Marks, makeParts } from '../desk/made.js';

const lines = async (text: string, extraction: (marks: Marks) => Partial<Extraction>) => {
  const parts = await makeParts({ id: 'lines', text, extraction });
  return saidInAll(parts).map(({ place, speech }) => `${speech}: ${text.slice(place.start, place.end)}`);
};

const LONG = 'word '.repeat(90).trim();

describe('the lines of a list of quotations', () => {
  it('are whole sentences', async () => {
    expect(
      await lines('It rained. “We wait,” Lund said on the quay. It stopped.', ({ quotation, speaker }) => ({
        quotations: [quotation('We wait,', speaker('Lund'))],
      })),
    ).toEqual(['direct: “We wait,” Lund said on the quay.']);
  });

  it('join two parts of one quotation', async () => {
    expect(
      await lines('“We wait,” Lund said, “for the tide.”', ({ quotation, speaker }) => ({
        quotations: [quotation('We wait,', speaker('Lund')), quotation('for the tide.', speaker('Lund'))],
      })),
    ).toEqual(['direct: “We wait,” Lund said, “for the tide.”']);
  });

  it('keep two speakers of one sentence apart', async () => {
    const text = '“We wait,” Lund said, and “We go,” Brandt said.';
    expect(
      await lines(text, ({ quotation, speaker }) => ({
        quotations: [quotation('We wait,', speaker('Lund')), quotation('We go,', speaker('Brandt'))],
      })),
    ).toEqual([`direct: ${text}`, `direct: ${text}`]);
  });

  it('stay apart where other words stand between', async () => {
    expect(
      await lines('“We wait,” Lund said. Rain fell. “We go,” Lund said.', ({ quotation, speaker }) => ({
        quotations: [quotation('We wait,', speaker('Lund')), quotation('We go,', speaker('Lund'))],
      })),
    ).toHaveLength(2);
  });

  it('stay apart in two paragraphs', async () => {
    expect(
      await lines('“We wait,” Lund said.\n\n“We go,” Lund said.', ({ quotation, speaker }) => ({
        quotations: [quotation('We wait,', speaker('Lund')), quotation('We go,', speaker('Lund', {}, 1))],
      })),
    ).toHaveLength(2);
  });

  it('take in the neighbour that names the speaker only while both are short', async () => {
    const marks = ({ quotation, speaker }: Marks) => ({
      quotations: [quotation('We wait.', speaker('Lund'))],
    });
    expect(await lines('Lund came late. “We wait.” Then it rained.', marks)).toEqual([
      'direct: Lund came late. “We wait.”',
    ]);
    expect(await lines(`Lund had ${LONG}. “We wait.” Then it rained.`, marks)).toEqual([
      'direct: “We wait.”',
    ]);
  });

  it('show a reported sentence with a fragment of some words once, as direct words', async () => {
    const text = 'Lund called the plan “a very good start” on Monday.';
    expect(
      await lines(text, ({ quotation, reported, speaker }) => ({
        quotations: [quotation('a very good start', speaker('Lund'), 'fragment')],
        reported: [reported(text, speaker('Lund'))],
      })),
    ).toEqual([`direct: ${text}`]);
  });

  it('show a reported sentence with a quoted word as reported', async () => {
    const text = 'Lund said that the “backstop” would come.';
    expect(
      await lines(text, ({ quotation, reported, speaker }) => ({
        quotations: [quotation('backstop', speaker('Lund'), 'fragment')],
        reported: [reported(text, speaker('Lund'))],
      })),
    ).toEqual([`reported: ${text}`]);
  });

  it('leave terms out', async () => {
    expect(
      await lines('The “backstop” is a wall.', ({ quotation }) => ({
        quotations: [quotation('backstop', null, 'term')],
      })),
    ).toEqual([]);
  });

  it('are made once for an article', async () => {
    const { articles } = await makeParts({ id: 'once', text: 'Nothing was said.' });
    const [article] = articles;
    if (article === undefined) throw new Error('one article was given');
    expect(saidIn(article)).toBe(saidIn(article));
  });
});
