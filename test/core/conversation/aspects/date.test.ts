import { describe, expect, it } from 'vitest';
import { shownFirst } from '../../../../src/core/conversation/aspects/around.js';
import { datesIn, whenWas } from '../../../../src/core/conversation/aspects/date.js';
import { ask } from '../../../../src/core/desk/ask.js';
import { PARTS, talk } from '../ferries.js';

const marked = (answer: Awaited<ReturnType<typeof talk>>): readonly string[] =>
  (answer.excerpts[0]?.highlights ?? []).map(([from, to]) => answer.excerpts[0]?.text.slice(from, to) ?? '');

describe('the words that say when', () => {
  it('are dates and what counts from them', () => {
    const [desk] = PARTS.articles;
    if (desk === undefined) throw new Error('no article');
    const { text } = desk.article;
    expect(
      datesIn(desk, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['2 March', '4 March', 'Two days later']);
  });
});

describe('“when?”', () => {
  it('shows the statement again with its date marked', async () => {
    const answer = await talk('would Norway lend ferries?', 'when?');
    expect(answer).toMatchObject({
      outcome: 'found',
      readAs: 'would Norway lend ferries?',
      aside: 'when?',
      askedFor: null,
    });
    expect(marked(answer)).toEqual(['2 March']);
  });

  it('reaches back to the date from which “two days later” counts, and keeps the speaker', async () => {
    const answer = await talk('what did Lind say?', 'when was that?');
    expect(answer.outcome).toBe('found');
    expect(answer.excerpts.map(({ text, speaker }) => [text, speaker?.person])).toEqual([
      [
        'Mayor Ingrid Lind met reporters on 4 March in Oslo. Two days later she said: “We wait for Norway.”',
        'Ingrid Lind',
      ],
    ]);
    expect(marked(answer)).toEqual(['4 March', 'Two days later']);
  });

  it('is in doubt where only the citation has a date', async () => {
    const answer = await talk('what did Nordby say?', 'when?');
    expect(answer).toMatchObject({ outcome: 'perhaps', askedFor: 'when' });
    expect(answer.excerpts[0]?.citation.published).toBe('2031-03-05');
  });

  it('shows an undated article as undated', async () => {
    const answer = await talk('is the quay in Malmö done?', 'when?');
    expect(answer).toMatchObject({ outcome: 'perhaps' });
    expect(answer.excerpts[0]?.citation.published).toBeNull();
  });

  it('never changes what stands in the excerpt', async () => {
    const shown = shownFirst(PARTS, await ask(PARTS, 'would Norway lend ferries?'));
    if (shown === null) throw new Error('nothing is shown');
    const [excerpt] = whenWas(PARTS, 'when?', shown).excerpts;
    expect(excerpt?.text).toBe(shown.desk.article.text.slice(excerpt?.start, excerpt?.end));
  });
});
