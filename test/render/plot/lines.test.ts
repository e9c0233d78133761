import { describe, expect, it } from 'vitest';
import { linesOfPlot } from '../../../src/render/plot/lines.js';
import { plot, said, statement } from './samples.js';

describe('a plot in characters', () => {
  it('draws dots, ranges, open ends and hollow dots on one track', () => {
    const made = plot(
      [
        statement({ words: 'up to 5,000', change: '<' }),
        statement({ words: 'more than 1,000', low: 1000, change: '>' }),
        statement({ words: 'about 3,000', low: 3000, change: '~' }),
        statement({ words: '2,000 to 4,000', low: 2000, high: 4000 }),
        statement({ words: '5,000', who: 'others', date: '2 Apr 2025' }),
      ],
      { leftOut: { n: 1, where: 'nowhere' } },
    );
    expect(linesOfPlot(made, said.texts)).toEqual({
      title: 'rangers: 3 statements, oldest first',
      rows: [
        { track: '──────────────────◄●────', words: 'up to 5,000 [1] — Ada Novak · 11 Mar 2025' },
        { track: '─────●►─────────────────', words: 'more than 1,000 [1] — Ada Novak · 11 Mar 2025' },
        { track: '────────────○───────────', words: 'about 3,000 [1] — Ada Novak · 11 Mar 2025' },
        { track: '────────●━━━━━━●────────', words: '2,000 to 4,000 [1] — Ada Novak · 11 Mar 2025' },
        { track: '───────────────────●────', words: '5,000 [1] — others · 2 Apr 2025' },
      ],
      notes: ['Dates of the articles (2025)', '1 older statement is not shown', '[1] Rangers at the lake'],
    });
  });

  it('says where its scale is logarithmic', () => {
    const { notes } = linesOfPlot(plot([statement(), statement({ low: 200_000 })]), said.texts);
    expect(notes[0]).toBe('Logarithmic scale');
  });

  it('marks the dates that are only those of the articles where others are given by the text', () => {
    const { rows, notes } = linesOfPlot(
      plot([statement({ dated: 'text' }), statement(), statement({ date: 'undated', dated: 'undated' })]),
      said.texts,
    );
    expect(rows.map(({ words }) => words.split(' · ')[1])).toEqual([
      '11 Mar 2025',
      '11 Mar 2025*',
      'undated',
    ]);
    expect(notes.slice(0, 2)).toEqual(['Dates as the articles give them (2025)', '* date of the article']);
  });

  it('says where the older ones are', () => {
    const noteOf = (where: 'next' | 'command' | 'nowhere') =>
      linesOfPlot(plot([statement()], { leftOut: { n: 2, where } }), said.texts).notes[1];
    expect([noteOf('next'), noteOf('command'), noteOf('nowhere')]).toEqual([
      '2 older on the next page',
      '2 older: /troops about:rangers',
      '2 older statements are not shown',
    ]);
  });
});
