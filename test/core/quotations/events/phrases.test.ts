import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/core/quotations/clauses.js';
import { inOnesView, phrasal } from '../../../../src/core/quotations/events/phrases.js';
import { layoutOfText, personIn } from '../article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

const sentenceOf = (text: string) => {
  const [sentence] = parse(
    layoutOfText(text),
    NAMES.map((name) => personIn(text, name)),
  );
  if (sentence === undefined) throw new Error(`No sentence in: ${text}`);
  return sentence;
};

/** The cues of a sentence: what kind each is and to whom it belongs. */
const cuesIn = (text: string): readonly string[] =>
  sentenceOf(text).events.map(
    ({ kind, lemma, subject, core }) =>
      `${kind} ${lemma}${core ? '' : ' weak'}: ${text.slice(subject.start, subject.end)}`,
  );

describe('cues of several words', () => {
  it.each([
    ['according to', 'Ships left, according to Paul Roux.', ['according according: Paul Roux']],
    [
      'according to an office and its holder',
      'According to the minister, Paul Roux, ships left.',
      ['according according: Paul Roux'],
    ],
    [
      'described by an office and its holder',
      'The trip, described by the minister, Paul Roux, as “late,” ended.',
      ['verb describe weak: Paul Roux'],
    ],
    ['per at the end', 'Ships left, per the ministry.', ['according per: the ministry']],
    ['per after a quotation', '“Ships left” per the ministry.', ['according per: the ministry']],
    ['in the words of', 'In the words of Paul Roux, ships left.', ['according words: Paul Roux']],
    ['in somebody’s words', 'In Roux’s words, ships left.', ['according words: Roux']],
    ['in somebody’s view', 'Ships left, in Roux’s view.', ['according view: Roux']],
    ['in her opinion', 'Ships left, in her opinion.', ['according opinion: her']],
    ['as put', 'As Paul Roux put it, ships left.', ['verb it: Paul Roux']],
    ['went on', 'Paul Roux went on.', ['verb on: Paul Roux']],
    ['fired back', 'Paul Roux fired back.', ['verb back: Paul Roux']],
    ['pointed out', 'Ships left, Paul Roux pointed out.', ['verb out: Paul Roux']],
    ['being quoted', 'Paul Roux was quoted as saying so.', ['verb say: Paul Roux']],
    ['quoting somebody', 'The paper quoted Paul Roux as saying so.', ['verb quote: Paul Roux']],
    [
      'quoting somebody with a job before the name',
      'The crews cited harbour master Paul Roux as saying so.',
      ['verb quote: Paul Roux'],
    ],
    [
      'quoting an office and its holder',
      'The paper quoted the minister, Paul Roux, as saying so.',
      ['verb quote: Paul Roux'],
    ],
    [
      'being quoted by a paper',
      'Paul Roux was quoted by the paper as saying so.',
      ['verb quote weak: the paper', 'participle say: Paul Roux'],
    ],
    [
      'citing somebody after a quotation',
      '“No,” the paper cited Paul Roux as telling them.',
      ['verb quote: Paul Roux'],
    ],
    ['quoting the port', 'They quoted the port as part of it.', ['verb quote weak: They']],
    ['as outlined by', 'Ships left, as outlined by Paul Roux.', ['according as: Paul Roux']],
  ])('%s', (_, text, expected) => {
    expect(cuesIn(text)).toEqual(expected);
  });

  it.each([
    ['per month', 'They paid, per month, ten crowns to the port.'],
    ['a price', 'They paid ten crowns per ship.'],
    ['a view of the sea', 'They had Roux’s view of the sea.'],
    ['going on to a place', 'Paul Roux went on to Oslo.'],
    ['a point', 'The point was out.'],
    ['according to nobody', 'Ships left, according to then.'],
  ])('none in %s', (_, text) => {
    expect(cuesIn(text)).toEqual([]);
  });

  it('begin where the first of their words stands', () => {
    const clause = sentenceOf('Ships left, in Roux’s view.');
    const at = clause.tokens.findIndex(({ text }) => text === 'view');
    expect(inOnesView(clause, at)).toMatchObject({ from: at - 2, to: at + 1, inverted: true, sure: true });
    expect(inOnesView(clause, at - 1)).toBeNull();
  });

  it('need a subject', () => {
    const clause = sentenceOf('Then pointed out.');
    expect(phrasal(clause, 1)).toBeNull();
  });
});

describe('participles and infinitives', () => {
  it.each([
    ['a second participle', 'With Roux tweeting so and asking why, they left.', ['Roux', 'Roux']],
    ['a progressive before it', 'Roux is praising crews and asking why.', ['Roux', 'Roux']],
    ['what somebody is told to do', 'Paul Roux told officials to ask why.', ['Paul Roux']],
    ['what somebody is called on to do', 'Paul Roux called on officials to say why.', ['Paul Roux']],
    ['a plain thing before “to say”', 'Paul Roux used an older case to say so.', ['Paul Roux']],
    ['what was written by somebody', 'The letter, written by Paul Roux, came.', ['Paul Roux']],
    ['words said by phone', 'Paul Roux said by phone that ships left.', ['Paul Roux']],
    ['one who refuses', 'Paul Roux declined to say so.', []],
    ['a warning that is sent', 'The crews, tweeted a warning.', ['The crews']],
  ])('belong to whom they belong: %s', (_, text, expected) => {
    expect(sentenceOf(text).events.map(({ subject }) => text.slice(subject.start, subject.end))).toEqual(
      expected,
    );
  });
});
