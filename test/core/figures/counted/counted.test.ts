import { describe, expect, it } from 'vitest';
import { figures } from '../support.js';

const counts = (text: string): readonly (string | null)[] => figures(text).map((figure) => figure.counts);

describe('what a figure counts', () => {
  it.each([
    ['It has 30,000 troops.', ['troops']],
    ['It has 30,000 European-led troops in ports.', ['European-led troops']],
    ['It has 250 high-tech companies.', ['high-tech companies']],
    ['It has 30 more troops.', ['troops']],
    ['Some 30,000 of the troops left.', ['troops']],
    ['They met army chiefs of 34 countries and others.', ['countries']],
    ['All 34 countries agreed to it.', ['countries']],
    ['They hold the 600-mile front line.', ['front line']],
    ['A one-month freeze began.', ['freeze']],
    ['She signed a $150,000 contract with it.', ['contract']],
    ['They pay a $3,500 a month mortgage.', ['mortgage']],
    ['A 5.2-litre V10 engine is in it.', ['V10 engine']],
    ['About 60 percent of its revenue came late.', ['revenue']],
    ['They gave $2 billion in aid.', ['aid']],
    ['A force of 30,000 would do.', ['force']],
    ['The number of strikes rose to 34.', ['strikes']],
    ['The pace of price increases fell to 1.9%.', ['pace of price increases']],
    ['The talks lasted nine hours.', ['talks']],
    ['Core inflation rose 0.3%.', ['Core inflation']],
    ['The S&P 500 fell 0.9%.', ['S&P 500']],
    ['Casualties reached 500.', ['Casualties']],
    ['It will boost the range by 35 miles.', ['range']],
    ['She bought the lamps that weigh around 10 tons.', ['lamps']],
    ['Bicycle sales have climbed all year, up nearly 57%.', ['Bicycle sales']],
    ['They counted 100 votes cast by sailors.', ['votes']],
    ['He met two nuns who worked there.', ['nuns']],
    ['They staged 26 debates in all.', ['debates']],
    ['The aide quoted the minister’s $5bn.', ['aide']],
    ['About 30 European and NATO countries came.', ['European and NATO countries']],
    ['It took three times the whole budget.', ['whole budget']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['It happened four years ago.'],
    ['He had not asked for 200,000.'],
    ['It lasted three days.'],
    ['Even 25,000 would be hard.'],
    ['The two of them left.'],
    ['A paper called 200,000 unrealistic.'],
    ['He spoke of 100,000 as needed.'],
  ])('%s does not say', (text) => {
    expect(counts(text)).toEqual([null]);
  });

  it('lets figures side by side share the counted thing', () => {
    expect(counts('They would send 30 or 40 soldiers.')).toEqual(['soldiers', 'soldiers']);
    expect(counts('The walk lasted 3 hours, 20 minutes.')).toEqual(['walk', 'walk']);
  });

  it('never takes a figure for what another counts', () => {
    expect(counts('It sold 7.5 million crowns (US$1.1 million) in deposits.')).toEqual([
      'deposits',
      'deposits',
    ]);
  });

  it('does not reach over a closing quotation mark (found: “fee” Macron)', () => {
    expect(counts('“We paid a $5 fee” Macron told the paper.')).toEqual(['fee']);
  });

  it('gives the words as written', () => {
    const text = 'It has 30,000 “Blue Helmet” troops.';
    const [figure] = figures(text);
    expect(text).toContain(figure?.counts ?? 'nothing');
  });
});
