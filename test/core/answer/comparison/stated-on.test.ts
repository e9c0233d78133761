import { describe, expect, it } from 'vitest';
import { dateOrder, statedOn } from '../../../../src/core/answer/comparison/stated-on.js';
import { parseArticle } from '../../../../src/core/article/index.js';
import { readParts } from '../../../../src/core/desk/parts.js';

const PUBLISHED = '2031-06-20';

/** The date of the last amount of a text, and the words that give it; `null` for the article's. */
const on = async (text: string, published: string | null = PUBLISHED) => {
  const facts = { id: 'one', title: 'One', ...(published === null ? {} : { published }) };
  const parts = await readParts([parseArticle(text, facts)], () => Promise.resolve(), undefined);
  const [desk] = parts.articles;
  const figure = desk?.extraction.figures.filter((one) => one.class === 'amount' && one.unit === null).at(-1);
  if (desk === undefined || figure === undefined) throw new Error('no amount in the text');
  const { date, dated } = statedOn(desk, figure);
  if (dated !== null) expect(text.slice(dated.start, dated.end)).toBe(dated.text);
  return [date, dated?.text ?? null];
};

const OF_ARTICLE = [PUBLISHED, null];

describe('when a statement was made', () => {
  it.each([
    ['On 3 June the envoy said that 900 soldiers were enough.', '2031-06-03', '3 June'],
    ['The envoy told the paper on June 3rd that 900 soldiers were enough.', '2031-06-03', 'June 3rd'],
    ['The envoy said in a letter of 3 June 2030 that 900 soldiers were enough.', '2030-06-03', '3 June 2030'],
    ['The envoy said on Tuesday, Feb. 4, that 900 soldiers were enough.', '2031-02-04', 'Feb. 4'],
    [
      'The envoy said in an interview published on 3 June that 900 soldiers were enough.',
      '2031-06-03',
      '3 June',
    ],
    ['In May the envoy spoke of 900 soldiers.', '2031-05', 'In May'],
    ['The envoy told the harbour paper in May that 900 soldiers were enough.', '2031-05', 'in May'],
    ['The envoy said on 30 December that 900 soldiers were enough.', '2030-12-30', '30 December'],
  ])('is the one day or month that its sentence gives: %s', async (text, date, words) => {
    expect(await on(text)).toEqual([date, words]);
  });

  it.each([
    ['The envoy came on 3 June. She said that 900 soldiers were enough.', '2031-06-03', '3 June'],
    [
      'The envoy came on 3 June. A day later she said that 900 soldiers were enough.',
      '2031-06-04',
      'A day later',
    ],
    ['The envoy came on 3 June. She spoke of 900 soldiers on the same day.', '2031-06-03', 'the same day'],
    [
      'The envoy came on 3 June. Six days later, the envoy said: “We need 900 soldiers.”',
      '2031-06-09',
      'Six days later',
    ],
  ])('is the one day that a sentence before it in its paragraph gives: %s', async (text, date, words) => {
    expect(await on(text)).toEqual([date, words]);
  });

  it.each([
    ['no day is named', 'The envoy said that 900 soldiers were enough.'],
    ['nobody is named who says it', 'On 3 June, 900 soldiers were enough.'],
    ['several days are named', 'The envoy said on 3 June and again on 5 June that 900 soldiers were enough.'],
    ['it is a stretch of days', 'The envoy said on 3 to 5 June that 900 soldiers were enough.'],
    ['it is a deadline', 'The envoy said that 900 soldiers were needed by 3 June.'],
    ['something is planned for the day', 'The envoy said that 900 soldiers would come on 3 June.'],
    ['it is the day up to which something is so', 'The envoy said 900 soldiers were there as of 3 June.'],
    [
      'it is the day of something that the sentence tells of',
      'The envoy said 900 soldiers had the right that was given on 3 June.',
    ],
    [
      'it is the day on which something was done',
      'The contract signed on 3 June provides for 900 soldiers, the envoy said.',
    ],
    [
      'it is the day on which the speaker was born',
      'Born on 3 June, the envoy said 900 soldiers were enough.',
    ],
    [
      'it is the day of a meeting that the sentence names',
      'The envoy said the summit of 3 June agreed on 900 soldiers.',
    ],
    ['it is the month of a plan', 'The envoy said that 900 soldiers were set to leave in May.'],
    [
      'the month stands far from what is said',
      'The envoy spoke of 900 soldiers whose contracts were up in May.',
    ],
    ['it stands between quotation marks', 'The envoy said: “We sent 900 soldiers on 3 June.”'],
    ['it lies after the article', 'The envoy said 900 soldiers were to be there on 1 July.'],
    ['it lies more than half a year back', 'The envoy said on 3 September that 900 soldiers were enough.'],
    ['no month has the day', 'The envoy said on 31 April that 900 soldiers were enough.'],
    [
      'the sentence looks farther back',
      'The envoy came on 3 June. She had said that 900 soldiers were enough.',
    ],
    [
      'it speaks of the month before',
      'The envoy came on 3 June. The month before, she said that 900 soldiers were enough.',
    ],
    [
      'it speaks of the month before its day',
      'The envoy, the paper wrote on 3 June, spoke of 900 soldiers the month before.',
    ],
    [
      'the sentence before has two days',
      'The envoy came on 3 June and left on 5 June. She said that 900 soldiers were enough.',
    ],
    [
      'the day stands in another paragraph',
      'The envoy came on 3 June.\n\nShe said that 900 soldiers were enough.',
    ],
    [
      'the day later lies after the article',
      'The envoy came on 19 June. Two days later she said that 900 soldiers were enough.',
    ],
  ])('is left to the article where %s', async (_, text) => {
    expect(await on(text)).toEqual(OF_ARTICLE);
  });

  it('needs a year where the article has no date', async () => {
    expect(await on('The envoy said on 3 June that 900 soldiers were enough.', null)).toEqual([null, null]);
    expect(await on('The envoy said on 3 June 2030 that 900 soldiers were enough.', null)).toEqual([
      '2030-06-03',
      '3 June 2030',
    ]);
  });

  it('looks at the clause of the amount alone for what lies farther back', async () => {
    const text = 'The envoy came on 3 June. She spoke of 900 soldiers; only the coast had offered any.';
    expect(await on(text)).toEqual(['2031-06-03', '3 June']);
  });

  it('orders a month behind its days, and what has no date last', () => {
    const dates = [null, '2031-03-01', '2031-02', '2031-02-28'].map((date) => ({ date }));
    expect([...dates].sort((a, b) => (dateOrder(a) < dateOrder(b) ? -1 : 1)).map(({ date }) => date)).toEqual(
      ['2031-02-28', '2031-02', '2031-03-01', null],
    );
  });
});
